import Foundation
import Testing

@Suite struct ImportTests {
  @Test func `an archive lists what its articles do, from anywhere`() throws {
    try Scratch.withFolder(holding: Articles.folder) { folder in
      let plain = try Spawned(regesta: "list", "in", "--format", "jsonl", in: folder)
      let run = try Spawned(regesta: "import", "in", "--into", "a.regesta", in: folder)
      #expect(run.code == 0)
      #expect(run.output.isEmpty)
      #expect(run.errors.hasPrefix("regesta: a.regesta: 2 documents, 2 of them new;"))
      let listed = try Spawned(regesta: "list", "a.regesta", "--format", "jsonl", in: folder)
      #expect(listed.output == plain.output)
      #expect(listed.code == 0)
      for command in ["documents", "actors", "due", "browse"] {
        let one = try Spawned(regesta: command, "in", in: folder)
        let other = try Spawned(regesta: command, "a.regesta", in: folder)
        #expect(one.output == other.output, "\(command)")
        #expect(one.code == other.code, "\(command)")
      }
    }
  }

  @Test func `shows an event of an archive, and what had been published by a day`() throws {
    try Scratch.withFolder(holding: Articles.folder) { folder in
      _ = try Spawned(regesta: "import", "in", "--into", "a.regesta", in: folder)
      let list = try Spawned(regesta: "list", "a.regesta", "--format", "tsv", in: folder)
      let early = try Spawned(
        regesta: "list",
        "a.regesta",
        "--as-of",
        "2024-03-04",
        "--format",
        "tsv",
        in: folder
      )
      #expect(early.errors.contains("1 of 2 documents had been published by 2024-03-04"))
      #expect(early.output.count < list.output.count)
      let table = try Spawned(regesta: "list", "a.regesta", in: folder)
      let handle = try #require(
        table.output.split(separator: "\n").last?.split(separator: " ").last
      )
      let show = try Spawned(regesta: "show", String(handle), "a.regesta", in: folder)
      #expect(show.code == 0)
      #expect(show.output.contains("paragraph"))
    }
  }

  @Test func `the same import again changes nothing, and a new article is added`() throws {
    try Scratch.withFolder(holding: Articles.folder) { folder in
      let archive = folder.appending(path: "a.regesta")
      _ = try Spawned(regesta: "import", "in/border.md", "--into", "a.regesta", in: folder)
      let before = try Data(contentsOf: archive)
      _ = try Spawned(regesta: "import", "in/border.md", "--into", "a.regesta", in: folder)
      #expect(try Data(contentsOf: archive) == before)
      let run = try Spawned(regesta: "import", "in", "--into", "a.regesta", in: folder)
      #expect(run.errors.contains("2 documents, 1 of them new"))
      let piped = try Spawned(
        regesta: ["import", "-", "--into", "a.regesta"],
        in: folder,
        input: Data("---\ndate: 2024-04-01\n---\n\nKenya thanked Somalia on 1 April 2024.\n")
      )
      #expect(piped.errors.contains("3 documents, 1 of them new"))
    }
  }

  @Test func `one document is counted as one`() throws {
    try Scratch.withFolder(holding: Articles.folder) { folder in
      let run = try Spawned(regesta: "import", "in/border.md", "--into", "a.regesta", in: folder)
      #expect(run.errors.contains(": 1 document, 1 of them new;"))
      let check = try Spawned(regesta: "check", "a.regesta", in: folder)
      #expect(check.output.hasPrefix("1 document, "))
    }
  }

  @Test func `check finds nothing wrong, and says what is`() throws {
    try Scratch.withFolder(holding: Articles.folder) { folder in
      _ = try Spawned(regesta: "import", "in", "--into", "a.regesta", in: folder)
      let clean = try Spawned(regesta: "check", "a.regesta", in: folder)
      #expect(clean.output.hasPrefix("2 documents, "))
      #expect(clean.output.hasSuffix("all at their places\n"))
      #expect(clean.code == 0)
      let file = folder.appending(path: "a.regesta")
      var bytes = try Data(contentsOf: file)
      let words = try #require(bytes.range(of: Data("rejected the accusation".utf8)))
      bytes.replaceSubrange(words, with: Data("received the accusation".utf8))
      try bytes.write(to: file)
      let spoilt = try Spawned(regesta: "check", "a.regesta", in: folder)
      #expect(spoilt.code == 3)
      #expect(spoilt.errors.contains("doesn't stand at its place"))
    }
  }

  @Test func `one line names what can't be an archive, and it stays as it is`() throws {
    try Scratch.withFolder(holding: Articles.folder) { folder in
      let into = ["in/border.md": "not an archive", "no/a.regesta": "its folder doesn't exist"]
      for (path, reason) in into {
        let run = try Spawned(regesta: "import", "in", "--into", path, in: folder)
        #expect(run.errors.contains(reason), "\(run.errors)")
        #expect(run.errors.count { $0 == "\n" } == 1)
        #expect(run.code == 4)
      }
      #expect(try Data(contentsOf: folder.appending(path: "in/border.md")) == Articles.border)
      _ = try Spawned(regesta: "import", "in", "--into", "a.regesta", in: folder)
      let both = try Spawned(regesta: "list", "a.regesta", "in", in: folder)
      #expect(both.errors.contains("an archive is opened alone"))
      #expect(both.code == 4)
      var bytes = try Data(contentsOf: folder.appending(path: "a.regesta"))
      bytes[63] = 9
      try bytes.write(to: folder.appending(path: "newer.regesta"))
      try bytes.dropLast(5_000).write(to: folder.appending(path: "cut.regesta"))
      let newer = try Spawned(regesta: "list", "newer.regesta", in: folder)
      #expect(newer.errors.contains("a newer version"))
      #expect(newer.code == 4)
    }
  }
}
