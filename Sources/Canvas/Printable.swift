/// Text that is harmless to print on a terminal: the one gate through which all of it passes.
///
/// ``Glyphs`` tells what becomes of what isn't harmless.
public struct Printable: Hashable, Sendable {
  /// The harmless text.
  public let text: String

  /// Makes a text harmless; line ends and tabs become spaces.
  public init(_ outside: some StringProtocol) {
    text = Self.isPlain(outside) ? String(outside) : Self.gated(outside)
  }

  /// Makes a text of several lines harmless; line feeds and tabs are kept.
  public init(lines outside: some StringProtocol) {
    if Self.isPlain(outside, sparing: true) {
      text = String(outside)
      return
    }
    var kept = ""
    var rest = Substring(outside).unicodeScalars
    while !rest.isEmpty {
      let piece = rest.prefix { $0 != "\n" && $0 != "\t" }
      var words = String(piece)
      rest = rest[piece.endIndex...]
      let end = rest.popFirst()
      if end == "\n", words.unicodeScalars.last == "\r" { words.unicodeScalars.removeLast() }
      kept += Self.isPlain(words) ? words : Self.gated(words)
      if let end { kept.unicodeScalars.append(end) }
    }
    text = kept
  }

  /// The same in bytes below 0x80 alone, for a locale that knows no others.
  public var inASCII: Printable {
    Printable(lines: ASCIIForm.of(text))
  }

  private static func gated(_ outside: some StringProtocol) -> String {
    Glyphs(outside).reduce(into: "") { $0 += $1.glyph.text }
  }

  /// Whether every byte is a printable one of ASCII, as nearly all are.
  private static func isPlain(_ text: some StringProtocol, sparing: Bool = false) -> Bool {
    func holds(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
      bytes.allSatisfy { byte in
        (0x20...0x7E).contains(byte) || (sparing && (byte == 0x0A || byte == 0x09))
      }
    }
    if let isPlain = text.utf8.withContiguousStorageIfAvailable(holds) { return isPlain }
    var text = String(text)
    return text.withUTF8(holds)
  }

  /// Whether every byte is a printable one of ASCII, a column wide.
  var isPlain: Bool { Self.isPlain(text) }
}

extension Printable: CustomStringConvertible {
  /// The harmless text.
  public var description: String { text }
}
