internal import Chronology
public import Documents
internal import GRDB
public import Timelines

/// Writes an archive: documents with their claims, and event data, in batches.
///
/// Each batch is safe on the disk when its call returns; ``finish(directory:)`` makes the events
/// and columns of all of them. Whatever is interrupted is taken up by doing the same again: what
/// is there already is passed over, and an import that adds nothing changes nothing.
public final class ArchiveWriter {
  /// The file.
  public let path: String
  let queue: DatabaseQueue
  let base: any ActorDirectory
  private let lock: WriterLock
  private var hasChanged = false
  var records: RecordPipeline?

  /// Opens an archive for writing; a missing one is made.
  ///
  /// - Parameters:
  ///   - path: The file; its folder must be there.
  ///   - base: Who is who, apart from those whom documents introduce.
  /// - Throws: Why it can't be written; then nothing is changed.
  public init(at path: String, base: any ActorDirectory) throws(StorageError) {
    self.path = path
    self.base = base
    let version = try DatabaseFile.versionForWriting(
      at: path,
      applicationID: ArchiveSchema.applicationID,
      newest: ArchiveSchema.version
    )
    lock = try WriterLock(on: path)
    do {
      queue = try DatabaseQueue.forWriting(
        path,
        markedWith: ArchiveSchema.applicationID,
        version: version
      )
      if version < ArchiveSchema.version { try ArchiveSchema.migrator.migrate(queue) }
    } catch {
      throw StorageError(error, at: path)
    }
  }

  /// The keys of the documents that are in the archive already.
  public func knownDocuments() throws(StorageError) -> Set<DocumentKey> {
    try write { database in
      Set(try database.rows("SELECT key FROM documents") { DocumentKey(stored: $0.text(0)) })
    }
  }

  /// Adds documents with their claims, all or none of them.
  ///
  /// - Returns: How many were new; the others are passed over.
  @discardableResult
  public func add(_ readings: [ArchiveEntry]) throws(StorageError) -> Int {
    let known = try knownDocuments()
    let fresh = readings.filter { !known.contains($0.document.key) }
    guard !fresh.isEmpty else { return 0 }
    try begin()
    return try write { database in
      var added = 0
      try database.inTransaction(.immediate) {
        for entry in fresh where try DocumentRows.put(entry, in: database).hasChanged { added += 1 }
        try database.markUnfinished()
        return .commit
      }
      return added
    }
  }

  /// The actors whom the documents of the archive introduce, in an order that doesn't depend on
  /// when they were added; each once.
  public func introducedActors() throws(StorageError) -> [Actor] {
    try write { database in
      var known: Set<ActorID> = []
      return try database.rows("SELECT introduced FROM documents ORDER BY key, file") {
        var reader = PackedReader($0.bytes(0))
        return try reader.values(Actor.self)
      }
      .flatMap(\.self).filter { known.insert($0.id).inserted }
    }
  }

  /// Makes events and columns of everything that was added, and one file of the archive.
  ///
  /// - Parameter directory: Who is who, with those whom documents introduce; `nil` adds them to
  ///   what the writer was opened with.
  /// - Throws: Why it can't be finished; what was added stays, to be finished another time.
  public func finish(directory: (any ActorDirectory)? = nil) throws(StorageError) {
    try finishRecords()
    let facts = try write { try ArchiveFacts($0) }
    if facts.isUnfinished || facts.columns != facts.columnMark {
      try begin()
      let who: any ActorDirectory
      if let directory {
        who = directory
      } else {
        who = IntroducedActors(try introducedActors(), over: base)
      }
      try write { database in
        try database.inTransaction(.immediate) {
          try ArchiveFinishing(database, at: path, directory: who).finish()
          return .commit
        }
      }
    }
    if hasChanged || isLeftInJournal { try write { try Self.leaveJournal($0) } }
    hasChanged = false
  }

  /// Whether a journal that an earlier writer left lies beside the file.
  private var isLeftInJournal: Bool { DatabaseFile.exists(path + "-wal") }

  /// Goes over to a write-ahead journal, so that others can read while this one writes.
  func begin() throws(StorageError) {
    guard !hasChanged else { return }
    try write { database in
      _ = try database.row("PRAGMA journal_mode = WAL") { $0.text(0) }
      try database.execute(
        sql: """
          PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 8000;
          PRAGMA cache_size = -32768
          """
      )
    }
    hasChanged = true
  }

  /// Brings everything into the one file; where others are reading, that waits for the next time.
  private static func leaveJournal(_ database: Database) throws {
    do {
      _ = try database.row("PRAGMA wal_checkpoint(TRUNCATE)") { $0.integer(0) }
      _ = try database.row("PRAGMA journal_mode = DELETE") { $0.text(0) }
    } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
      return
    }
  }

  func write<Value>(_ body: (Database) throws -> Value) throws(StorageError) -> Value {
    do {
      return try queue.unsafeReentrantWrite(body)
    } catch {
      throw StorageError(error, at: path)
    }
  }
}

extension Database {
  /// Notes that claims or records were added which events and columns don't show yet.
  func markUnfinished() throws {
    try run(
      "INSERT INTO facts VALUES ('unfinished', '1') ON CONFLICT (name) DO UPDATE SET value = '1'"
    )
  }
}

/// Those whom documents introduce, over other tables.
struct IntroducedActors: ActorDirectory {
  private var actors: [ActorID: Actor] = [:]
  private let base: any ActorDirectory

  init(_ introduced: [Actor], over base: any ActorDirectory) {
    self.base = base
    for actor in introduced where base[actor.id] == nil { actors[actor.id] = actor }
  }

  subscript(id: ActorID) -> Actor? { base[id] ?? actors[id] }

  func code(of id: ActorID, on day: CivilDate?) -> String? {
    base.code(of: id, on: day) ?? actors[id]?.code
  }

  func actors(named name: String) -> [Actor] {
    let known = base.actors(named: name)
    let words = FoldedWords.words(of: name)
    return known.isEmpty
      ? actors.values.filter { FoldedWords.words(of: $0.name) == words }.sorted { $0.id < $1.id }
      : known
  }
}
