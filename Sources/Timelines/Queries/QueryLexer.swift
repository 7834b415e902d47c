/// Cuts a query into words, phrases, filters and marks, each with its column.
struct QueryLexer {
  enum Token: Hashable {
    case word(String)
    case phrase(String)
    case filter(key: String, values: [Value])
    case not, or, open, close
  }

  /// A value of a filter; an empty one stands where a comma has nothing on one side.
  struct Value: Hashable {
    var text: String
    var column: Int
  }

  struct Placed: Hashable {
    var token: Token
    var column: Int
  }

  private let characters: [Character]
  private var position = 0

  private init(_ text: String) { characters = Array(text) }

  /// The tokens of a text.
  static func tokens(of text: String) throws(QueryError) -> [Placed] {
    var lexer = QueryLexer(text)
    var tokens: [Placed] = []
    while let token = try lexer.next() { tokens.append(token) }
    return tokens
  }

  private mutating func next() throws(QueryError) -> Placed? {
    while position < characters.count, characters[position].isWhitespace { position += 1 }
    guard position < characters.count else { return nil }
    let column = position + 1
    switch characters[position] {
    case "(":
      position += 1
      return Placed(token: .open, column: column)
    case ")":
      position += 1
      return Placed(token: .close, column: column)
    case "-" where isNegation:
      position += 1
      return Placed(token: .not, column: column)
    case let mark where Self.isQuote(mark):
      return Placed(token: .phrase(try quoted()), column: column)
    default:
      return Placed(token: try wordOrFilter(), column: column)
    }
  }

  /// Whether a hyphen here negates what follows; alone it is a missing operand.
  private var isNegation: Bool {
    position == 0 || !characters[position - 1].isLetter
  }

  private mutating func wordOrFilter() throws(QueryError) -> Token {
    let start = position
    while position < characters.count, !isBreak(characters[position]), characters[position] != ":" {
      position += 1
    }
    let word = String(characters[start..<position])
    guard position < characters.count, characters[position] == ":", !word.isEmpty,
      word.allSatisfy(\.isLetter)
    else {
      while position < characters.count, !isBreak(characters[position]) { position += 1 }
      let whole = String(characters[start..<position])
      return whole == "OR" || whole == "|" ? .or : .word(whole)
    }
    position += 1
    return .filter(key: word.lowercased(), values: try values())
  }

  private mutating func values() throws(QueryError) -> [Value] {
    var values: [Value] = []
    repeat {
      let column = position + 1
      if position < characters.count, Self.isQuote(characters[position]) {
        values.append(Value(text: try quoted(), column: column))
      } else {
        let start = position
        while position < characters.count, !isBreak(characters[position]),
          characters[position] != ","
        {
          position += 1
        }
        values.append(Value(text: String(characters[start..<position]), column: column))
      }
    } while takeComma()
    return values
  }

  private mutating func takeComma() -> Bool {
    guard position < characters.count, characters[position] == "," else { return false }
    position += 1
    return true
  }

  private mutating func quoted() throws(QueryError) -> String {
    let start = position
    position += 1
    while position < characters.count, !Self.isQuote(characters[position]) { position += 1 }
    guard position < characters.count else {
      throw QueryError(.unclosedQuote, column: start + 1)
    }
    position += 1
    return String(characters[start + 1..<position - 1])
  }

  private func isBreak(_ character: Character) -> Bool {
    character.isWhitespace || character == "(" || character == ")"
  }

  private static func isQuote(_ character: Character) -> Bool {
    character == "\"" || character == "\u{201C}" || character == "\u{201D}"
  }
}
