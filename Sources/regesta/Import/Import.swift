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
  /// What could not be read, in the order of the sources.
  let problems: [IntakeProblem]

  /// Reads sources into an archive.
  ///
  /// - Parameters:
  ///   - sources: Files and folders as given; "-" is standard input.
  ///   - path: The archive.
  ///   - largest: The largest article that is read, in bytes.
  /// - Throws: Why the archive can't be written, as a ``StorageError``.
  init(_ sources: [String], into path: String, largest: Int) throws {
    let codebook = ActorCodebook.builtIn
    let writer = try ArchiveWriter(at: path, base: codebook)
    let before = try writer.knownDocuments().count
    let cache = try ArchiveCache(writer, renewing: false)
    let unstamped = Mutex<[ArchiveEntry]>([])
    let problems = Mutex<[IntakeProblem]>([])
    let line = ProgressLine()
    summary = Interruption.heeded {
      Intake(
        largest: largest,
        cache: cache,
        fetchesUnchanged: false,
        shouldStop: { Interruption.isRequested }
      )
      .read(sources, by: Extractor(codebook: codebook), progress: line.show) { reading in
        problems.withLock { $0 += reading.problems }
        if reading.stamp == nil { unstamped.withLock { $0 += reading.entries } }
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
    self.problems = problems.withLock { $0 }
  }

  /// Where reading was stopped, as sentences.
  var notes: [String] {
    summary.wasStopped
      ? [
        "Stopped after \(summary.progress.done) of \(summary.progress.files) files; the same "
          + "command goes on from there."
      ] : []
  }

  /// What the archive holds now.
  var sentence: String {
    let what = documents == 1 ? "1 document" : "\(documents) documents"
    let acts = events == 1 ? "1 event" : "\(events) events"
    return "\(archive): \(what), \(fresh) of them new; \(acts)."
  }

  /// What the command ends with.
  var outcome: Outcome {
    Outcome(
      rows: documents,
      read: summary.filesRead,
      refused: problems.count + (summary.wasStopped ? 1 : 0)
    )
  }
}
