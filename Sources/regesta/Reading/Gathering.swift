import Codebooks
import Intake
import Storage
import Synchronization
import Timelines

/// What is read without a cache: articles in memory, event data in an archive of its own.
///
/// Event data may be larger than memory; the archive is made with the first of it, and goes when
/// the program ends.
final class Gathering: @unchecked Sendable {
  // An intake delivers one reading at a time, from several threads; whoever adds holds the lock.
  private let lock = Mutex(())
  private let base: ActorCodebook
  /// The articles.
  private(set) var result = IntakeResult()
  /// What is to be told.
  private(set) var report = ReadingReport()
  private var entries: [ArchiveEntry] = []
  private var writer: ArchiveWriter?
  private var keeper: RecordKeeper?
  private var failure: StorageError?

  /// Starts with nothing.
  init(base: ActorCodebook) { self.base = base }

  /// Adds what was read of a file, or of a part of one.
  func add(_ reading: FileReading) {
    lock.withLock { _ in
      report.add(reading)
      result.add(reading)
      entries += reading.entries
      guard let read = reading.records, failure == nil else { return }
      do throws(StorageError) {
        try begin()
        try keeper?.add(read.records)
      } catch {
        failure = error
      }
    }
  }

  private func begin() throws(StorageError) {
    guard writer == nil else { return }
    let made = try ArchiveWriter(at: PassingArchive.path(), base: base)
    writer = made
    keeper = RecordKeeper(made)
  }

  /// The archive of everything; `nil` where no event data was read.
  func archive() throws(StorageError) -> Archive? {
    if let failure { throw failure }
    guard let writer else { return nil }
    try keeper?.flush()
    try writer.add(entries)
    try writer.finish()
    return try Archive(at: writer.path, base: base)
  }
}
