import Foundation
import Testing

@Suite struct ListTests {
  private typealias Object = [String: Any]

  private static func events(_ arguments: String..., in folder: URL) throws -> [Object] {
    let run = try Spawned(
      regesta: ["list", "--format", "jsonl"] + arguments,
      in: folder
    )
    return try run.output.split(separator: "\n").map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? Object)
    }
  }

  @Test func `cites every claim so that its offsets cut the quote out of the file`() throws {
    try Scratch.withFolder(holding: Articles.folder) { folder in
      let claims = try Self.events("in", in: folder).flatMap { $0["claims"] as? [Object] ?? [] }
      #expect(claims.count >= 3)
      for claim in claims {
        let file = try #require(claim["file"] as? String)
        let bytes = try Data(contentsOf: folder.appending(path: file))
        let scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
        let start = try #require(claim["start"] as? Int)
        let end = try #require(claim["end"] as? Int)
        let cut = String(String.UnicodeScalarView(scalars[start..<end]))
        #expect(cut == claim["quote"] as? String)
      }
    }
  }

  @Test func `tells who did what to whom, when, and who says so`() throws {
    try Scratch.withFolder(holding: Articles.folder) { folder in
      let events = try Self.events("in", "-q", "type:accuse", in: folder)
      let event = try #require(events.first)
      #expect(events.count == 1)
      #expect(event["date"] as? String == "2024-03-02")
      #expect(event["date_basis"] as? String == "resolved")
      #expect(event["precision"] as? String == "day")
      #expect(event["quad"] as? String == "verbal conflict")
      #expect(event["sources"] as? Int == 2)
      let actor = try #require((event["actors"] as? [Object])?.first)
      #expect((actor["code"] as? String)?.hasPrefix("KEN") == true)
      let recipient = try #require((event["recipients"] as? [Object])?.first)
      #expect((recipient["code"] as? String)?.hasPrefix("SOM") == true)
      let publishers = (event["claims"] as? [Object])?.compactMap { $0["publisher"] as? String }
      #expect(Set(publishers ?? []) == ["The Lake Courier", "The Coast Herald"])
    }
  }

  @Test func `gives the same bytes again, in whatever order the sources are named`() throws {
    try Scratch.withFolder(holding: Articles.folder) { folder in
      let files = ["in/border.md", "in/truce.md"]
      let runs = try [files, files, files.reversed()].map { files in
        try Spawned(regesta: ["list", "--format", "jsonl"] + files, in: folder).output
      }
      #expect(!runs[0].isEmpty)
      #expect(runs[0] == runs[1])
      #expect(runs[0] == runs[2])
    }
  }

  @Test func `takes the first or the last events`() throws {
    try Scratch.withFolder(holding: Articles.folder) { folder in
      let ids = try Self.events("in", in: folder).compactMap { $0["id"] as? String }
      #expect(ids.count >= 3)
      let first = try Self.events("in", "--limit", "1", in: folder)
      #expect(first.compactMap { $0["id"] as? String } == [ids.first])
      let reversed = try Self.events("in", "--reverse", in: folder)
      #expect(reversed.compactMap { $0["id"] as? String } == ids.reversed())
    }
  }

  @Test func `knows only what had been published by a day`() throws {
    try Scratch.withFolder(holding: Articles.folder) { folder in
      let run = try Spawned(
        regesta: "list",
        "in",
        "--as-of",
        "2024-03-04",
        "--format",
        "jsonl",
        in: folder
      )
      #expect(run.output.contains("The Lake Courier"))
      #expect(!run.output.contains("The Coast Herald"))
      #expect(
        run.errors == """
          regesta: 1 of 2 documents had been published by 2024-03-04; \
          the next came out on 2024-03-06.\n
          """
      )
    }
  }

  @Test func `ends with 1 where nothing fits`() throws {
    try Scratch.withFolder(holding: Articles.folder) { folder in
      let run = try Spawned(regesta: "list", "in", "-q", "type:assault", in: folder)
      #expect(run.code == 1)
      #expect(run.output.isEmpty)
    }
  }

  @Test func `prints a table with a handle that show takes`() throws {
    try Scratch.withFolder(holding: Articles.folder) { folder in
      let list = try Spawned(regesta: "list", "in", "-q", "type:accuse", in: folder)
      let lines = list.output.split(separator: "\n")
      #expect(lines.first?.hasPrefix("DATE") == true)
      let row = try #require(lines.last)
      #expect(row.hasPrefix("2024-03-02  Kenya > Somalia"))
      let handle = try #require(row.split(separator: " ").last)
      let show = try Spawned(regesta: "show", String(handle), "in", "--why", in: folder)
      #expect(show.code == 0)
      #expect(show.output.contains("The Lake Courier"))
      #expect(show.output.contains("Saturday 2 March 2024"))
      #expect(show.output.contains("accused Somalia of closing the border"))
      #expect(show.output.contains("read by rule"))
    }
  }

  @Test func `writes a row a claim, and an event on one row`() throws {
    try Scratch.withFolder(holding: Articles.folder) { folder in
      let query = ["list", "in", "-q", "type:accuse", "--format", "csv"]
      let events = try Spawned(regesta: query, in: folder).output
      let claims = try Spawned(regesta: query + ["--per", "claim"], in: folder).output
      #expect(events.split(separator: "\n").count == 2)
      #expect(claims.split(separator: "\n").count == 3)
      let marked = try Spawned(regesta: query + ["--bom"], in: folder).output
      #expect(marked == "\u{FEFF}" + events)
    }
  }

  @Test func `says that an event isn't there, or that there are several`() throws {
    try Scratch.withFolder(holding: Articles.folder) { folder in
      let none = try Spawned(regesta: "show", "zzzz", "in", in: folder)
      #expect(none.code == 1)
      #expect(none.errors.contains("No event begins with “zzzz”"))
      let several = try Spawned(regesta: "show", "", "in", in: folder)
      #expect(several.code == 1)
      #expect(several.errors.contains("give more letters"))
    }
  }

  @Test func `counts actors, and lists what was read`() throws {
    try Scratch.withFolder(holding: Articles.folder) { folder in
      let actors = try Spawned(regesta: "actors", "in", in: folder)
      #expect(actors.output.contains("Kenya"))
      let documents = try Spawned(regesta: "documents", "in", in: folder)
      let lines = documents.output.split(separator: "\n")
      #expect(lines.count == 3)
      #expect(lines[1].hasPrefix("2024-03-03  The Lake Courier  Border talks in Genève 🕊🏽"))
    }
  }
}
