import Canvas
import Testing

@testable import Browser

/// Filters that follow what is typed, completion, and filters that rest or are pointed at.
struct TypingTests {
  @Test func `filters while a person types, and comes back where typing is given up`() {
    var session = Session()
    session.press("7j")
    let before = session.lines
    session.press("&actor:brandt")
    #expect(session.lines[0].contains("of 1 (15 in all)  & actor:brandt"))
    #expect(session.lines.last == "filter: actor:brandt")
    session.press("<Esc>")
    #expect(session.lines == before)
  }

  @Test func `evaluates a paste of 200 characters once`() {
    var session = Session()
    session.press("&")
    session.send(.paste(String(repeating: "truce ", count: 33)))
    #expect(session.asked == 0)
    session.send(.drained)
    #expect(session.asked <= 3)
    let asked = session.state.lastGeneration
    session.send(.drained)
    #expect(session.state.lastGeneration == asked)
  }

  @Test func `evaluates keys that came at once only once`() {
    var session = Session()
    let before = session.state.lastGeneration
    for key in Session.keys("&actor:rell") { session.send(.key(key)) }
    session.send(.drained)
    #expect(session.state.lastGeneration == before + 1)
    #expect(session.lines[0].contains("of 5 (15 in all)"))
  }

  @Test func `leaves the rows alone while half a query stands there`() {
    var session = Session()
    let rows = session.lines[0..<20]
    session.press("&actr:x")
    #expect(session.lines[0..<20] == rows)
    #expect(session.lines.last == "filter: actr:x")
  }

  @Test func `offers values with how many acts have each`() {
    var session = Session()
    session.press("&actor:<Tab>")
    #expect(session.lines.last?.contains("Rell 5") ?? false)
    session.press("br<Tab>")
    #expect(session.lines.last?.hasPrefix("filter: actor:Brandt") ?? false)
    session.press("<C-u>type:<Tab>")
    #expect(session.lines.last?.contains("request 4") ?? false)
    session.press("<C-u>source:<Tab>")
    #expect(session.lines.last?.contains("Harbour Courier") ?? false)
  }

  @Test func `counts values among what the other filters leave`() {
    var session = Session()
    session.press("&actor:rell<Enter>&with:<Tab>")
    #expect(session.lines.last?.contains("Rell 5") ?? false)
    #expect(!(session.lines.last?.contains("River League") ?? true))
  }

  @Test func `completes commands, and runs them by the beginning of their names`() {
    var session = Session()
    session.press(":docu<Tab>")
    #expect(session.lines.last?.hasPrefix(":documents") ?? false)
    session.press("<Enter>")
    #expect(session.lines[0].hasPrefix("Documents"))
  }

  @Test func `lets all filters rest and hold again, in place`() {
    var session = Session()
    session.press("&actor:rell<Enter>&talks<Enter>")
    let row = session.cursorLine
    session.press("S")
    #expect(session.lines[0].contains("15  2 filters rest"))
    #expect(session.cursorLine == row)
    session.press("S")
    #expect(session.lines[0].contains("of 1 (15 in all)  & actor:rell & talks"))
    #expect(session.cursorLine == row)
  }

  @Test(arguments: [
    ("f", "& with:Rell"), ("F", "& -move:offers"), ("B", "& between:Rell,Ostra"),
    (":not-actor<Enter>", "& -actor:Rell"), (":only-move<Enter>", "& move:offers"),
    (":only-day<Enter>", "& on:2031-03-13"),
    (":only-document<Enter>", "& source:\"Harbour Courier\""),
  ])
  func `filters by pointing`(keys: String, filter: String) {
    var session = Session(date: "2031-03-13")
    session.press("j" + keys)
    #expect(session.lines[0].contains(filter), "\(session.lines[0])")
    session.press("<Esc>")
    #expect(session.lines[0].contains("no filter"))
  }

  @Test func `shows only what a document tells`() {
    var session = Session()
    session.press("D:only-document<Enter>")
    #expect(session.lines[0].contains("& source:\"Harbour Courier\""))
  }

  @Test func `keeps the filter in every view, and the act`() {
    var session = Session()
    session.press("&talks<Enter>oaT")
    #expect(session.lines[0].contains("& talks"))
    let row = session.cursorLine
    session.press("DT")
    #expect(session.cursorLine == row)
  }
}
