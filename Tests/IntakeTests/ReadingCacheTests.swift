import ArticleReading
import Documents
import Extraction
import Glibc
import Synchronization
import Testing

@testable import Intake

struct ReadingCacheTests {
  /// Makes a file as old as an hour, so that its state can be trusted.
  static func age(_ path: String, by seconds: Int = 3_600) {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    now.tv_sec -= seconds
    utimensat(AT_FDCWD, path, [now, now], 0)
  }

  static func readings(
    of sources: [String],
    _ cache: MemoryReadingCache,
    rules: String = "1",
    fetches: Bool = true
  ) -> (readings: [FileReading], summary: IntakeSummary) {
    let readings = Mutex<[FileReading]>([])
    let intake = Intake(cache: cache, rules: rules, fetchesUnchanged: fetches)
    let summary = intake.read(sources, by: Extractor()) { reading in
      readings.withLock { $0.append(reading) }
    }
    return (readings.withLock { $0 }, summary)
  }

  @Test func `reads nothing again that is as it was`() throws {
    let folder = try TemporaryFolder()
    for name in ["a", "b"] {
      Self.age(folder.write("France warned Iran of \(name).", to: "\(name).txt"))
    }
    let cache = MemoryReadingCache()
    let first = Self.readings(of: [folder.path], cache)
    #expect(first.summary.unchanged == 0)
    #expect(first.readings.allSatisfy { !$0.documents.isEmpty && $0.stamp?.digest != nil })
    let second = Self.readings(of: [folder.path], cache)
    #expect(second.summary.unchanged == 2 && second.summary.filesRead == 2)
    #expect(second.readings.map(\.documents) == first.readings.map(\.documents))
    #expect(second.readings.map(\.isUnchanged) == [true, true])
  }

  @Test func `opens no file that is as it was`() throws {
    let folder = try TemporaryFolder()
    let file = folder.write("France warned Iran.", to: "a.txt")
    Self.age(file)
    let cache = MemoryReadingCache()
    _ = Self.readings(of: [folder.path], cache)
    let state = try #require(FileState.found(at: file)?.state)
    #expect(cache.stamp(of: FileState.resolved(file) ?? "", in: state, rules: "1") != nil)
    let second = Self.readings(of: [folder.path], cache, fetches: false)
    #expect(second.readings.map(\.isUnchanged) == [true])
    #expect(second.readings.map(\.documents.count) == [0])
    #expect(cache.fetched == 0)
  }

  @Test func `reads the one file again that has changed`() throws {
    let folder = try TemporaryFolder()
    for name in ["a", "b", "c"] {
      Self.age(folder.write("France warned Iran of \(name).", to: "\(name).txt"))
    }
    let cache = MemoryReadingCache()
    _ = Self.readings(of: [folder.path], cache)
    Self.age(folder.write("France thanked Iran for b.", to: "b.txt"), by: 60)
    let second = Self.readings(of: [folder.path], cache)
    #expect(second.readings.map(\.isUnchanged) == [true, false, true])
    #expect(second.readings[1].documents[0].document.text.string.contains("thanked"))
    #expect(Self.readings(of: [folder.path], cache).summary.unchanged == 3)
  }

  @Test func `knows a file by its bytes that was only touched`() throws {
    let folder = try TemporaryFolder()
    let file = folder.write("France warned Iran.", to: "a.txt")
    Self.age(file)
    let cache = MemoryReadingCache()
    _ = Self.readings(of: [file], cache)
    Self.age(file, by: 60)
    #expect(Self.readings(of: [file], cache).readings.map(\.isUnchanged) == [true])
    let state = try #require(FileState.found(at: file)?.state)
    #expect(cache.stamp(of: FileState.resolved(file) ?? "", in: state, rules: "1") != nil)
  }

  @Test func `doesn't trust the state of a file written a moment ago`() throws {
    let folder = try TemporaryFolder()
    let file = folder.write("France warned Iran.", to: "a.txt")
    Self.age(file, by: -60)
    let cache = MemoryReadingCache()
    let first = Self.readings(of: [file], cache)
    #expect(first.readings.map(\.stamp?.state) == [nil])
    folder.write("France warned Oman.", to: "a.txt")
    let second = Self.readings(of: [file], cache)
    #expect(second.readings.first?.documents.first?.document.text.string == "France warned Oman.")
  }

  @Test func `reads again what other rules read`() throws {
    let folder = try TemporaryFolder()
    Self.age(folder.write("France warned Iran.", to: "a.txt"))
    let cache = MemoryReadingCache()
    _ = Self.readings(of: [folder.path], cache, rules: "1")
    #expect(Self.readings(of: [folder.path], cache, rules: "2").summary.unchanged == 0)
    #expect(Self.readings(of: [folder.path], cache, rules: "2").summary.unchanged == 1)
  }

  @Test func `holds a file of many records in parts, with its faults`() throws {
    let folder = try TemporaryFolder()
    var lines = (0..<300).map { "{\"text\": \"France warned Iran of boat \($0).\"}" }
    lines[7] = "{broken"
    let file = folder.write(lines.joined(separator: "\n"), to: "a.jsonl")
    Self.age(file)
    let cache = MemoryReadingCache()
    let first = Self.readings(of: [file], cache)
    #expect(first.readings.count > 1)
    #expect(first.readings.map(\.part) == Array(0..<first.readings.count))
    let second = Self.readings(of: [file], cache)
    #expect(second.summary.unchanged == 1)
    #expect(second.readings.map(\.documents) == first.readings.map(\.documents))
    #expect(
      second.readings.flatMap(\.problems) == [
        .record(path: file, line: 8, .invalid(column: 2))
      ]
    )
  }

  @Test func `names documents as the file is named now`() throws {
    let folder = try TemporaryFolder()
    Self.age(folder.write("France warned Iran.", to: "in/a.txt"))
    let cache = MemoryReadingCache()
    _ = Self.readings(of: [folder.path], cache)
    let other = Self.readings(of: ["\(folder.path)/in/../in/a.txt"], cache)
    #expect(other.readings.map(\.isUnchanged) == [true])
    #expect(other.readings[0].documents[0].document.file == "\(folder.path)/in/../in/a.txt")
  }
}
