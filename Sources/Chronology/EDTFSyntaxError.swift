/// Why a string is no EDTF, and at which column.
public struct EDTFSyntaxError: Error, Hashable, Sendable {
  /// What the parser expected to find.
  public enum Expectation: String, CaseIterable, Hashable, Sendable {
    /// A part of a date that the calendar has, or the end of the text.
    case year, month, day, end
    /// An end of an interval that isn't before its start.
    case laterEnd
    /// A part of a clock time, or an offset from UTC that is in use on earth.
    case hour, minute, second, zone
    /// A count behind `E` or `S` that is in range.
    case exponent, significantDigits
    /// What ends a set.
    case closingBracket, closingBrace
  }

  /// The column at which the text stops making sense, in characters from 1.
  public var column: Int
  /// What was expected there.
  public var expected: Expectation

  /// Makes an error.
  public init(column: Int, expected: Expectation) {
    self.column = column
    self.expected = expected
  }
}
