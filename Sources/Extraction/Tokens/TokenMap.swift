/// A number for some of a document's tokens.
struct TokenMap: Sendable {
  private var numbers: [Int32]

  /// Makes a map that holds no number yet.
  init(count: Int) {
    numbers = Array(repeating: -1, count: count)
  }

  /// The number of a token, if it has one.
  subscript(token: Int) -> Int? {
    get {
      guard numbers.indices.contains(token), numbers[token] >= 0 else { return nil }
      return Int(numbers[token])
    }
    set {
      guard numbers.indices.contains(token) else { return }
      numbers[token] = newValue.map { Int32(clamping: $0) } ?? -1
    }
  }
}
