import Canvas
import Glibc

extension Terminal {
  /// Hands a text to the terminal, which may put it on the person's clipboard (OSC 52).
  ///
  /// - Parameter text: Made harmless here; cut at 50,000 bytes, beyond which terminals refuse.
  public func copy(_ text: String) {
    let harmless = Array(Printable(lines: text).text.utf8.prefix(50_000))
    let bytes = Array("\u{1B}]52;c;".utf8) + Base64.encoded(harmless) + [0x07]
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes { write(1, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      sent += count
    }
  }
}

/// Base 64 of RFC 4648, with padding.
enum Base64 {
  static func encoded(_ bytes: [UInt8]) -> [UInt8] {
    var encoded: [UInt8] = []
    encoded.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.enumerated().reduce(0) { $0 | Int($1.element) << (16 - 8 * $1.offset) }
      for place in 0..<4 {
        encoded.append(
          place <= group.count ? alphabet[bits >> (18 - 6 * place) & 63] : UInt8(ascii: "=")
        )
      }
    }
    return encoded
  }

  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8
  )
}
