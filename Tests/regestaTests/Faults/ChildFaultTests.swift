import Foundation
import Glibc
import Testing

/// What another program, a pager or an editor, can do to the reader that started it.
@Suite(.serialized) struct ChildFaultTests {
  // A script that bash is given can't be busy, as one is that is executed while others fork.
  private func withReader(
    pager: String,
    _ body: (PseudoTerminal, URL) throws -> Void
  ) throws {
    try Scratch.withFolder(holding: FaultScript.files) { folder in
      let file = folder.appending(path: "pager")
      try Data("\(pager)\n".utf8).write(to: file)
      let terminal = try FaultScript.reader(
        in: folder,
        ["PAGER": "/bin/bash \(file.path)", "TMPDIR": folder.path]
      )
      #expect(terminal.awaits("as known on"))
      try body(terminal, folder)
    }
  }

  /// The names of temporary files in a folder.
  private func leftovers(_ folder: URL) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasPrefix("regesta-") }
  }

  @Test func `a pager that is killed or fails is told of, and its file is gone`() throws {
    try withReader(pager: "kill -9 $$") { terminal, folder in
      terminal.type("|", quiet: 400)
      #expect(terminal.awaits("bash ended with 137."))
      try #expect(leftovers(folder).isEmpty)
      terminal.type("q")
      #expect(terminal.outcome() == 0)
    }
  }

  @Test func `a pager that spoils the terminal's modes leaves them to the reader`() throws {
    try withReader(pager: "stty -raw echo icanon; stty sane; printf '\\033[31;7m\\033[?25l'") {
      terminal,
      _ in
      let reading = terminal.modes
      terminal.type("|", quiet: 400)
      #expect(terminal.awaits("Back from"))
      #expect(terminal.modes == reading)
      terminal.type("q")
      #expect(terminal.outcome() == 0)
    }
  }

  @Test(arguments: [SIGTERM, SIGHUP])
  func `a signal to end that comes while the pager shows counts once it is over`(
    number: Int32
  ) throws {
    try withReader(pager: "echo here; read -r line") { terminal, folder in
      let reading = terminal.modes
      terminal.type("|", quiet: 300)
      #expect(terminal.awaits("here"))
      terminal.signal(number)
      terminal.type("\n")
      #expect(terminal.outcome() == 128 + number)
      #expect(terminal.modes != reading)
      try #expect(leftovers(folder).isEmpty)
    }
  }

  @Test func `Ctrl-C at the pager isn't meant for the reader`() throws {
    try withReader(pager: "trap 'exit 0' INT; echo here; while :; do sleep 0.05; done") {
      terminal,
      _ in
      terminal.type("|", quiet: 300)
      #expect(terminal.awaits("here"))
      terminal.type("\u{3}", quiet: 300)
      #expect(terminal.awaits("Back from"))
      terminal.type("q")
      #expect(terminal.outcome() == 0)
    }
  }

  @Test func `Ctrl-Z at the pager gives the shell the terminal, and fg goes on with both`() throws {
    try Scratch.withFolder(holding: FaultScript.files) { folder in
      let pager = folder.appending(path: "pager")
      try Data("echo here; read -r line; echo \"got $line\"; sleep 0.2\n".utf8)
        .write(to: pager)
      let script = "set -m; cd \"$1\"; \"$2\" browse in; echo it-stopped; fg; echo it-ended"
      let terminal = try PseudoTerminal(
        ["/bin/bash", "-c", script, "sh", folder.path, Spawned.program().path],
        environment: [
          "TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin",
          "PAGER": "/bin/bash \(pager.path)", "HOME": folder.path,
        ]
      )
      #expect(terminal.awaits("as known on"))
      terminal.type("|", quiet: 300)
      #expect(terminal.awaits("here"))
      terminal.type("\u{1A}", quiet: 500)
      #expect(String(decoding: terminal.sent, as: UTF8.self).contains("it-stopped"))
      terminal.type("words\n", quiet: 500)
      #expect(String(decoding: terminal.sent, as: UTF8.self).contains("got words"))
      #expect(terminal.awaits("Back from"))
      terminal.type("q", quiet: 500)
      #expect(terminal.outcome() == 0)
      #expect(String(decoding: terminal.sent, as: UTF8.self).contains("it-ended"))
    }
  }

  @Test func `a folder for temporary files that isn't there is told of`() throws {
    try Scratch.withFolder(holding: FaultScript.files) { folder in
      let terminal = try FaultScript.reader(in: folder, ["TMPDIR": "/proc/self/nothing"])
      #expect(terminal.awaits("as known on"))
      terminal.type("|", quiet: 300)
      #expect(terminal.awaits("No file for it could be made."))
      terminal.type("q")
      #expect(terminal.outcome() == 0)
    }
  }

  @Test func `a pager gets text that does nothing to the terminal`() throws {
    try Scratch.withFolder(
      holding: [
        "in/a.md": Data(
          """
          ---
          date: 2024-03-03
          ---

          Kenya accused Somalia \u{1B}[41m of closing the border on Saturday.
          """.utf8
        )
      ]
    ) { folder in
      let terminal = try FaultScript.reader(in: folder, ["PAGER": "/bin/cat"])
      #expect(terminal.awaits("as known on"))
      terminal.type("|", quiet: 400)
      #expect(terminal.awaits("Back from"))
      let sent = String(decoding: terminal.sent, as: UTF8.self)
      #expect(sent.contains("^[[41m"))
      #expect(!sent.contains("\u{1B}[41m"))
      terminal.type("q")
      #expect(terminal.outcome() == 0)
    }
  }
}
