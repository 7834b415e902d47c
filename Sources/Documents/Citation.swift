/// The exact words of a document that say something (a TextQuoteSelector with its position).
public struct Citation: Hashable, Sendable {
  /// The document.
  public var document: DocumentKey
  /// Where the words stand in its stored text.
  public var span: Span
  /// The words.
  public var quote: String
  /// Up to 32 characters before them.
  public var prefix: String
  /// Up to 32 characters after them.
  public var suffix: String
  /// The paragraph's number, from 1.
  public var paragraph: Int

  /// Cites the words at a span of a document.
  public init(_ span: Span, of document: Document, paragraph: Int) {
    self.document = document.key
    self.span = span
    self.paragraph = paragraph
    quote = String(document.text[span])
    prefix = String(document.text[Span(max(0, span.start - 128), span.start)].suffix(32))
    suffix = String(document.text[Span(span.end, span.end + 128)].prefix(32))
  }
}
