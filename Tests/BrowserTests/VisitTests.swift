import Canvas
import Chronology
import Documents
import Testing
import Timelines

@testable import Browser

/// Coming back to where one was, and what a person takes along.
struct VisitTests {
  private func again(_ session: Session) -> Session {
    var state = BrowserState(height: 24, width: 80)
    state.resume(Visit(entries: session.state.visit.entries))
    return Session(resuming: state, session.notebook)
  }

  @Test func `comes back to the filter, the view, the act and the place on the screen`() {
    var session = Session()
    session.press("&-says<Enter>8jjk")
    let back = again(session)
    #expect(back.lines[0..<14] == session.lines[0..<14])
    session.press("o3j")
    let questions = again(session)
    #expect(questions.lines[0] == session.lines[0])
    #expect(questions.cursorLine == session.cursorLine)
  }

  @Test func `comes back to the passage that was read`() {
    var session = Session(date: "2031-03-13")
    session.press("j<Enter>]")
    var back = again(session)
    #expect(back.lines[0] == session.lines[0])
    back.press("q")
    #expect(back.cursorLine.contains("offers direct talks"))
  }

  @Test func `keeps picks, places, history and the zoom`() {
    var session = Session()
    session.press("jj jma&talks<Enter><Esc>GDT")
    var back = again(session)
    back.press("P")
    #expect(back.lines[0].hasPrefix("Picked: 1 of 1"))
    back.press("'a")
    #expect(back.cursorLine.contains("Tue 11"))
    back.press("&<Up>")
    #expect(back.lines.last == "filter: talks")
    session.press("zz")
    #expect(again(session).lines[0..<8] == session.lines[0..<8])
  }

  @Test func `puts what the command line asks before what was kept`() {
    var session = Session()
    session.press("&talks<Enter>")
    var state = BrowserState(height: 24, width: 80, query: "actor:rell")
    state.resume(session.state.visit)
    #expect(Session(resuming: state).lines[0].contains("& actor:rell "))
  }

  @Test func `says how many acts are new, and finds them`() {
    let seen = Set(Fixture.documents.prefix(1).map(\.key.description))
    var session = Session(seen: seen)
    #expect(
      session.lines.last?.hasSuffix("new since your last visit: &is:new shows them.") ?? false
    )
    session.press("&is:new<Enter>")
    #expect(session.lines[0].contains("(15 in all)"))
    #expect(session.lines.contains { $0.contains("meet in Port Kesh for four hours") })
    #expect(!session.lines.contains { $0.contains("threaten to close") })
  }

  @Test(arguments: [
    [:], ["view": ["nonsense"]], ["event": ["gone"], "row": ["-7"], "line": ["x"]],
    ["filters": ["actr:"], "zoom": ["century"], "place ": [], "reading": []],
  ])
  func `makes the best of what makes no sense`(entries: [String: [String]]) {
    var state = BrowserState(height: 24, width: 80)
    state.resume(Visit(entries: entries))
    var session = Session(resuming: state)
    session.press("<Esc>j")
    #expect(session.lines.count == 24)
  }

  @Test func `exports exactly what the filter shows`() {
    var session = Session()
    session.press("&actor:rell<Enter>x")
    #expect(session.lines.last == "write to: acts.md")
    session.press("<C-u>five.csv<Enter>")
    guard case .events(let events, _)? = session.taken.last?.content else {
      Issue.record("no events")
      return
    }
    #expect(events.count == 5)
    #expect(session.taken.last?.target == .file("five.csv"))
    session.press("<Esc>jj jj P|")
    guard case .events(let picked, _)? = session.taken.last?.content else {
      Issue.record("no events")
      return
    }
    #expect(picked.count == 2)
    #expect(session.taken.last?.target == .pager)
  }

  @Test func `hands over a document unwrapped`() {
    var session = Session()
    session.press("7j<Enter>i")
    guard case .text(let text)? = session.taken.last?.content else {
      Issue.record("no text")
      return
    }
    #expect(
      text.contains("Velmark's president Tomas Rell offered Ostra direct talks in Port Kesh next")
    )
  }

  @Test func `says that an empty list can't be exported`() {
    var session = Session()
    session.press("&Atlantis<Enter>|")
    #expect(session.taken.isEmpty)
    #expect(session.lines.last?.hasPrefix("Nothing is listed") ?? false)
  }

  @Test func `lets the detail wait while a key is held`() {
    var session = Session()
    session.press("j")
    let detail = session.lines[15...22]
    session.send(.pace(isHeld: true))
    session.press("jjj")
    #expect(session.lines[15...22] == detail)
    #expect(session.state.awaitsRest)
    session.send(.rested)
    #expect(session.lines[15...22] != detail)
    #expect(!session.state.awaitsRest)
  }

  @Test func `takes the mouse only when a key asks for it`() {
    var session = Session()
    #expect(session.mouse.isEmpty)
    session.press("M")
    #expect(session.mouse == [true])
    session.send(.click(row: 6, column: 10))
    let row = session.lines[6]
    #expect(session.cursorLine == row)
    session.send(.click(row: 6, column: 10))
    #expect(session.lines[0].contains("par. "))
    session.press("q")
    session.send(.wheel(lines: 3))
    #expect(session.cursorLine != row)
    session.send(.click(row: 900, column: -4))
    session.press("M")
    #expect(session.mouse == [true, false])
  }

  @Test func `gives keys to commands as the person wants`() {
    var state = BrowserState(height: 24, width: 80)
    let problems = state.bind(["filter": ["Ctrl-T"], "quit": ["j", "nonsense"], "fly": ["f"]])
    #expect(problems.count == 2)
    var session = Session(resuming: state)
    session.send(.key(.control("t")))
    #expect(session.lines.last == "filter:")
    session.press("<Esc>?")
    #expect(session.lines.contains { $0.hasPrefix(" Ctrl-T") })
    session.press("q&")
    #expect(session.lines.last == "& means nothing here. ? shows the keys.")
  }

  @Test func `reads every key by the name that help gives it`() {
    for binding in KeyTable.bindings {
      for key in binding.keys { #expect(Key(named: key.name) == key, "\(key.name)") }
    }
    #expect(Key(named: "Hyper-Q") == nil)
  }
}
