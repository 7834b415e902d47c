import Foundation
import Testing

@Suite struct AnnotateTests {
  /// A text in which bytes, UTF-16 units, scalars and characters all count differently.
  private static let awkward =
    "\u{FEFF}Envoys in Genève 🕊🏽 meet\r\n\r\n"
    + "On 2 March 2024 the cafe\u{301} by the lake reopened.\r\n\r\n"
    + "Oman hosted\tKenya on 3 March 2024. 👩‍👩‍👧 were there.\r\n"

  private static func rows(_ output: String) -> [[String]] {
    output.split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }

  /// What stands between two offsets as Python would cut it.
  private static func cut(_ start: String, _ end: String) throws -> String {
    let scalars = Array(awkward.unicodeScalars)
    let range = try #require(Int(start))..<(try #require(Int(end)))
    return String(String.UnicodeScalarView(scalars[range]))
  }

  private static func spaced(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { ["\t", "\r", "\n"].contains($0) ? " " : $0 }
      )
    )
  }

  @Test(arguments: ["passages", "timex3"])
  func `cuts the text of every row out of the file by its offsets`(_ layer: String) throws {
    try Scratch.withFolder(holding: ["a.b.txt": Data(Self.awkward)]) { folder in
      let run = try Spawned(regesta: "annotate", "--layer", layer, "a.b.txt", in: folder)
      #expect(run.code == 0)
      let rows = Self.rows(run.output)
      #expect(rows.count >= 2)
      for row in rows {
        #expect(row[0] == "a.b")
        #expect(Self.spaced(try Self.cut(row[1], row[2])) == row.last)
      }
    }
  }

  @Test func `gives the fields of a JSON row in the order of the columns`() throws {
    try Scratch.withFolder(holding: ["a.txt": Data(Self.awkward)]) { folder in
      let run = try Spawned(
        regesta: "annotate",
        "--layer",
        "timex3",
        "--format",
        "jsonl",
        "a.txt",
        in: folder
      )
      let line = try #require(run.output.split(separator: "\n").first)
      #expect(line.hasPrefix(#"{"doc":"a","start":32,"end":44,"type":"DATE","value":"2024-03-02""#))
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      #expect(object?["text"] as? String == "2 March 2024")
    }
  }

  @Test func `tells the paragraph, role and speaker of passages in JSON`() throws {
    let text =
      "Kenya and Oman talk again\n\n\u{201C}We listen,\u{201D} Amina Otieno said in Nairobi.\n"
    try Scratch.withFolder(holding: ["a.txt": Data(text)]) { folder in
      let run = try Spawned(
        regesta: "annotate",
        "--layer",
        "passages",
        "--format",
        "jsonl",
        "a.txt",
        in: folder
      )
      let lines = run.output.split(separator: "\n")
      #expect(lines.count == 2)
      #expect(lines.first?.hasSuffix(#""paragraph":1,"role":"headline"}"#) == true)
      #expect(
        lines.last?.hasSuffix(#""paragraph":2,"role":"lead","speaker":"Amina Otieno"}"#) == true
      )
    }
  }

  @Test func `takes days to resolve against from a table, by document`() throws {
    let files: KeyValuePairs = [
      "a.txt": Data("The envoys met yesterday in Nairobi."),
      "b.txt": Data("The envoys met yesterday in Nairobi."),
      "days.tsv": Data("# days\na\t2024-03-02\nc\t1999-01-01T10:00\n"),
    ]
    try Scratch.withFolder(holding: files) { folder in
      let run = try Spawned(
        regesta: "annotate",
        "--layer",
        "timex3",
        "--reference-dates",
        "days.tsv",
        "--reference-date",
        "2020-01-10",
        "a.txt",
        "b.txt",
        in: folder
      )
      #expect(Self.rows(run.output).map { $0[4] } == ["2024-03-01", "2020-01-09"])
    }
  }

  @Test func `sets those who act with each other on both sides`() throws {
    let files: KeyValuePairs = [
      "a.txt": Data("Peru and Chile signed a fishing treaty on Friday."),
      "b.txt": Data("Peru and Chile threatened Bolivia with sanctions."),
      "c.txt": Data("Peru and Chile demanded a truce."),
    ]
    try Scratch.withFolder(holding: files) { folder in
      let run = try Spawned(
        regesta: "annotate",
        "--layer",
        "events",
        "a.txt",
        "b.txt",
        "c.txt",
        in: folder
      )
      let sides = Self.rows(run.output).map { "\($0[3]) \($0[4]) \($0[5])" }
      #expect(
        sides == ["PER+CHL SUPPORT PER+CHL", "PER+CHL THREATEN BOL", "PER+CHL REQUEST ---"]
      )
    }
  }

  @Test func `leaves out somebody of no known state`() throws {
    let text = """
      “What Panama does will matter,” said Edward Quistgaard, a former U.S. ambassador to Peru \
      and Chile.

      """
    try Scratch.withFolder { folder in
      let run = try Spawned(
        regesta: "annotate",
        "--layer",
        "events",
        "-",
        in: folder,
        input: Data(text.utf8)
      )
      #expect(Self.rows(run.output).map { $0[3] } == ["USAELI"])
    }
  }

  @Test func `names the line of a table that holds no date`() throws {
    let files: KeyValuePairs = [
      "a.txt": Data("Kenya spoke."), "days.tsv": Data("a\t2024-03-02\nb\tsoon\n"),
    ]
    try Scratch.withFolder(holding: files) { folder in
      let run = try Spawned(
        regesta: "annotate",
        "--layer",
        "timex3",
        "--reference-dates",
        "days.tsv",
        "a.txt",
        in: folder
      )
      #expect(run.errors.contains("days.tsv, line 2: a document, a tab and a date are expected"))
      #expect(run.code == 2)
    }
  }

  @Test func `writes the text of each file into a folder`() throws {
    let files: KeyValuePairs = ["a.txt": Data(Self.awkward), "b.md": Data("Kenya spoke.\n")]
    try Scratch.withFolder(holding: files) { folder in
      try FileManager.default.createDirectory(
        at: folder.appending(path: "out"),
        withIntermediateDirectories: false
      )
      let run = try Spawned(
        regesta: "annotate",
        "--layer",
        "text",
        "--output",
        "out",
        "a.txt",
        "b.md",
        in: folder
      )
      #expect(run.code == 0)
      #expect(run.output.isEmpty)
      let text = try Data(contentsOf: folder.appending(path: "out/a.txt.txt"))
      #expect(text == Data(Self.awkward))
      #expect(FileManager.default.fileExists(atPath: folder.appending(path: "out/b.md.txt").path))
    }
  }

  @Test func `reads standard input`() throws {
    try Scratch.withFolder { folder in
      let run = try Spawned(
        regesta: "annotate",
        "--layer",
        "passages",
        "-",
        in: folder,
        input: Data("Kenya spoke.\n")
      )
      #expect(run.output == "-\t0\t12\tKenya spoke.\n")
    }
  }
}
