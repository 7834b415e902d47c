import Chronology
import Testing

@testable import Browser
@testable import Timelines

/// Actors, pairs, and the timeline counted by periods.
struct PartyViewTests {
  @Test func `tells how often each acts, what last, and what they want now`() {
    var session = Session()
    session.press("a")
    #expect(session.lines[0].hasPrefix("Actors: 1 of "))
    #expect(session.cursorLine.contains("5 acts"))
    session.press("/Kesh<Enter>")
    #expect(
      session.lines.contains { $0.hasPrefix("wants     open the gates of the upper dam, due") }
    )
    session.press("/Velmark<Enter>")
    #expect(session.lines.contains { $0.hasPrefix("is asked  open the gates") })
    session.press("/Tomas<Enter>")
    #expect(session.lines.contains { $0.hasPrefix("refuses   open the gates") })
    #expect(session.lines.contains { $0.hasPrefix("most with") })
  }

  @Test func `tells of whoever spoke for a side what the side wants and offers`() {
    var session = Session()
    session.press("a/Brandt<Enter>")
    #expect(session.lines.contains { $0.hasPrefix("wants     open the gates") })
    session.press("/Tomas<Enter>")
    #expect(session.lines.contains { $0.hasPrefix("is asked  open the gates") })
  }

  @Test(arguments: [
    (
      EventThread.Kind.threat, EventThread.Step.Role.threatened, "threatens close",
      "faces     close"
    ),
    (.promise, .promised, "promises  close", "awaits    close"),
    (.meeting, .planned, "plans     close", "awaits    close"),
    (.meeting, .offered, "offers    close", "is asked  close"),
  ])
  func `calls a matter by what it is to each side`(
    kind: EventThread.Kind,
    role: EventThread.Step.Role,
    doer: String,
    other: String
  ) throws {
    var thread = try #require(Fixture.threads.first)
    thread.kind = kind
    thread.what = "close the ports"
    thread.owers = []
    thread.steps = [EventThread.Step(role: role, event: EventID(stored: "e07"))]
    let timeline = Timeline(
      events: Fixture.events,
      documents: Fixture.documents,
      directory: Fixture.Directory(),
      threads: [thread]
    )
    var session = Session(timeline)
    session.press("a/Dorn<Enter>")
    #expect(session.lines.contains { $0.hasPrefix(doer) })
    session.press("/Velmark<Enter>")
    #expect(session.lines.contains { $0.hasPrefix(other) })
  }

  @Test func `counts words and deeds between two, with the last contact`() {
    var session = Session()
    session.press("p/Ostra - Velmark<Enter>")
    #expect(session.cursorLine.contains("words"))
    #expect(session.cursorLine.contains(" 1 deed "))
    #expect(session.cursorLine.contains("today") || session.cursorLine.contains("ago"))
    #expect(session.lines.contains { $0.hasPrefix("last deed") })
    session.press("<Enter>")
    #expect(session.lines[0].contains("& between:Ostra,Velmark"))
  }

  @Test func `finds the same acts in the ledger of a pair and behind it`() {
    var session = Session()
    session.press("p")
    let numbers = session.cursorLine.split(separator: " ")
    let words = numbers.firstIndex(of: "words").flatMap { Int(numbers[$0 - 1]) } ?? 0
    let deeds = numbers.firstIndex(of: "deed").flatMap { Int(numbers[$0 - 1]) } ?? 0
    session.press("<Enter>")
    #expect(words + deeds > 0)
    #expect(session.lines[0].contains(" of ") || session.lines[0].contains(" acts"))
    let shown = session.state.list?.outline?.events ?? 0
    // Whoever speaks for one of the two is found with it, so behind a pair may stand more.
    #expect(shown >= words + deeds)
  }

  @Test func `counts by day, week, month and year, and keeps the act`() {
    var session = Session(date: "2031-03-13")
    session.press("j")
    session.press("z")
    #expect(session.cursorLine.contains("Thu 13 Mar 2031"))
    #expect(session.cursorLine.contains("##"))
    session.press("z")
    #expect(session.cursorLine.contains("week of 10 Mar 2031"))
    session.press("zz")
    #expect(session.cursorLine.contains("2031"))
    session.press("z")
    #expect(session.lines.last == "Years are the longest.")
    session.press("ZZZZ")
    #expect(session.cursorLine.contains("Thu 13"))
    #expect(!session.cursorLine.contains("##"))
  }

  @Test func `unfolds a day into its acts and folds it again`() {
    var session = Session(date: "2031-03-13")
    session.press("z")
    let folded = session.lines
    session.press("<Enter>")
    #expect(session.lines.contains { $0.contains("offers direct talks") })
    session.press("<Enter>")
    #expect(session.lines[1..<14] == folded[1..<14])
  }

  @Test func `tells empty weeks between two that are counted`() {
    var session = Session()
    session.press("zz")
    #expect(!session.lines.contains { $0.contains("without an act") })
    session.press("z&-on:2031-03-06/2031-03-18<Enter>Z")
    #expect(session.lines.contains { $0.contains("week without an act") })
  }

  @Test func `steps by week, month and year`() {
    var session = Session()
    session.press("w")
    #expect(session.cursorLine.contains("Tue 11") || session.cursorLine.contains("by 10"))
    #expect(session.lines.last?.hasPrefix("Week of ") ?? false)
    session.press("W")
    #expect(session.cursorLine.contains("3-5"))
    session.press(")")
    #expect(session.lines.last == "No other month that way.")
    session.press("+")
    #expect(session.lines.last == "No other year that way.")
  }

  @Test func `keeps the filter while counting`() {
    var session = Session()
    session.press("&actor:rell<Enter>z")
    #expect(session.lines[0].contains("5 acts (15 in all)  & actor:rell"))
  }
}
