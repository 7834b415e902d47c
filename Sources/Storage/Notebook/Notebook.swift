internal import GRDB
internal import Glibc
internal import Synchronization

/// What a person adds to what was read: picks, places, notes, corrections, saved views.
///
/// It is one file apart from all archives and caches. Every change is an entry with its author and
/// time, on the disk when the call returns; nothing is overwritten, so anything can be undone. Two
/// programs may have it open at once: each sees what the other writes.
public final class Notebook: Sendable {
  /// The file; `nil` where nothing is kept beyond the program's end.
  public let path: String?
  /// Where a damaged notebook was set aside when this one was opened.
  public let setAside: String?
  let queue: DatabaseQueue
  private let author: String
  private let clock: @Sendable () -> Int
  private let kept = Mutex(Kept())

  private struct Kept {
    var version: Int64 = -1
    var entries: [NotebookEntry] = []
    var undone: [String] = []
    /// What this program wrote, the last at the end.
    var written: [String] = []
  }

  /// Opens a notebook; a missing one is made, with the last folder of its path.
  ///
  /// A file that is no notebook, or a damaged one, is given a new name, which ``setAside`` tells.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - author: Who writes.
  ///   - clock: The seconds since 1970.
  /// - Throws: Why it can't be opened: it is newer, locked, or can't be written.
  public init(
    at path: String,
    author: String,
    clock: (@Sendable () -> Int)? = nil
  ) throws(StorageError) {
    self.path = path
    self.author = author
    self.clock = clock ?? { time(nil) }
    mkdir(DatabaseFile.folder(of: path), 0o700)
    do throws(StorageError) {
      queue = try Self.queue(at: path)
      setAside = nil
    } catch  where error.isDamage {
      setAside = try DamagedFile.setAside(path, at: self.clock())
      queue = try Self.queue(at: path)
    }
  }

  /// Makes a notebook that is gone with the program, for where none can be kept.
  public init(
    inMemoryFor author: String,
    clock: (@Sendable () -> Int)? = nil
  ) throws(StorageError) {
    path = nil
    setAside = nil
    self.author = author
    self.clock = clock ?? { time(nil) }
    do {
      queue = try DatabaseQueue()
      try NotebookSchema.migrator.migrate(queue)
    } catch {
      throw StorageError(error, at: "")
    }
  }

  /// Makes a notebook of what a file holds that can't be written; what is added to it is gone with
  /// the program.
  public init(
    copying path: String,
    author: String,
    clock: (@Sendable () -> Int)? = nil
  ) throws(StorageError) {
    self.path = nil
    setAside = nil
    self.author = author
    self.clock = clock ?? { time(nil) }
    _ = try DatabaseFile(
      at: path,
      applicationID: NotebookSchema.applicationID,
      newest: NotebookSchema.version
    )
    do {
      queue = try DatabaseQueue()
      try DatabaseQueue.forReading(path).backup(to: queue)
      try NotebookSchema.migrator.migrate(queue)
    } catch {
      throw StorageError(error, at: path)
    }
  }

  private static func queue(at path: String) throws(StorageError) -> DatabaseQueue {
    let version = try DatabaseFile.versionForWriting(
      at: path,
      applicationID: NotebookSchema.applicationID,
      newest: NotebookSchema.version
    )
    do {
      let queue = try DatabaseQueue.forWriting(
        path,
        markedWith: NotebookSchema.applicationID,
        version: version
      )
      if version < NotebookSchema.version { try NotebookSchema.migrator.migrate(queue) }
      let state = try queue.unsafeReentrantRead { database in
        try database.row("PRAGMA quick_check(1)") { $0.text(0) }
      }
      guard state == "ok" else { throw StorageError(.damaged(state ?? ""), at: path) }
      return queue
    } catch {
      throw StorageError(error, at: path)
    }
  }

  /// The entries that hold, in the order in which they were written.
  public var entries: [NotebookEntry] {
    get throws(StorageError) {
      try access { database in
        try kept.withLock { kept in
          let version = try database.number("PRAGMA data_version") ?? 0
          if version != kept.version {
            kept.entries = try NotebookRows.entries(in: database)
            kept.version = version
          }
          return kept.entries
        }
      }
    }
  }

  /// Adds an entry.
  @discardableResult
  func add(
    _ kind: NotebookEntry.Kind,
    _ value: String?,
    on anchor: NotebookEntry.Anchor
  ) throws(StorageError) -> NotebookEntry {
    let entry = NotebookEntry(
      id: Self.freshID(),
      author: author,
      time: clock(),
      kind: kind,
      anchor: anchor,
      value: value
    )
    try write { try NotebookRows.add(entry, to: $0) }
    kept.withLock { kept in
      kept.undone.removeAll()
      kept.written.append(entry.id)
    }
    return entry
  }

  private static func freshID() -> String {
    var generator = SystemRandomNumberGenerator()
    let numbers = [generator.next(), generator.next()]
    return numbers.map(RecordIdentifiers.text(of:)).joined()
  }

  /// Takes back the last thing that this program wrote and that still holds; then what its author
  /// wrote before.
  ///
  /// - Returns: What was taken back; `nil` where nothing is left.
  @discardableResult
  public func undo() throws(StorageError) -> NotebookEntry? {
    let author = author
    let written = kept.withLock(\.written)
    let entry = try write { database in
      var last: NotebookEntry?
      for id in written.reversed() where last == nil {
        last = try NotebookRows.holding(id, in: database)
      }
      if last == nil { last = try NotebookRows.last(of: author, in: database) }
      if let last { try NotebookRows.set(last.id, undone: true, in: database) }
      return last
    }
    if let entry {
      kept.withLock { kept in
        kept.written.removeAll { $0 == entry.id }
        kept.undone.append(entry.id)
      }
    }
    return entry
  }

  /// Brings back what ``undo()`` took back last.
  ///
  /// - Returns: What holds again; `nil` where nothing was undone since the last change.
  @discardableResult
  public func redo() throws(StorageError) -> NotebookEntry? {
    guard let id = kept.withLock({ $0.undone.popLast() }) else { return nil }
    kept.withLock { $0.written.append(id) }
    return try write { database in
      try NotebookRows.set(id, undone: false, in: database)
      return try NotebookRows.entries(in: database).first { $0.id == id }
    }
  }

  func access<Value: Sendable>(
    _ body: (Database) throws -> Value
  ) throws(StorageError) -> Value {
    do {
      return try queue.unsafeReentrantRead(body)
    } catch {
      throw StorageError(error, at: path ?? "")
    }
  }

  /// Writes all of something or none of it.
  @discardableResult
  func write<Value: Sendable>(
    _ body: (Database) throws -> Value
  ) throws(StorageError) -> Value {
    do {
      let value = try queue.unsafeReentrantWrite { database in
        var value: Value?
        try database.inTransaction(.immediate) {
          value = try body(database)
          return .commit
        }
        return value
      }
      // Only others' changes show in the version that SQLite tells.
      kept.withLock { $0.version = -1 }
      guard let value else { throw StorageError(.refused(code: 0, "no answer"), at: path ?? "") }
      return value
    } catch {
      throw StorageError(error, at: path ?? "")
    }
  }
}

/// Sets damaged files aside, so that nothing is lost and a new one can be made.
enum DamagedFile {
  /// Gives a file, and the journals beside it, a new name.
  ///
  /// - Returns: The new path.
  static func setAside(_ path: String, at time: Int) throws(StorageError) -> String {
    for number in 0..<1_000 {
      let name = "\(path).damaged-\(time)" + (number == 0 ? "" : "-\(number)")
      // A link fails where the name is taken, so nothing is ever overwritten.
      guard link(path, name) == 0 else {
        if errno == EEXIST { continue }
        throw StorageError(.readOnly, at: path)
      }
      unlink(path)
      for ending in ["-wal", "-journal", "-shm"] { rename(path + ending, name + ending) }
      return name
    }
    throw StorageError(.readOnly, at: path)
  }
}
