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
  /// The nearest thing that would be understood, to offer instead: "may", "12 may 2025".
  public var suggestion: String

  /// Makes an error.
  public init(column: Int, problem: Problem, suggestion: String) {
    self.column = column
    self.problem = problem
    self.suggestion = suggestion
  }
}
