/// Reads any text as glyphs that are harmless to print: the one gate to the screen.
///
/// Line and paragraph ends and tabs become spaces. Other control characters show in caret
/// notation ("^["), those of C1 and the bidi controls by their number ("<U+202E>"). Invisible
/// characters, joiners and variation selectors vanish. Regional indicators show as letters, for
/// terminals differ on the width of flags. A mark on nothing gets a dotted circle. What has no
/// agreed shape shows as U+FFFD.
///
/// - Complexity: O(*n*) in the length of the text.
public struct Glyphs: Sequence {
  private let text: Substring

  /// Reads a text.
  public init(_ text: some StringProtocol) {
    self.text = Substring(text)
  }

  /// Starts at the first glyph.
  public func makeIterator() -> Iterator {
    Iterator(text.unicodeScalars)
  }

  /// The most marks that one glyph keeps, as many as a cell of ncurses holds.
  static let markLimit = 4

  /// The pending glyphs of a text.
  public struct Iterator: IteratorProtocol {
    private var scalars: Substring.UnicodeScalarView
    private var offset = 0
    private var escape: Substring.UnicodeScalarView = Substring("").unicodeScalars
    private var escapeOffset = 0

    init(_ scalars: Substring.UnicodeScalarView) {
      self.scalars = scalars
    }

    /// The next glyph with its place.
    public mutating func next() -> PlacedGlyph? {
      if let scalar = escape.popFirst() { return plain(scalar, at: escapeOffset) }
      while let scalar = scalars.popFirst() {
        let start = offset
        // What nothing can be drawn onto is a glyph by itself, as nearly all are.
        if (scalars.first?.value ?? 0) < 0x7F, let glyph = Glyph.ofASCII(scalar) {
          offset += 1
          return PlacedGlyph(glyph: glyph, offset: start, isBreakable: false, joinsPrevious: false)
        }
        offset += scalar.utf8.count
        switch Admission(of: scalar) {
        case .vanishes: continue
        case .spells(let text):
          escape = Substring(text).unicodeScalars
          escapeOffset = start
          return escape.popFirst().map { plain($0, at: start) }
        case .breaks:
          if scalar == "\r", scalars.first == "\n" { continue }
          return PlacedGlyph(glyph: .space, offset: start, isBreakable: true, joinsPrevious: false)
        case .isFixedSpace:
          return PlacedGlyph(glyph: .space, offset: start, isBreakable: false, joinsPrevious: false)
        case .marks: return spacing("\u{25CC}", with: scalar, at: start)
        case .isDrawn: return spacing(scalar, with: nil, at: start)
        }
      }
      return nil
    }

    private func plain(_ scalar: Unicode.Scalar, at start: Int) -> PlacedGlyph {
      PlacedGlyph(
        glyph: Glyph(text: String(Character(scalar)), width: 1),
        offset: start,
        isBreakable: false,
        joinsPrevious: false
      )
    }

    private mutating func spacing(
      _ base: Unicode.Scalar,
      with mark: Unicode.Scalar?,
      at start: Int
    ) -> PlacedGlyph {
      var text = String(Character(base))
      var marks = 0
      if let mark {
        text.unicodeScalars.append(mark)
        marks = 1
      }
      while let next = scalars.first {
        let admission = Admission(of: next)
        guard admission == .marks || admission == .vanishes else { break }
        scalars.removeFirst()
        offset += next.utf8.count
        guard admission == .marks, marks < Glyphs.markLimit else { continue }
        text.unicodeScalars.append(next)
        marks += 1
      }
      return PlacedGlyph(
        glyph: Glyph(text: text, width: GlyphWidth.columns(of: base)),
        offset: start,
        isBreakable: false,
        joinsPrevious: base.value > 0x300
          && (base.properties.generalCategory == .spacingMark
            || base == "\u{E33}" || base == "\u{EB3}")
      )
    }
  }
}
