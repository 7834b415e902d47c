internal import Chronology
internal import GRDB
internal import Synchronization
public import Timelines

/// A register that is kept in one file and read row by row.
///
/// It opens at once, whatever its size; columns are loaded when they are first asked for. Another
/// process may write to the file meanwhile: what was loaded is then dropped with its generation.
public final class Archive: Sendable {
  /// The file.
  public let path: String
  let queue: DatabaseQueue
  let base: any ActorDirectory
  private let kept: Mutex<Kept>
  /// Held while columns are loaded, so that they are loaded once.
  let loading = Mutex(())

  /// What was loaded of one generation.
  struct Kept: Sendable {
    var facts: ArchiveFacts
    var version: Int64 = 0
    var positions: [Int64]?
    var columns: Columns?
    var wordRows: WordRows?
    var identifiers: RecordIdentifiers?
    var threads: [EventThread]?
    var actors: [ActorID: Actor?] = [:]
    /// The rows of event data read last, by their identifiers.
    var recent: [EventID: Int] = [:]
    var failure: StorageError?
  }

  /// Opens an archive for reading.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - base: Who is who, apart from those whom the archive itself introduces.
  /// - Throws: Why it can't be opened; the file is never changed.
  public init(at path: String, base: any ActorDirectory) throws(StorageError) {
    let file = try DatabaseFile(
      at: path,
      applicationID: ArchiveSchema.applicationID,
      newest: ArchiveSchema.version
    )
    guard file.version > 0 else { throw StorageError(.damaged("it was never begun"), at: path) }
    do {
      queue = try DatabaseQueue.forReading(path)
      let facts = try queue.unsafeReentrantRead { try ArchiveFacts($0) }
      kept = Mutex(Kept(facts: facts))
    } catch {
      throw StorageError(error, at: path)
    }
    self.path = path
    self.base = base
  }

  /// Whether a file is an archive, by its first bytes.
  public static func isArchive(_ path: String) -> Bool {
    DatabaseFile.isMarked(path, with: ArchiveSchema.applicationID)
  }

  /// The last thing that could not be read since it was opened; what was asked for then is missing
  /// from the answers.
  public var failure: StorageError? { kept.withLock { $0.failure } }

  /// How many events are event data rather than read from articles.
  public var recordCount: Int { facts.recordCount }

  /// Whether an import ended before what it read was merged.
  public var isUnfinished: Bool { facts.isUnfinished }

  /// The number that changes whenever what is in the archive does.
  public var generation: Int { facts.generation }

  var facts: ArchiveFacts {
    read(ArchiveFacts()) { _, kept in kept.facts }
  }

  /// Reads in one transaction, with what was loaded of the file's present generation.
  ///
  /// - Parameters:
  ///   - fallback: The answer where the file can't be read; ``failure`` then tells why.
  ///   - body: Reads; it must not ask the archive itself.
  /// - Returns: What was read.
  func read<Value: Sendable>(
    _ fallback: @autoclosure () -> Value,
    _ body: (Database, inout Kept) throws -> Value
  ) -> Value {
    queue.unsafeReentrantRead { database in
      // The lock is taken inside the queue, so that two threads never wait for each other.
      kept.withLock { kept in
        do {
          try database.execute(sql: "BEGIN")
          defer { try? database.execute(sql: "COMMIT") }
          let version = try database.number("PRAGMA data_version") ?? 0
          if version != kept.version {
            let facts = try ArchiveFacts(database)
            if facts.generation != kept.facts.generation {
              kept = Kept(facts: facts, failure: kept.failure)
            }
            kept.facts = facts
            kept.version = version
          }
          return try body(database, &kept)
        } catch {
          kept.failure = StorageError(error, at: path)
          return fallback()
        }
      }
    }
  }
}

/// What holds for a whole archive.
struct ArchiveFacts: Hashable {
  /// Grows with each change to what can be read.
  var generation = 0
  /// How many events there are, and how many of them are event data.
  var count = 0
  var recordCount = 0
  /// The day as of which deadlines have passed.
  var knowledgeDay: Int?
  var handleLength = EventHandles.shortest
  /// Whether claims or records have been added that columns and events don't yet show.
  var isUnfinished = false
  /// The layout of the columns, where they are of this generation.
  var columns = ""
  /// Where some rows stand that are spread over all, for whoever asks before the columns are there.
  var sample: [Int64] = []

  init() {}

  init(_ database: Database) throws {
    let stored = try database.rows("SELECT name, value FROM facts") { ($0.text(0), $0.text(1)) }
    for (name, value) in stored {
      switch name {
      case "generation": generation = Int(value) ?? 0
      case "count": count = Int(value) ?? 0
      case "records": recordCount = Int(value) ?? 0
      case "knowledge-day": knowledgeDay = Int(value)
      case "handle-length": handleLength = Int(value) ?? handleLength
      case "unfinished": isUnfinished = value == "1"
      case "columns": columns = value
      case "sample": sample = value.split(separator: ",").compactMap { Int64($0) }
      default: break
      }
    }
  }

  /// Writes the facts into an archive.
  func write(to database: Database) throws {
    let facts: [(String, String?)] = [
      ("generation", String(generation)), ("count", String(count)),
      ("records", String(recordCount)), ("knowledge-day", knowledgeDay.map(String.init)),
      ("handle-length", String(handleLength)), ("unfinished", isUnfinished ? "1" : "0"),
      ("columns", columns), ("sample", sample.map(String.init).joined(separator: ",")),
    ]
    for (name, value) in facts {
      guard let value else {
        try database.run("DELETE FROM facts WHERE name = ?", .text(name))
        continue
      }
      try database.run(
        "INSERT INTO facts VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        .text(name),
        .text(value)
      )
    }
  }

  /// The day as of which deadlines have passed.
  var knownOn: CivilDate? { knowledgeDay.map { CivilDate(dayNumber: $0) } }

  /// Where a row stands, if it is one of the sample.
  func samplePosition(of row: Int) -> Int64? {
    guard let place = RowSample.rows(of: count).firstIndex(of: row) else { return nil }
    return sample.indices.contains(place) ? sample[place] : nil
  }

  /// What the columns of a generation are marked with.
  var columnMark: String { "\(ColumnBlobs.layout)/\(generation)" }
}
