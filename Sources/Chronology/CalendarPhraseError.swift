/// Why a phrase isn't understood as a date, where, and what would be.
public struct CalendarPhraseError: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Problem: Hashable, Sendable {
    /// There is nothing to read.
    case empty
    /// A word that says nothing about dates.
    case unknownWord(String)
    /// Something that doesn't belong where it stands.
    case unexpected(String)
    /// The phrase ends before the date is told.
    case unfinished
    /// A day, month or year that the calendar doesn't have: 30 February.
    case noSuchDate
    /// A range that ends before it starts.
    case endBeforeStart
  }

  /// The column at which the phrase stops making sense, in characters from 1.
  public var column: Int
  /// What is wrong there.
  public var problem: Problem
  /// A phrase that would be understood: "11 may 2025".
  public var example: String

  /// Makes an error.
  public init(column: Int, problem: Problem, example: String) {
    self.column = column
    self.problem = problem
    self.example = example
  }

  /// The nearest thing that would be understood, to offer instead: "may", "11 may 2025".
  ///
  /// It's sought when asked for: readers that try many phrases in vain don't pay for it.
  public var suggestion: String {
    guard case .unknownWord(let word) = problem else { return example }
    return Self.nearest(to: word.lowercased()) ?? example
  }
}

extension CalendarPhraseError {
  /// The word within two slips of the keys, nearest first.
  fileprivate static func nearest(to word: String) -> String? {
    guard word.count > 2, word.count < 16 else { return nil }
    let limit = word.count > 4 ? 2 : 1
    let ranked = PhraseWords.all.map { meant in
      (slips: EditDistance.slips(from: word, to: meant, limit: limit), word: meant)
    }
    return ranked.filter { $0.slips <= limit }.min { $0.slips < $1.slips }?.word
  }
}
