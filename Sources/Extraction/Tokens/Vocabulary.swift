/// The number of a word: the same word has the same number in every document of a language.
public struct WordID: Hashable, Sendable {
  /// The number, from 0.
  public let index: UInt32

  init(_ index: UInt32) {
    self.index = index
  }
}

/// The words that a language's tables know, numbered once.
///
/// Tables and rules compare numbers, never letters. A word of a document that no table knows is
/// numbered beyond them, by the document's own ``TokenStream``.
public struct Vocabulary: Sendable {
  private var words: [String] = []
  private var slots: [UInt32]
  private static let free = UInt32.max

  /// Makes an empty vocabulary.
  public init() {
    slots = Array(repeating: Self.free, count: 1 << 12)
  }

  /// The number of words known.
  public var count: Int { words.count }

  /// The letters of a word.
  public subscript(word: WordID) -> String {
    words[Int(word.index)]
  }

  /// Numbers a word, lower-cased as the tokenizer would lower-case it.
  public mutating func insert(_ word: String) -> WordID {
    let normal = Tokenizer.normalised(word)
    if let known = lookUp(normal) { return known }
    if words.count * 2 >= slots.count { grow() }
    let number = UInt32(words.count)
    words.append(normal)
    place(number)
    return WordID(number)
  }

  /// The number of a word, if a table knows it.
  ///
  /// - Parameter word: The word in any letter case.
  /// - Returns: Its number, or `nil` for a word that no table knows.
  public func word(_ word: String) -> WordID? {
    lookUp(Tokenizer.normalised(word))
  }

  /// The number of a normalised word given by its bytes, if a table knows it.
  func lookUp(_ bytes: some Collection<UInt8>) -> WordID? {
    var slot = Self.hash(bytes) & (slots.count - 1)
    while slots[slot] != Self.free {
      if words[Int(slots[slot])].utf8.elementsEqual(bytes) { return WordID(slots[slot]) }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private func lookUp(_ word: String) -> WordID? {
    lookUp(word.utf8)
  }

  private mutating func grow() {
    slots = Array(repeating: Self.free, count: slots.count * 2)
    for number in words.indices { place(UInt32(number)) }
  }

  private mutating func place(_ number: UInt32) {
    var slot = Self.hash(words[Int(number)].utf8) & (slots.count - 1)
    while slots[slot] != Self.free { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = number
  }

  private static func hash(_ bytes: some Sequence<UInt8>) -> Int {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return Int(truncatingIfNeeded: hash ^ (hash >> 29))
  }
}
