internal import Chronology

/// Answers a query over columns, with three truths: fits, perhaps fits, doesn't fit.
struct QueryEvaluation {
  let columns: Columns
  let words: any TextIndex
  let directory: any ActorDirectory
  let marks: [Query.Mark: RowSet]
  private(set) var unknownNames: [QueryResult.UnknownName] = []

  init(
    columns: Columns,
    words: any TextIndex,
    directory: any ActorDirectory,
    marks: [Query.Mark: RowSet]
  ) {
    self.columns = columns
    self.words = words
    self.directory = directory
    self.marks = marks
  }

  /// The rows that certainly fit, within those that perhaps do.
  struct Truth {
    var certain: RowSet
    var possible: RowSet

    init(_ rows: RowSet) {
      certain = rows
      possible = rows
    }

    init(certain: RowSet, possible: RowSet) {
      self.certain = certain
      self.possible = possible
    }
  }

  /// The answer to a query.
  mutating func result(of query: Query) -> QueryResult {
    let truth = truth(of: query.root)
    var possible = truth.possible
    possible.subtract(truth.certain)
    return QueryResult(
      certain: truth.certain,
      possible: possible,
      unknownNames: unknownNames.sorted { $0.column < $1.column }
    )
  }

  private mutating func truth(of node: Query.Node) -> Truth {
    switch node {
    case .every(let nodes): return every(nodes)
    case .some(let nodes): return some(nodes)
    case .not(let node):
      let truth = truth(of: node)
      return Truth(certain: truth.possible.complement, possible: truth.certain.complement)
    case .date(let relation, let extent): return dates(relation, extent)
    case .due(let extent): return dues(extent)
    case .reported(let extent):
      let (first, last) = Self.bounds(of: extent)
      return Truth(
        rows { columns.reported[$0] != .max && (first...last).contains(columns.reported[$0]) }
      )
    default: return Truth(rows(of: node))
    }
  }

  private mutating func every(_ nodes: [Query.Node]) -> Truth {
    guard let first = nodes.first else { return Truth(all) }
    var result = truth(of: first)
    for node in nodes.dropFirst() {
      let next = truth(of: node)
      result.certain.formIntersection(next.certain)
      result.possible.formIntersection(next.possible)
    }
    return result
  }

  private mutating func some(_ nodes: [Query.Node]) -> Truth {
    var result = Truth(none)
    for node in nodes {
      let next = truth(of: node)
      result.certain.formUnion(next.certain)
      result.possible.formUnion(next.possible)
    }
    return result
  }

  private mutating func rows(of node: Query.Node) -> RowSet {
    switch node {
    case .words(let words, let isPrefix):
      return RowSet(capacity: columns.count, rows: self.words.rows(of: words, isPrefix: isPrefix))
    case .parties(let side, let names): return parties(side, names)
    case .between(let one, let other): return between(one, other)
    case .moves(let moves): return rows(columns.moves, among: moves, of: Move.allCases)
    case .types(let types): return rows(columns.types, among: types, of: EventType.allCases)
    case .quads(let quads):
      let types = EventType.allCases.filter { $0.quadClass.map(quads.contains) ?? false }
      return rows(columns.types, among: types, of: EventType.allCases)
    case .statuses(let statuses):
      return rows(columns.statuses, among: statuses, of: EventStatus.allCases)
    case .fates(let fates):
      let wanted = fates.reduce(into: Columns.Flags()) { $0.formUnion(.fate($1)) }
      return rows { !columns.flags[$0].isDisjoint(with: wanted) }
    case .places(let names):
      return named(names, columns.places.map { [$0] }, columns.placeRows)
    case .tags(let names): return named(names, columns.topics.map { [$0] }, columns.topicRows)
    case .sources(let names):
      return named(names, columns.sources.map(\.names), columns.sourceRows)
    case .marks(let marks):
      return marks.reduce(into: none) { $0.formUnion(rows(marked: $1)) }
    case .confidence(let least):
      let wanted = UInt8(clamping: Int((least * 100).rounded()))
      return rows { columns.confidences[$0] >= wanted }
    case .every, .some, .not, .date, .due, .reported: return none
    }
  }

  private var all: RowSet { RowSet(capacity: columns.count, isFull: true) }
  private var none: RowSet { RowSet(capacity: columns.count) }

  private func rows(_ test: (Int) -> Bool) -> RowSet {
    RowSet(capacity: columns.count, where: test)
  }

  private func rows<Case: Equatable>(
    _ column: [UInt8],
    among wanted: [Case],
    of cases: [Case]
  ) -> RowSet {
    let isWanted = cases.map(wanted.contains)
    return rows { Int(column[$0]) < isWanted.count && isWanted[Int(column[$0])] }
  }

  private func rows(marked mark: Query.Mark) -> RowSet {
    switch mark {
    case .open: rows { columns.flags[$0].contains(.open) }
    case .due: rows { columns.flags[$0].contains(.due) }
    case .differs: rows { columns.flags[$0].contains(.differs) }
    case .disputed: rows { columns.flags[$0].contains(.disputed) }
    case .doubtful: rows { columns.flags[$0].contains(.doubtful) }
    case .undated: rows { columns.flags[$0].contains(.undated) }
    case .planned: rows(columns.statuses, among: [.planned], of: EventStatus.allCases)
    case .background: rows(columns.statuses, among: [.background], of: EventStatus.allCases)
    case .standing: rows(columns.statuses, among: [.standing], of: EventStatus.allCases)
    case .picked, .new, .corrected, .checked: marks[mark] ?? none
    }
  }
}

// MARK: - Dates

extension QueryEvaluation {
  private static func bounds(of extent: Extent) -> (first: Int32, last: Int32) {
    let first = extent.earliest.map(Columns.number) ?? Columns.unboundedEarliest
    let last = extent.latest.map(Columns.number) ?? Columns.unboundedLatest
    return (first, max(first, last))
  }

  private func dates(_ relation: Query.DateRelation, _ extent: Extent) -> Truth {
    let (first, last) = Self.bounds(of: extent)
    let earliest = columns.earliest
    let latest = columns.latest
    switch relation {
    case .within:
      return Truth(
        certain: rows { earliest[$0] >= first && latest[$0] <= last },
        possible: rows { earliest[$0] <= last && latest[$0] >= first }
      )
    case .after:
      return Truth(certain: rows { earliest[$0] > last }, possible: rows { latest[$0] > last })
    case .before:
      return Truth(certain: rows { latest[$0] < first }, possible: rows { earliest[$0] < first })
    case .until:
      return Truth(certain: rows { latest[$0] <= last }, possible: rows { earliest[$0] <= last })
    }
  }

  private func dues(_ extent: Extent) -> Truth {
    let (first, last) = Self.bounds(of: extent)
    let within = columns.dues.filter { $0.earliest >= first && $0.latest <= last }
    let touching = columns.dues.filter { $0.earliest <= last && $0.latest >= first }
    return Truth(
      certain: RowSet(capacity: columns.count, rows: within.map(\.row)),
      possible: RowSet(capacity: columns.count, rows: touching.map(\.row))
    )
  }
}

// MARK: - Names

extension QueryEvaluation {
  private mutating func parties(_ side: Query.Side, _ names: [Query.Name]) -> RowSet {
    names.reduce(into: none) { rows, name in
      let numbers = numbers(of: name)
      if side != .recipient { rows.formUnion(columns.rows(of: numbers, in: columns.actorRows)) }
      if side != .actor { rows.formUnion(columns.rows(of: numbers, in: columns.recipientRows)) }
    }
  }

  /// What passed between two: one towards the other, or both as partners of a meeting or a deal.
  private mutating func between(_ one: Query.Name, _ other: Query.Name) -> RowSet {
    let first = numbers(of: one)
    return columns.rowsBetween(first, numbers(of: other))
  }

  private mutating func numbers(of name: Query.Name) -> [Int32] {
    let numbers = ActorNames(columns, directory: directory).numbers(matching: name.text)
    if numbers.isEmpty { note(name, among: columns.actors.flatMap { [$0.shortName, $0.name] }) }
    return numbers
  }

  private mutating func named(
    _ names: [Query.Name],
    _ candidates: [[String]],
    _ postings: Postings
  ) -> RowSet {
    var rows = none
    for name in names {
      let words = FoldedWords.words(of: name.text)
      let fitting = candidates.indices.filter { index in
        candidates[index].contains { NameWords.hold(words, in: FoldedWords.words(of: $0)) }
      }
      if fitting.isEmpty { note(name, among: candidates.compactMap(\.first)) }
      for index in fitting { for row in postings[Int32(index)] { rows.insert(Int(row)) } }
    }
    return rows
  }

  private mutating func note(_ name: Query.Name, among candidates: [String]) {
    unknownNames.append(
      QueryResult.UnknownName(
        name: name.text,
        column: name.column,
        suggestion: Suggestion.nearest(to: name.text, among: candidates)
      )
    )
  }
}
