/// Phrases of numbered words, found by the longest match from a token on.
///
/// Hyphens count for nothing: "Guinea-Bissau" is "Guinea Bissau", and "al-Qaeda" "al Qaeda".
struct PhraseTrie: Sendable {
  private var children: [UInt64: Int32] = [:]
  private var opens: [Bool] = []
  private var payloads: [Int32: [Int32]] = [:]
  private var count: Int32 = 1

  /// Adds a phrase that leads to a payload.
  mutating func insert(_ words: [WordID], _ payload: Int) {
    guard let first = words.first else { return }
    while opens.count <= Int(first.index) { opens.append(false) }
    opens[Int(first.index)] = true
    var node: Int32 = 0
    for word in words {
      let key = Self.key(node, word)
      if let next = children[key] {
        node = next
      } else {
        children[key] = count
        node = count
        count += 1
      }
    }
    payloads[node, default: []].append(Int32(payload))
  }

  mutating func reserve(_ phrases: Int) {
    children.reserveCapacity(phrases * 2)
    payloads.reserveCapacity(phrases)
  }

  /// Whether some phrase opens with a word.
  func opens(with word: WordID) -> Bool {
    let index = Int(word.index)
    return index < opens.count && opens[index]
  }

  /// The payloads of a phrase of one word.
  func payloads(of word: WordID) -> [Int32]? {
    guard opens(with: word), let node = children[Self.key(0, word)] else { return nil }
    return payloads[node]
  }

  /// Calls back for every phrase that starts at a token, the shortest first.
  ///
  /// - Parameters:
  ///   - start: The token.
  ///   - end: The token past the last that may be read.
  ///   - tokens: The document's tokens.
  ///   - found: Gets the token past the phrase, and the payloads.
  func matches(
    from start: Int,
    before end: Int,
    in tokens: TokenStream,
    found: (Int, [Int32]) -> Void
  ) {
    guard opens(with: tokens.words[start]) else { return }
    var node: Int32 = 0
    var index = start
    while index < end {
      if index > start, tokens.shapes[index] == .hyphen, tokens.touchesPrevious(index),
        index + 1 < end, tokens.touchesPrevious(index + 1)
      {
        index += 1
        continue
      }
      guard let next = children[Self.key(node, tokens.words[index])] else { return }
      node = next
      index += 1
      if let payload = payloads[node] { found(index, payload) }
    }
  }

  private static func key(_ node: Int32, _ word: WordID) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(word.index)
  }
}
