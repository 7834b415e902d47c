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
    let near = PhraseWords.all.filter { abs($0.count - word.count) <= limit }
    let ranked = near.map { (slips: slips(from: word, to: $0), word: $0) }
    return ranked.filter { $0.slips <= limit }.min { $0.slips < $1.slips }?.word
  }

  /// How many letters are put in, left out, changed or swapped with their neighbour.
  private static func slips(from typed: String, to meant: String) -> Int {
    let typed = Array(typed)
    let meant = Array(meant)
    var beforeLast: [Int] = []
    var last = Array(0...meant.count)
    for (row, letter) in typed.enumerated() {
      var current = [row + 1]
      for (column, other) in meant.enumerated() {
        var cost = min(
          last[column] + (letter == other ? 0 : 1),
          last[column + 1] + 1,
          current[column] + 1
        )
        if row > 0, column > 0, letter == meant[column - 1], typed[row - 1] == other {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current.append(cost)
      }
      beforeLast = last
      last = current
    }
    return last[meant.count]
  }
}
