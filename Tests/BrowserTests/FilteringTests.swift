import Testing

@testable import Browser

struct FilteringTests {
  @Test func `stacks filters and takes off exactly one`() {
    var session = Session()
    session.press("&actor:rell<Enter>&talks<Enter>")
    #expect(session.lines[0].contains("of 1 (15 in all)  & actor:rell & talks"))
    session.press("<Esc>")
    #expect(session.lines.last == "Took off talks. u puts it back.")
    #expect(session.lines[0].contains("of 5 (15 in all)  & actor:rell "))
    session.press("u")
    #expect(session.lines[0].contains("& actor:rell & talks"))
    session.press("<Esc><Esc><Esc>")
    #expect(session.lines.last == "No filter is on.")
    #expect(session.lines[0].contains("no filter"))
  }

  @Test(arguments: [
    ("type:request", 4), ("move:refuses", 1), ("on:2031-03-19", 2), ("actor:ostra -talks", 6),
    ("between:ostra,velmark on:2031-03-15", 1),
  ])
  func `filters by words, actor, type and date`(query: String, count: Int) {
    var session = Session()
    session.press("&\(query)<Enter>")
    #expect(session.lines[0].contains("of \(count) (15 in all)"), "\(session.lines[0])")
  }

  @Test func `sets apart what only perhaps fits`() {
    var session = Session()
    session.press("&on:2031-03-15<Enter>")
    #expect(session.lines.contains("Perhaps: their dates leave it open"))
    session.press("jjj")
    #expect(session.cursorLine.contains("by 15"))
  }

  @Test func `keeps the act under the cursor, or the nearest in time`() {
    var session = Session()
    session.press("7j&actor:rell<Enter>")
    #expect(session.cursorLine.contains("offers direct talks"))
    session.press("<Esc>")
    #expect(session.cursorLine.contains("offers direct talks"))
    session.press("j&actor:rell<Enter>")
    #expect(session.cursorLine.contains("offers direct talks"))
  }

  @Test func `names the filter that left nothing, and the key that helps`() {
    var session = Session()
    session.press("&actor:rell<Enter>&on:2001<Enter>")
    let said = session.lines.joined()
    #expect(said.contains("Nothing fits on:2001 together with actor:rell. Esc takes on:2001 off"))
  }

  @Test func `asks again about a filter that is no query, with the old list standing`() {
    var session = Session()
    session.press("jj")
    let rows = session.lines[1..<20]
    session.press("&actr:rell<Enter>")
    #expect(session.lines.last?.hasPrefix("filter: actr:rell  column 1: ") ?? false)
    #expect(session.lines[1..<20] == rows)
    session.press("<C-u>actor:rell<Enter>")
    #expect(session.lines[0].contains("& actor:rell"))
  }

  @Test func `names who nobody is`() {
    var session = Session()
    session.press("&actor:brant<Enter>")
    #expect(session.lines.joined().contains("named brant"))
  }

  @Test func `shows what an actor did from the list of actors`() {
    var session = Session()
    session.press("a/Tomas<Enter><Enter>")
    #expect(session.lines[0].contains("& actor:\"Tomas Rell\""))
    #expect(session.lines[0].hasPrefix("1 of 5"))
    session.press("f")
    #expect(session.state.filters == ["actor:\"Tomas Rell\"", "with:Rell"])
  }

  @Test func `searches without hiding, round the end, with a count`() {
    var session = Session()
    session.press("/truce<Enter>")
    #expect(session.lines.last == "\"truce\" 2/2")
    session.press("n")
    #expect(session.lines.last == "\"truce\" 1/2, from the top again")
    session.press("N")
    #expect(session.lines.last == "\"truce\" 2/2, from the end again")
    #expect(session.lines[0].hasPrefix("2 of 15"))
  }

  @Test func `takes a paste as text, never as keys`() {
    var session = Session()
    session.send(.paste("qqQ\n:quit\n"))
    #expect(!session.hasQuit)
    session.press("&")
    session.send(.paste("actor:\nrell"))
    #expect(session.lines.last == "filter: actor: rell")
  }

  @Test func `edits a line as readline does, with a history`() {
    var session = Session()
    session.press("&one two<C-w>three<C-a>x<Esc>")
    #expect(session.lines[0].contains("no filter"))
    session.press("&truce<Enter>&<Up>")
    #expect(session.lines.last == "filter: truce")
    session.press("<Esc>&act<Tab>")
    #expect(session.lines.last == "filter: actor:")
  }

  @Test func `runs every command by its name`() {
    for binding in KeyTable.bindings {
      #expect(KeyTable.command(named: binding.name) != nil, "\(binding.name)")
    }
    var session = Session()
    session.press(":documents<Enter>")
    #expect(session.lines[0].hasPrefix("Documents"))
    session.press(":nonsense<Enter>")
    #expect(session.lines.last?.contains("no command and no date") ?? false)
  }

  @Test func `shows what had been published by a day`() {
    var session = Session()
    session.press(",,,,,")
    #expect(session.lines[0].contains("as known on Fri 14 Mar"))
    #expect(session.lines.last?.contains("More from Sat 15 Mar") ?? false)
    session.press(",")
    #expect(session.lines.contains { $0.contains("Nothing had been published by then.") })
    session.press("E")
    #expect(session.lines[0].contains("15  no filter"))
  }
}
