public import Documents

/// The tokens of one document as a struct of arrays, which every layer reads.
///
/// A document is tokenised once. Token `i` stands at `span(i)`, has the number `words[i]` and the
/// shape `shapes[i]`; sentence `s` holds the tokens of `sentences[s].tokens`.
public struct TokenStream: Sendable {
  /// One passage's run of tokens.
  public struct Sentence: Hashable, Sendable {
    /// The tokens, as positions in the stream.
    public var tokens: Range<Int>
    /// The passage, as a position in the document's passages.
    public var passage: Int
  }

  /// The document that was tokenised.
  public let document: Document
  /// The words that the language's tables know.
  public let vocabulary: Vocabulary
  /// Where each token starts, in bytes of the stored text.
  public internal(set) var starts: [Int32] = []
  /// Where each token ends.
  public internal(set) var ends: [Int32] = []
  /// The number of each token's normalised form.
  public internal(set) var words: [WordID] = []
  /// What each token looks like.
  public internal(set) var shapes: [TokenShape] = []
  /// The sentences in order.
  public internal(set) var sentences: [Sentence] = []

  var unknownWords: [String] = []
  var unknownNumbers: [String: UInt32] = [:]

  init(document: Document, vocabulary: Vocabulary) {
    self.document = document
    self.vocabulary = vocabulary
  }

  /// The number of tokens.
  public var count: Int { words.count }

  /// Where a token stands.
  public func span(_ token: Int) -> Span {
    Span(Int(starts[token]), Int(ends[token]))
  }

  /// Where a run of tokens stands, from the first to the last; empty for an empty run.
  public func span(_ tokens: Range<Int>) -> Span {
    guard let last = tokens.last else { return Span(0, 0) }
    return Span(Int(starts[tokens.lowerBound]), Int(ends[last]))
  }

  /// A token as written.
  public func text(_ token: Int) -> Substring {
    document.text[span(token)]
  }

  /// A run of tokens as written, with what stands between them.
  public func text(_ tokens: Range<Int>) -> Substring {
    document.text[span(tokens)]
  }

  /// The normalised form of a token.
  public func normalised(_ token: Int) -> String {
    let number = Int(words[token].index)
    return number < vocabulary.count
      ? vocabulary[words[token]] : unknownWords[number - vocabulary.count]
  }

  /// Whether a token follows the one before it without a space.
  public func touchesPrevious(_ token: Int) -> Bool {
    token > 0 && starts[token] == ends[token - 1]
  }

  /// The sentence of a token, as a position in ``sentences``.
  ///
  /// - Complexity: O(log *n*) in the number of sentences.
  public func sentence(of token: Int) -> Int {
    var low = 0
    var high = sentences.count
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].tokens.upperBound <= token { low = middle + 1 } else { high = middle }
    }
    return min(low, max(0, sentences.count - 1))
  }
}
