/// Reads JSON as RFC 8259 has it, and forgives what exports often get wrong: bare control
/// characters in strings, broken UTF-8, halves of surrogate pairs, a comma before the end.
public struct JSONParser {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0
  private var depth = 0

  /// Where something else than JSON stands, as an offset.
  public struct SyntaxError: Error, Hashable, Sendable {
    /// The offset in bytes.
    public var offset: Int
    /// Whether it would be JSON, if fewer collections were open there.
    public var isTooDeep = false
  }

  /// The most collections that may be open at once.
  static let deepest = 100

  /// The one value that bytes hold.
  public static func value(of bytes: [UInt8]) throws(SyntaxError) -> JSONNode {
    let result = bytes.withUnsafeBufferPointer { buffer -> Result<JSONNode, SyntaxError> in
      var parser = JSONParser(buffer)
      do throws(SyntaxError) {
        let value = try parser.value()
        parser.skipSpace()
        guard parser.position == buffer.count else { return .failure(parser.error) }
        return .success(value)
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  /// Whether the first collection of a text holds more of them in one another than are read.
  ///
  /// - Complexity: O(*n*) in the length of that collection.
  static func nestsTooDeep(_ text: String) -> Bool {
    var depth = 0
    var isInString = false
    var isEscaped = false
    for byte in text.utf8 {
      if isInString {
        if byte == UInt8(ascii: "\""), !isEscaped { isInString = false }
        isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
      } else {
        switch byte {
        case UInt8(ascii: "\""): isInString = true
        case UInt8(ascii: "["), UInt8(ascii: "{"):
          depth += 1
          if depth > deepest { return true }
        case UInt8(ascii: "]"), UInt8(ascii: "}"):
          depth -= 1
          if depth <= 0 { return false }
        default: break
        }
      }
    }
    return false
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  private var error: SyntaxError { SyntaxError(offset: position) }
  private var byte: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func skipSpace() {
    while let byte, byte == 0x20 || (0x09...0x0D).contains(byte) { position += 1 }
  }

  private mutating func skip(_ mark: Unicode.Scalar) -> Bool {
    skipSpace()
    guard byte == UInt8(ascii: mark) else { return false }
    position += 1
    return true
  }

  private mutating func value() throws(SyntaxError) -> JSONNode {
    skipSpace()
    switch byte {
    case UInt8(ascii: "{"): return try object()
    case UInt8(ascii: "["): return try array()
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .boolean(true))
    case UInt8(ascii: "f"): return try word("false", .boolean(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case UInt8(ascii: "N"): return try word("NaN", .null)
    default: return .number(try number())
    }
  }

  private mutating func word(
    _ word: StaticString,
    _ value: JSONNode
  ) throws(SyntaxError) -> JSONNode {
    guard Bytes(buffer: bytes).stands(word, at: position) else { throw error }
    position += word.utf8CodeUnitCount
    return value
  }

  private mutating func number() throws(SyntaxError) -> String {
    let start = position
    while let byte, byte.isASCIIDigit || "+-.eE".utf8.contains(byte) { position += 1 }
    guard bytes[start..<position].contains(where: \.isASCIIDigit) else {
      position = start
      throw error
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func array() throws(SyntaxError) -> JSONNode {
    try open()
    var elements: [JSONNode] = []
    while !skip("]") {
      elements.append(try value())
      if !skip(",") {
        guard skip("]") else { throw error }
        break
      }
    }
    depth -= 1
    return .array(elements)
  }

  private mutating func object() throws(SyntaxError) -> JSONNode {
    try open()
    var members: [JSONNode.Member] = []
    while !skip("}") {
      guard byte == UInt8(ascii: "\"") else { throw error }
      let name = try string()
      guard skip(":") else { throw error }
      members.append(JSONNode.Member(name: name, value: try value()))
      if !skip(",") {
        guard skip("}") else { throw error }
        break
      }
    }
    depth -= 1
    return .object(members)
  }

  private mutating func open() throws(SyntaxError) {
    guard depth < Self.deepest else { throw SyntaxError(offset: position, isTooDeep: true) }
    depth += 1
    position += 1
  }

  private mutating func string() throws(SyntaxError) -> String {
    position += 1
    let start = position
    while let byte, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") { position += 1 }
    guard let stop = byte else { throw error }
    if stop == UInt8(ascii: "\"") {
      defer { position += 1 }
      return String(decoding: bytes[start..<position], as: UTF8.self)
    }
    var text = Array(bytes[start..<position])
    while let byte {
      position += 1
      if byte == UInt8(ascii: "\"") { return String(decoding: text, as: UTF8.self) }
      if byte == UInt8(ascii: "\\") { try escape(&text) } else { text.append(byte) }
    }
    throw error
  }

  private mutating func escape(_ text: inout [UInt8]) throws(SyntaxError) {
    guard let byte else { throw error }
    position += 1
    switch byte {
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "u"): text += String(Character(try scalar())).utf8
    default: text.append(byte)
    }
  }

  /// The scalar of "\uXXXX", whose mark has been read, with the other half where it is one.
  private mutating func scalar() throws(SyntaxError) -> Unicode.Scalar {
    let unit = try fourDigits()
    guard (0xD800..<0xDC00).contains(unit) else { return Unicode.Scalar(unit) ?? "\u{FFFD}" }
    let mark = position
    guard byte == UInt8(ascii: "\\"), position + 1 < bytes.count,
      bytes[position + 1] == UInt8(ascii: "u")
    else { return "\u{FFFD}" }
    position += 2
    let other = try fourDigits()
    guard (0xDC00..<0xE000).contains(other) else {
      position = mark
      return "\u{FFFD}"
    }
    return Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (other - 0xDC00)) ?? "\u{FFFD}"
  }

  private mutating func fourDigits() throws(SyntaxError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { throw error }
      value = value << 4 | UInt32(digit)
      position += 1
    }
    return value
  }
}
