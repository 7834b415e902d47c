/// The lines of a text at a measure, as ranges of the text itself.
///
/// Lines end at spaces; before and after wide glyphs; and in a word only where the word alone is
/// wider than the measure. Line ends of the source are spaces like others.
public struct Wrapping: Hashable, Sendable {
  /// The lines, in UTF-8 offsets of the source, without the spaces between them.
  public let lines: [Range<Int>]

  /// Wraps a text.
  ///
  /// - Parameters:
  ///   - text: The source; offsets count from its start.
  ///   - measure: The greatest width in columns; at least 2 is taken.
  /// - Complexity: O(*n*) in the length of the text.
  public init(_ text: some StringProtocol, measure: Int) {
    var breaker = LineBreaker(measure: max(2, measure))
    for placed in Glyphs(text) { breaker.take(placed) }
    breaker.finish(at: text.utf8.count)
    lines = breaker.lines
  }

  /// The line that holds an offset of the source, or the last line before it.
  public func line(at offset: Int) -> Int {
    max(0, (lines.firstIndex { $0.lowerBound > offset } ?? lines.count) - 1)
  }
}

/// Fills lines greedily.
private struct LineBreaker {
  let measure: Int
  var lines: [Range<Int>] = []

  private var lineStart: Int?
  private var lineWidth = 0
  /// Where the line may end, and the width and start of what follows that place.
  private var breakEnd: Int?
  private var tailStart: Int?
  private var tailWidth = 0
  private var lastWasWide = false
  private var afterSpace = true

  init(measure: Int) {
    self.measure = measure
  }

  mutating func take(_ placed: PlacedGlyph) {
    if placed.isBreakable {
      guard lineStart != nil else { return }
      if !afterSpace { breakEnd = placed.offset }
      afterSpace = true
      lineWidth += 1
      tailStart = nil
      tailWidth = 0
      return
    }
    let isWide = placed.glyph.width == 2
    if !afterSpace, isWide || lastWasWide, !placed.joinsPrevious {
      breakEnd = placed.offset
      tailStart = nil
      tailWidth = 0
    }
    if lineStart == nil { lineStart = placed.offset }
    if tailStart == nil { tailStart = placed.offset }
    if lineWidth + placed.glyph.width > measure { breakLine(before: placed) }
    lineWidth += placed.glyph.width
    tailWidth += placed.glyph.width
    lastWasWide = isWide
    afterSpace = false
  }

  private mutating func breakLine(before placed: PlacedGlyph) {
    guard let start = lineStart else { return }
    if let end = breakEnd, let tail = tailStart, end > start {
      lines.append(start..<end)
      lineStart = tail
      lineWidth = tailWidth
    } else if placed.offset > start {
      lines.append(start..<placed.offset)
      lineStart = placed.offset
      tailStart = placed.offset
      lineWidth = 0
      tailWidth = 0
    }
    breakEnd = nil
  }

  mutating func finish(at end: Int) {
    guard let start = lineStart else { return }
    let stop = afterSpace ? (breakEnd ?? end) : end
    if stop > start { lines.append(start..<stop) }
  }
}
