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
  private var starts: [Int32] = []
  private var ends: [Int32] = []
  private var isQuoted: [Bool] = []

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
  }

  private static let quote = UInt8(ascii: "\"")

  /// How many fields the row has.
  var fieldCount: Int { starts.count }

  /// Whether fields are separated by tabs and stand as they are.
  var isTabbed: Bool { separator == 0x09 && !hasQuotes }

  /// Whether nothing is left behind the row.
  var isAtEnd: Bool { position >= bytes.count }

  /// Whether the row is an empty line.
  var isBlank: Bool { starts.count == 1 && starts[0] == ends[0] && !isQuoted[0] }

  /// Goes to the next row.
  mutating func next() -> Outcome {
    starts.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    isQuoted.removeAll(keepingCapacity: true)
    guard position < bytes.count else { return .end }
    line = nextLine
    let first = position
    var start = position
    var index = position
    let count = bytes.count
    while true {
      if hasQuotes, index == start, index < count, bytes[index] == Self.quote {
        guard let close = closing(from: index) else {
          skipLine(from: first)
          return .unclosedQuote
        }
        index = close
        while index < count, bytes[index] != separator, bytes[index] != 0x0A { index += 1 }
        add(start, index, quoted: true)
      } else {
        while index < count {
          let byte = bytes[index]
          if byte == separator || byte == 0x0A { break }
          index += 1
        }
        add(start, index, quoted: false)
      }
      guard index < count, bytes[index] == separator else { break }
      index += 1
      start = index
    }
    endRow(first, index)
    return .row
  }

  private mutating func add(_ start: Int, _ end: Int, quoted: Bool) {
    starts.append(Int32(truncatingIfNeeded: start))
    ends.append(Int32(truncatingIfNeeded: end))
    isQuoted.append(quoted)
  }

  /// Ends the row at a line's end, without its carriage return.
  private mutating func endRow(_ first: Int, _ index: Int) {
    var end = index
    if end > first, bytes[end - 1] == 0x0D {
      end -= 1
      let last = ends.count - 1
      if last >= 0, ends[last] > starts[last] { ends[last] -= 1 }
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
    starts.removeAll(keepingCapacity: true)
    nextLine = line
    endRow(first, index)
  }

  /// The bytes of a field as they stand, with the marks of a quoted one.
  func raw(_ field: Int) -> UnsafeBufferPointer<UInt8> {
    guard starts.indices.contains(field) else { return UnsafeBufferPointer(rebasing: bytes[0..<0]) }
    return UnsafeBufferPointer(rebasing: bytes[Int(starts[field])..<Int(ends[field])])
  }

  /// The bytes from one field's start to another's end, with what stands between.
  func raw(from first: Int, through last: Int) -> UnsafeBufferPointer<UInt8> {
    guard starts.indices.contains(first), ends.indices.contains(last), starts[first] <= ends[last]
    else { return UnsafeBufferPointer(rebasing: bytes[0..<0]) }
    return UnsafeBufferPointer(rebasing: bytes[Int(starts[first])..<Int(ends[last])])
  }

  /// Whether a field is missing or holds nothing.
  func isEmpty(_ field: Int) -> Bool {
    !starts.indices.contains(field) || starts[field] == ends[field]
  }

  /// The text of a field; empty where the row lacks it.
  func text(_ field: Int) -> String {
    let raw = raw(field)
    guard isQuoted.indices.contains(field), isQuoted[field] else {
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
  var texts: [String] { starts.indices.map(text) }

  /// All of the row as it stands.
  var whole: String { String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self) }
}
