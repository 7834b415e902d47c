import Canvas
import Testing

@testable import Browser

/// What people at a terminal expect, where no other test says it; docs/terminal-points.md lists all.
struct TerminalPointTests {
  @Test func `keeps the place in the text through 200 changes of the screen`() {
    var session = Session()
    session.press("7j<Enter>jjjj")
    let reader = session.state.reader
    let line = reader.flatMap {
      $0.lines.indices.contains($0.position) ? $0.lines[$0.position] : nil
    }
    for round in 0..<200 {
      session.send(.resize(height: 3 + round * 7 % 40, width: 20 + round * 13 % 130))
    }
    session.send(.resize(height: 24, width: 80))
    let after = session.state.reader
    let now = after.flatMap { $0.lines.indices.contains($0.position) ? $0.lines[$0.position] : nil }
    #expect(now?.paragraph == line?.paragraph)
    #expect(after?.event == reader?.event)
  }

  @Test func `the cursor keeps its act through filters, counts, days, corrections and resizing`() {
    var session = Session(date: "2031-03-13")
    session.press("j")
    let event = session.state.currentEvent
    for keys in [
      "&-says<Enter>", "SS", "zzZZ", "E", "b", "b", "ec", "ed<C-u>12 march<Enter>", "u", "u",
      "<Esc>",
      "oT", "aT", "v", "v",
    ] {
      session.press(keys)
      #expect(session.state.currentEvent == event, "\(keys)")
    }
    session.send(.resize(height: 10, width: 60))
    #expect(session.state.currentEvent == event)
  }

  @Test func `a search says where in the passage its words stand when the row doesn't show them`() {
    var session = Session()
    session.press("/maps<Enter>")
    #expect(session.lines.last?.hasPrefix("\"maps\" 1/") ?? false)
    #expect(session.lines.last?.contains("bring the maps,\" he said.") ?? false)
    let passage = "Nobody  knew\nwhere the old bridge had stood before the flood."
    #expect(Snippet.text(of: passage, around: "bridge")?.contains("the old bridge had") ?? false)
    #expect(Snippet.text(of: passage, around: "ferry") == nil)
    #expect(Snippet.text(of: "a", around: "a") == "a")
  }

  @Test func `a filter marks its words in the passage that made the act fit`() {
    var session = Session(height: 40)
    session.press("&maps<Enter>")
    let frame = session.state.view()
    let row = frame.lines.lastIndex { $0.contains("bring the maps") } ?? 0
    #expect(frame.roleLines[row].contains("xxxx"))
  }

  @Test(arguments: PictureTests.sizes.indices)
  func `the first 40 columns of a row carry the day, who and the verb`(size: Int) {
    let (height, width) = PictureTests.sizes[size]
    var session = Session(height: height, width: width)
    if width < 100 { session.press("v") }
    for (words, verb) in [("Rell", "declares"), ("Ostra > Velmark", "accuses")] {
      let row = session.lines.first { $0.contains("3-5") && $0.contains(words) } ?? ""
      #expect(row.prefix(40).contains("3-5"))
      #expect(row.prefix(40).contains(words))
      #expect(row.prefix(40).contains(verb))
    }
  }

  @Test func `goes to a day by its number alone, to what falls due there too`() {
    var session = Session()
    session.press("@12<Enter>")
    #expect(session.cursorLine.contains("Wed 12  Rell, Anand"))
    session.press("@15<Enter>")
    #expect(session.cursorLine.contains("Sat 15  Rell > Anand"))
    session.press("@10<Enter>")
    #expect(session.cursorLine.contains("by 10"))
    session.press("@17<Enter>")
    #expect(session.cursorLine.contains("Mon 17"))
    session.press("@soon<Enter>")
    #expect(session.lines.last?.contains("is no day: 12, 12 may") ?? false)
  }

  /// The tasks of docs/screens.md, as far as the invented quarrel has them: keys, and what is read.
  @Test(arguments: [
    ("what was done on 11 March", "@11<Enter>", "demand that the gates"),
    ("the sentence that says 17 March", "o<Enter>", "open the gates of"),
    ("what Kesh's minister has done", "a/Anand<Enter><Enter>", "& actor:\"Leela Anand\""),
    ("what passed between two", "p<Enter>", "& between:"),
    ("do the sources agree on it", "@13<Enter>j=", "sources differ in wording"),
    ("who owes an answer", "o", "VELMARK TO MOVE"),
    ("what was known on 15 March", ",,,,", "as known on Sat 15 Mar"),
    ("three are picked", " j j P", "Picked: 3 of 3"),
    ("a date is corrected", "7jed<C-u>19 march<Enter>", "corrected: date, read as Thursday 13"),
  ])
  func `each task takes few keys`(task: String, keys: String, seen: String) {
    var session = Session(height: 40)
    session.press(keys)
    let text = session.lines.joined(separator: "\n")
    #expect(text.contains(seen), "\(task)\n\(text)")
    let most = keys.contains("ed") ? 17 : 10
    #expect(Session.keys(keys).count <= most, "\(task)")
  }
}
