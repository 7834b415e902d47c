/// What a page or an XML file says of its own encoding, found as browsers find it before they
/// parse: by the declaration of XML, else by the first `meta` that tells.
struct EncodingDeclaration {
  private let bytes: [UInt8]
  private var position = 0

  /// How far is looked.
  ///
  /// The standard asks for 1,024 bytes and lets the parser find what comes
  /// later; here one look does both.
  private static let window = 1 << 14

  /// The encoding that a file declares; `nil` where it is no markup, or declares none that is
  /// known.
  static func encoding(of bytes: [UInt8]) -> TextEncoding? {
    var declaration = EncodingDeclaration(bytes: Array(bytes.prefix(window)))
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { declaration.position = 3 }
    declaration.skipSpace()
    guard declaration.byte == UInt8(ascii: "<") else { return nil }
    let found = declaration.ofXML() ?? declaration.ofMeta()
    // What could be read as ASCII is no UTF-16.
    return found.map { $0.isWide ? .utf8 : $0 }
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private var byte: UInt8? { position < bytes.count ? bytes[position] : nil }

  private func stands(_ words: String) -> Bool {
    var offset = position
    for byte in words.utf8 {
      guard offset < bytes.count else { return false }
      let found = bytes[offset]
      if (found.isASCIIUppercase ? found | 0x20 : found) != byte { return false }
      offset += 1
    }
    return true
  }

  private mutating func skipSpace() {
    while let byte, byte <= 0x20 { position += 1 }
  }

  private mutating func skip(past words: String) {
    while position < bytes.count, !stands(words) { position += 1 }
    position = min(bytes.count, position + words.utf8.count)
  }

  /// `<?xml version="1.0" encoding="koi8-r"?>`.
  private mutating func ofXML() -> TextEncoding? {
    guard stands("<?xml") else { return nil }
    position += 5
    while let byte, byte != UInt8(ascii: ">") {
      if byte <= 0x20 || byte == UInt8(ascii: "?") {
        position += 1
        continue
      }
      let start = position
      guard let (name, value) = attribute() else { break }
      if name == "encoding" { return TextEncoding(label: value) }
      if position == start { position += 1 }
    }
    return nil
  }

  private mutating func ofMeta() -> TextEncoding? {
    while position < bytes.count {
      if stands("<!--") {
        position += 2
        skip(past: "-->")
      } else if stands("<meta"), isTagEnd(at: position + 5) {
        position += 5
        if let encoding = meta() { return encoding }
      } else if stands("<!") || stands("<?") {
        skip(past: ">")
      } else if byte == UInt8(ascii: "<") {
        position += 1
        if byte == UInt8(ascii: "/") { position += 1 }
        guard byte?.isASCIILetter == true else { continue }
        while let byte, byte > 0x20, byte != UInt8(ascii: ">") { position += 1 }
        while attribute() != nil {}
      } else {
        position += 1
      }
    }
    return nil
  }

  private func isTagEnd(at offset: Int) -> Bool {
    offset < bytes.count && (bytes[offset] <= 0x20 || bytes[offset] == UInt8(ascii: "/"))
  }

  private mutating func meta() -> TextEncoding? {
    var isContentType = false
    var fromContent: TextEncoding?
    var seen: Set<String> = []
    while let (name, value) = attribute() {
      guard seen.insert(name).inserted else { continue }
      if name == "charset" { return TextEncoding(label: value) }
      if name == "http-equiv" { isContentType = value == "content-type" }
      if name == "content" {
        fromContent = Self.charset(in: value).flatMap { TextEncoding(label: $0) }
      }
    }
    return isContentType ? fromContent : nil
  }

  /// The label behind "charset=" in the value of a content type.
  static func charset(in value: String) -> String? {
    var rest = value.lowercased()[...]
    while let mark = rest.firstRange(of: "charset") {
      rest = rest[mark.upperBound...].drop(while: \.isWhitespace)
      guard rest.first == "=" else { continue }
      rest = rest.dropFirst().drop(while: \.isWhitespace)
      guard let quote = rest.first else { return nil }
      if quote == "\"" || quote == "'" {
        rest = rest.dropFirst()
        guard let end = rest.firstIndex(of: quote) else { return nil }
        return String(rest[..<end])
      }
      return String(rest.prefix { !$0.isWhitespace && $0 != ";" })
    }
    return nil
  }

  /// The next attribute of a tag in lower case; `nil` at the tag's end.
  private mutating func attribute() -> (name: String, value: String)? {
    while let byte, byte <= 0x20 || byte == UInt8(ascii: "/") { position += 1 }
    guard let first = byte, first != UInt8(ascii: ">") else { return nil }
    let start = position
    position += 1
    while let byte, byte > 0x20, !"=/>".utf8.contains(byte) { position += 1 }
    let name = word(start..<position)
    skipSpace()
    guard byte == UInt8(ascii: "=") else { return (name, "") }
    position += 1
    skipSpace()
    guard let quote = byte, quote == 0x22 || quote == 0x27 else {
      let start = position
      while let byte, byte > 0x20, byte != UInt8(ascii: ">") { position += 1 }
      return (name, word(start..<position))
    }
    position += 1
    let value = position
    while let byte, byte != quote { position += 1 }
    defer { position = min(position + 1, bytes.count) }
    return (name, word(value..<position))
  }

  private func word(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self).lowercased()
  }
}
