/// The number of a word: the same word has the same number in every document of a language.
public struct WordID: Hashable, Sendable {
  /// The number, from 0.
  public let index: UInt32

  init(_ index: UInt32) {
    self.index = index
  }

  /// Spreads the number over a hash's bits.
  ///
  /// Numbers are given out by us in order, so nobody can choose them to collide, and the standard
  /// library's keyed hash would cost more than the look-up.
  public func _rawHashValue(seed: Int) -> Int {
    Int(truncatingIfNeeded: (UInt64(index) &+ 1) &* 0x9E37_79B9_7F4A_7C15 >> 29)
  }
}

/// The words that a language's tables know, numbered once.
///
/// Tables and rules compare numbers, never letters. A word of a document that no table knows is
/// numbered beyond them, by the document's own ``TokenStream``.
public struct Vocabulary: Sendable {
  private var table = WordTable()
  private var words: [String] = []

  /// Makes an empty vocabulary.
  public init() {}

  /// The number of words known.
  public var count: Int { words.count }

  /// The letters of a word.
  public subscript(word: WordID) -> String {
    words[Int(word.index)]
  }

  /// Numbers a word, lower-cased as the tokenizer would lower-case it.
  public mutating func insert(_ word: String) -> WordID {
    let normal = Tokenizer.normalised(word)
    let number = WordTable.withBytes(of: normal) { table.insert($0, hash: WordTable.hash($0)) }
    if number == words.count { words.append(normal) }
    return WordID(UInt32(number))
  }

  /// The number of a word, if a table knows it.
  ///
  /// - Parameter word: The word in any letter case.
  /// - Returns: Its number, or `nil` for a word that no table knows.
  public func word(_ word: String) -> WordID? {
    WordTable.withBytes(of: Tokenizer.normalised(word)) { lookUp($0, hash: WordTable.hash($0)) }
  }

  /// The number of a normalised word given by its bytes and their hash, if a table knows it.
  func lookUp(_ bytes: UnsafeBufferPointer<UInt8>, hash: UInt32) -> WordID? {
    table.lookUp(bytes, hash: hash).map { WordID(UInt32($0)) }
  }
}
