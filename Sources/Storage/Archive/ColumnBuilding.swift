internal import Chronology
internal import Documents
internal import GRDB
internal import Timelines

/// Makes the columns of an archive from its rows.
struct ColumnBuilding {
  private let database: Database
  private let base: any ActorDirectory
  /// The day on which what event data leaves open is asked about; `nil` for that of its last report.
  private let day: CivilDate?

  init(_ database: Database, base: any ActorDirectory, knownOn day: CivilDate?) {
    self.database = database
    self.base = base
    self.day = day
  }

  /// The columns of all rows.
  func columns() throws -> Columns { try built().columns }

  /// What is kept of all rows, so that nobody has to walk over them again.
  struct Built {
    var columns: Columns
    /// Where every row stands, in order.
    var positions: [Int64]
    /// The rows of event data by their identifiers.
    var identifiers: RecordIdentifiers
    /// The number of each row of event data in the full-text index, in order.
    var sequences: [Int32]
    /// The latest day on which a row of event data was reported.
    var lastReport: CivilDate?

    /// The lists beside the columns.
    var lists: [(name: String, bytes: [UInt8])] {
      identifiers.lists + [
        ("positions", ColumnBlobs.bytes(of: positions)),
        ("sequences", ColumnBlobs.bytes(of: sequences)),
      ]
    }
  }

  /// Walks over all rows, once.
  func built() throws -> Built {
    let actors = try StoredActors(database, base: base)
    let events = try database.rows("SELECT position FROM events ORDER BY position") {
      $0.integer(0)
    }
    let merged = try mergedColumns(events, actors)
    let walk =
      try database.number("SELECT 1 FROM records LIMIT 1") == nil
      ? RecordWalk() : RecordColumns(database, knownOn: day).walk()
    var positions: [Int64] = []
    var isRecord: [Bool] = []
    var rows: [(number: UInt64, row: Int32)] = []
    positions.reserveCapacity(events.count + walk.positions.count)
    rows.reserveCapacity(walk.positions.count)
    var event = 0
    for (record, position) in walk.positions.enumerated() {
      while event < events.count, events[event] < position {
        positions.append(events[event])
        isRecord.append(false)
        event += 1
      }
      rows.append((walk.identifiers[record], Int32(clamping: positions.count)))
      positions.append(position)
      isRecord.append(true)
    }
    positions += events[event...]
    isRecord += events[event...].map { _ in false }
    let columns: Columns =
      if walk.positions.isEmpty { merged } else if events.isEmpty { walk.columns } else {
        Columns(interleaving: merged, with: walk.columns, isSecond: isRecord)
      }
    return Built(
      columns: columns,
      positions: positions,
      identifiers: RecordIdentifiers(rows),
      sequences: walk.sequences,
      lastReport: walk.lastReport
    )
  }

  private func mergedColumns(
    _ positions: [Int64],
    _ directory: any ActorDirectory
  ) throws -> Columns {
    let reading = try EventReading(database)
    let events = try positions.compactMap { try reading.event(at: $0) }
    let threads = try database.rows("SELECT body FROM threads ORDER BY number") {
      try EventThread(packed: $0.bytes(0))
    }
    let documents = try DocumentRows.withoutTexts(in: database)
    return Columns(of: events, threads: threads, documents: documents, directory: directory)
  }

  /// Where every row stands, in order.
  static func positions(in database: Database) throws -> [Int64] {
    try database.rows(
      "SELECT position FROM events UNION ALL SELECT position FROM records ORDER BY 1"
    ) { $0.integer(0) }
  }

  /// The sequence of each row of event data, in timeline order.
  static func sequences(in database: Database) throws -> [Int32] {
    try database.rows("SELECT sequence FROM records ORDER BY position") {
      Int32(clamping: $0.integer(0))
    }
  }
}
