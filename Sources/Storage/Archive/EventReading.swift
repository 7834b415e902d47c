internal import Chronology
internal import Documents
internal import GRDB
internal import Timelines

/// Reads events by their positions; statements are prepared once.
final class EventReading {
  private let database: Database
  private let event: Statement
  private let claims: Statement
  private var madeRecords: RecordEvents?

  init(_ database: Database) throws {
    self.database = database
    event = try Statement("SELECT body FROM events WHERE position = ?", on: database)
    claims = try Statement("SELECT body FROM claims WHERE event = ? ORDER BY rank", on: database)
  }

  /// The positions of the first rows.
  func positions(first count: Int) throws -> [Int64] {
    try database.rows(
      """
      SELECT * FROM (SELECT position FROM events ORDER BY position LIMIT ?1)
      UNION ALL SELECT * FROM (SELECT position FROM records ORDER BY position LIMIT ?1)
      ORDER BY 1 LIMIT ?1
      """,
      [.integer(Int64(count))]
    ) { $0.integer(0) }
  }

  /// The positions of the last rows, in order.
  func positions(last count: Int) throws -> [Int64] {
    try database.rows(
      """
      SELECT * FROM (SELECT position FROM events ORDER BY position DESC LIMIT ?1)
      UNION ALL SELECT * FROM (SELECT position FROM records ORDER BY position DESC LIMIT ?1)
      ORDER BY 1 DESC LIMIT ?1
      """,
      [.integer(Int64(count))]
    ) { $0.integer(0) }.reversed()
  }

  /// The event at a position, if there is one.
  func event(at position: Int64) throws -> Event? {
    guard RowPosition(packed: position).isMerged else { return try records().event(at: position) }
    event.bind([.integer(position)])
    guard try event.step() else { return nil }
    var found = try Event(packed: event.bytes(0))
    claims.bind([.integer(position)])
    while try claims.step() { found.claims.append(try Claim(packed: claims.bytes(0))) }
    return found
  }

  /// What stands for a document of event data.
  func recordDocument(at position: Int64) throws -> Document? {
    let records = try records()
    return try records.record(at: position).map { records.document(of: $0) }
  }

  private func records() throws -> RecordEvents {
    if let madeRecords { return madeRecords }
    let made = try RecordEvents(database)
    madeRecords = made
    return made
  }
}
