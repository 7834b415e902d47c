internal import Chronology

/// Reads the values of one filter.
struct QueryValues {
  let key: QueryKey
  let today: CivilDate

  /// The part of a query that a filter with these values is.
  func node(of values: [QueryLexer.Value]) throws(QueryError) -> Query.Node {
    let names = values.map { Query.Name(text: $0.text, column: $0.column) }
    switch key {
    case .actor: return .parties(.actor, names)
    case .recipient: return .parties(.recipient, names)
    case .with: return .parties(.either, names)
    case .between:
      guard names.count == 2 else {
        throw QueryError(.needsTwoValues(key), column: values[0].column)
      }
      return .between(names[0], names[1])
    case .place: return .places(names)
    case .source: return .sources(names)
    case .tag: return .tags(names)
    case .move:
      return .moves(
        try each(values) {
          Self.move($0)
        } words: {
          Move.allCases.map(\.rawValue)
        }
      )
    case .type:
      return .types(
        try each(values) { text in
          EventType.allCases.first { $0.rawValue == text.uppercased() }
        } words: {
          EventType.allCases.map { $0.rawValue.lowercased() }
        }
      )
    case .quad:
      return .quads(try each(values, Self.quads) { QuadClass.allCases.map(\.slug) }.flatMap { $0 })
    case .status: return try status(values)
    case .mark:
      return .marks(
        try each(values) {
          Query.Mark(rawValue: $0)
        } words: {
          Query.Mark.allCases.map(\.rawValue)
        }
      )
    case .on, .during, .after, .before, .until, .due, .reported: return try dates(values)
    case .confidence: return .confidence(atLeast: try confidence(values[0]))
    }
  }

  private func each<Meaning>(
    _ values: [QueryLexer.Value],
    _ meaning: (String) -> Meaning?,
    words: () -> [String]
  ) throws(QueryError) -> [Meaning] {
    var meanings: [Meaning] = []
    for value in values {
      guard let found = meaning(value.text.lowercased()) else {
        throw QueryError(
          .unknownValue(key, value.text),
          column: value.column,
          suggestion: Suggestion.nearest(to: value.text, among: words())
        )
      }
      meanings.append(found)
    }
    return meanings
  }

  /// The move that a word names: "refuses", or plainly "refuse".
  private static func move(_ word: String) -> Move? {
    Move.allCases.first { [word, word + "s", word + "es"].contains($0.rawValue) }
      ?? (word.hasSuffix("y") ? Move(rawValue: word.dropLast() + "ies") : nil)
  }

  private static func quads(_ word: String) -> [QuadClass]? {
    if let number = Int(word), (1...4).contains(number) { return [QuadClass.allCases[number - 1]] }
    let parts = word.split { $0 == "-" || $0 == " " || $0 == "_" }
    let fitting = QuadClass.allCases.filter { quad in
      let known = quad.rawValue.split(separator: " ")
      return parts.allSatisfy { known.contains($0) }
    }
    return fitting.isEmpty || parts.isEmpty ? nil : fitting
  }

  private func status(_ values: [QueryLexer.Value]) throws(QueryError) -> Query.Node {
    let nodes = try each(values) { word -> Query.Node? in
      if let status = EventStatus(rawValue: word) { return .statuses([status]) }
      return Commitment.Status(rawValue: word).map { .fates([$0]) }
    } words: {
      EventStatus.allCases.map(\.rawValue) + Commitment.Status.allCases.map(\.rawValue)
    }
    return nodes.count == 1 ? nodes[0] : .some(nodes)
  }

  private func dates(_ values: [QueryLexer.Value]) throws(QueryError) -> Query.Node {
    var nodes: [Query.Node] = []
    for value in values {
      let extent = try QueryDate.extent(of: value, today: today, for: key)
      switch key {
      case .due: nodes.append(.due(extent))
      case .reported: nodes.append(.reported(extent))
      case .after: nodes.append(.date(.after, extent))
      case .before: nodes.append(.date(.before, extent))
      case .until: nodes.append(.date(.until, extent))
      default: nodes.append(.date(.within, extent))
      }
    }
    return nodes.count == 1 ? nodes[0] : .some(nodes)
  }

  private func confidence(_ value: QueryLexer.Value) throws(QueryError) -> Double {
    var digits = value.text[...]
    if digits.hasPrefix(">=") { digits = digits.dropFirst(2) }
    let isPercent = digits.hasSuffix("%")
    if isPercent { digits = digits.dropLast() }
    guard let number = Double(digits), number.isFinite,
      (0...1).contains(isPercent ? number / 100 : number)
    else { throw QueryError(.badNumber(value.text), column: value.column) }
    return isPercent ? number / 100 : number
  }
}

extension QuadClass {
  /// The class as one word: "verbal-conflict".
  var slug: String { rawValue.split(separator: " ").joined(separator: "-") }
}

/// Reads a date of the query language.
enum QueryDate {
  /// The days that a date or a phrase of the calendar means.
  static func extent(
    of value: QueryLexer.Value,
    today: CivilDate,
    for key: QueryKey
  ) throws(QueryError) -> Extent {
    do {
      return try CalendarPhrase(value.text, today: today).extent
    } catch {
      let meant = error.suggestion == error.example ? nil : error.suggestion
      throw QueryError(.badDate(key, value.text), column: value.column, suggestion: meant)
    }
  }
}
