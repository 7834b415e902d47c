/// Reads delimiter-separated rows from bytes in UTF-8: RFC 4180 with any separator, and what
/// programs make of it.
///
/// A row ends with LF or CR LF. Within quotation marks, separators and line ends are text and two marks
/// are one; what follows a closing mark belongs to the field.
struct TableScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let dialect: TableDialect
  private var position = 0
  private var nextLine = 1
  private var marks: TableMarks
  /// Where the fields of the row end, as many as it has; there is room for more behind.
  private var ends = [UInt32](repeating: 0, count: 64)
  private var range = 0..<0

  /// The line of the row, from 1 within the bytes.
  private(set) var line = 1
  /// How many fields the row has.
  private(set) var fieldCount = 0

  /// What the next row turned out to be.
  enum Outcome {
    case row, end
    /// A quotation mark isn't closed; reading goes on with the next line.
    case unclosedQuote
  }

  init(_ bytes: UnsafeBufferPointer<UInt8>, dialect: TableDialect) {
    // A piece of more than two gigabytes is never made.
    self.bytes = UnsafeBufferPointer(rebasing: bytes.prefix(Int(Int32.max)))
    self.dialect = dialect
    marks = TableMarks(self.bytes, separator: dialect.separator)
  }

  private static let quote = UInt8(ascii: "\"")

  /// Whether nothing is left behind the row.
  var isAtEnd: Bool { position >= bytes.count }

  /// Lets the row be read where it lies.
  func withRow<Result>(_ read: (TableRow) -> Result) -> Result {
    ends.withUnsafeBufferPointer { ends in
      read(
        TableRow(
          range,
          of: bytes,
          ends: UnsafeBufferPointer(rebasing: ends.prefix(fieldCount)),
          dialect: dialect
        )
      )
    }
  }

  /// The texts of all fields.
  var texts: [String] { withRow(\.texts) }

  /// Whether the row is an empty line.
  var isBlank: Bool { withRow(\.isBlank) }

  /// Goes to the next row.
  mutating func next() -> Outcome {
    fieldCount = 0
    guard position < bytes.count else { return .end }
    line = nextLine
    let first = position
    if dialect.hasQuotes {
      guard findQuotedFields(from: first) else {
        skipLine(from: first)
        return .unclosedQuote
      }
    } else {
      findFields()
    }
    endRow(first)
    return .row
  }

  /// Finds where the fields of a row end in which quotation marks are text.
  private mutating func findFields() {
    var (marks, count, isWhole) = (self.marks, 0, false)
    while !isWhole {
      isWhole = ends.withUnsafeMutableBufferPointer { marks.addLine(to: $0, &count) }
      if !isWhole { makeRoom() }
    }
    (self.marks, fieldCount) = (marks, count)
  }

  /// Finds where the fields of a row end, some of which may stand in quotation marks.
  ///
  /// - Returns: Whether every mark that opens is closed.
  private mutating func findQuotedFields(from first: Int) -> Bool {
    var start = first
    while true {
      if start < bytes.count, bytes[start] == Self.quote {
        guard let close = closing(from: start) else { return false }
        marks.go(to: close)
      }
      let end = marks.next()
      if fieldCount == ends.count { makeRoom() }
      ends[fieldCount] = UInt32(truncatingIfNeeded: end)
      fieldCount += 1
      guard end < bytes.count, bytes[end] == dialect.separator else { return true }
      start = end + 1
    }
  }

  private mutating func makeRoom() {
    ends.append(contentsOf: repeatElement(0, count: ends.count))
  }

  /// Ends the row where its last field does, without its carriage return.
  private mutating func endRow(_ first: Int) {
    let index = Int(ends[fieldCount - 1])
    var end = index
    if end > first, bytes[end - 1] == 0x0D {
      end -= 1
      ends[fieldCount - 1] = UInt32(truncatingIfNeeded: end)
    }
    range = first..<end
    position = min(index + 1, bytes.count)
    nextLine += 1
  }

  /// The place behind the mark that closes the one at a place; `nil` where none does.
  private mutating func closing(from open: Int) -> Int? {
    var index = open + 1
    var lines = 0
    while index < bytes.count {
      if bytes[index] == Self.quote {
        guard index + 1 < bytes.count, bytes[index + 1] == Self.quote else {
          nextLine += lines
          return index + 1
        }
        index += 1
      } else if bytes[index] == 0x0A {
        lines += 1
      }
      index += 1
    }
    return nil
  }

  private mutating func skipLine(from first: Int) {
    var index = first
    while index < bytes.count, bytes[index] != 0x0A { index += 1 }
    fieldCount = 0
    nextLine = line + 1
    position = min(index + 1, bytes.count)
    range = first..<index
    marks.go(to: position)
  }
}
