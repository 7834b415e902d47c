internal import CLibXML2

/// Reads XML tag by tag and forgives what feeds get wrong: bare ampersands, names of HTML's
/// characters, tags that are left open, stray ends, a file that breaks off.
///
/// Nothing is declared and nothing is loaded: entities of a document type stay as they are written,
/// so none can grow.
struct XMLScanner {
  /// One piece of a file.
  enum Piece: Hashable {
    case start(Tag)
    case end(name: String)
    case text(String)
  }

  /// An opening tag.
  struct Tag: Hashable {
    /// The name in lower case, with its prefix.
    var name: String
    /// The attributes by their names in lower case.
    var attributes: [String: String]
    /// Whether it closes at once.
    var isEmpty: Bool
  }

  private let bytes: Bytes
  /// Where the next piece starts.
  private(set) var position = 0
  /// How many line ends stand before it.
  private var lines = 0
  private var counted = 0

  init(_ bytes: Bytes) {
    self.bytes = bytes
  }

  /// The line of an offset not before those asked for earlier, from 1.
  mutating func line(at offset: Int) -> Int {
    while counted < min(offset, bytes.count) {
      if bytes[counted] == 0x0A { lines += 1 }
      counted += 1
    }
    return lines + 1
  }

  /// The next piece; comments, instructions and the document type are passed over.
  mutating func next() -> Piece? {
    while position < bytes.count {
      guard bytes[position] == UInt8(ascii: "<") else { return text() }
      if bytes.stands("<![CDATA[", at: position) { return literal() }
      if bytes.stands("<!--", at: position) {
        skip(past: "-->", from: position + 4)
      } else if bytes.stands("<?", at: position) {
        skip(past: "?>", from: position + 2)
      } else if bytes.stands("<!", at: position) {
        skipType()
      } else if bytes.stands("</", at: position) {
        return end()
      } else if bytes[position + 1].isASCIILetter || bytes[position + 1] == UInt8(ascii: "_") {
        return .start(tag())
      } else {
        return text()
      }
    }
    return nil
  }

  private mutating func skip(past mark: StaticString, from start: Int) {
    position = start
    while position < bytes.count, !bytes.stands(mark, at: position) { position += 1 }
    position = min(bytes.count, position + mark.utf8CodeUnitCount)
  }

  /// Skips a document type with what it declares between brackets.
  private mutating func skipType() {
    var depth = 0
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte == UInt8(ascii: "[") { depth += 1 }
      if byte == UInt8(ascii: "]") { depth -= 1 }
      if byte == UInt8(ascii: ">"), depth <= 0 { return }
    }
  }

  private mutating func literal() -> Piece {
    let start = position + 9
    skip(past: "]]>", from: start)
    let isClosed = position >= start + 3 && bytes.stands("]]>", at: position - 3)
    return .text(string(start..<(isClosed ? position - 3 : position)))
  }

  private mutating func text() -> Piece {
    let start = position
    position += 1
    while position < bytes.count, bytes[position] != UInt8(ascii: "<") { position += 1 }
    return .text(Self.unescaped(string(start..<position)))
  }

  private mutating func end() -> Piece {
    let start = position + 2
    position = start
    while position < bytes.count, !"<>".utf8.contains(bytes[position]) { position += 1 }
    let name = bytes.trimmed(start..<position)
    if bytes[position] == UInt8(ascii: ">") { position += 1 }
    return .end(name: string(name).lowercased())
  }

  private mutating func tag() -> Tag {
    let start = position + 1
    position = start
    while position < bytes.count, isName(bytes[position]) { position += 1 }
    var tag = Tag(name: string(start..<position).lowercased(), attributes: [:], isEmpty: false)
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: ">") {
        position += 1
        return tag
      }
      if byte == UInt8(ascii: "<") { return tag }
      if byte == UInt8(ascii: "/"), bytes[position + 1] == UInt8(ascii: ">") {
        tag.isEmpty = true
        position += 2
        return tag
      }
      if isName(byte) { readAttribute(of: &tag) } else { position += 1 }
    }
    return tag
  }

  private func isName(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte.isASCIIDigit || byte >= 0x80 || "_-.:".utf8.contains(byte)
  }

  private mutating func readAttribute(of tag: inout Tag) {
    let start = position
    while position < bytes.count, isName(bytes[position]) { position += 1 }
    let name = string(start..<position).lowercased()
    var next = bytes.skippingSpace(from: position, to: bytes.count)
    guard bytes[next] == UInt8(ascii: "=") else { return }
    next = bytes.skippingSpace(from: next + 1, to: bytes.count)
    let quote = bytes[next]
    position = next
    if quote == 0x22 || quote == 0x27 {
      position += 1
      while position < bytes.count, bytes[position] != quote { position += 1 }
      tag.attributes[name] = Self.unescaped(string(next + 1..<max(next + 1, position)))
      position = min(position + 1, bytes.count)
    } else {
      while position < bytes.count, bytes[position] > 0x20, !"<>".utf8.contains(bytes[position]) {
        position += 1
      }
      tag.attributes[name] = Self.unescaped(string(next..<position))
    }
  }

  private func string(_ range: Range<Int>) -> String {
    String(decoding: bytes.buffer[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  /// The text of a stretch of the file as it is written.
  func source(_ range: Range<Int>) -> String { string(range) }

  /// A text with its references to characters replaced; others stay.
  static func unescaped(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var result = ""
    var rest = text[...]
    while let mark = rest.utf8.firstIndex(of: UInt8(ascii: "&")) {
      result += rest[..<mark]
      rest = rest[mark...]
      let name = rest.dropFirst().prefix(32).prefix {
        $0.isASCII && $0 != ";" && $0 != "&" && $0 != " "
      }
      let end = rest.index(mark, offsetBy: 1 + name.count)
      if end < rest.endIndex, rest[end] == ";", let scalar = scalar(named: name) {
        result.unicodeScalars.append(scalar)
        rest = rest[rest.index(after: end)...]
      } else {
        result += "&"
        rest = rest.dropFirst()
      }
    }
    return result + rest
  }

  private static func scalar(named name: Substring) -> Unicode.Scalar? {
    if name.hasPrefix("#x") || name.hasPrefix("#X") {
      return UInt32(name.dropFirst(2), radix: 16).flatMap(printable)
    }
    if name.hasPrefix("#") { return UInt32(name.dropFirst()).flatMap(printable) }
    if name == "apos" { return "'" }
    guard let entity = htmlEntityLookup(String(name)) else { return nil }
    return Unicode.Scalar(UInt32(entity.pointee.value))
  }

  /// The character of a number; what older programs number as windows-1252 has it is that.
  private static func printable(_ number: UInt32) -> Unicode.Scalar? {
    if (0x80...0x9F).contains(number) {
      return Windows1252.string([UInt8(number)]).unicodeScalars.first
    }
    return number == 0 ? "\u{FFFD}" : Unicode.Scalar(number)
  }
}
