/// A sentence or a headline of a document, with its place and its part in it.
public struct Passage: Hashable, Sendable {
  /// The part a passage plays in its document.
  public enum Role: String, CaseIterable, Sendable {
    /// The title, a subheading, the opening paragraph, the running text, and so on.
    case headline, subheading, lead, body, quotation, caption, embed, list, table
    /// "KYIV, May 11 (Reuters) -", before the first sentence.
    case dateline
  }

  /// Where the passage stands in the document's text.
  public var span: Span
  /// The number of its paragraph, from 1; headlines and captions count as paragraphs.
  public var paragraph: Int
  /// The part it plays.
  public var role: Role

  /// Makes a passage.
  public init(span: Span, paragraph: Int, role: Role) {
    self.span = span
    self.paragraph = paragraph
    self.role = role
  }
}
