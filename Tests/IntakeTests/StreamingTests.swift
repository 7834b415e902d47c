import ArticleReading
import Documents
import Extraction
import Glibc
import Synchronization
import Testing

@testable import Intake

struct StreamingTests {
  @Test func `hands on in order what all cores read, files of many records in parts`() throws {
    let folder = try TemporaryFolder()
    for number in 0..<90 {
      let name = number < 10 ? "0\(number)" : "\(number)"
      if number % 30 == 3 {
        let lines = (0..<200).map { "{\"text\": \"Boat \(number) \($0) sailed.\"}" }
        folder.write(lines.joined(separator: "\n"), to: "\(name).jsonl")
      } else {
        folder.write("Boat \(number) sailed at noon.", to: "\(name).txt")
      }
    }
    let order = Mutex<[String]>([])
    let summary = Intake().read([folder.path]) { reading in
      order.withLock { $0 += reading.documents.map(\.document.file) }
    }
    let files = order.withLock { $0 }
    #expect(files.count == 87 + 600)
    #expect(summary.progress == IntakeProgress(done: 90, files: 90, documents: 687))
    let places = files.map { file -> [Int] in
      let parts =
        file.split(separator: "/").last?.split(whereSeparator: { ".:".contains($0) }) ?? []
      return parts.compactMap { Int($0) }
    }
    #expect(zip(places, places.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) })
  }

  @Test func `keeps what was read when it is stopped`() throws {
    let folder = try TemporaryFolder()
    for number in 100..<400 { folder.write("Boat \(number) sailed.", to: "\(number).txt") }
    let count = Mutex(0)
    let intake = Intake(shouldStop: { count.withLock { $0 } >= 50 })
    let result = intake.result(of: [folder.path]) { progress in
      count.withLock { $0 = progress.done }
    }
    #expect(result.summary.wasStopped)
    #expect((50..<300).contains(result.documents.count))
    #expect(result.summary.progress.done == result.documents.count)
    #expect(result.filesRead == result.documents.count)
  }

  @Test func `keeps the records before a stop`() throws {
    let folder = try TemporaryFolder()
    let lines = (0..<5_000).map { "{\"text\": \"Boat \($0) sailed.\"}" }
    let file = folder.write((["{\"bad"] + lines).joined(separator: "\n"), to: "a.jsonl")
    let seen = Mutex(0)
    let intake = Intake(shouldStop: { seen.withLock { $0 } >= 200 })
    let result = intake.result(of: [file]) { progress in
      seen.withLock { $0 = progress.documents }
    }
    #expect(result.summary.wasStopped)
    #expect((200..<5_000).contains(result.documents.count))
    #expect(result.filesRead == 1)
    #expect(result.problems == [.record(path: file, line: 1, .invalid(column: 6))])
  }

  @Test func `names the first faulty records and counts the others`() throws {
    let folder = try TemporaryFolder()
    var lines = (0..<200).map { "{\"text\": \"Boat \($0) sailed.\"}" }
    for line in 100..<110 { lines[line] = "{\"id\": \(line)}" }
    let file = folder.write(lines.joined(separator: "\r\n"), to: "a.jsonl")
    let result = Intake().documents(in: [file])
    #expect(result.documents.count == 190)
    #expect(
      result.problems == [
        .record(path: file, line: 101, .withoutText), .record(path: file, line: 102, .withoutText),
        .record(path: file, line: 103, .withoutText), .moreRecords(path: file, count: 7),
      ]
    )
  }

  @Test func `says that a folder of files was read where each was`() throws {
    let folder = try TemporaryFolder()
    folder.write("The boat sailed.", to: "a.txt")
    folder.write("%PDF-1.4", to: "b.pdf")
    let told = Mutex<[IntakeProgress]>([])
    let summary = Intake().read([folder.path]) { progress in
      told.withLock { $0.append(progress) }
    } deliver: { _ in
    }
    #expect(told.withLock { $0 }.map(\.done) == [1, 2])
    #expect(summary.filesRead == 1)
  }
}
