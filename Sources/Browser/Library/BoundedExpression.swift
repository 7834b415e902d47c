/// An expression of a date with the small words before it that bound it: "by or on May 12".
///
/// What was read as a date is "May 12" alone; whether an account says "by", "on" or "from" is what
/// a person compares.
enum BoundedExpression {
  /// Words that can stand between a verb and a date, and bound it.
  private static let small: Set<String> = [
    "after", "at", "before", "beginning", "by", "earlier", "from", "in", "later", "no", "not", "on",
    "or", "since", "starting", "than", "through", "till", "until", "within",
  ]

  /// Those with which nothing begins.
  private static let joining: Set<String> = ["or", "than", "earlier", "later"]

  /// The expression as it stands in a text, from the first of the small words before it on.
  ///
  /// - Parameters:
  ///   - expression: What was read as a date.
  ///   - text: The passage that says it.
  /// - Returns: The longer expression, or the expression itself where no small word stands there.
  static func text(of expression: String, in text: String) -> String {
    guard !expression.isEmpty, let range = text.firstRange(of: expression) else {
      return expression
    }
    var before = text[..<range.lowerBound].split(whereSeparator: \.isWhitespace)[...]
    // A word that runs into the expression belongs to it already.
    guard text[..<range.lowerBound].last.map(\.isWhitespace) ?? false else { return expression }
    var words: [Substring] = []
    while let word = before.last, small.contains(word.lowercased()) {
      words.insert(word, at: 0)
      before.removeLast()
    }
    while let word = words.first, joining.contains(word.lowercased()) { words.removeFirst() }
    return (words.map(String.init) + [expression]).joined(separator: " ")
  }
}
