internal import GRDB
internal import Timelines

/// Finds rows by words through the archive's full-text indexes.
struct ArchiveWords: TextIndex {
  private let archive: Archive

  init(_ archive: Archive) { self.archive = archive }

  func rows(of words: [String], isPrefix: Bool) -> [Int32] {
    guard !words.isEmpty else { return [] }
    // Words hold letters and digits alone; whatever else came in must not become syntax.
    let phrase = words.map { $0.filter { $0 != "\"" } }.joined(separator: " ")
    let match = "\"\(phrase)\"" + (isPrefix ? " *" : "")
    return archive.read([]) { database, kept in
      let places = try wordRows(database, &kept)
      var found = RowMarks(count: kept.facts.count)
      var asked = [("event_words", places.merged)]
      if isPrefix, let bits = try FirstLetters.bits(of: words, in: database, facts: kept.facts) {
        for sequence in RowMarks(bits).rows where Int(sequence) < places.records.count {
          found.insert(places.records[Int(sequence)])
        }
      } else {
        asked.append(("record_words", places.records))
      }
      for (table, rows) in asked where !rows.isEmpty {
        let statement = try Statement(
          "SELECT rowid FROM \(table) WHERE \(table) MATCH ?",
          on: database
        )
        statement.bind([.text(match)])
        while try statement.step() {
          let number = statement.integer(0)
          if number >= 0, number < Int64(rows.count) { found.insert(rows[Int(number)]) }
        }
      }
      return found.rows
    }
  }

  /// The rows that numbers of the indexes stand for.
  func wordRows(
    _ database: Database,
    _ kept: inout Archive.Kept
  ) throws -> WordRows {
    if let places = kept.wordRows { return places }
    let positions = try archive.positions(database, &kept)
    let places = try WordRows(positions, in: database, facts: kept.facts)
    kept.wordRows = places
    return places
  }
}

/// The rows that the numbers of the full-text indexes stand for.
struct WordRows {
  /// The rows of merged events, by their order.
  var merged: [Int32] = []
  /// The rows of event data, by the sequence in which it came.
  var records: [Int32] = []

  init(_ positions: [Int64], in database: Database, facts: ArchiveFacts) throws {
    var recordRows: [Int32] = []
    recordRows.reserveCapacity(facts.recordCount)
    for (row, position) in positions.enumerated() {
      if RowPosition(packed: position).isMerged {
        merged.append(Int32(row))
      } else {
        recordRows.append(Int32(row))
      }
    }
    guard !recordRows.isEmpty else { return }
    let sequences: [Int32] =
      try ColumnStore.numbers("sequences", in: database, facts: facts)
      ?? ColumnBuilding.sequences(in: database)
    records = Array(repeating: -1, count: Int(sequences.max() ?? -1) + 1)
    for (sequence, row) in zip(sequences, recordRows) where sequence >= 0 {
      records[Int(sequence)] = row
    }
  }
}

/// A bit a row, which sorts rows as it collects them.
private struct RowMarks {
  private var words: [UInt64]
  private var count = 0

  init(count: Int) { words = Array(repeating: 0, count: (count + 63) / 64) }

  init(_ words: [UInt64]) {
    self.words = words
    count = words.reduce(0) { $0 + $1.nonzeroBitCount }
  }

  mutating func insert(_ row: Int32) {
    guard row >= 0, Int(row) >> 6 < words.count else { return }
    words[Int(row) >> 6] |= 1 << UInt64(row & 63)
    count += 1
  }

  var rows: [Int32] {
    var rows: [Int32] = []
    rows.reserveCapacity(count)
    for (index, word) in words.enumerated() {
      var bits = word
      while bits != 0 {
        rows.append(Int32(index * 64 + bits.trailingZeroBitCount))
        bits &= bits - 1
      }
    }
    return rows
  }
}
