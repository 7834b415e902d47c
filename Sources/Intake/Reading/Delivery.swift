internal import ArticleReading

/// Hands readings on: counts them, sums up the problems of a file of many records, and keeps what
/// was read in the cache.
final class Delivery: @unchecked Sendable {
  // The queue hands on one reading at a time, and each sees what the one before it left.
  private let cache: (any ReadingCache)?
  private let progress: @Sendable (IntakeProgress) -> Void
  private let deliver: @Sendable (FileReading) -> Void
  private let named: Set<String>
  private var summary: IntakeSummary
  private var faults: [IntakeProblem] = []
  private var moreFaults = 0
  /// How many documents and events the file has given so far.
  private var documents = 0
  private var openFile: String?

  /// How many faulty records of a file are named.
  private static let mostFaults = 3

  init(
    of files: [SourceWalk.Found],
    cache: (any ReadingCache)?,
    progress: @escaping @Sendable (IntakeProgress) -> Void,
    deliver: @escaping @Sendable (FileReading) -> Void
  ) {
    self.cache = cache
    self.progress = progress
    self.deliver = deliver
    named = Set(files.filter(\.isNamed).map(\.path))
    summary = IntakeSummary(progress: IntakeProgress(files: files.count))
  }

  /// Takes the next reading.
  func take(_ reading: FileReading) {
    var reading = reading
    if !reading.isUnchanged { gatherFaults(&reading) }
    let records = reading.records
    documents += reading.documents.count + (records?.records.count ?? 0)
    summary.progress.documents += reading.documents.count
    summary.progress.rows += records?.rowCount ?? 0
    summary.rejects += records?.rejectCount ?? 0
    openFile = reading.isLast ? nil : reading.file
    if reading.isLast {
      summary.progress.done += 1
      let isKnown = reading.isUnchanged && reading.problems.isEmpty
      if documents > 0 || isKnown { summary.filesRead += 1 }
      if reading.isUnchanged { summary.unchanged += 1 }
      documents = 0
    }
    if let cache, let stamp = reading.stamp, !reading.isUnchanged {
      cache.keep(reading, under: stamp)
    }
    deliver(reading)
    progress(summary.progress)
  }

  /// How it ended; what is known of a file whose end wasn't reached is handed on.
  func end() -> IntakeSummary {
    if let openFile {
      var rest = FileReading(file: openFile)
      rest.isLast = false
      rest.problems = faults
      if moreFaults > 0 { rest.problems.append(more(in: openFile)) }
      if documents > 0 { summary.filesRead += 1 }
      if !rest.problems.isEmpty { deliver(rest) }
    }
    return summary
  }

  /// How many faults there are that aren't named.
  private func more(in file: String) -> IntakeProblem {
    if case .row? = faults.first { return .moreRows(path: file, count: moreFaults) }
    return .moreRecords(path: file, count: moreFaults)
  }

  /// Holds faulty records back until the file ends: the first few are named, the others counted;
  /// where no record is an article, the file is what isn't one.
  private func gatherFaults(_ reading: inout FileReading) {
    var others: [IntakeProblem] = []
    for problem in reading.problems {
      switch problem {
      case .record, .row: break
      default:
        others.append(problem)
        continue
      }
      if faults.count < Self.mostFaults { faults.append(problem) } else { moreFaults += 1 }
    }
    reading.problems = others
    guard reading.isLast else { return }
    let nests = faults.contains { if case .record(_, _, .tooDeep) = $0 { true } else { false } }
    if !faults.isEmpty, !nests, documents + reading.documents.count == 0, reading.records == nil {
      if named.contains(reading.file) || !FileName(reading.file).mayBeOther {
        reading.problems.append(.unsuitable(path: reading.file, .binary(.jsonWithoutArticles)))
        reading.stamp = nil
      }
    } else {
      reading.problems += faults
      if moreFaults > 0 {
        reading.problems.append(more(in: reading.file))
      }
    }
    faults = []
    moreFaults = 0
  }
}
