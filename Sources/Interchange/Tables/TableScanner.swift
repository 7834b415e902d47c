/// Reads delimiter-separated rows from bytes in UTF-8: RFC 4180 with any separator, and what
/// programs make of it.
///
/// A row ends with LF or CR LF. Within quotation marks, separators and line ends are text and two marks
/// are one; what follows a closing mark belongs to the field. Fields are places in the bytes, so
/// that those nobody asks for cost nothing.
struct TableScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let separator: UInt8
  private let hasQuotes: Bool
  private var position = 0
  private var nextLine = 1
  private var fields: [Field] = []
  private var marks: TableMarks

  /// Where a field stands, and whether it stands in quotation marks.
  private struct Field {
    private let first: UInt32
    private let last: UInt32

    private static let mark: UInt32 = 1 << 31

    // A piece is shorter than the mark.
    init(_ start: Int, _ end: Int, quoted: Bool) {
      first = UInt32(truncatingIfNeeded: start) | (quoted ? Self.mark : 0)
      last = UInt32(truncatingIfNeeded: end)
    }

    var start: Int { Int(first & ~Self.mark) }
    var end: Int { Int(last) }
    var isQuoted: Bool { first & Self.mark != 0 }
    var isEmpty: Bool { start == end }
  }

  /// The line of the row, from 1 within the bytes.
  private(set) var line = 1
  /// Where the row stands.
  private(set) var range = 0..<0

  /// What the next row turned out to be.
  enum Outcome {
    case row, end
    /// A quotation mark isn't closed; reading goes on with the next line.
    case unclosedQuote
  }

  init(_ bytes: UnsafeBufferPointer<UInt8>, dialect: TableDialect) {
    // A piece of more than two gigabytes is never made.
    self.bytes = UnsafeBufferPointer(rebasing: bytes.prefix(Int(Int32.max)))
    separator = dialect.separator
    hasQuotes = dialect.hasQuotes
    marks = TableMarks(self.bytes, separator: separator)
  }

  private static let quote = UInt8(ascii: "\"")

  /// How many fields the row has.
  var fieldCount: Int { fields.count }

  /// Whether fields are separated by tabs and stand as they are.
  var isTabbed: Bool { separator == 0x09 && !hasQuotes }

  /// Whether nothing is left behind the row.
  var isAtEnd: Bool { position >= bytes.count }

  /// Whether the row is an empty line.
  var isBlank: Bool { fields.count == 1 && fields[0].isEmpty && !fields[0].isQuoted }

  /// Goes to the next row.
  mutating func next() -> Outcome {
    fields.removeAll(keepingCapacity: true)
    guard position < bytes.count else { return .end }
    line = nextLine
    let first = position
    var start = position
    while true {
      var isQuoted = false
      if hasQuotes, start < bytes.count, bytes[start] == Self.quote {
        guard let close = closing(from: start) else {
          skipLine(from: first)
          return .unclosedQuote
        }
        isQuoted = true
        marks.go(to: close)
      }
      let end = marks.next()
      fields.append(Field(start, end, quoted: isQuoted))
      guard end < bytes.count, bytes[end] == separator else {
        endRow(first, end)
        return .row
      }
      start = end + 1
    }
  }

  /// Ends the row at a line's end, without its carriage return.
  private mutating func endRow(_ first: Int, _ index: Int) {
    var end = index
    if end > first, bytes[end - 1] == 0x0D {
      end -= 1
      if let last = fields.last, !last.isEmpty {
        fields[fields.count - 1] = Field(last.start, last.end - 1, quoted: last.isQuoted)
      }
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
    fields.removeAll(keepingCapacity: true)
    nextLine = line
    endRow(first, index)
    marks.go(to: position)
  }

  /// The bytes of a field as they stand, with the marks of a quoted one.
  func raw(_ field: Int) -> UnsafeBufferPointer<UInt8> { raw(from: field, through: field) }

  /// The bytes from one field's start to another's end, with what stands between.
  func raw(from first: Int, through last: Int) -> UnsafeBufferPointer<UInt8> {
    guard fields.indices.contains(first), fields.indices.contains(last), first <= last
    else { return UnsafeBufferPointer(rebasing: bytes[0..<0]) }
    return UnsafeBufferPointer(rebasing: bytes[fields[first].start..<fields[last].end])
  }

  /// Whether a field is missing or holds nothing.
  func isEmpty(_ field: Int) -> Bool { !fields.indices.contains(field) || fields[field].isEmpty }

  /// The text of a field; empty where the row lacks it.
  func text(_ field: Int) -> String {
    let raw = raw(field)
    guard fields.indices.contains(field), fields[field].isQuoted else {
      return String(decoding: raw, as: UTF8.self)
    }
    var text: [UInt8] = []
    text.reserveCapacity(raw.count)
    var index = 1
    var isOpen = true
    while index < raw.count {
      let byte = raw[index]
      if isOpen, byte == Self.quote {
        if index + 1 < raw.count, raw[index + 1] == Self.quote {
          text.append(byte)
          index += 1
        } else {
          isOpen = false
        }
      } else {
        text.append(byte)
      }
      index += 1
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The texts of all fields.
  var texts: [String] { fields.indices.map(text) }

  /// All of the row as it stands.
  var whole: String { String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self) }
}
