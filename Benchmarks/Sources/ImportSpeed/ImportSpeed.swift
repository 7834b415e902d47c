import Chronology
import Glibc
import Storage
import Timelines

/// Times the archive with event data made up in the shape of what people have.
///
/// `swift run -c release ImportSpeed ROWS [FOLDER]` writes an archive of so many rows, then opens
/// it, and prints one line a figure. Seconds are those of the clock.
@main
enum ImportSpeed {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    let count = arguments.first.flatMap { Int($0) } ?? 100_000
    let folder = arguments.dropFirst().first ?? "/tmp"
    let path = "\(folder)/import-speed-\(getpid()).regesta"
    defer { unlink(path) }
    var bytes = 0
    let total = try seconds { bytes = try write(count, to: path) }
    report("rows written a second", Double(count) / total)
    var status = stat()
    stat(path, &status)
    report("archive by input", Double(status.st_size) / Double(bytes))
    try measureOpening(path)
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    report("peak memory, MiB", Double(usage.ru_maxrss) / 1_024)
  }

  private static func write(_ count: Int, to path: String) throws -> Int {
    let writer = try ArchiveWriter(at: path, base: Nobody())
    var rows = SampleRows(count: count)
    var input = 0
    try rows.prepare(writer)
    var batch: [EventRecord] = []
    batch.reserveCapacity(20_000)
    let appended = try seconds {
      for number in 0..<count {
        let row = rows.row(number)
        input += row.inputBytes
        batch.append(row.record)
        if batch.count == 20_000 {
          try writer.append(batch)
          batch.removeAll(keepingCapacity: true)
        }
      }
      try writer.append(batch)
      try writer.flush()
    }
    report("rows appended a second", Double(count) / appended)
    report("finishing, seconds", try seconds { try writer.finish() })
    return input
  }

  private static func measureOpening(_ path: String) throws {
    var archive: Archive?
    let opened = try seconds {
      let made = try Archive(at: path, base: Nobody())
      precondition(made.events(rows: Array(0..<50)).count == min(50, made.count))
      archive = made
    }
    report("open and first 50 rows, ms", opened * 1_000)
    guard let archive else { return }
    report("columns, ms", seconds { _ = archive.columns } * 1_000)
    let middle = archive.count / 2
    report(
      "page in the middle, ms",
      seconds { _ = archive.events(rows: Array(middle..<middle + 50)) } * 1_000
    )
    for word in ["zugzwang", "armistice", "embargo", "e"] {
      let words = archive.words
      let found = words.rows(of: [word], isPrefix: true)
      let time = seconds { _ = words.rows(of: [word], isPrefix: true) }
      report("\(found.count) rows of \(word)*, ms", time * 1_000)
    }
    if let event = archive.event(at: middle) {
      report("identifier to row, first, ms", seconds { _ = archive.row(of: event.id) } * 1_000)
      report("identifier to row, again, ms", seconds { _ = archive.row(of: event.id) } * 1_000)
    }
  }

  private static func seconds(_ work: () throws -> Void) rethrows -> Double {
    let clock = ContinuousClock()
    let duration = try clock.measure { try work() }
    return Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
  }

  private static func report(_ name: String, _ value: Double) {
    print("\(name)\t\((value * 1_000).rounded() / 1_000)")
  }
}

/// Tables without anybody.
struct Nobody: ActorDirectory {
  subscript(id: ActorID) -> Actor? { nil }
  func actors(named name: String) -> [Actor] { [] }
}
