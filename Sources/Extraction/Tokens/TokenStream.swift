public import Documents

/// The tokens of one document as a struct of arrays, which every layer reads.
///
/// A document is tokenised once. Token `i` stands at `span(i)`, has the number `words[i]` and the
/// shape `shapes[i]`; sentence `s` holds the tokens of `sentences[s].tokens`.
public final class TokenStream: Sendable {
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
  public let starts: [Int32]
  /// Where each token ends.
  public let ends: [Int32]
  /// The number of each token's normalised form.
  public let words: [WordID]
  /// What each token looks like.
  public let shapes: [TokenShape]
  /// The sentences in order.
  public let sentences: [Sentence]

  /// The words that no table knows.
  private let unknown: WordTable

  init(document: Document, vocabulary: Vocabulary, columns: TokenColumns) {
    self.document = document
    self.vocabulary = vocabulary
    starts = columns.starts
    ends = columns.ends
    words = columns.words
    shapes = columns.shapes
    sentences = columns.sentences
    unknown = columns.unknown
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

  /// Whether a token ends in some letters as written, with at least so many bytes before them.
  func ends(_ token: Int, with ending: StaticString, afterAtLeast count: Int) -> Bool {
    let end = Int(ends[token])
    let start = end - ending.utf8CodeUnitCount
    guard start - Int(starts[token]) >= count else { return false }
    return document.text.withBytes { bytes in
      end <= bytes.count
        && ending.withUTF8Buffer {
          $0.elementsEqual(UnsafeBufferPointer(rebasing: bytes[start..<end]))
        }
    }
  }

  /// The normalised form of a token.
  public func normalised(_ token: Int) -> String {
    let number = Int(words[token].index)
    return number < vocabulary.count
      ? vocabulary[words[token]] : unknown[number - vocabulary.count]
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

/// The columns of a stream under way.
struct TokenColumns {
  private(set) var starts: [Int32] = []
  private(set) var ends: [Int32] = []
  private(set) var words: [WordID] = []
  private(set) var shapes: [TokenShape] = []
  var sentences: [TokenStream.Sentence] = []
  /// The words that no table knows.
  var unknown = WordTable(capacity: 256)

  init(capacity: Int) {
    starts.reserveCapacity(capacity)
    ends.reserveCapacity(capacity)
    words.reserveCapacity(capacity)
    shapes.reserveCapacity(capacity)
  }

  var count: Int { words.count }

  mutating func append(start: Int, end: Int, word: WordID, shape: TokenShape) {
    starts.append(Int32(clamping: start))
    ends.append(Int32(clamping: end))
    words.append(word)
    shapes.append(shape)
  }
}
