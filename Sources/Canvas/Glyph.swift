/// What one or two columns of a terminal can hold: a printable scalar with the marks on it.
///
/// Only ``Glyphs`` makes glyphs, so nothing else ever reaches a cell.
public struct Glyph: Hashable, Sendable {
  /// One spacing scalar and at most four marks.
  public let text: String
  /// The number of columns, 1 or 2.
  public let width: Int

  init(text: String, width: Int) {
    self.text = text
    self.width = width
  }

  /// An empty column.
  public static let space = Glyph(text: " ", width: 1)

  /// The glyphs of ASCII's characters that have one, from "!" on.
  private static let ofASCII = (0x21...0x7E).map { (value: UInt8) in
    Glyph(text: String(Character(Unicode.Scalar(value))), width: 1)
  }

  /// The glyph of a scalar of ASCII that is drawn as it is; `nil` for any other.
  static func ofASCII(_ scalar: Unicode.Scalar) -> Glyph? {
    (0x21...0x7E).contains(scalar.value) ? ofASCII[Int(scalar.value) - 0x21] : nil
  }

  /// Whether the column is empty.
  public var isSpace: Bool { text == " " }
}

/// A glyph with what wrapping and marking must know of its place in the source.
public struct PlacedGlyph: Hashable, Sendable {
  /// The glyph.
  public var glyph: Glyph
  /// Where its scalar starts in the source, in UTF-8 bytes.
  public var offset: Int
  /// Whether a line may end here and the glyph vanish: a space, but not a no-break space.
  public var isBreakable: Bool
  /// Whether it belongs to the glyph before it, as a spacing vowel sign does.
  public var joinsPrevious: Bool
}
