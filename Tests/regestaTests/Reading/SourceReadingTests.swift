import Foundation
import Glibc
import Testing

@testable import regesta

@Suite struct SourceReadingTests {
  private static let article = Data(
    """
    Oman hosts envoys

    MUSCAT, March 2, 2024 - Oman received envoys of Kenya and Somalia on Saturday.
    """
  )

  @Test(.timeLimit(.minutes(1)))
  func `shows what was read when Ctrl-C ends reading`() throws {
    try Scratch.withFolder(holding: ["a.txt": Self.article]) { folder in
      let pipe = folder.appending(path: "pipe").path
      try #require(mkfifo(pipe, 0o600) == 0)
      let errors = try Scratch.file(named: "err")
      let output = try Scratch.file(named: "out")
      defer { for file in [errors, output] { try? FileManager.default.removeItem(at: file) } }
      let process = Process()
      // What starts tests in the background may have them ignore the signal.
      process.executableURL = URL(filePath: "/usr/bin/env")
      process.arguments = [
        "--default-signal=INT", try Spawned.program().path, "documents", "a.txt", "pipe",
      ]
      process.currentDirectoryURL = folder
      process.standardError = try FileHandle(forWritingTo: errors)
      process.standardOutput = try FileHandle(forWritingTo: output)
      try process.run()
      // Opens only once the program has opened the other end, and so heeds the signal.
      let writer = open(pipe, O_WRONLY)
      defer { close(writer) }
      process.interrupt()
      process.waitUntilExit()
      #expect(process.terminationReason == .exit)
      #expect(process.terminationStatus == 3)
      let said = String(decoding: try Data(contentsOf: errors), as: UTF8.self)
      #expect(said == "regesta: Stopped after 1 of 2 files; showing what was read.\n")
      #expect(String(decoding: try Data(contentsOf: output), as: UTF8.self).contains("a.txt"))
    }
  }

  @Test func `reads feeds, mails and exports side by side, and names one line that it can't`()
    throws
  {
    let feed =
      "<rss><channel><title>Lune</title><item><title>Oman hosts envoys</title></item></rss>"
    let mail =
      "From: Ida Voss <i@lune.example>\nSubject: Talks\nDate: 2 Mar 2024 10:00\n\nThey met."
    let lines = "{\"text\": \"Oman received envoys.\", \"date\": \"2024-03-02\"}\n{\"text\": 5\n"
    try Scratch.withFolder(
      holding: ["a.rss": Data(feed), "b.eml": Data(mail), "c.jsonl": Data(lines)]
    ) { folder in
      let run = try Spawned(regesta: "documents", ".", in: folder)
      #expect(run.errors == "regesta: ./c.jsonl, line 2: this is no JSON (byte 11).\n")
      for file in ["./a.rss:1", "./b.eml", "./c.jsonl:1"] { #expect(run.output.contains(file)) }
      #expect(run.code == 3)
    }
  }

  @Test func `refuses articles above --max-file-size`() throws {
    try Scratch.withFolder(holding: ["a.txt": Self.article]) { folder in
      let run = try Spawned(regesta: "documents", "--max-file-size", "50", "a.txt", in: folder)
      #expect(run.errors == "regesta: a.txt: this is larger than 50 bytes; see --max-file-size.\n")
      #expect(run.code == 4)
    }
  }

  @Test func `writes the text of each record of an export`() throws {
    let lines = "{\"text\": \"Oman received envoys.\"}\n{\"text\": \"They left.\"}\n"
    try Scratch.withFolder(holding: ["c.jsonl": Data(lines)]) { folder in
      let arguments = ["annotate", "--layer", "text", "--output", ".", "c.jsonl"]
      #expect(try Spawned(regesta: arguments, in: folder).code == 0)
      let text = try String(contentsOf: folder.appending(path: "c.jsonl:2.txt"), encoding: .utf8)
      #expect(text == "They left.")
      let rows = try Spawned(regesta: "annotate", "--layer", "passages", "c.jsonl", in: folder)
      #expect(rows.output == "c:1\t0\t21\tOman received envoys.\nc:2\t0\t10\tThey left.\n")
    }
  }
}
