import Timelines

extension QueryError {
  /// What is wrong with a query, where, and what was perhaps meant.
  ///
  /// - Parameter query: The query as typed.
  /// - Returns: A sentence with the column.
  func sentence(in query: String) -> String {
    "The query “\(query)” is wrong at column \(column): \(reason)"
  }

  /// What is wrong, and what was perhaps meant.
  var reason: String {
    let what =
      switch problem {
      case .unknownKey(let name): "there is no key “\(name):”"
      case .unknownValue(let key, let value): "“\(key.rawValue):” doesn't know “\(value)”"
      case .missingValue(let key): "“\(key.rawValue):” needs a value"
      case .badDate(let key, let text): "“\(key.rawValue):” needs a date, and “\(text)” is none"
      case .badNumber(let text): "“\(text)” is no number from 0 to 1"
      case .needsTwoValues(let key): "“\(key.rawValue):” needs two values, as in a,b"
      case .unclosedQuote: "a quotation mark isn't closed"
      case .unclosedParenthesis: "a parenthesis isn't closed"
      case .unopenedParenthesis: "a parenthesis is closed that was never opened"
      case .missingOperand: "something is missing after OR or -"
      }
    let hint = suggestion.map { "; did you mean “\($0)”?" } ?? "."
    return what + hint
  }
}

extension QueryResult.UnknownName {
  /// Whom nobody here is called, and what was perhaps meant.
  var sentence: String {
    let hint = suggestion.map { "; did you mean “\($0)”?" } ?? "."
    return "Nobody and nothing here is called “\(name)” (column \(column) of the query)\(hint)"
  }
}
