import Chronology
import Codebooks
import Extraction
import Intake
import Storage
import Synchronization

/// What an import did.
struct Import {
  private let archive: String
  private let summary: IntakeSummary
  private let documents: Int
  private let events: Int
  private let fresh: Int
  private let report: ReadingReport

  /// Reads sources into an archive.
  ///
  /// - Parameters:
  ///   - sources: Files and folders as given; "-" is standard input.
  ///   - path: The archive.
  ///   - limits: How much is read, and what a person says of columns.
  /// - Throws: Why the archive can't be written, as a ``StorageError``.
  init(_ sources: [String], into path: String, limits: ReadingLimits) throws {
    let codebook = ActorCodebook.builtIn
    let writer = try ArchiveWriter(at: path, base: codebook)
    let before = try writer.knownDocuments().count
    let cache = try ArchiveCache(writer, renewing: false)
    let unstamped = Mutex<[ArchiveEntry]>([])
    let told = Mutex<ReadingReport>(ReadingReport())
    let line = ProgressLine()
    summary = Interruption.heeded {
      limits.intake(through: cache)
        .read(sources, by: Extractor(codebook: codebook), progress: line.show) { reading in
          told.withLock { $0.add(reading, known: cache.note(of: reading.stamp)) }
          guard reading.stamp == nil else { return }
          unstamped.withLock { $0 += reading.entries }
          cache.take(reading)
        }
    }
    line.end()
    try cache.finish()
    try writer.add(unstamped.withLock { $0 })
    try writer.finish()
    archive = path
    documents = try writer.knownDocuments().count
    fresh = documents - before
    events = try Archive(at: path, base: codebook).count
    report = told.withLock { $0 }
  }

  /// What could not be read, in the order of the sources.
  var problems: [any SourceProblem] { report.problems }

  /// Where reading was stopped and what was assumed, as sentences.
  var notes: [String] {
    report.notes
      + (summary.wasStopped
        ? [
          "Stopped after \(summary.progress.done) of \(summary.progress.files.counted("file")); the same "
            + "command goes on from there."
        ] : [])
  }

  /// What the archive holds now.
  var sentence: String {
    "\(archive): \(documents.counted("document")), \(fresh) of them new; "
      + "\(events.counted("event"))." + rowSentence
  }

  /// How many rows of event data were read now; empty where there were none.
  private var rowSentence: String {
    let (rows, rejects) = (summary.progress.rows, summary.rejects)
    guard rows > 0 else { return "" }
    return " Read \(rows.counted("row")) of event data, \(rejects) of them refused."
  }

  /// What the command ends with.
  var outcome: Outcome {
    Outcome(
      rows: documents + events,
      read: summary.filesRead,
      refused: problems.count + (summary.wasStopped ? 1 : 0)
    )
  }
}
