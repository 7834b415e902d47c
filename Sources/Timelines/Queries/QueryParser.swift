internal import Chronology

/// Reads the tokens of a query: `OR` binds loosest, then neighbours, then `-`.
struct QueryParser {
  private let tokens: [QueryLexer.Placed]
  private let end: Int
  private let today: CivilDate
  private var position = 0
  private var depth = 0

  /// How deep parentheses may stand in one another.
  private static let deepest = 64

  init(_ text: String, today: CivilDate) throws(QueryError) {
    tokens = try QueryLexer.tokens(of: text)
    end = text.count + 1
    self.today = today
  }

  /// The whole query.
  mutating func query() throws(QueryError) -> Query.Node {
    guard !tokens.isEmpty else { return .every([]) }
    let node = try alternatives()
    if position < tokens.count {
      throw QueryError(.unopenedParenthesis, column: tokens[position].column)
    }
    return node
  }

  private mutating func alternatives() throws(QueryError) -> Query.Node {
    var nodes = [try conjunction()]
    while take(.or) { nodes.append(try conjunction()) }
    return nodes.count == 1 ? nodes[0] : .some(nodes)
  }

  private mutating func conjunction() throws(QueryError) -> Query.Node {
    var nodes: [Query.Node] = []
    while position < tokens.count, tokens[position].token != .or,
      tokens[position].token != .close
    {
      nodes.append(try factor())
    }
    guard !nodes.isEmpty else {
      let isOpened = position < tokens.count && tokens[position].token == .close && depth == 0
      throw QueryError(isOpened ? .unopenedParenthesis : .missingOperand, column: column)
    }
    return nodes.count == 1 ? nodes[0] : .every(nodes)
  }

  private mutating func factor() throws(QueryError) -> Query.Node {
    guard position < tokens.count else { throw QueryError(.missingOperand, column: end) }
    let placed = tokens[position]
    position += 1
    switch placed.token {
    case .not:
      var isNegated = true
      while take(.not) { isNegated.toggle() }
      let node = try factor()
      return isNegated ? .not(node) : node
    case .open: return try group(openedAt: placed.column)
    case .word(let word): return words(word, isPrefix: true)
    case .phrase(let phrase): return words(phrase, isPrefix: false)
    case .filter(let key, let values):
      return try filter(key, values, column: placed.column)
    case .or, .close: throw QueryError(.missingOperand, column: placed.column)
    }
  }

  private mutating func group(openedAt column: Int) throws(QueryError) -> Query.Node {
    depth += 1
    guard depth <= Self.deepest else {
      throw QueryError(.unclosedParenthesis, column: column)
    }
    guard position < tokens.count else { throw QueryError(.unclosedParenthesis, column: column) }
    let node = try alternatives()
    guard take(.close) else { throw QueryError(.unclosedParenthesis, column: column) }
    depth -= 1
    return node
  }

  private func words(_ text: String, isPrefix: Bool) -> Query.Node {
    let words = FoldedWords.words(of: text)
    return words.isEmpty ? .every([]) : .words(words, isPrefix: isPrefix)
  }

  private func filter(
    _ name: String,
    _ values: [QueryLexer.Value],
    column: Int
  ) throws(QueryError) -> Query.Node {
    guard let key = QueryKey(rawValue: name) else {
      let suggestion = Suggestion.nearest(to: name, among: QueryKey.allCases.map(\.rawValue))
      throw QueryError(.unknownKey(name), column: column, suggestion: suggestion)
    }
    for value in values where value.text.isEmpty {
      throw QueryError(.missingValue(key), column: value.column)
    }
    return try QueryValues(key: key, today: today).node(of: values)
  }

  private var column: Int { position < tokens.count ? tokens[position].column : end }

  private mutating func take(_ token: QueryLexer.Token) -> Bool {
    guard position < tokens.count, tokens[position].token == token else { return false }
    position += 1
    return true
  }
}
