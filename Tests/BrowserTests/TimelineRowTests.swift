import Canvas
import Chronology
import Testing
import Timelines

@testable import Browser

/// The rows of a timeline that are no acts: due days and gaps.
struct TimelineRowTests {
  @Test func `gives the day on which something falls due a row of its own, flagged`() {
    var session = Session()
    session.press(":2031-03-15<Enter>j")
    let due = session.lines.first { $0.contains("due: ") }
    #expect(due?.hasPrefix(" Mon 17  ") ?? false, "\(due ?? "")")
    #expect(due?.contains(" D") ?? false)
    // Where nobody is named, all that falls due has room, and what became of it.
    #expect(due?.contains(" (open)") ?? false, "\(due ?? "")")
    #expect(session.lines[0].contains("15  no filter"))
  }

  @Test func `a day on which a matter falls due is told once, however many acts set it`() {
    let session = Session(height: 40)
    #expect(session.lines.count { $0.contains(" Mon 17  due: ") } == 1)
  }

  @Test func `reads from a due day the act that set it`() {
    var session = Session()
    session.press("/due: open<Enter>")
    #expect(session.cursorLine.contains("due: "))
    #expect(session.lines.contains { $0.hasPrefix("--- demand") })
    session.press("<Enter>")
    #expect(session.lines[0].contains("par. "))
    session.press("q")
    #expect(session.cursorLine.contains("due: "))
  }

  @Test func `says how long nothing was done, by how dense the rest is`() {
    let daily = GapRule(usual: 1)
    #expect(daily.words(from: 4, to: 10) == "... 5 days without an act")
    #expect(daily.words(from: 4, to: 6) == nil)
    let monthly = GapRule(usual: 35)
    #expect(monthly.words(from: 60, to: 95) == nil)
    #expect(monthly.words(from: 95, to: 400) == "... 10 months without an act")
    var session = Session()
    #expect(session.lines.contains(" ... 5 days without a dated act"))
    session.press("&-fishermen<Enter>")
    #expect(session.lines.contains(" ... 5 days without a dated act that fits"))
  }

  @Test func `says of event data that it has no documents`() {
    let timeline = Timeline(
      events: Fixture.events,
      documents: [],
      directory: Fixture.Directory()
    )
    var session = Session(timeline)
    session.press("D")
    #expect(session.lines.contains { $0.contains("Event data has no documents") })
  }

  @Test func `gives the words of an act that names nobody the room of the names`() throws {
    var event = try #require(Fixture.events.first { $0.status == .current })
    event.actors = []
    event.recipients = []
    let timeline = Timeline(events: [event], documents: [], directory: Fixture.Directory())
    let session = Session(timeline)
    let phrase = event.phrase(in: Fixture.Directory())
    #expect(session.cursorLine.contains("  \(phrase)"))
    #expect(!session.cursorLine.contains("?"))
    #expect(
      session.lines.contains { $0.hasPrefix(phrase) },
      "the detail's title has no colon before it"
    )
  }

  @Test func `never stops on a gap`() {
    var session = Session()
    session.press("&meet<Enter>gjjjj")
    #expect(!session.cursorLine.contains("without an act"))
  }

  @Test func `flags a standing position`() {
    var event = Fixture.events[8]
    event.status = .standing
    let timeline = Timeline(
      events: [event],
      documents: Fixture.documents,
      directory: Fixture.Directory()
    )
    let session = Session(timeline)
    #expect(session.lines[1].contains("S"), "\(session.lines[1])")
    #expect(session.lines[1].split(separator: " ").contains { $0.contains("S") && $0.count < 5 })
  }

  @Test func `steps through the acts of a pair and of a thread`() {
    var session = Session(date: "2031-03-13")
    session.press("j")
    session.press("J")
    #expect(session.lines.last?.contains("between these two") ?? false)
    var thread = Session(date: "2031-03-13")
    thread.press("jL")
    #expect(thread.cursorLine.contains("welcomes the offer"), "\(thread.cursorLine)")
    #expect(thread.lines.last?.contains("of this thread") ?? false)
    thread.press("H")
    #expect(thread.lines.last?.contains("of this thread") ?? false)
  }

  @Test func `lands with three lines around the row`() {
    let session = Session(height: 16, query: nil, date: "2031-03-13")
    let frame = session.state.view()
    let row = frame.cursor?.row ?? 0
    #expect(row >= 4)
    #expect(row + 3 < session.state.layout.main.rows.upperBound)
  }
}
