import Testing
import Timelines

@testable import Browser

struct OrderTests {
  private func titles(_ session: Session) -> [String] {
    session.lines.filter { $0.contains(" > ") || $0.contains("Rell") }
  }

  @Test func `puts the latest first, most sources first, by who acts, and back`() {
    var session = Session()
    session.press("v")
    let first = session.state.currentEvent
    session.press("O")
    #expect(session.lines[0].hasPrefix("15 of 15, the latest first  no filter"))
    #expect(session.lines.last == "The latest first. O: most sources first.")
    #expect(session.state.currentEvent == first)
    session.press("g")
    #expect(session.cursorLine.contains("agree to exchange"))
    session.press("O")
    #expect(session.lines[0].contains(", most sources first"))
    session.press("g")
    let counts = session.lines[1...10].compactMap { $0.last.flatMap { Int(String($0)) } }
    #expect(counts == counts.sorted(by: >) && counts.first == 2)
    session.press("O")
    #expect(session.lines[0].contains(", by who acts"))
    session.press("g")
    #expect(session.cursorLine.contains("Anand"))
    session.press("O")
    #expect(session.lines[0].contains("of 15  no filter"))
    #expect(session.lines[1].contains("background"))
  }

  @Test func `the cursor keeps its act through every order, under a filter too`() {
    var session = Session(date: "2031-03-13")
    session.press("j&-says<Enter>")
    let event = session.state.currentEvent
    for _ in 0..<4 {
      session.press("O")
      #expect(session.state.currentEvent == event)
      #expect(session.cursorLine.hasPrefix(">"))
    }
    session.press("O}")
    #expect(session.state.currentEvent != event)
  }

  @Test func `jumps and searches find acts in any order`() {
    var session = Session()
    session.press("O@13<Enter>")
    #expect(session.cursorLine.contains("Thu 13"))
    session.press("g/truce<Enter>")
    #expect(session.lines.last?.contains("\"truce\" 1/") ?? false)
    let first = session.state.list?.position ?? 0
    session.press("n")
    #expect((session.state.list?.position ?? 0) > first)
  }

  @Test func `orders actors, pairs and documents`() {
    var session = Session()
    session.press("aOO")
    #expect(session.lines[0].hasPrefix("Actors: "))
    #expect(session.lines[0].contains(", by name"))
    #expect(session.lines[1].contains("Dorn"))
    session.press("pO")
    #expect(session.lines[0].contains(", the latest first"))
    session.press("O")
    #expect(session.lines[1].contains("Dorn - Velmark"))
    session.press("DO")
    #expect(session.lines[1].contains("19 Mar 2031"))
    session.press("O")
    #expect(session.lines[1].contains("10 acts"))
    session.press("o")
    session.press(":order latest<Enter>")
    #expect(session.lines.last == "This list has one order only.")
  }

  @Test func `takes an order by its name, keeps it for the next visit and exports in it`() {
    var session = Session()
    session.press(":order latest<Enter>")
    #expect(session.lines[0].contains(", the latest first"))
    session.press("xa.md<Enter>")
    guard case .events(let rows, _)? = session.taken.last?.content else {
      Issue.record("nothing taken")
      return
    }
    #expect(rows == rows.sorted(by: >) && rows.count == 15)
    var next = BrowserState(height: 24, width: 80)
    next.resume(session.state.visit)
    #expect(Session(resuming: next).lines[0].contains(", the latest first"))
    session.press(":order sideways<Enter>")
    #expect(session.lines.last == "The orders here are: usual, latest, most, name.")
  }

  @Test func `a number before Esc takes off that filter, and u puts it back in its place`() {
    var session = Session()
    session.press("&actor:rell<Enter>&-says<Enter>2<Esc>")
    #expect(session.state.filters == ["actor:rell"])
    session.press("u1<Esc>")
    #expect(session.state.filters == ["-says"])
    session.press("u")
    #expect(session.state.filters == ["actor:rell", "-says"])
    session.press("7<Esc>")
    #expect(session.lines.last == "There are 2 filters.")
  }
}
