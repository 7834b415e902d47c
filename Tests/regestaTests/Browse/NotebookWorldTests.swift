import Foundation
import Glibc
import Testing

/// The notebook beside the reader and the commands: kept, shared by two readers, and never in the way.
@Suite(.serialized)
struct NotebookWorldTests {
  private func reader(_ folder: URL, _ options: [String] = []) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      [Spawned.program().path, "browse", folder.appending(path: "articles").path] + options,
      environment: [
        "TERM": "xterm-256color", "LANG": "C.UTF-8", "HOME": folder.path, "LOGNAME": "ada",
      ]
    )
    #expect(terminal.wait(for: options.isEmpty ? "as known on Fri 14 Mar" : "regesta>"))
    return terminal
  }

  private func list(_ folder: URL, _ options: [String] = []) throws -> String {
    let run = try Spawned(
      "/usr/bin/env",
      [
        "-u", "XDG_DATA_HOME", "-u", "XDG_CACHE_HOME", "HOME=\(folder.path)",
        Spawned.program().path, "list", folder.appending(path: "articles").path,
      ] + options
    )
    return run.output + run.errors
  }

  private func notebook(_ folder: URL) -> URL {
    folder.appending(path: ".local/share/regesta/notebook.sqlite")
  }

  @Test func `a corrected date stays, shows in list, and is left out with --as-read`() throws {
    try WaterDispute.withFolder { folder in
      let first = try reader(folder)
      first.type("ed\u{15}2031-03-12\r")
      #expect(first.wait(for: "corrected: date, read as Tuesday 11 March 2031; by ada"))
      first.signal(SIGKILL)
      #expect(first.end() == 128 + SIGKILL)
      let second = try reader(folder)
      #expect(second.screen.lines.contains { $0.contains("Wed 12") && $0.contains(" C") })
      #expect(try list(folder).contains("2031-03-12"))
      #expect(try list(folder, ["-q", "is:corrected"]).contains("demand"))
      #expect(try !list(folder, ["--as-read"]).contains("2031-03-12"))
      second.type("u")
      #expect(second.wait(for: "Took back: a correction of the date."))
      #expect(try !list(folder).contains("2031-03-12"))
    }
  }

  @Test func `a dialogue corrects in the same notebook, and comes back to its place`() throws {
    try WaterDispute.withFolder { folder in
      let first = try reader(folder, ["--plain"])
      first.type("date 1 2031-03-12\n")
      first.type("f -offers\n")
      first.type("2\n")
      first.type("q\n")
      #expect(first.end() == 0)
      #expect(try list(folder, ["-q", "is:corrected"]).contains("2031-03-12"))
      let second = try reader(folder, ["--plain"])
      #expect(second.screen.text.contains("that fit -offers"))
      second.type("u\n")
      #expect(second.screen.text.contains("Took back: a correction of the date."))
    }
  }

  @Test func `takes what an older version kept over, once`() throws {
    try WaterDispute.withFolder { folder in
      let maker = try reader(folder)
      maker.type("jq")
      #expect(maker.end() == 0)
      let handles = try list(folder, ["--format", "jsonl", "--limit", "1"])
      let id = try #require(handles.split(separator: "\"").dropFirst(5).first)
      try FileManager.default.removeItem(at: notebook(folder))
      let sessions = folder.appending(path: ".local/state/regesta/sessions")
      try FileManager.default.createDirectory(at: sessions, withIntermediateDirectories: true)
      let path = folder.appending(path: "articles").path
      let name = try Self.identity(of: path)
      let text = "filters = [\"demand\"]\npicks = [\"\(id)\"]\n\"place a\" = [\"actors\"]\n"
      try Data(text.utf8).write(to: sessions.appending(path: name + ".toml"))
      let terminal = try reader(folder)
      #expect(terminal.screen.lines[0].contains("& demand"))
      terminal.type("P")
      #expect(terminal.screen.lines[0].contains("Picked: 1 of 1"))
      terminal.type("'a")
      #expect(terminal.screen.lines[0].hasPrefix("Actors"))
      #expect(try FileManager.default.contentsOfDirectory(atPath: sessions.path).isEmpty)
    }
  }

  /// What older versions called the session of a path: a hash of it.
  private static func identity(of path: String) throws -> String {
    let real = try #require(realpath(path, nil))
    defer { free(real) }
    let run = try Spawned("/bin/sh", ["-c", "printf %s \"$0\" | sha256sum", String(cString: real)])
    return String(run.output.prefix(24))
  }

  @Test func `two readers overwrite nothing of each other's`() throws {
    try WaterDispute.withFolder { folder in
      let (one, other) = (try reader(folder), try reader(folder))
      one.type("g ")
      other.type("G ma", quiet: 300)
      one.type("&demand\r")
      other.type("&talks\r")
      one.type("q", quiet: 400)
      one.type("q")
      other.type("Q")
      #expect(other.end() == 0)
      let again = try reader(folder)
      again.type("\u{1B}", quiet: 400)
      again.type("P")
      #expect(again.screen.lines[0].hasPrefix("Picked: 2 of 2"))
      again.type("&\u{1B}[A")
      #expect(again.screen.lines[23] == "filter: talks")
      again.type("\u{1B}[A")
      #expect(again.screen.lines[23] == "filter: demand")
    }
  }

  @Test func `sets a damaged notebook aside and says so`() throws {
    try WaterDispute.withFolder { folder in
      try FileManager.default.createDirectory(
        at: notebook(folder).deletingLastPathComponent(),
        withIntermediateDirectories: true
      )
      try Data("no notebook".utf8).write(to: notebook(folder))
      let terminal = try reader(folder)
      #expect(terminal.screen.text.contains("A damaged notebook was set aside as"))
      #expect(try list(folder).contains("demand"))
    }
  }

  @Test func `opens beside a notebook of a newer version, says so, and leaves it as it is`() throws
  {
    try WaterDispute.withFolder { folder in
      let first = try reader(folder)
      first.type("jq")
      #expect(first.end() == 0)
      var bytes = try Data(contentsOf: notebook(folder))
      bytes[63] = 99
      try bytes.write(to: notebook(folder))
      let terminal = try reader(folder)
      #expect(terminal.screen.lines[23].contains("is of a newer version (99)"))
      terminal.type("ed\u{15}2031-03-12\r")
      #expect(terminal.wait(for: "corrected: date, read as"))
      terminal.type("q")
      #expect(terminal.end() == 0)
      #expect(try Data(contentsOf: notebook(folder)) == bytes)
      #expect(try list(folder).contains("Its corrections are left out."))
    }
  }

  @Test func `exports corrections and notes with the acts`() throws {
    try WaterDispute.withFolder { folder in
      let path = folder.appending(path: "out")
      let terminal = try reader(folder)
      terminal.type("ep\u{15}Sudan > Chad\r")
      #expect(terminal.wait(for: "Corrected."))
      terminal.type("enask the desk\r")
      #expect(terminal.wait(for: "Noted."))
      terminal.type("x\u{15}\(path.path).csv\r")
      #expect(terminal.wait(for: "Wrote 3 acts to "))
      terminal.type("jx\u{15}\(path.path).md\r")
      #expect(terminal.wait(for: "Wrote 3 acts to "))
      let sheet = try String(contentsOfFile: path.path + ".csv", encoding: .utf8)
      #expect(sheet.contains("Sudan,Chad,"))
      #expect(sheet.contains("ask the desk"))
      let page = try String(contentsOfFile: path.path + ".md", encoding: .utf8)
      #expect(page.contains("Sudan to Chad: "))
      #expect(page.contains("corrected"))
    }
  }

  @Test func `makes no notebook for commands that print`() throws {
    try WaterDispute.withFolder { folder in
      let output = try list(folder)
      #expect(output.contains("demand"))
      #expect(access(notebook(folder).path, F_OK) != 0)
    }
  }
}
