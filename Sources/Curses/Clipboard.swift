import Canvas

extension Terminal {
  /// Hands a text to the terminal, which may put it on the person's clipboard (OSC 52).
  ///
  /// - Parameters:
  ///   - text: Made harmless here.
  ///   - wrapping: Which program stands between, and has to be told to pass it on.
  /// - Returns: Whether it was sent: terminals refuse more than ``clipboardLimit`` bytes.
  public func copy(_ text: String, through wrapping: Multiplexer?) -> Bool {
    let harmless = Array(Printable(lines: text).text.utf8)
    guard harmless.count <= Self.clipboardLimit else { return false }
    send(Multiplexer.wrapped(Base64.encoded(harmless), for: wrapping))
    return true
  }

  /// The most bytes that are handed over.
  public static let clipboardLimit = 50_000
}

/// A program between this one and the person's terminal.
public enum Multiplexer: String, Hashable, Sendable {
  /// Both pass a sequence on where it is wrapped in one of theirs.
  case tmux, screen

  /// OSC 52 with a text in base 64, as it has to be sent through a multiplexer.
  static func wrapped(_ base64: [UInt8], for multiplexer: Multiplexer?) -> String {
    let plain = "\u{1B}]52;c;" + String(decoding: base64, as: UTF8.self) + "\u{07}"
    switch multiplexer {
    case nil: return plain
    // tmux takes the plain form where it may set the clipboard itself, the other to pass it on.
    case .tmux: return plain + "\u{1B}Ptmux;\u{1B}" + plain + "\u{1B}\\"
    case .screen:
      // screen passes no more than 768 bytes at a time.
      var rest = Substring(plain)
      var wrapped = ""
      while !rest.isEmpty {
        wrapped += "\u{1B}P" + rest.prefix(700) + "\u{1B}\\"
        rest = rest.dropFirst(700)
      }
      return wrapped
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
