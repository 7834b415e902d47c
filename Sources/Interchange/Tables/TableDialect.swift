/// How a table is written: what separates its fields, and whether quotation marks mean anything.
public struct TableDialect: Hashable, Sendable {
  /// What stands between two fields.
  public var separator: UInt8
  /// Whether a field that opens with a quotation mark ends with one, whatever it holds.
  public var hasQuotes: Bool

  /// Makes a dialect.
  public init(separator: UInt8, hasQuotes: Bool) {
    self.separator = separator
    self.hasQuotes = hasQuotes
  }

  /// Where a file of this dialect may be cut.
  var boundary: RecordBoundary { hasQuotes ? .quotedLines(separator: separator) : .lines }

  private static let separators = [
    UInt8(ascii: "\t"), UInt8(ascii: ";"), UInt8(ascii: "|"), UInt8(ascii: ","),
  ]

  /// The dialects in which a table may be written, one for each separator.
  static func likely(for head: [UInt8]) -> [TableDialect] {
    let marks = head.indices.filter { head[$0] == UInt8(ascii: "\"") }
    return separators.map {
      TableDialect(separator: $0, hasQuotes: quotes(head, separator: $0, marks: marks))
    }
  }

  /// The dialect in which a table seems to be written.
  ///
  /// Every row of a table has as many fields as its first; the separator that gives most fields
  /// in most rows wins.
  ///
  /// - Parameter head: How the table begins.
  /// - Returns: `nil` where nothing separates fields.
  static func guessed(by head: [UInt8]) -> TableDialect? {
    var best: (dialect: TableDialect, score: Int)?
    for dialect in likely(for: head) {
      let counts = dialect.fieldCounts(in: head)
      guard let first = counts.first, first > 1 else { continue }
      let even = counts.count { $0 == first }
      let score = first * even / counts.count
      if best.map({ $0.score < score }) ?? true { best = (dialect, score) }
    }
    return best?.dialect
  }

  /// How many fields each of the first rows has; a row that the head cuts off isn't counted.
  private func fieldCounts(in head: [UInt8]) -> [Int] {
    head.withUnsafeBufferPointer { bytes in
      var scanner = TableScanner(bytes, dialect: self)
      var counts: [Int] = []
      while counts.count < 20, scanner.next() == .row {
        if scanner.isAtEnd, counts.count > 0, head.last != 0x0A { break }
        if !scanner.isBlank { counts.append(scanner.fieldCount) }
      }
      return counts
    }
  }

  /// Whether fields stand in quotation marks: one opens behind a separator or a line's start and
  /// another closes before the next.
  ///
  /// A mark that only opens is part of the text, as in data that knows no quoting at all.
  private static func quotes(_ head: [UInt8], separator: UInt8, marks: [Int]) -> Bool {
    var isOpen = false
    for mark in marks {
      let next = mark + 1 < head.count ? head[mark + 1] : 0x0A
      if isOpen, next == separator || next == 0x0A || next == 0x0D { return true }
      let previous = mark > 0 ? head[mark - 1] : 0x0A
      if previous == separator || previous == 0x0A { isOpen = true }
    }
    return false
  }
}
