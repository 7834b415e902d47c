internal import Chronology

/// The keys of the query language: what stands before the colon.
public enum QueryKey: String, CaseIterable, Sendable {
  /// Who acted, towards whom, who on either side, what passed between two.
  case actor, recipient, with, between
  /// What was done.
  case move, type, quad
  /// Where, who says so, what about, how it stands.
  case place, source, tag, status
  /// `is`: one of ``Query/Mark``.
  case mark = "is"
  /// When it was done, falls due, was first reported.
  case on, after, before, until, during, due, reported
  /// How far the reading can be trusted, at least.
  case confidence

  /// Whether the key takes a date or a phrase of the calendar.
  public var takesDate: Bool {
    switch self {
    case .on, .after, .before, .until, .during, .due, .reported: true
    default: false
    }
  }
}

/// Why a text is no query, and at which column.
public struct QueryError: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Problem: Hashable, Sendable {
    /// No key has this name.
    case unknownKey(String)
    /// The key doesn't know this value.
    case unknownValue(QueryKey, String)
    /// Nothing stands after the colon, or after a comma.
    case missingValue(QueryKey)
    /// The value is no date and no phrase of the calendar.
    case badDate(QueryKey, String)
    /// The value is no number from 0 to 1.
    case badNumber(String)
    /// The key takes two values with a comma between them.
    case needsTwoValues(QueryKey)
    /// A quotation mark or a parenthesis that nothing closes.
    case unclosedQuote, unclosedParenthesis
    /// A closing parenthesis that nothing opened.
    case unopenedParenthesis
    /// Nothing stands where `OR` or `-` needs something.
    case missingOperand
  }

  /// What is wrong.
  public var problem: Problem
  /// Where, in characters from 1.
  public var column: Int
  /// What was perhaps meant.
  public var suggestion: String?

  init(_ problem: Problem, column: Int, suggestion: String? = nil) {
    self.problem = problem
    self.column = column
    self.suggestion = suggestion
  }
}

/// Finds the word that was perhaps meant.
enum Suggestion {
  /// The candidate that differs least from a word, if any is near.
  static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
    let word = word.lowercased()
    let limit = max(1, word.count / 3)
    var best: (distance: Int, candidate: String)?
    for candidate in candidates {
      let other = candidate.lowercased()
      let distance =
        word.count >= 3 && other.hasPrefix(word)
        ? 1 : EditDistance.slips(from: word, to: other, limit: limit)
      guard distance <= limit else { continue }
      if best.map({ (distance, candidate) < ($0.distance, $0.candidate) }) ?? true {
        best = (distance, candidate)
      }
    }
    return best?.candidate
  }
}
