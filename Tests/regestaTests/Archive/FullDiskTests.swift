import Foundation
import Testing

/// Where a file may grow no further, one message says so and what was there stays.
@Suite struct FullDiskTests {
  @Test func `an import that finds no room says so once and takes nothing away`() throws {
    try Scratch.withFolder { folder in
      for number in 0..<2 {
        try Self.article(number).write(to: folder.appending(path: "first-\(number).md"))
      }
      let first = try Spawned(
        regesta: ["import", "first-0.md", "first-1.md", "--into", "a.regesta"],
        in: folder
      )
      #expect(first.code == 0)
      for number in 10..<60 {
        try Self.article(number).write(to: folder.appending(path: "more-\(number).md"))
      }
      let program = try Spawned.program().path
      let size = try Data(contentsOf: folder.appending(path: "a.regesta")).count
      // Blocks of 512 bytes; the signal ignored, so that writing itself fails.
      let limited = try Spawned(
        "/bin/sh",
        [
          "-c",
          "trap '' XFSZ; ulimit -f \(size / 512 + 8); exec \(program) import . --into a.regesta",
        ],
        in: folder.path
      )
      #expect(limited.code != 0)
      #expect(limited.code < 128, "\(limited.errors)")
      let sentences = limited.errors.split(separator: "\n").filter { $0.contains("a.regesta:") }
      #expect(sentences.count == 1, "\(limited.errors)")
      let documents = try Spawned(regesta: "documents", "a.regesta", in: folder)
      #expect(documents.output.contains("first-0.md") && documents.output.contains("first-1.md"))
      let again = try Spawned(regesta: "import", ".", "--into", "a.regesta", in: folder)
      #expect(again.code == 0, "\(again.errors)")
      #expect(try Spawned(regesta: "check", "a.regesta", in: folder).code == 0)
    }
  }

  private static func article(_ number: Int) -> Data {
    Data(
      """
      ---
      title: Border talks, day \(number)
      publisher: The Lake Courier
      date: 2024-03-\(String(format: "%02d", number % 28 + 1))
      ---

      Kenya accused Somalia of closing border post \(number). Somalia rejected the accusation.
      """.utf8
    )
  }
}
