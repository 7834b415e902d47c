/// A stretch of a text, in UTF-8 offsets (the positions of a TextPositionSelector).
public struct Span: Hashable, Sendable {
  /// The offset of the first byte.
  public var start: Int
  /// The offset just past the last byte.
  public var end: Int

  /// Makes a span; an end before the start is taken as empty.
  public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = max(start, end)
  }

  /// The number of bytes.
  public var count: Int { end - start }

  /// The offsets as a range.
  public var range: Range<Int> { start..<end }

  /// Whether the other span lies wholly inside this one.
  public func contains(_ other: Span) -> Bool {
    start <= other.start && other.end <= end
  }

  /// Whether the two share at least one byte.
  public func overlaps(_ other: Span) -> Bool {
    start < other.end && other.start < end
  }
}

extension Span: Comparable {
  /// Orders spans by where they start, the shorter first.
  public static func < (left: Span, right: Span) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }
}
