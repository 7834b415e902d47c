import Testing

@testable import Browser

struct SavedViewTests {
  @Test func `saves the filter, the view and the day under a name, and goes back to them`() {
    var session = Session()
    session.press("&actor:rell<Enter>&talks<Enter>")
    let list = session.lines[1...6]
    session.press("sours<Enter>")
    #expect(session.lines.last == "Saved ours: actor:rell talks. V goes to it.")
    session.press("<Esc><Esc>,osday before<Enter>")
    #expect(session.lines.last?.contains("in open-questions, as known on 18 Mar 2031") ?? false)
    session.press("ETV")
    #expect(session.lines.last == "go to view:   day before, ours")
    session.press("ou<Tab><Enter>")
    #expect(session.lines[0].contains("& actor:rell talks"))
    #expect(session.lines[1...6] == list)
    session.press(":view day<Enter>")
    #expect(session.lines[0].hasPrefix("Open questions on Tue 18 Mar"))
  }

  @Test func `lists them, takes one off, and brings it back`() {
    var session = Session()
    session.press("V")
    #expect(session.lines.last?.hasPrefix("No view is saved yet: s saves") ?? false)
    session.press("&a OR b<Enter>&c<Enter>:save two words<Enter>:views<Enter>")
    #expect(session.lines.contains { $0.contains("two words") && $0.contains("(a OR b) c") })
    session.press("q:forget two words<Enter>:views<Enter>")
    #expect(session.lines[1].contains("No view is saved yet"))
    session.press("quV")
    #expect(session.lines.last == "go to view:   two words")
    session.press("nowhere<Enter>")
    #expect(session.lines.last == "go to view: nowhere  there are two words")
  }

  @Test(arguments: ["", "actor:rell", "a\tquestions", "a\tas-of 2031-03-14", "\tactors\tas-of x"])
  func `reads what the notebook keeps`(text: String) {
    let view = SavedView(text)
    #expect(SavedView(view.text) == view)
  }

  @Test func `u takes back the last thing, be it a filter or an entry of the notebook`() {
    var session = Session()
    session.press("j &talks<Enter><Esc>uu")
    #expect(session.lines[0].contains("& talks"))
    session.press("<Esc>P")
    #expect(session.lines.contains { $0.contains("Nothing is picked yet") })
  }
}
