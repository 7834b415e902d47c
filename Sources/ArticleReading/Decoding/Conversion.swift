internal import CIconv

/// Bytes of a legacy encoding turned into text, with how much of them was malformed.
struct Conversion {
  /// The text; U+FFFD stands for what the encoding doesn't have.
  var text: String
  /// How many sequences were malformed.
  var malformed = 0

  /// Converts bytes; `nil` where the system has no converter for the encoding.
  init?(_ bytes: [UInt8], from encoding: TextEncoding) {
    switch encoding {
    case .utf8:
      text = String(decoding: bytes, as: UTF8.self)
      if String(validating: bytes, as: UTF8.self) == nil { malformed = 1 }
    case .windows1252: text = Windows1252.string(bytes)
    case .utf16LittleEndian: text = WideText.utf16(bytes[...], littleEndian: true)
    case .utf16BigEndian: text = WideText.utf16(bytes[...], littleEndian: false)
    default:
      guard let converted = Self.converted(bytes, encoding.converter) else { return nil }
      text = converted.text
      malformed = converted.malformed
    }
  }

  private static func converted(
    _ bytes: [UInt8],
    _ converter: String
  ) -> (text: String, malformed: Int)? {
    let handle = regesta_iconv_open(converter)
    guard regesta_iconv_is_open(handle) else { return nil }
    defer { iconv_close(handle) }
    var bytes = bytes
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count * 2)
    var malformed = 0
    bytes.withUnsafeMutableBytes { input in
      var next = input.baseAddress?.assumingMemoryBound(to: CChar.self)
      var left = input.count
      while left > 0 {
        var code: CInt = 0
        text += [UInt8](unsafeUninitializedCapacity: 1 << 14) { output, count in
          output.withMemoryRebound(to: CChar.self) { output in
            var place = output.baseAddress
            var room = output.count
            code = regesta_iconv(handle, &next, &left, &place, &room)
            count = output.count - room
          }
        }
        guard code == CInt(REGESTA_MALFORMED) || code == CInt(REGESTA_CUT) else { continue }
        malformed += 1
        text += [0xEF, 0xBF, 0xBD]
        if code == CInt(REGESTA_CUT) { return }
        next = next?.advanced(by: 1)
        left -= 1
      }
    }
    return (String(decoding: text, as: UTF8.self), malformed)
  }
}
