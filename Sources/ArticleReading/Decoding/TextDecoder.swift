internal import Documents

/// Bytes read as text, with what had to be assumed.
struct DecodedText {
  var text: DocumentText
  var findings: [Finding] = []
}

/// Turns the bytes of a file into its text, exactly: nothing is normalised.
///
/// A byte order mark of UTF-8 stays as a character, so that positions agree with other programs;
/// those of UTF-16 and UTF-32 are part of the encoding and go.
struct TextDecoder {
  /// Decodes a source.
  func decode(_ bytes: [UInt8]) throws(ArticleReadingError) -> DecodedText {
    if let wide = try wideText(bytes) { return wide }
    if let format = BinaryFormat(of: bytes) { throw .binary(format) }
    guard looksLikeText(bytes) else { throw .binary(nil) }
    return narrowText(bytes)
  }

  private func narrowText(_ bytes: [UInt8]) -> DecodedText {
    if let text = String(validating: bytes, as: UTF8.self) {
      return DecodedText(text: DocumentText(text))
    }
    let census = UTF8Census(bytes)
    if census.sequences > census.errors {
      return DecodedText(
        text: DocumentText(String(decoding: bytes, as: UTF8.self)),
        findings: [
          Finding(
            "not all of it is valid UTF-8; what isn't is shown as \u{FFFD}",
            about: .encoding
          )
        ]
      )
    }
    return DecodedText(
      text: DocumentText(Windows1252.string(bytes)),
      findings: [Finding("not UTF-8; read as windows-1252", about: .encoding)]
    )
  }

  private func wideText(_ bytes: [UInt8]) throws(ArticleReadingError) -> DecodedText? {
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) {
      return DecodedText(text: DocumentText(utf32(bytes.dropFirst(4), littleEndian: true)))
    }
    if bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
      return DecodedText(text: DocumentText(utf32(bytes.dropFirst(4), littleEndian: false)))
    }
    if bytes.starts(with: [0xFF, 0xFE]) {
      return DecodedText(text: DocumentText(utf16(bytes.dropFirst(2), littleEndian: true)))
    }
    if bytes.starts(with: [0xFE, 0xFF]) {
      return DecodedText(text: DocumentText(utf16(bytes.dropFirst(2), littleEndian: false)))
    }
    guard let littleEndian = unmarkedUTF16(bytes) else { return nil }
    return DecodedText(
      text: DocumentText(utf16(bytes[...], littleEndian: littleEndian)),
      findings: [Finding("no byte order mark; read as UTF-16", about: .encoding)]
    )
  }

  private func utf16(_ bytes: ArraySlice<UInt8>, littleEndian: Bool) -> String {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var position = bytes.startIndex
    while position + 1 < bytes.endIndex {
      let (first, second) = (UInt16(bytes[position]), UInt16(bytes[position + 1]))
      units.append(littleEndian ? second << 8 | first : first << 8 | second)
      position += 2
    }
    return String(decoding: units, as: UTF16.self)
  }

  private func utf32(_ bytes: ArraySlice<UInt8>, littleEndian: Bool) -> String {
    var units: [UInt32] = []
    units.reserveCapacity(bytes.count / 4)
    var position = bytes.startIndex
    while position + 3 < bytes.endIndex {
      let four = bytes[position..<position + 4]
      let ordered = littleEndian ? Array(four.reversed()) : Array(four)
      units.append(ordered.reduce(0) { $0 << 8 | UInt32($1) })
      position += 4
    }
    return String(decoding: units, as: UTF32.self)
  }

  /// Whether every second byte of the beginning is zero, as in UTF-16 of Latin letters.
  private func unmarkedUTF16(_ bytes: [UInt8]) -> Bool? {
    let head = bytes.prefix(512)
    guard head.count >= 8, head.count.isMultiple(of: 2) else { return nil }
    let even = stride(from: 0, to: head.count, by: 2).count { head[$0] == 0 }
    let odd = stride(from: 1, to: head.count, by: 2).count { head[$0] == 0 }
    let most = head.count / 2 * 9 / 10
    if odd >= most, even == 0 { return true }
    if even >= most, odd == 0 { return false }
    return nil
  }

  /// Whether there are no NUL bytes and few other controls.
  private func looksLikeText(_ bytes: [UInt8]) -> Bool {
    var controls = 0
    for byte in bytes where byte < 0x20 {
      if byte == 0 { return false }
      if !(0x09...0x0D).contains(byte), byte != 0x1B { controls += 1 }
    }
    return controls * 50 <= bytes.count
  }
}

/// How much of a byte string is UTF-8 beyond ASCII, and how much is neither.
private struct UTF8Census {
  var sequences = 0
  var errors = 0

  init(_ bytes: [UInt8]) {
    var position = 0
    while position < bytes.count {
      let byte = bytes[position]
      let length =
        switch byte {
        case 0..<0x80: 1
        case 0xC2...0xDF: 2
        case 0xE0...0xEF: 3
        case 0xF0...0xF4: 4
        default: 0
        }
      if length == 1 {
        position += 1
      } else if length > 1, position + length <= bytes.count,
        bytes[position + 1..<position + length].allSatisfy({ $0 & 0xC0 == 0x80 })
      {
        sequences += 1
        position += length
      } else {
        errors += 1
        position += 1
      }
    }
  }
}
