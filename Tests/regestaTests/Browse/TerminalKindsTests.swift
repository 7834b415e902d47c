import Foundation
import Testing

/// The reader on every kind of terminal and in every locale.
@Suite(.serialized)
struct TerminalKindsTests {
  @Test(
    arguments: [
      "xterm-256color", "screen-256color", "tmux-256color", "linux", "vt100", "nonsense",
    ],
    ["C", "C.UTF-8", "en_US.UTF-8", ""]
  )
  func `shows every view on every terminal and in every locale`(
    term: String,
    locale: String
  )
    throws
  {
    try WaterDispute.withFolder { folder in
      let terminal = try WaterDispute.reader(folder, ["TERM": term, "LANG": locale])
      for (key, words) in [
        ("o", "TO MOVE"), ("a", "Actors: 1 of"), ("p", "Pairs: 1 of"), ("D", "Documents: 1 of"),
        ("P", "Nothing is picked yet"), ("T", "no filter"), ("\r", "par. "), ("q", "no filter"),
        ("t", "Thread: "), ("q", "no filter"), ("z", "By day."), ("Z", "Act by act."),
        ("e", "d  date"), ("q", "no filter"), ("?", "one row or line down"), ("q", "no filter"),
      ] {
        terminal.type(key, quiet: 15)
        #expect(terminal.wait(for: words), "\(key)")
      }
      #expect(terminal.screen.strangers.isEmpty)
      #expect(!terminal.screen.text.contains("\u{FFFD}"))
      #expect(locale.contains("UTF-8") || terminal.sent.allSatisfy { $0 < 0x80 })
    }
  }

  @Test(arguments: ["C", "C.UTF-8", "en_US.UTF-8", ""])
  func `tells every view on a dumb terminal in every locale`(locale: String) throws {
    try WaterDispute.withFolder { folder in
      let program = [try Spawned.program().path, "browse", folder.appending(path: "articles").path]
      let terminal = try PseudoTerminal(
        program,
        environment: ["TERM": "dumb", "LANG": locale, "HOME": folder.path]
      )
      #expect(terminal.wait(for: "? explains"))
      for (line, words) in [
        ("o", "Open questions on"), ("a", "towards it"), ("p", "words,"), ("d", "Test Courier"),
        ("picked", "Nothing is picked yet"), ("l", "as known on"),
        ("1", "reads on in the document"), ("r", "Paragraph"),
        ("c 1", "Test Courier"), ("k", "as known on"), ("?", "take back"),
      ] {
        terminal.type(line + "\n", quiet: 15)
        #expect(terminal.wait(for: words), "\(line)")
      }
      #expect(!terminal.sent.contains(0x1B))
      #expect(locale.contains("UTF-8") || terminal.sent.allSatisfy { $0 < 0x80 })
    }
  }

  @Test(arguments: [("xx_XX.UTF-8", false), ("xx_XX", true), ("", true), ("POSIX", true)])
  func `garbles nothing in any locale`(locale: String, isASCII: Bool) throws {
    try WaterDispute.withFolder { folder in
      let text = WaterDispute.article.replacingOccurrences(of: "Envoys", with: "Éńvoys")
      try Data(text.utf8).write(to: folder.appending(path: "articles/article.md"))
      let terminal = try WaterDispute.reader(folder, ["LANG": locale])
      terminal.type("D")
      #expect(terminal.wait(for: "Documents"))
      #expect(terminal.screen.text.contains(isASCII ? "Envoys" : "Éńvoys"))
      #expect(terminal.sent.allSatisfy { $0 < 0x80 } == isASCII)
    }
  }
}
