public import Chronology
public import Documents
internal import GRDB
internal import Synchronization
public import Timelines

extension Archive: EventRegister {
  /// How many events there are.
  public var count: Int { facts.count }

  /// What queries ask of the events; while they are loaded, the archive answers all else.
  public var columns: Columns {
    if let columns = keptColumns { return columns }
    return loading.withLock { _ in keptColumns ?? loadColumns() }
  }

  /// Brings in the columns, the positions of all rows, and what words lead to.
  public func prepare() {
    _ = columns
    read(()) { database, kept in _ = try positions(database, &kept) }
    read(()) { database, kept in _ = try ArchiveWords(self).wordRows(database, &kept) }
  }

  /// Whether the columns are there already.
  public var hasColumns: Bool { keptColumns != nil }

  private var keptColumns: Columns? { read(nil) { _, kept in kept.columns } }

  /// Loads the columns through a reader of their own.
  private func loadColumns() -> Columns {
    do {
      let queue = try DatabaseQueue.forReading(path)
      let (facts, columns) = try queue.unsafeReentrantRead { database in
        try database.execute(sql: "BEGIN")
        defer { try? database.execute(sql: "COMMIT") }
        let facts = try ArchiveFacts(database)
        let columns =
          try ColumnStore.columns(in: database, facts: facts)
          ?? ColumnBuilding(database, base: base, knownOn: facts.knownOn).columns()
        return (facts, columns)
      }
      return read(columns) { _, kept in
        if kept.facts.generation == facts.generation { kept.columns = columns }
        return columns
      }
    } catch {
      return read(.ofNothing) { _, _ in throw error }
    }
  }

  /// Where words are looked up.
  public var words: any TextIndex { ArchiveWords(self) }

  /// Who is who.
  public var directory: any ActorDirectory { ArchiveDirectory(of: self) }

  /// The day as of which deadlines have passed.
  public var knowledgeDay: CivilDate? {
    facts.knownOn
  }

  /// The matters between parties, in the order in which they were opened; then those that rows of
  /// event data leave open, in theirs.
  public var threads: [EventThread] {
    if let threads: [EventThread] = read(nil, { _, kept in kept.threads }) { return threads }
    let merged = mergedThreads
    let open = columns.rowsWithCommitments
    let recorded = rows(open, areMerged: false)
    let threads = merged + events(rows: recorded).flatMap(EventThread.recorded)
    return read(threads) { _, kept in
      kept.threads = threads
      return threads
    }
  }

  /// The matters between the parties of articles, in the order in which they were opened.
  var mergedThreads: [EventThread] {
    read([]) { database, _ in
      try database.rows("SELECT body FROM threads ORDER BY number") {
        try EventThread(packed: $0.bytes(0))
      }
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
      let page = try page(rows, reading, database, &kept)
      if kept.recent.count > 4_096 { kept.recent = [:] }
      return try rows.compactMap { row in
        guard page.positions.indices.contains(row - page.first) else { return nil }
        let position = page.positions[row - page.first]
        guard let event = try reading.event(at: position) else { return nil }
        if !RowPosition(packed: position).isMerged { kept.recent[event.id] = row }
        return event
      }
    }
  }

  /// Where some rows stand: the first and the last come by their keys, and those of the sample by
  /// where it says, before the positions of all are there.
  private func page(
    _ rows: [Int],
    _ reading: EventReading,
    _ database: Database,
    _ kept: inout Kept
  ) throws -> (first: Int, positions: [Int64]) {
    if kept.positions == nil, let first = rows.min(), let last = rows.max() {
      if rows.count == 1, let position = kept.facts.samplePosition(of: first) {
        return (first, [position])
      }
      if last < Self.page { return (0, try reading.positions(first: last + 1)) }
      let count = kept.facts.count - first
      if first >= 0, count <= Self.page { return (first, try reading.positions(last: count)) }
    }
    return (0, try positions(database, &kept))
  }

  /// How many rows at either end come by their keys.
  private static let page = 256

  /// The row of an event, also by an identifier that it had before a merge.
  public func row(of id: EventID) -> Int? {
    read(nil) { database, kept in
      if let row = kept.recent[id] { return row }
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
        let reading = try EventReading(database)
        let page = try page([row], reading, database, &kept)
        guard page.positions.indices.contains(row - page.first) else { return nil }
        return try reading.recordDocument(at: page.positions[row - page.first])
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

  /// The rows read from articles, or those of event data, of some or of all.
  func rows(_ rows: [Int]? = nil, areMerged: Bool) -> [Int] {
    if rows?.isEmpty == true { return [] }
    return read([]) { database, kept in
      let positions = try positions(database, &kept)
      return (rows ?? Array(positions.indices)).filter {
        positions.indices.contains($0)
          && RowPosition(packed: positions[$0]).isMerged == areMerged
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
