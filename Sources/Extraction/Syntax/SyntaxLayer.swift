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
  /// The prepositional phrases in order, of verbs and nouns alike.
  public internal(set) var phrases: [PrepositionalPhrase] = []
  /// The quotations in order, marks included.
  public internal(set) var quotations: [Quotation] = []
  /// The noun chunk of each token.
  private var chunkAt: TokenMap

  /// Makes a layer of tags without chunks.
  init(tags: [WordTag]) {
    self.tags = tags
    chunkAt = TokenMap(count: tags.count)
  }

  /// Adds noun chunks after those before.
  mutating func append(_ chunks: [NounChunk]) {
    for chunk in chunks {
      for token in chunk.tokens { chunkAt[token] = nounChunks.count }
      nounChunks.append(chunk)
    }
  }

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
    /// The chunk that owns it: "Oman" of "Oman's offer".
    public var possessor: Int?
    /// The chunk that it is joined to by "and" or in a list: "Peru" for "Chile" in "Peru and Chile".
    public var joinedTo: Int?
    /// The chunk that it renames: "the envoy" for "Ms Diallo" in "the envoy, Ms Diallo".
    public var renames: Int?

    /// Makes a chunk.
    public init(
      tokens: Range<Int>,
      head: Int,
      isTemporal: Bool = false,
      isPossessed: Bool = false,
      possessor: Int? = nil,
      joinedTo: Int? = nil,
      renames: Int? = nil
    ) {
      self.tokens = tokens
      self.head = head
      self.isTemporal = isTemporal
      self.isPossessed = isPossessed
      self.possessor = possessor
      self.joinedTo = joinedTo
      self.renames = renames
    }
  }

  /// The noun chunk that a token belongs to, as a position in ``nounChunks``.
  ///
  /// - Complexity: O(1).
  public func nounChunk(at token: Int) -> Int? {
    chunkAt[token]
  }

  private func firstChunk(endingAfter token: Int) -> Int {
    var low = 0
    var high = nounChunks.count
    while low < high {
      let middle = (low + high) / 2
      if nounChunks[middle].tokens.upperBound <= token { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The noun chunks that share a token with a stretch, as positions in ``nounChunks``.
  ///
  /// - Complexity: O(log *n* + *k*) in the number of chunks and of those found.
  public func nounChunks(in range: Range<Int>) -> Range<Int> {
    let first = firstChunk(endingAfter: range.lowerBound)
    var end = first
    while end < nounChunks.count, nounChunks[end].tokens.lowerBound < range.upperBound { end += 1 }
    return first..<end
  }

  /// The quotations that share a token with a stretch.
  ///
  /// - Complexity: O(log *n* + *k*) in the number of quotations and of those found.
  public func quotations(in range: Range<Int>) -> ArraySlice<Quotation> {
    var low = 0
    var high = quotations.count
    while low < high {
      let middle = (low + high) / 2
      if quotations[middle].tokens.upperBound <= range.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return quotations[low...].prefix { $0.tokens.lowerBound < range.upperBound }
  }

  /// A chunk with the chunks that are joined to it: "Chile" with "Peru" and "Bolivia".
  public func joined(with chunk: Int) -> [Int] {
    var all = [chunk]
    var next = chunk + 1
    while next < nounChunks.count, next < chunk + 24 {
      if let host = nounChunks[next].joinedTo, all.contains(host) { all.append(next) }
      next += 1
    }
    return all
  }

  /// The clauses of a sentence, or of several in a row; within a sentence one that opens early may
  /// stand late.
  ///
  /// - Complexity: O(log *n*).
  func clauses(ofSentence tokens: Range<Int>) -> ArraySlice<Clause> {
    func position(of token: Int) -> Int {
      var low = 0
      var high = clauses.count
      while low < high {
        let middle = (low + high) / 2
        if clauses[middle].tokens.lowerBound < token { low = middle + 1 } else { high = middle }
      }
      return low
    }
    return clauses[position(of: tokens.lowerBound)..<position(of: tokens.upperBound)]
  }

  /// The clauses that go on with the subject of one: "that Mali must leave | and free the crew".
  func clausesGoingOn(from first: Int, among siblings: [Int]) -> [Int] {
    let clause = clauses[first]
    guard clause.subject != nil else { return [] }
    return siblings.filter { other in
      other > first && clauses[other].kind == clause.kind
        && clauses[other].subject == clause.subject
    }
  }

  /// Whether a clause names a time, with a preposition or without one.
  func hasTime(_ clause: Clause, in tokens: TokenStream) -> Bool {
    !clause.times.isEmpty || clause.phrases.contains { isTime($0.chunk, in: tokens) }
  }

  /// Whether a chunk tells a time; a year by itself does, too.
  func isTime(_ chunk: Int, in tokens: TokenStream) -> Bool {
    let noun = nounChunks[chunk]
    guard !noun.isTemporal else { return true }
    let text = tokens.text(noun.head).utf8
    return noun.tokens.count == 1 && tokens.shapes[noun.head] == .number && text.count == 4
      && (text.first == UInt8(ascii: "1") || text.first == UInt8(ascii: "2"))
  }

  /// The prepositional phrases from a token on.
  public func phrases(from token: Int) -> ArraySlice<PrepositionalPhrase> {
    var low = 0
    var high = phrases.count
    while low < high {
      let middle = (low + high) / 2
      if phrases[middle].preposition < token { low = middle + 1 } else { high = middle }
    }
    return phrases[low...]
  }

  /// The prepositional phrases that follow a chunk without a break: "of talks", "to Rabat".
  public func phrases(following chunk: Int) -> [PrepositionalPhrase] {
    var low = phrases(from: nounChunks[chunk].tokens.upperBound).startIndex
    var chain: Set<Int> = [chunk]
    var found: [PrepositionalPhrase] = []
    while low < phrases.count, let host = phrases[low].after, chain.contains(host) {
      found.append(phrases[low])
      chain.formUnion(joined(with: phrases[low].chunk))
      low += 1
    }
    return found
  }
}
