/// How many slips of the keys lie between a word typed and a word meant.
public enum EditDistance {
  /// The number of letters put in, left out, changed or swapped with their neighbour.
  ///
  /// - Parameters:
  ///   - typed: One word.
  ///   - meant: The other.
  ///   - limit: Words further apart than this needn't be told apart.
  /// - Returns: The number, or some number above the limit.
  /// - Complexity: O(*n* · *m*) in the lengths of the words.
  public static func slips(from typed: String, to meant: String, limit: Int) -> Int {
    let typed = Array(typed)
    let meant = Array(meant)
    guard abs(typed.count - meant.count) <= limit else { return limit + 1 }
    var beforeLast: [Int] = []
    var last = Array(0...meant.count)
    for (row, letter) in typed.enumerated() {
      var current = [row + 1]
      for (column, other) in meant.enumerated() {
        let change = last[column] + (letter == other ? 0 : 1)
        var least = min(change, last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, letter == meant[column - 1], typed[row - 1] == other {
          least = min(least, beforeLast[column - 1] + 1)
        }
        current.append(least)
      }
      beforeLast = last
      last = current
    }
    return last[meant.count]
  }
}
