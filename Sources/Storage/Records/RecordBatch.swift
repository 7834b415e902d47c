internal import Chronology
internal import GRDB
internal import Timelines

/// Rows that are written in one transaction.
struct RecordBatch: Sendable {
  let parties: [(number: Int32, name: String, value: Actor)]
  let words: [(number: Int32, name: String, value: String)]
  let records: [EventRecord]
  /// The rows ready to be written, sorted by their places.
  let rows: [PreparedRecord]

  /// Whether a database has every one of these rows.
  func isKnown(to database: Database) throws -> Bool {
    let holder = try Statement("SELECT id FROM records WHERE position = ?", on: database)
    return try rows.allSatisfy { try finds($0, holder) }
  }

  private func finds(_ row: PreparedRecord, _ holder: Statement) throws -> Bool {
    for position in Self.places(from: row.position) {
      holder.bind([.integer(position)])
      guard try holder.step() else { return false }
      if UInt64(bitPattern: holder.integer(0)) == records[row.index].id { return true }
    }
    return false
  }

  /// The places of a minute from one of them on, all round.
  private static func places(from position: Int64) -> some Sequence<Int64> {
    let mask = Int64(RowPosition.capacity - 1)
    return (0...mask).lazy.map { (position & ~mask) | ((position + $0) & mask) }
  }

  /// Writes the rows that aren't there yet.
  ///
  /// - Parameters:
  ///   - database: The database, in a transaction.
  ///   - sequence: The number of the next row in the full-text index.
  /// - Throws: What keeps a row from being written.
  func write(to database: Database, sequence: inout Int64) throws {
    let party = try Statement("INSERT INTO parties VALUES (?, ?, ?, ?, ?)", on: database)
    for (number, name, actor) in parties {
      try party.run(
        .integer(Int64(number)),
        .text(name),
        .text(actor.name),
        .text(actor.code),
        .bytes(actor.packed)
      )
    }
    let word = try Statement("INSERT INTO words VALUES (?, ?)", on: database)
    for (number, _, text) in words { try word.run(.integer(Int64(number)), .text(text)) }
    let insert = try Statement(
      """
      INSERT INTO records VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT DO NOTHING
      """,
      on: database
    )
    let holder = try Statement("SELECT id FROM records WHERE position = ?", on: database)
    let index = try Statement(
      "INSERT INTO record_words (rowid, phrase, names) VALUES (?, ?, ?)",
      on: database
    )
    let first = sequence
    for number in rows.indices
    where try place(number, sequence: sequence, insert: insert, holder: holder) {
      try rows[number].words.withBytes { words in
        try rows[number].names.withBytes { names in
          index.reset()
          index.bind(sequence, at: 1)
          index.bind(staying: words, at: 2)
          index.bind(staying: names, at: 3)
          _ = try index.step()
        }
      }
      sequence += 1
    }
    if sequence > first { try database.markUnfinished() }
  }

  /// Writes a row at its place, or the next free one of its minute.
  ///
  /// - Returns: Whether it is new.
  private func place(
    _ row: Int,
    sequence: Int64,
    insert: Statement,
    holder: Statement
  ) throws -> Bool {
    for position in Self.places(from: rows[row].position) {
      let before = insert.changes
      try write(row, at: position, sequence: sequence, by: insert)
      if insert.changes > before { return true }
      holder.bind([.integer(position)])
      guard try holder.step() else { return false }
      if UInt64(bitPattern: holder.integer(0)) == records[rows[row].index].id { return false }
    }
    return false
  }

  /// Writes a row, each field of which is read where it stands: rows are large to copy.
  private func write(
    _ row: Int,
    at position: Int64,
    sequence: Int64,
    by statement: Statement
  ) throws {
    let record = rows[row].index
    statement.reset()
    statement.bind(position, at: 1)
    statement.bind(sequence, at: 2)
    statement.bind(Int64(bitPattern: records[record].id), at: 3)
    statement.bind(records[record].date?.description, at: 4)
    statement.bind(records[record].reported, at: 5)
    statement.bind(Int64(rows[row].move), at: 6)
    statement.bind(Int64(rows[row].type), at: 7)
    statement.bind(known: records[record].actor, at: 8)
    statement.bind(known: records[record].recipient, at: 9)
    statement.bind(known: records[record].place, at: 11)
    statement.bind(known: records[record].publisher, at: 12)
    if let more = rows[row].more {
      statement.bind(more, at: 14)
    } else {
      statement.bindNull(at: 14)
    }
    try records[record].phrase.withBytes { phrase in
      try records[record].url.withBytes { url in
        try rows[row].extra.withBytes { extra in
          statement.bind(staying: phrase, at: 10)
          statement.bind(staying: url, at: 13)
          statement.bind(staying: extra, at: 15)
          _ = try statement.step()
        }
      }
    }
  }
}

extension Optional<String> {
  /// The text in UTF-8 where it lies; `nil` where there is none.
  fileprivate func withBytes(_ body: (UnsafeBufferPointer<UInt8>?) throws -> Void) rethrows {
    switch self {
    case let text?: try text.withBytes { try body($0) }
    case nil: try body(nil)
    }
  }
}

extension Statement {
  fileprivate func bind(_ text: String?, at index: CInt) {
    if let text { bind(text, at: index) as Void } else { bindNull(at: index) }
  }

  fileprivate func bind(_ number: Int32?, at index: CInt) {
    if let number { bind(Int64(number), at: index) } else { bindNull(at: index) }
  }

  /// Binds a number that is -1 where it isn't known.
  fileprivate func bind(known number: Int32, at index: CInt) {
    if number >= 0 { bind(Int64(number), at: index) } else { bindNull(at: index) }
  }
}
