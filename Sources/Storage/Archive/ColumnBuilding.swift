internal import Chronology
internal import Documents
internal import GRDB
internal import Timelines

/// Makes the columns of an archive from its rows.
struct ColumnBuilding {
  private let database: Database
  private let base: any ActorDirectory

  init(_ database: Database, base: any ActorDirectory) {
    self.database = database
    self.base = base
  }

  /// The columns of all rows.
  func columns() throws -> Columns {
    let actors = try StoredActors(database, base: base)
    let merged = try mergedColumns(actors)
    guard try database.number("SELECT 1 FROM records LIMIT 1") != nil else { return merged }
    let records = try RecordColumns(database).columns()
    guard merged.count > 0 else { return records }
    let isRecord = try Self.positions(in: database).map { !RowPosition(packed: $0).isMerged }
    return Columns(interleaving: merged, with: records, isSecond: isRecord)
  }

  private func mergedColumns(_ directory: any ActorDirectory) throws -> Columns {
    let reading = try EventReading(database)
    let positions = try database.rows("SELECT position FROM events ORDER BY position") {
      $0.integer(0)
    }
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
