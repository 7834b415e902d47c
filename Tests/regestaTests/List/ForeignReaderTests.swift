import Foundation
import Testing

/// What `list` writes, read by readers that aren't ours.
@Suite struct ForeignReaderTests {
  private static let sqlite = "/usr/bin/sqlite3"

  private static func written(_ format: String..., in folder: URL) throws -> Data {
    let run = try Spawned(regesta: ["list", "in", "--format"] + format, in: folder)
    #expect(run.code == 0 && run.errors.isEmpty)
    return Data(run.output)
  }

  private static func json(_ format: String, in folder: URL) throws -> Any {
    try JSONSerialization.jsonObject(with: try written(format, in: folder))
  }

  @Test func `writes TimelineJS that has what every slide needs`() throws {
    try Scratch.withFolder(holding: Articles.folder) { folder in
      let story = try #require(try Self.json("timelinejs", in: folder) as? [String: Any])
      let slides = try #require(story["events"] as? [[String: Any]])
      #expect(slides.count >= 3)
      for slide in slides {
        let start = try #require(slide["start_date"] as? [String: Any])
        #expect(start["year"] as? Int == 2024)
        let headline = (slide["text"] as? [String: Any])?["headline"] as? String
        #expect(headline?.isEmpty == false)
      }
      #expect(Set(slides.compactMap { $0["unique_id"] as? String }).count == slides.count)
    }
  }

  @Test func `writes CSL-JSON with the members that its schema asks for`() throws {
    try Scratch.withFolder(holding: Articles.folder) { folder in
      let items = try #require(try Self.json("csl", in: folder) as? [[String: Any]])
      #expect(items.compactMap { $0["title"] as? String }.count == 2)
      let known: Set = [
        "id", "type", "title", "author", "container-title", "issued", "URL", "language", "source",
        "note",
      ]
      #expect(items.allSatisfy { known.isSuperset(of: $0.keys) })
      let issued = items.compactMap { ($0["issued"] as? [String: Any])?["date-parts"] as? [[Int]] }
      #expect(issued == [[[2024, 3, 3]], [[2024, 3, 6]]])
    }
  }

  @Test func `writes annotations whose positions cut the quotation out of the file`() throws {
    try Scratch.withFolder(holding: Articles.folder) { folder in
      let page = try #require(try Self.json("annotations", in: folder) as? [String: Any])
      let items = try #require(page["items"] as? [[String: Any]])
      #expect(page["type"] as? String == "AnnotationPage" && items.count >= 3)
      for item in items {
        let target = try #require(item["target"] as? [String: Any])
        let source = try #require(target["source"] as? String)
        let bytes = try Data(contentsOf: folder.appending(path: source))
        let scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
        let selectors = try #require(target["selector"] as? [[String: Any]])
        let start = try #require(selectors.last?["start"] as? Int)
        let end = try #require(selectors.last?["end"] as? Int)
        let cut = String(String.UnicodeScalarView(scalars[start..<end]))
        #expect(cut == selectors.first?["exact"] as? String)
      }
    }
  }

  @Test func `writes a calendar in lines of at most 75 octets that end with CR LF`() throws {
    try Scratch.withFolder(holding: Articles.folder) { folder in
      let text = String(decoding: try Self.written("icalendar", in: folder), as: UTF8.self)
      let lines = text.components(separatedBy: "\r\n")
      #expect(lines.first == "BEGIN:VCALENDAR" && lines.suffix(2) == ["END:VCALENDAR", ""])
      #expect(lines.allSatisfy { $0.utf8.count <= 75 && !$0.contains("\n") })
      #expect(lines.count { $0 == "BEGIN:VEVENT" } == lines.count { $0 == "END:VEVENT" })
    }
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: sqlite)))
  func `writes CSV that SQLite reads, a row a report`() throws {
    try Scratch.withFolder(holding: Articles.folder) { folder in
      let table = try Self.written("csv", "--per", "claim", in: folder)
      try table.write(to: folder.appending(path: "claims.csv"))
      let script = """
        .mode csv
        .import claims.csv claims
        SELECT count(*), min(date), max(length("note")) FROM claims WHERE document <> '';
        """
      let run = try Spawned(
        Self.sqlite,
        [":memory:"],
        in: folder.path,
        input: Data(script)
      )
      let claims =
        String(decoding: try Self.written("jsonl", in: folder), as: UTF8.self)
        .components(separatedBy: #""rule":"#).count - 1
      #expect(run.output.hasPrefix("\(claims),2024-"))
      #expect(run.errors.isEmpty)
    }
  }

  @Test func `says how many acts have no date that a format can hold`() throws {
    let undated = Data("Kenya accused Somalia of closing the border.\n")
    try Scratch.withFolder(holding: ["in/undated.md": undated]) { folder in
      let run = try Spawned(regesta: "list", "in", "--format", "markwhen", in: folder)
      #expect(run.errors == "regesta: 1 act has no date that markwhen can hold; not written.\n")
      #expect(run.output == "title: Timeline\n")
    }
  }
}
