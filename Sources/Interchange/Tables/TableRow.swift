/// A row of a table where it lies: fields are places in its bytes, so that those nobody asks for
/// cost nothing.
///
/// It is good only as long as its ``TableScanner`` stands at the row.
struct TableRow {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let ends: UnsafeBufferPointer<UInt32>
  private let dialect: TableDialect
  /// Where the row stands.
  let range: Range<Int>

  /// Takes a row.
  ///
  /// - Parameters:
  ///   - range: Where it stands.
  ///   - bytes: The bytes of the table.
  ///   - ends: Where each of its fields ends; the next one begins behind the separator there.
  ///   - dialect: How the table is written.
  init(
    _ range: Range<Int>,
    of bytes: UnsafeBufferPointer<UInt8>,
    ends: UnsafeBufferPointer<UInt32>,
    dialect: TableDialect
  ) {
    self.range = range
    self.bytes = bytes
    self.ends = ends
    self.dialect = dialect
  }

  private static let quote = UInt8(ascii: "\"")

  /// How many fields the row has.
  var fieldCount: Int { ends.count }

  /// Whether fields are separated by tabs and stand as they are.
  var isTabbed: Bool { dialect.separator == 0x09 && !dialect.hasQuotes }

  /// Whether the row is an empty line.
  var isBlank: Bool { ends.count == 1 && range.isEmpty }

  private func start(of field: Int) -> Int {
    field == 0 ? range.lowerBound : Int(ends[field - 1]) + 1
  }

  private func isQuoted(_ raw: UnsafeBufferPointer<UInt8>) -> Bool {
    dialect.hasQuotes && raw.first == Self.quote
  }

  /// The bytes of a field as they stand, with the marks of a quoted one.
  func raw(_ field: Int) -> UnsafeBufferPointer<UInt8> { raw(from: field, through: field) }

  /// The bytes from one field's start to another's end, with what stands between.
  func raw(from first: Int, through last: Int) -> UnsafeBufferPointer<UInt8> {
    guard first >= 0, first <= last, last < ends.count else {
      return UnsafeBufferPointer(start: nil, count: 0)
    }
    return UnsafeBufferPointer(rebasing: bytes[start(of: first)..<Int(ends[last])])
  }

  /// Whether a field is missing or holds nothing.
  func isEmpty(_ field: Int) -> Bool { raw(field).isEmpty }

  /// The text of a field; empty where the row lacks it.
  func text(_ field: Int) -> String {
    let raw = raw(field)
    guard isQuoted(raw) else { return String(decoding: raw, as: UTF8.self) }
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

  /// The number of a field that holds one.
  func number(_ field: Int) -> Int? {
    let raw = raw(field)
    // What has few digits and nothing else, as most numbers, needs no text.
    guard (1...9).contains(raw.count) else { return Int(text(field)) }
    var number = 0
    for byte in raw {
      guard byte >= 0x30, byte <= 0x39 else { return Int(text(field)) }
      number = number * 10 + Int(byte & 15)
    }
    return number
  }

  /// The texts of all fields.
  var texts: [String] { (0..<fieldCount).map(text) }

  /// All of the row as it stands.
  var whole: String { String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self) }
}
