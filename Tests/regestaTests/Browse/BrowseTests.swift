import Foundation
import Glibc
import Testing

@Suite(.serialized)
struct BrowseTests {
  private static let article = """
    ---
    title: Envoys meet over the water
    publisher: Test Courier
    date: 2031-03-14
    ---

    CAIRO, March 14 - Egypt demanded on Tuesday that Ethiopia open the gates of the dam. Ethiopia
    rejected the demand on Thursday.

    Sudan offered Egypt talks in Khartoum on Friday. A line with \u{1B}[31mhostile\u{9B}2J bytes and
    \u{202E}signs stands here too.
    """

  private func withReader<Result>(
    _ files: [String: String] = ["article.md": article],
    _ options: [String] = [],
    environment: [String: String] = [:],
    rows: Int = 24,
    columns: Int = 80,
    _ body: (PseudoTerminal, [UInt8]) throws -> Result
  ) throws -> Result {
    try Scratch.withFolder { folder in
      for (name, text) in files { try Data(text.utf8).write(to: folder.appending(path: name)) }
      let settings = ["TERM": "xterm-256color", "LANG": "C.UTF-8"].merging(environment) { $1 }
      let terminal = try PseudoTerminal(
        [Spawned.program().path, "browse", folder.path] + options,
        environment: settings,
        rows: rows,
        columns: columns
      )
      return try body(terminal, terminal.modes)
    }
  }

  @Test func `leads from the list to the sentence and back, and leaves the terminal as it was`()
    throws
  {
    try withReader { terminal, before in
      #expect(terminal.wait(for: "as known on Fri 14 Mar"))
      #expect(terminal.modes != before)
      let list = terminal.screen.lines
      terminal.type("/demand\r")
      terminal.type("\u{1B}")
      terminal.type("g")
      #expect(terminal.screen.lines[1...20] == list[1...20] || terminal.screen.lines.count == 24)
      terminal.type("D")
      #expect(terminal.screen.lines[0].hasPrefix("Documents: 1 of 1"))
      terminal.type("\r")
      #expect(terminal.screen.text.contains("par. "))
      #expect(terminal.screen.text.contains("Ethiopia"))
      terminal.type("q")
      #expect(terminal.screen.lines[0].hasPrefix("Documents: 1 of 1"))
      terminal.type("q")
      terminal.type("&nowhere\r")
      #expect(terminal.screen.text.contains("Nothing fits nowhere."))
      terminal.type("\u{1B}", quiet: 300)
      #expect(terminal.screen.text.contains("Took off nowhere."))
      terminal.type("q")
      #expect(terminal.end() == 0)
      #expect(terminal.modes == before)
      #expect(terminal.screen.strangers.isEmpty)
    }
  }

  @Test func `sends no escape of a document to the terminal`() throws {
    try withReader { terminal, _ in
      #expect(terminal.wait(for: "as known on"))
      terminal.type("D\r")
      terminal.type("G")
      #expect(terminal.screen.text.contains("^[[31mhostile<U+009B>2J"))
      #expect(terminal.screen.text.contains("<U+202E>signs"))
      let sent = String(decoding: terminal.sent, as: UTF8.self)
      #expect(!sent.contains("\u{1B}[31mhostile"))
      #expect(!sent.unicodeScalars.contains { $0 == "\u{9B}" || $0 == "\u{202E}" })
    }
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
  func `gives the terminal back when a signal ends it`(number: Int32) throws {
    try withReader { terminal, before in
      #expect(terminal.wait(for: "as known on"))
      terminal.signal(number)
      #expect(terminal.end() != nil)
      #expect(terminal.modes == before)
    }
  }

  @Test(arguments: [SIGSEGV, SIGABRT, SIGILL])
  func `gives the terminal back when it crashes`(number: Int32) throws {
    try withReader { terminal, before in
      #expect(terminal.wait(for: "as known on"))
      terminal.signal(number)
      #expect(terminal.end() == 128 + number)
      #expect(terminal.modes == before)
      #expect(String(decoding: terminal.sent, as: UTF8.self).contains("\u{1B}[?1049l"))
    }
  }

  @Test func `sends few bytes a key, clears nothing, and is silent when idle`() throws {
    let files = Dictionary(
      uniqueKeysWithValues: (10..<70).map { number in
        (
          "article\(number).md",
          """
          ---
          title: Report number \(number) on the water of the river and its upper dam
          publisher: Courier \(number)
          date: 2031-03-\(10 + number % 20)
          ---

          The water stood at \(number) feet.
          """
        )
      }
    )
    try withReader(files) { terminal, _ in
      #expect(terminal.wait(for: "as known on"))
      let start = terminal.sent.count
      #expect(start <= 2_700)
      terminal.type("D")
      terminal.type("j")
      #expect(terminal.type("j") <= 40)
      #expect(terminal.type("k") <= 40)
      #expect(terminal.type("\u{06}") <= 2_100)
      terminal.type("100k")
      terminal.type("21j")
      #expect(terminal.type("j") <= 160)
      let clears =
        String(decoding: terminal.sent[start...], as: UTF8.self)
        .components(separatedBy: "\u{1B}[2J").count - 1
      #expect(clears == 0)
      #expect(terminal.read(quiet: 700) == 0)
    }
  }

  @Test func `follows the size of the screen down to one cell and up again`() throws {
    try withReader { terminal, _ in
      #expect(terminal.wait(for: "as known on"))
      for (rows, columns) in [(1, 1), (5, 20), (60, 200), (2, 80), (24, 80)] {
        terminal.resize(rows: rows, columns: columns)
      }
      #expect(terminal.wait(for: "as known on"))
      terminal.type("q")
      #expect(terminal.end() == 0)
    }
  }

  @Test(arguments: ["vt100", "linux", "screen-256color", "nonsense", ""])
  func `runs on every terminal`(term: String) throws {
    try withReader(environment: ["TERM": term]) { terminal, before in
      #expect(terminal.wait(for: "as known on"))
      if term == "nonsense" {
        #expect(terminal.screen.text.contains("doesn't know the terminal 'nonsense'"))
      }
      terminal.type("q")
      #expect(terminal.end() == 0)
      #expect(terminal.modes == before)
    }
  }

  @Test func `sends only ASCII in the C locale`() throws {
    let text = Self.article.replacingOccurrences(of: "Envoys", with: "Éńvoys “met” in 東京")
    try withReader(["article.md": text], environment: ["LANG": "C"]) { terminal, _ in
      #expect(terminal.wait(for: "as known on"))
      terminal.type("D\r")
      #expect(terminal.screen.text.contains("Envoys \"met\" in ????"))
      #expect(terminal.sent.allSatisfy { $0 < 0x80 })
    }
  }

  @Test func `shows help from the real keys and ends with Q`() throws {
    try withReader { terminal, before in
      #expect(terminal.wait(for: "as known on"))
      terminal.type("?")
      #expect(terminal.screen.text.contains("one row or line down"))
      terminal.type("Q")
      #expect(terminal.end() == 0)
      #expect(terminal.modes == before)
    }
  }

  @Test func `ends when the terminal goes`() throws {
    try withReader { terminal, _ in
      #expect(terminal.wait(for: "as known on"))
      terminal.hangUp()
      #expect(terminal.end() != nil)
    }
  }

  @Test func `speaks in sentences without escapes where it is asked to be plain`() throws {
    try withReader(["article.md": Self.article], ["--plain"]) { terminal, _ in
      #expect(terminal.wait(for: "regesta>"))
      terminal.type("1\n")
      #expect(terminal.screen.text.contains("Test Courier, 14 Mar 2031, par. "))
      terminal.type("q\n")
      #expect(terminal.end() == 0)
      #expect(!terminal.sent.contains(0x1B))
    }
  }

  @Test(arguments: [["TERM": "dumb"], ["ACCESSIBLE": "1"]])
  func `is plain on a dumb terminal and where the person says so`(
    environment: [String: String]
  )
    throws
  {
    try withReader(environment: environment) { terminal, _ in
      #expect(terminal.wait(for: "? explains"))
      #expect(!terminal.sent.contains(0x1B))
    }
  }

  @Test(arguments: [["--at", "nonsense"], ["--view", "nonsense"], ["-q", "actr:x"]])
  func `says in one line what is wrong with an option`(options: [String]) throws {
    try Scratch.withFolder(holding: ["article.md": Data(Self.article)]) { folder in
      let run = try Spawned(regesta: ["browse", folder.path] + options, in: folder)
      #expect(run.code == 2)
      #expect(run.errors.split(separator: "\n").count == 1)
      #expect(run.errors.contains(options[1].split(separator: ":")[0]))
    }
  }

  @Test func `lists and ends where there is no terminal`() throws {
    try Scratch.withFolder(holding: ["article.md": Data(Self.article)]) { folder in
      let run = try Spawned(regesta: "browse", folder.path, in: folder)
      #expect(run.code == 0)
      #expect(run.output.hasPrefix("1. Tuesday 11 March 2031. "))
      #expect(!run.output.utf8.contains(0x1B))
    }
  }
}
