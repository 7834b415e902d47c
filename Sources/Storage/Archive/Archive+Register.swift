public import Chronology
public import Documents
internal import GRDB
public import Timelines

extension Archive: EventRegister {
  /// How many events there are.
  public var count: Int { facts.count }

  /// What queries ask of the events.
  public var columns: Columns {
    read(Columns.ofNothing) { database, kept in
      if let columns = kept.columns { return columns }
      let columns =
        try ColumnStore.columns(in: database, facts: kept.facts)
        ?? ColumnBuilding(database, base: base).columns()
      kept.columns = columns
      return columns
    }
  }

  /// Where words are looked up.
  public var words: any TextIndex { ArchiveWords(self) }

  /// Who is who.
  public var directory: any ActorDirectory { ArchiveDirectory(of: self) }

  /// The day as of which deadlines have passed.
  public var knowledgeDay: CivilDate? {
    facts.knowledgeDay.map { CivilDate(dayNumber: $0) }
  }

  /// The matters between parties, in the order in which they were opened.
  public var threads: [EventThread] {
    read([]) { database, kept in
      if let threads = kept.threads { return threads }
      let threads = try database.rows("SELECT body FROM threads ORDER BY number") {
        try EventThread(packed: $0.bytes(0))
      }
      kept.threads = threads
      return threads
    }
  }

  /// The documents without their texts, by day of publication, then file.
  public var documentHeads: [DocumentHead] {
    read([]) { database, _ in
      try DocumentRows.heads(in: database).sorted(by: DocumentHead.precedes)
    }
  }

  /// The fewest letters of an identifier that tell every event from all others.
  public var handleLength: Int { facts.handleLength }

  /// The events of some rows, in their order; rows beyond the last are left out.
  public func events(rows: [Int]) -> [Event] {
    read([]) { database, kept in
      let reading = try EventReading(database)
      // The first page comes by its keys, before the positions of all rows are there.
      if kept.positions == nil, let last = rows.max(), last < 256 {
        let page = try reading.firstPositions(last + 1)
        return try rows.compactMap { row in
          page.indices.contains(row) ? try reading.event(at: page[row]) : nil
        }
      }
      let positions = try positions(database, &kept)
      return try rows.compactMap { row in
        positions.indices.contains(row) ? try reading.event(at: positions[row]) : nil
      }
    }
  }

  /// The row of an event, also by an identifier that it had before a merge.
  public func row(of id: EventID) -> Int? {
    read(nil) { database, kept in
      let name = try database.row(
        "SELECT event FROM aliases WHERE id = ?",
        [.text(id.description)],
        { $0.text(0) }
      )
      let id = name ?? id.description
      if let position = try database.number("SELECT position FROM events WHERE id = ?", [.text(id)])
      {
        return Self.row(of: position, in: try positions(database, &kept))
      }
      guard let number = RecordIdentifiers.number(of: id) else { return nil }
      return try identifiers(database, &kept).row(of: number)
    }
  }

  /// The rows whose identifiers begin with some letters, as many as asked for at most.
  public func rows(beginningWith prefix: String, limit: Int) -> [Int] {
    read([]) { database, kept in
      let found = try database.rows(
        "SELECT position FROM events WHERE id >= ?1 AND id < ?1 || 'g' ORDER BY id LIMIT ?2",
        [.text(prefix), .integer(Int64(limit))]
      ) { $0.integer(0) }
      let positions = try positions(database, &kept)
      let rows = found.compactMap { Self.row(of: $0, in: positions) }
      let records = try identifiers(database, &kept)
      return rows + records.rows(beginningWith: prefix, limit: limit - rows.count)
    }
  }

  /// A document with its text, if it is known; event data is its own document.
  public func document(_ key: DocumentKey) -> Document? {
    if let id = RecordEvents.identifier(in: key), let row = row(of: id) {
      return read(nil) { database, kept in
        let positions = try positions(database, &kept)
        guard positions.indices.contains(row) else { return nil }
        return try EventReading(database).recordDocument(at: positions[row])
      }
    }
    return read(nil) { database, _ in try DocumentRows.document(key, in: database) }
  }

  /// The rows of the events that a document reports, in order.
  public func rows(citing document: DocumentKey) -> [Int] {
    if let id = RecordEvents.identifier(in: document) { return row(of: id).map { [$0] } ?? [] }
    return read([]) { database, kept in
      let found = try database.rows(
        """
        SELECT DISTINCT event FROM claims JOIN documents ON documents.id = claims.document
        WHERE documents.key = ? AND event IS NOT NULL ORDER BY event
        """,
        [.text(document.description)]
      ) { $0.integer(0) }
      let positions = try positions(database, &kept)
      return found.compactMap { Self.row(of: $0, in: positions) }
    }
  }

  /// How other events bear on an event: each relation names the other.
  public func relations(bearingOn id: EventID) -> [Relation] {
    read([]) { database, _ in
      try database.rows(
        """
        SELECT kind, events.id FROM relations JOIN events ON events.position = relations.event
        WHERE other = ? ORDER BY relations.event, number
        """,
        [.text(id.description)]
      ) { row in
        Relation.Kind(rawValue: row.text(0)).map { Relation($0, EventID(stored: row.text(1))) }
      }
      .compactMap(\.self)
    }
  }

  /// What could be known on a day, read only from what had been published by then.
  public func known(on day: CivilDate) -> any EventRegister {
    KnownEvents(of: self, on: day).timeline
  }

  /// What an earlier day could not know.
  public func hindsight(at day: CivilDate) -> Hindsight {
    KnownEvents.merged(of: self).hindsight(at: day)
  }
}

extension Archive {
  /// Where every row stands, in order.
  func positions(_ database: Database, _ kept: inout Kept) throws -> [Int64] {
    if let positions = kept.positions { return positions }
    let positions =
      try ColumnStore.numbers("positions", in: database, facts: kept.facts)
      ?? ColumnBuilding.positions(in: database)
    kept.positions = positions
    return positions
  }

  /// The rows read from articles, or those of event data.
  func rows(areMerged: Bool) -> [Int] {
    read([]) { database, kept in
      let positions = try positions(database, &kept)
      return positions.indices.filter {
        RowPosition(packed: positions[$0]).isMerged == areMerged
      }
    }
  }

  /// The row at a position, if there is one.
  static func row(of position: Int64, in positions: [Int64]) -> Int? {
    var low = 0
    var high = positions.count
    while low < high {
      let middle = (low + high) / 2
      if positions[middle] < position { low = middle + 1 } else { high = middle }
    }
    return low < positions.count && positions[low] == position ? low : nil
  }

  func identifiers(_ database: Database, _ kept: inout Kept) throws -> RecordIdentifiers {
    if let identifiers = kept.identifiers { return identifiers }
    let identifiers = try RecordIdentifiers(in: database, facts: kept.facts)
    kept.identifiers = identifiers
    return identifiers
  }
}
