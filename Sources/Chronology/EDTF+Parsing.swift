/// Why a string is no EDTF, and at which column.
public struct EDTFSyntaxError: Error, Hashable, Sendable {
  /// What the parser expected to find.
  public enum Expectation: Hashable, Sendable {
    /// A part of a date, or the end of the text.
    case year, month, day, end, laterEnd
  }

  /// The column at which the text stops making sense, in characters from 1.
  public var column: Int
  /// What was expected there.
  public var expected: Expectation
}

extension EDTF {
  /// Reads an EDTF string.
  ///
  /// - Throws: ``EDTFSyntaxError`` with the column at which the text stops making sense.
  public init(_ text: String) throws(EDTFSyntaxError) {
    let halves = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard halves.count == 2 else {
      shape = .moment(try Moment(halves[0], column: 1))
      return
    }
    let secondColumn = halves[0].count + 2
    let start = halves[0] == ".." ? nil : try Moment(halves[0], column: 1)
    let end = halves[1] == ".." ? nil : try Moment(halves[1], column: secondColumn)
    if let first = start?.first, let last = end?.last, last < first {
      throw EDTFSyntaxError(column: secondColumn, expected: .laterEnd)
    }
    shape = .interval(start, end)
  }
}

extension EDTF.Moment {
  init(_ text: Substring, column: Int) throws(EDTFSyntaxError) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts[0].count == 4, let year = Self.number(parts[0]) else {
      throw EDTFSyntaxError(column: column, expected: .year)
    }
    self.init(year: year)
    guard parts.count > 1 else { return }
    guard parts[1].count == 2, let month = Self.number(parts[1]), (1...12).contains(month) else {
      throw EDTFSyntaxError(column: column + 5, expected: .month)
    }
    self.month = month
    guard parts.count > 2 else { return }
    guard parts[2].count == 2, let day = Self.number(parts[2]),
      CivilDate(year: year, month: month, day: day) != nil
    else { throw EDTFSyntaxError(column: column + 8, expected: .day) }
    self.day = day
    guard parts.count == 3 else {
      throw EDTFSyntaxError(column: column + 10, expected: .end)
    }
  }

  private static func number(_ digits: Substring) -> Int? {
    digits.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      ? Int(digits) : nil
  }
}
