/// The stored text of a document: exact, in UTF-8, never normalised.
///
/// Spans point into it by byte. For text, Markdown and page dumps it is the file as decoded, a
/// byte order mark and carriage returns included; for HTML, mail and feeds it is the text read
/// out of them.
public struct DocumentText: Hashable, Sendable {
  /// The text itself, contiguous in UTF-8.
  public let string: String

  /// Stores a text.
  public init(_ string: String) {
    var contiguous = string
    contiguous.makeContiguousUTF8()
    self.string = contiguous
  }

  /// The number of bytes.
  public var count: Int { string.utf8.count }

  /// The whole text as a span.
  public var span: Span { Span(0, count) }

  /// The words that stand at a span.
  ///
  /// - Parameter span: Clamped to the text; an end inside a character loses that character.
  /// - Complexity: O(length of the span).
  public subscript(span: Span) -> Substring {
    let bytes = string.utf8
    let start = min(max(span.start, 0), bytes.count)
    let end = min(max(span.end, start), bytes.count)
    let lower = bytes.index(bytes.startIndex, offsetBy: start)
    let upper = bytes.index(bytes.startIndex, offsetBy: end)
    return Substring(string.utf8[lower..<upper])
  }

  /// Runs a closure over the bytes.
  public func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    string.utf8.withContiguousStorageIfAvailable(body)
      ?? body(UnsafeBufferPointer(start: nil, count: 0))
  }

  /// The number of Unicode scalars before a byte offset, as Python counts a string.
  ///
  /// - Complexity: O(offset). Use ``ScalarOffsets`` for many.
  public func scalarOffset(ofByte offset: Int) -> Int {
    ScalarOffsets(self).scalar(at: offset)
  }
}
