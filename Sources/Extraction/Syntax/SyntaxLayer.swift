/// Tags, chunks and clauses of a document, over its tokens.
public struct SyntaxLayer: Sendable {
  /// One tag a token.
  public internal(set) var tags: [WordTag] = []
  /// The noun chunks in order, without overlap: "the Turkish president", "a 30-day ceasefire".
  public internal(set) var nounChunks: [NounChunk] = []

  /// A base noun phrase, from its determiner to its head.
  public struct NounChunk: Hashable, Sendable {
    /// The tokens.
    public var tokens: Range<Int>
    /// The head noun: its last noun, name or pronoun.
    public var head: Int

    /// Makes a chunk.
    public init(tokens: Range<Int>, head: Int) {
      self.tokens = tokens
      self.head = head
    }
  }
}
