internal import Documents

/// Bytes read as text, with what had to be assumed.
struct DecodedText {
  var text: DocumentText
  var findings: [Finding] = []

  init(_ text: String, finding: String? = nil) {
    self.text = DocumentText(text)
    if let finding { findings = [Finding(finding, about: .encoding)] }
  }
}

/// Turns the bytes of a file into its text, exactly: nothing is normalised.
///
/// The encoding is found as a browser finds it: by its mark, by what the file declares, else by
/// what the bytes can be. A byte order mark of UTF-8 stays as a character, so that positions agree
/// with other programs; those of UTF-16 and UTF-32 are part of the encoding and go.
struct TextDecoder {
  /// Decodes a source.
  func decode(_ bytes: [UInt8]) throws(ArticleReadingError) -> DecodedText {
    if let wide = wideText(bytes) { return wide }
    if let format = BinaryFormat(of: bytes) { throw .binary(format) }
    guard looksLikeText(bytes) else { throw .binary(nil) }
    return narrowText(bytes, declared: EncodingDeclaration.encoding(of: bytes))
  }

  /// Decodes bytes of which a label tells the encoding, as that of a part of a mail does.
  func decode(_ bytes: [UInt8], label: String?) -> DecodedText {
    if let wide = wideText(bytes) { return wide }
    guard let label, !label.isEmpty else { return narrowText(bytes, declared: nil) }
    guard let encoding = TextEncoding(label: label) else {
      var decoded = narrowText(bytes, declared: nil)
      decoded.findings.append(Finding("no encoding is called “\(label)”", about: .encoding))
      return decoded
    }
    if encoding == .windows1252, String(validating: bytes, as: UTF8.self) != nil {
      return narrowText(bytes, declared: nil)
    }
    return narrowText(bytes, declared: encoding)
  }

  private func narrowText(_ bytes: [UInt8], declared: TextEncoding?) -> DecodedText {
    if let declared, declared != .utf8 { return declaredText(bytes, declared) }
    if let text = String(validating: bytes, as: UTF8.self) { return DecodedText(text) }
    let census = UTF8Census(bytes)
    if declared == .utf8 || census.sequences > census.errors {
      return DecodedText(
        String(decoding: bytes, as: UTF8.self),
        finding: "not all of it is valid UTF-8; what isn't is shown as \u{FFFD}"
      )
    }
    if let guess = ScriptGuess.encoding(of: bytes),
      let text = Conversion(bytes, from: guess)?.text
    {
      return DecodedText(text, finding: "not UTF-8; read as \(guess.name), by its letters")
    }
    return DecodedText(Windows1252.string(bytes), finding: "not UTF-8; read as windows-1252")
  }

  private func declaredText(_ bytes: [UInt8], _ encoding: TextEncoding) -> DecodedText {
    if !encoding.isMultibyte, !encoding.isWide,
      let text = String(validating: bytes, as: UTF8.self)
    {
      // Legacy text is valid UTF-8 by chance only where it is ASCII; what programs save as UTF-8
      // often keeps the declaration of before.
      let isBeyondASCII = text.utf8.count != text.unicodeScalars.count
      let finding = "says that it is \(encoding.name), and is UTF-8"
      return DecodedText(text, finding: isBeyondASCII ? finding : nil)
    }
    guard let conversion = Conversion(bytes, from: encoding) else {
      var text = narrowText(bytes, declared: nil)
      let message = "the system can't convert \(encoding.name)"
      text.findings.insert(Finding(message, about: .encoding), at: 0)
      return text
    }
    let finding = "not all of it is valid \(encoding.name); what isn't is shown as \u{FFFD}"
    return DecodedText(conversion.text, finding: conversion.malformed > 0 ? finding : nil)
  }

  private func wideText(_ bytes: [UInt8]) -> DecodedText? {
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) {
      return DecodedText(WideText.utf32(bytes.dropFirst(4), littleEndian: true))
    }
    if bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
      return DecodedText(WideText.utf32(bytes.dropFirst(4), littleEndian: false))
    }
    if bytes.starts(with: [0xFF, 0xFE]) {
      return DecodedText(WideText.utf16(bytes.dropFirst(2), littleEndian: true))
    }
    if bytes.starts(with: [0xFE, 0xFF]) {
      return DecodedText(WideText.utf16(bytes.dropFirst(2), littleEndian: false))
    }
    guard let littleEndian = WideText.isUnmarkedLittleEndian(bytes) else { return nil }
    return DecodedText(
      WideText.utf16(bytes[...], littleEndian: littleEndian),
      finding: "no byte order mark; read as UTF-16"
    )
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
