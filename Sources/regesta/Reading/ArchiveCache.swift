import Intake
import Storage
import Synchronization
import Timelines

/// Keeps what an intake reads in an archive, and tells it which files haven't changed since.
///
/// What was read goes into the archive in batches; ``finish()`` writes the last one.
final class ArchiveCache: ReadingCache, @unchecked Sendable {
  // An intake calls from several threads; whoever uses the writer holds the lock.
  private let lock = Mutex(())
  private let writer: ArchiveWriter
  private let marks: [String: SourceMark]
  private let renews: Bool
  private let knownNotes: [String: RecordNote]
  /// The files from which the archive has event data.
  private let eventFiles: Set<String>
  private var records: RecordKeeper
  private var notes: [String: RecordNote] = [:]
  private var changedSources = false
  private var waiting: [SourcePart] = []
  /// What is to be told of files whose last parts wait; `nil` for nothing any more.
  private var waitingNotes: [String: RecordNote?] = [:]
  private var documents = 0
  private var failure: StorageError?
  private var seen: Set<String> = []

  /// How many documents, or files, are written together.
  private static let batch = 64

  /// Makes a cache of what goes through a writer, which nobody else uses meanwhile.
  ///
  /// - Parameters:
  ///   - writer: The writer.
  ///   - renews: Whether files that were touched and are as they were get a new mark, which changes
  ///     the archive though nothing in it is new.
  /// - Throws: What keeps the archive from being read.
  init(_ writer: ArchiveWriter, renewing renews: Bool) throws(StorageError) {
    self.writer = writer
    self.renews = renews
    marks = try writer.sources()
    knownNotes = try writer.recordSources().mapValues(RecordNote.init(text:))
    eventFiles = Set(knownNotes.filter { $0.value.isOfEvents }.keys)
    records = RecordKeeper(writer)
  }

  func stamp(of path: String, in state: FileState, rules: String) -> FileStamp? {
    guard let mark = marks[path], mark.rules == rules, mark.state == state.words else {
      if eventFiles.contains(path) { lock.withLock { _ in changedSources = true } }
      return nil
    }
    note(path)
    return FileStamp(path: path, state: state, digest: mark.digest, rules: rules)
  }

  func stamp(of path: String, holding digest: String, rules: String) -> FileStamp? {
    guard let mark = marks[path], mark.rules == rules, mark.digest == digest else { return nil }
    note(path)
    return FileStamp(path: path, state: nil, digest: digest, rules: rules)
  }

  /// What was read of unchanged files stays in the archive and is never asked for.
  func reading(of stamp: FileStamp, part: Int) -> FileReading? { nil }

  func keep(_ reading: FileReading, under stamp: FileStamp) {
    if reading.records != nil { return keepRecords(reading, under: stamp) }
    let part = SourcePart(
      of: SourceMark(stamp),
      number: reading.part,
      isLast: reading.isLast,
      entries: reading.entries
    )
    lock.withLock { _ in
      seen.insert(stamp.path)
      noteFaults(of: reading, under: stamp)
      waiting.append(part)
      documents += part.entries.count
      if documents >= Self.batch || waiting.count >= Self.batch { write() }
    }
  }

  /// Remembers what is wrong with single articles of a file of many, as the others count as read.
  private func noteFaults(of reading: FileReading, under stamp: FileStamp) {
    guard reading.isLast else { return }
    if !reading.problems.isEmpty {
      var note = RecordNote()
      note.add(reading)
      waitingNotes[stamp.path] = note
    } else if knownNotes[stamp.path] != nil {
      waitingNotes.updateValue(nil, forKey: stamp.path)
    }
  }

  /// Takes what was read of a file that has no state, such as standard input.
  func take(_ reading: FileReading) {
    lock.withLock { _ in add(reading) }
  }

  private func keepRecords(_ reading: FileReading, under stamp: FileStamp) {
    lock.withLock { _ in
      seen.insert(stamp.path)
      add(reading)
      notes[stamp.path, default: RecordNote()].add(reading)
      guard reading.isLast, let note = notes.removeValue(forKey: stamp.path) else { return }
      // A file counts as read only when all its rows are safe.
      write()
      let mark = SourceMark(stamp)
      attempt { () throws(StorageError) in
        try records.flush()
        if !renews, let known = marks[stamp.path], known.digest == mark.digest,
          known.rules == mark.rules, knownNotes[stamp.path]?.text == note.text
        {
          return
        }
        try writer.keep([SourcePart(of: mark, number: 0, isLast: true, entries: [])])
        try writer.noteRecords(of: stamp.path, note.text)
      }
    }
  }

  /// Adds the events of a part of a file.
  private func add(_ reading: FileReading) {
    guard let read = reading.records else { return }
    attempt { () throws(StorageError) in try records.add(read.records) }
  }

  /// What was noted of a file that is as it was.
  func note(of stamp: FileStamp?) -> RecordNote? { stamp.flatMap { knownNotes[$0.path] } }

  /// Whether event data that the archive has was changed in its file, or is gone.
  var isStale: Bool {
    lock.withLock { _ in changedSources || !seen.isSuperset(of: eventFiles) }
  }

  func renew(_ held: FileStamp, as stamp: FileStamp) {
    guard renews else { return }
    lock.withLock { _ in attempt { () throws(StorageError) in try writer.renew(SourceMark(stamp)) }
    }
  }

  /// Writes what still waits.
  ///
  /// - Returns: The files that were read or found unchanged.
  /// - Throws: What kept anything from being written.
  @discardableResult
  func finish() throws(StorageError) -> Set<String> {
    lock.withLock { _ in
      write()
      attempt { () throws(StorageError) in try records.flush() }
    }
    if let failure { throw failure }
    return seen
  }

  private func note(_ path: String) {
    lock.withLock { _ in _ = seen.insert(path) }
  }

  private func write() {
    let (parts, notes) = (waiting, waitingNotes)
    waiting = []
    waitingNotes = [:]
    documents = 0
    attempt { () throws(StorageError) in
      // A file counts as read only when what is to be told of it is safe.
      for (path, note) in notes { try writer.noteRecords(of: path, note?.text) }
      try writer.keep(parts)
    }
  }

  /// Does something with the writer, unless something failed before.
  private func attempt(_ body: () throws(StorageError) -> Void) {
    guard failure == nil else { return }
    do throws(StorageError) {
      try body()
    } catch {
      failure = error
    }
  }
}

extension FileReading {
  /// The documents as an archive takes them.
  var entries: [ArchiveEntry] {
    documents.map {
      ArchiveEntry(
        document: $0.document,
        claims: $0.claims,
        introducedActors: $0.introducedActors
      )
    }
  }
}

extension SourceMark {
  /// The mark of a stamp.
  init(_ stamp: FileStamp) {
    self.init(
      path: stamp.path,
      state: stamp.state?.words,
      digest: stamp.digest,
      rules: stamp.rules
    )
  }
}

extension FileState {
  /// The state as an archive keeps it.
  fileprivate var words: String { "\(device) \(inode) \(size) \(modified)" }
}
