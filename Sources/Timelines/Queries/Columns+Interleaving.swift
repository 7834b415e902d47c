extension Columns {
  /// Makes the columns of two registers whose events stand in one order.
  ///
  /// - Parameters:
  ///   - one: The columns of the first.
  ///   - other: The columns of the second; its threads follow those of the first.
  ///   - rows: For each row of the whole, whether it is the next one of the second.
  public init(interleaving one: Columns, with other: Columns, isSecond rows: [Bool]) {
    var places: (one: [Int32], other: [Int32]) = ([], [])
    for (row, isSecond) in rows.enumerated() {
      if isSecond { places.other.append(Int32(row)) } else { places.one.append(Int32(row)) }
    }
    guard places.one.count == one.count, places.other.count == other.count else {
      self = one
      return
    }
    self.init()
    func column<Value>(_ first: [Value], _ second: [Value]) -> [Value] {
      var (left, right) = (first.makeIterator(), second.makeIterator())
      return rows.compactMap { $0 ? right.next() : left.next() }
    }
    earliest = column(one.earliest, other.earliest)
    latest = column(one.latest, other.latest)
    reported = column(one.reported, other.reported)
    moves = column(one.moves, other.moves)
    types = column(one.types, other.types)
    statuses = column(one.statuses, other.statuses)
    flags = column(one.flags, other.flags)
    confidences = column(one.confidences, other.confidences)
    let threadCount = Int32(clamping: one.threadRows.keyCount)
    threads = column(one.threads, other.threads.map { $0 < 0 ? $0 : $0 + threadCount })
    let merge = Renumbering(places.one, places.other)
    var actorNumbers = Interner<ActorID>()
    let first = one.actors.map { actorNumbers.number($0.id) }
    let second = other.actors.map { actorNumbers.number($0.id) }
    actors =
      one.actors + zip(other.actors, second).filter { Int($1) >= one.actors.count }.map(\.0)
    actorRows = merge.lists(one.actorRows, first, other.actorRows, second)
    recipientRows = merge.lists(one.recipientRows, first, other.recipientRows, second)
    (topics, topicRows) = merge.named(one.topics, one.topicRows, other.topics, other.topicRows)
    (self.places, placeRows) = merge.named(
      one.places,
      one.placeRows,
      other.places,
      other.placeRows
    )
    sources = one.sources + other.sources
    sourceRows = merge.lists(
      one.sourceRows,
      one.sources.indices.map { Int32($0) },
      other.sourceRows,
      other.sources.indices.map { Int32($0 + one.sources.count) }
    )
    threadRows = merge.lists(
      one.threadRows,
      Array(0..<threadCount),
      other.threadRows,
      (0..<other.threadRows.keyCount).map { threadCount + Int32(clamping: $0) }
    )
    let renumbered = [(one.dues, places.one), (other.dues, places.other)].map { dues, rows in
      dues.map { Due(row: rows[Int($0.row)], earliest: $0.earliest, latest: $0.latest) }
    }
    dues = renumbered.flatMap(\.self).sorted { $0.row < $1.row }
  }
}

/// Lists of rows of two registers under new numbers.
private struct Renumbering {
  let first: [Int32]
  let second: [Int32]

  init(_ first: [Int32], _ second: [Int32]) {
    self.first = first
    self.second = second
  }

  /// The lists of both, each key under its new number.
  func lists(_ one: Postings, _ keys: [Int32], _ other: Postings, _ others: [Int32]) -> Postings {
    var pairs: [(key: Int32, row: Int32)] = []
    pairs.reserveCapacity(one.rows.count + other.rows.count)
    for (old, key) in keys.enumerated() {
      for row in one[Int32(old)] { pairs.append((key, first[Int(row)])) }
    }
    for (old, key) in others.enumerated() {
      for row in other[Int32(old)] { pairs.append((key, second[Int(row)])) }
    }
    pairs.sort { $0.row < $1.row }
    let last = max(keys.max() ?? -1, others.max() ?? -1)
    return Postings(keyCount: Int(last) + 1, pairs: pairs)
  }

  func named(
    _ names: [String],
    _ one: Postings,
    _ others: [String],
    _ other: Postings
  ) -> ([String], Postings) {
    var numbers = Interner<String>()
    let keys = names.map { numbers.number($0) }
    let otherKeys = others.map { numbers.number($0) }
    return (numbers.values, lists(one, keys, other, otherKeys))
  }
}
