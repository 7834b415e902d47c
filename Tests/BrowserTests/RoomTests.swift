import Canvas
import Chronology
import Testing
import Timelines

@testable import Browser

/// What words get the room there is.
struct RoomTests {
  @Test func `a longer label of a day takes its room from the names, not from what was done`() {
    let scope = DateScope.year(2031)
    let usual = RowColumns(width: 80, scope: scope)
    let long = RowColumns(width: 80, scope: scope, label: "Sat 10 May 2024".count)
    #expect(long.date == 15)
    #expect(long.phraseStart == usual.phraseStart)
    #expect(long.who == usual.who - 4)
    #expect(RowColumns(width: 20, scope: scope, label: 40).who >= 6)
  }

  @Test func `words may stand where a row has no flags`() {
    let scope = DateScope.month(year: 2031, month: 5)
    let bare = RowColumns(width: 80, scope: scope, flagged: 0)
    let flagged = RowColumns(width: 80, scope: scope, flagged: 2)
    #expect(bare.phrase == flagged.phrase + RowColumns.flags)
    #expect(RowColumns(width: 80, scope: scope, flagged: 6).phrase < flagged.phrase)
  }

  @Test func `longer labels of days take their room from the detail beside the list`() {
    func list(_ labels: Int, _ width: Int) -> Layout {
      Layout(height: 40, width: width, context: .list, showsDetail: true, labels: labels)
    }
    #expect(list(15, 120).main.width == list(7, 120).main.width + 8)
    #expect(list(15, 120).detail.width >= 40)
    #expect(list(15, 100).main.width == list(7, 100).main.width)
  }

  @Test(arguments: [
    ("2031-05-11", "May 2031"), ("2031", "2031"), ("../2031-05-08", "May 2031"), ("../..", nil),
    ("2030-12-30/2031-01-02", nil),
  ])
  func `the first line names no month that a date doesn't say`(edtf: String, month: String?) throws
  {
    #expect(DayLabel.month(try EDTF(edtf)) == month)
  }

  @Test func `the bar says how much more the detail holds, and covers no words of it`() {
    var session = Session()
    session.press("7j")
    let bar = session.lines.first { $0.hasPrefix("--- offers") } ?? ""
    #expect(bar.hasSuffix(" more: Tab --"), "\(bar)")
    #expect(session.lines.filter { $0.contains("more: Tab") }.count == 1)
    session.press("<Tab>j")
    #expect(session.lines.contains { $0.hasSuffix("more --") })
  }

  @Test(arguments: [
    ("May 12", "a ceasefire by or on May 12 first", "by or on May 12"),
    ("Monday", "it should begin on Monday, he said", "on Monday"),
    ("Monday", "Monday is the day", "Monday"),
    ("May 12", "talks or on May 12 a truce", "on May 12"),
    ("12 May", "not later than 12 May", "not later than 12 May"),
    ("June", "the words are not here", "June"), ("", "on Monday", ""),
    ("day", "on Monday", "day"),
  ])
  func `an expression is told with the small words that bound it`(
    expression: String,
    text: String,
    told: String
  ) {
    #expect(BoundedExpression.text(of: expression, in: text) == told)
  }

  @Test func `Esc and a key that come together are both taken`() {
    var session = Session()
    session.press("&rell<Enter>")
    let keys = session.state.keys(in: .alt("j"))
    #expect(keys == [.escape, .character("j")])
    for key in keys { session.send(.key(key)) }
    #expect(session.state.filters.isEmpty)
    #expect(session.cursorLine.contains("accuses it of breaking"))
    session.press("/")
    #expect(session.state.keys(in: .alt("f")) == [.alt("f")])
  }
}

extension RoomTests {
  @Test func `days of many years are shown whole, in open questions too`() {
    var session = Session()
    session.press("o")
    guard var list = session.state.list else { return }
    list.outline?.scope = .all
    session.state.list = list
    let frame = session.state.view()
    let row = frame.lines.first { $0.contains("asked") } ?? ""
    #expect(row.contains("Tue 11  "))
    list.listing.subject = .timeline
    list.outline?.title = nil
    session.state.list = list
    #expect(session.lines[0].hasSuffix("as known on Wed 19 Mar 2031"))
  }
}
