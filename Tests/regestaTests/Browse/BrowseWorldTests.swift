import Foundation
import Glibc
import Testing

/// What the reader does outside itself: files, other programs, the clipboard, the mouse, sessions.
@Suite(.serialized)
struct BrowseWorldTests {
  @Test func `comes back to the same place after SIGKILL`() throws {
    try WaterDispute.withFolder { folder in
      let first = try WaterDispute.reader(folder)
      first.type("&demand\r")
      first.type("j ma", quiet: 400)
      let lines = first.screen.lines
      first.signal(SIGKILL)
      #expect(first.end() == 128 + SIGKILL)
      let second = try WaterDispute.reader(folder)
      #expect(second.screen.lines[0] == lines[0])
      #expect(second.screen.lines[1...6] == lines[1...6])
      second.type("P")
      #expect(second.wait(for: "Picked: 1 of 1"))
    }
  }

  @Test func `keeps the place when the line is lost`() throws {
    try WaterDispute.withFolder { folder in
      let first = try WaterDispute.reader(folder)
      first.type("&demand\r")
      first.hangUp()
      #expect(first.end() != nil)
      let second = try WaterDispute.reader(folder)
      #expect(second.screen.lines[0].contains("& demand"))
    }
  }

  @Test func `says what is new on return`() throws {
    try WaterDispute.withFolder { folder in
      let first = try WaterDispute.reader(folder)
      first.type("q")
      #expect(first.end() == 0)
      let more = WaterDispute.article.replacingOccurrences(
        of: "Sudan offered Egypt",
        with: "Chad offered Libya"
      )
      try Data(more.utf8).write(to: folder.appending(path: "articles/more.md"))
      let second = try WaterDispute.reader(folder)
      #expect(second.wait(for: "new since your last visit: &is:new shows them."))
    }
  }

  @Test func `exports what is listed, and overwrites nothing`() throws {
    try WaterDispute.withFolder { folder in
      let terminal = try WaterDispute.reader(folder)
      let path = folder.appending(path: "out.md").path
      terminal.type("&demand\r")
      terminal.type("x\u{15}\(path)\r")
      #expect(terminal.wait(for: "Wrote 2 acts to "))
      let page = try String(contentsOfFile: path, encoding: .utf8)
      #expect(page.contains("## Tuesday 11 March 2031"))
      #expect(page.contains("Test Courier"))
      #expect(!page.contains("Khartoum"))
      terminal.type("x\u{15}\(path)\r")
      #expect(terminal.wait(for: "Nothing was written: /"))
      terminal.type("x\u{15}\(folder.path)/out.doc\r")
      #expect(terminal.wait(for: "should end in .md"))
    }
  }

  @Test func `opens the pager and the editor without a shell, and comes back`() throws {
    try WaterDispute.withFolder { folder in
      let evil = folder.appending(path: "evil").path
      let terminal = try WaterDispute.reader(
        folder,
        ["PAGER": "/bin/cat $(touch \(evil)) ;touch \(evil)", "EDITOR": "/bin/true"]
      )
      let list = terminal.screen.lines
      terminal.type("|", quiet: 500)
      let sent = String(decoding: terminal.sent, as: UTF8.self)
      #expect(sent.contains("## Tuesday 11 March 2031"))
      #expect(terminal.screen.text.contains("cat ended with 1."))
      #expect(terminal.screen.lines[1...10] == list[1...10])
      #expect(access(evil, F_OK) != 0)
      terminal.type("i", quiet: 500)
      #expect(terminal.screen.text.contains("Back from true."))
      terminal.type("q")
      #expect(terminal.end() == 0)
    }
  }

  @Test func `says that a pager can't be started`() throws {
    try WaterDispute.withFolder { folder in
      let terminal = try WaterDispute.reader(folder, ["PAGER": "/no/such/pager"])
      terminal.type("|", quiet: 500)
      #expect(terminal.screen.text.contains("/no/such/pager could not be started: set $PAGER"))
    }
  }

  @Test func `stops with Ctrl-Z and goes on with fg`() throws {
    try WaterDispute.withFolder { folder in
      let program = try Spawned.program().path
      let articles = folder.appending(path: "articles").path
      let terminal = try PseudoTerminal(
        [
          "/bin/bash", "-c",
          "set -m; '\(program)' browse '\(articles)'; echo it-stopped; fg >/dev/null; echo it-ended",
        ],
        environment: ["TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"]
      )
      #expect(terminal.wait(for: "as known on"))
      let list = terminal.screen.lines
      terminal.type("\u{1A}", quiet: 800)
      #expect(String(decoding: terminal.sent, as: UTF8.self).contains("it-stopped"))
      #expect(terminal.wait(for: "as known on"))
      #expect(terminal.screen.lines[1...10] == list[1...10])
      terminal.type("q", quiet: 500)
      #expect(terminal.end() == 0)
      #expect(String(decoding: terminal.sent, as: UTF8.self).contains("it-ended"))
    }
  }

  @Test func `leaves the mouse to the terminal until a key asks for it`() throws {
    try WaterDispute.withFolder { folder in
      let terminal = try WaterDispute.reader(folder)
      #expect(!String(decoding: terminal.sent, as: UTF8.self).contains("?1000"))
      terminal.type("M")
      #expect(String(decoding: terminal.sent, as: UTF8.self).contains("\u{1B}[?1000h\u{1B}[?1006h"))
      terminal.type("\u{1B}[<0;5;4M")
      #expect(terminal.screen.lines[3].hasPrefix(">"))
      terminal.type("q")
      #expect(terminal.end() == 0)
      #expect(String(decoding: terminal.sent, as: UTF8.self).contains("\u{1B}[?1006l\u{1B}[?1000l"))
    }
  }

  @Test(arguments: [
    ([:], "\u{1B}]52;c;"), (["TMUX": "/tmp/x,1,0"], "\u{1B}Ptmux;\u{1B}\u{1B}]52;c;"),
    (["STY": "1.x"], "\u{1B}P\u{1B}]52;c;"),
  ])
  func `copies through tmux and screen`(environment: [String: String], start: String) throws {
    try WaterDispute.withFolder { folder in
      let terminal = try WaterDispute.reader(folder, environment)
      terminal.type("c")
      #expect(String(decoding: terminal.sent, as: UTF8.self).contains(start))
      #expect(terminal.screen.text.contains("Sent to the terminal's clipboard."))
    }
  }

  @Test func `takes no processor time and sends nothing when idle`() throws {
    try WaterDispute.withFolder { folder in
      let terminal = try WaterDispute.reader(folder)
      terminal.type("j", quiet: 500)
      let before = terminal.ticks
      #expect(terminal.read(quiet: 1_500) == 0)
      #expect(terminal.ticks - before <= 1)
    }
  }

  @Test func `is hardly woken while idle`() throws {
    try WaterDispute.withFolder { folder in
      let terminal = try WaterDispute.reader(folder)
      terminal.type("j", quiet: 1_500)
      #expect(terminal.sleeps > 0)
      // Threads that have nothing left to do end once. What remains is libdispatch's own clock, which
      // looks after its workers once a second; nothing of ours may tick beside it.
      let calm = (0..<3).first { _ in
        let before = terminal.sleeps
        #expect(terminal.read(quiet: 2_500) == 0)
        return (0...3).contains(terminal.sleeps - before)
      }
      #expect(calm != nil)
    }
  }

  @Test func `loses no key of those typed at once`() throws {
    try WaterDispute.withFolder { folder in
      let terminal = try WaterDispute.reader(folder)
      let path = folder.appending(path: "three.md").path
      terminal.type(" j j Px\u{15}\(path)\r")
      #expect(terminal.wait(for: "Wrote 3 acts to "))
      let page = try String(contentsOfFile: path, encoding: .utf8)
      #expect(page.split(separator: "\n").count { $0.hasPrefix("- ") } == 3)
    }
  }

  @Test func `links the address of a document where the terminal can take it`() throws {
    let article = WaterDispute.article.replacingOccurrences(
      of: "date:",
      with: "url: https://courier.example/water\ndate:"
    )
    try Scratch.withFolder(holding: ["articles/article.md": Data(article)]) { folder in
      let terminal = try WaterDispute.reader(folder)
      terminal.type("D")
      terminal.type("Y")
      #expect(terminal.screen.text.contains("https://courier.example/water"))
      #expect(terminal.screen.links.map(\.address) == ["https://courier.example/water"])
      #expect(terminal.screen.links.map(\.text) == ["https://courier.example/water"])
      terminal.type("q")
      #expect(terminal.screen.links.count == 1)
      #expect(terminal.screen.lines[0].hasPrefix("Documents: 1 of 1"))
      let console = try WaterDispute.reader(folder, ["TERM": "linux"])
      console.type("D")
      console.type("Y")
      #expect(console.screen.text.contains("https://courier.example/water"))
      #expect(console.screen.links.isEmpty)
    }
  }

  @Test func `takes Esc at once, and arrows whose bytes come 40 ms apart`() throws {
    try WaterDispute.withFolder { folder in
      let terminal = try WaterDispute.reader(folder)
      terminal.type("&x")
      terminal.type("\u{1B}", quiet: 150)
      #expect(!(terminal.screen.lines[23].hasPrefix("filter")))
      let row = terminal.screen.cursor.row
      terminal.send("\u{1B}")
      usleep(40_000)
      terminal.type("[B", quiet: 300)
      #expect(terminal.screen.cursor.row == row + 1)
      #expect(!terminal.screen.text.contains("No filter is on."))
    }
  }

  @Test func `waits after Esc as long as ESCDELAY says, whatever else is waited for`() throws {
    try WaterDispute.withFolder { folder in
      let terminal = try WaterDispute.reader(folder, ["ESCDELAY": "8000"])
      let row = terminal.screen.cursor.row
      terminal.type("\u{1B}", quiet: 600)
      terminal.type("[B", quiet: 300)
      #expect(terminal.screen.cursor.row == row + 1)
      #expect(!terminal.screen.text.contains("No filter is on."))
    }
  }

  @Test func `puts the terminal's cursor on the selected row, and at the caret of a prompt`() throws
  {
    try WaterDispute.withFolder { folder in
      let terminal = try WaterDispute.reader(folder)
      terminal.type("j")
      let row = terminal.screen.cursor.row
      #expect(terminal.screen.lines[row].hasPrefix(">"))
      terminal.type("&abc\u{1B}[D")
      #expect(terminal.screen.cursor.row == 23)
      #expect(terminal.screen.cursor.column == "filter: ab".count)
    }
  }

  @Test func `shifts no date by the time zone`() throws {
    try WaterDispute.withFolder { folder in
      for zone in ["Pacific/Kiritimati", "Pacific/Honolulu"] {
        let terminal = try WaterDispute.reader(folder, ["TZ": zone])
        #expect(terminal.screen.lines.contains { $0.contains("Tue 11") })
        terminal.type("q")
        #expect(terminal.end() == 0)
      }
    }
  }

  @Test func `takes keys and theme from the configuration, and says where it is wrong`() throws {
    try WaterDispute.withFolder { folder in
      let home = folder.appending(path: ".config/regesta")
      try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
      let path = home.appending(path: "config.toml")
      try Data("theme = \"mono\"\ncolour = 1\n[keys]\nfilter = \"Ctrl-T\"\nfly = \"x\"\n".utf8)
        .write(to: path)
      let terminal = try WaterDispute.reader(folder)
      let sent = String(decoding: terminal.sent, as: UTF8.self)
      #expect(sent.contains("config.toml:2:1: there is no setting “colour”"))
      #expect(!sent.contains("\u{1B}[36m"))
      terminal.type("\u{14}")
      #expect(terminal.screen.lines[23] == "filter:")
      terminal.type("\u{03}", quiet: 300)
      let run = try Spawned(
        "/usr/bin/env",
        ["-u", "XDG_CONFIG_HOME", "HOME=\(folder.path)", Spawned.program().path, "config", "check"]
      )
      #expect(run.code == 3)
      #expect(run.output.contains("theme mono"))
      #expect(run.errors.contains("\(path.path):5:1: the keys of “fly” stay as they are"))
      let doctor = try Spawned(
        "/usr/bin/env",
        [
          "-u", "XDG_CONFIG_HOME", "HOME=\(folder.path)", "TERM=nonsense", "PAGER=nopager",
          Spawned.program().path, "doctor",
        ]
      )
      #expect(doctor.code == 0)
      #expect(doctor.output.contains("TERM=nonsense: not known here"))
      #expect(doctor.output.contains("nopager: not found; set PAGER"))
      #expect(doctor.output.contains("config.toml:2:1"))
    }
  }
}
