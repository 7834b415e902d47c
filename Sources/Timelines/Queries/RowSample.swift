/// Rows that stand for all of a register where asking every one would take too long.
public enum RowSample {
  /// The first row, the last, and those that cut all into twelve parts.
  ///
  /// - Parameter count: How many rows there are.
  /// - Returns: Thirteen rows in order; some more than once where there are few.
  public static func rows(of count: Int) -> [Int] {
    let parts = 12
    return (0...parts).map { $0 * max(0, count - 1) / parts }
  }
}
