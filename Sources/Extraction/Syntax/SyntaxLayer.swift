/// Tags, chunks and clauses of a document, over its tokens.
public struct SyntaxLayer: Sendable {
  /// One tag a token.
  public internal(set) var tags: [WordTag] = []
  /// The noun chunks in order, without overlap: "the Turkish president", "a 30-day ceasefire".
  public internal(set) var nounChunks: [NounChunk] = []
  /// The verb groups in order, without overlap: "has not agreed", "to hold".
  public internal(set) var verbGroups: [VerbGroup] = []
  /// The clauses in the order in which they open.
  public internal(set) var clauses: [Clause] = []

  /// A base noun phrase, from its determiner to its head.
  public struct NounChunk: Hashable, Sendable {
    /// The tokens.
    public var tokens: Range<Int>
    /// The head noun: its last noun, name or pronoun.
    public var head: Int
    /// Whether it tells a time: "last week", "Sunday", "two years" before "ago".
    public var isTemporal: Bool
    /// Whether it opens with "'s", so that the chunk before it is its possessor.
    public var isPossessed: Bool

    /// Makes a chunk.
    public init(
      tokens: Range<Int>,
      head: Int,
      isTemporal: Bool = false,
      isPossessed: Bool = false
    ) {
      self.tokens = tokens
      self.head = head
      self.isTemporal = isTemporal
      self.isPossessed = isPossessed
    }
  }

  /// The noun chunk that a token belongs to, as a position in ``nounChunks``.
  ///
  /// - Complexity: O(log *n*) in the number of chunks.
  public func nounChunk(at token: Int) -> Int? {
    var low = 0
    var high = nounChunks.count
    while low < high {
      let middle = (low + high) / 2
      if nounChunks[middle].tokens.upperBound <= token { low = middle + 1 } else { high = middle }
    }
    guard low < nounChunks.count, nounChunks[low].tokens.contains(token) else { return nil }
    return low
  }
}
