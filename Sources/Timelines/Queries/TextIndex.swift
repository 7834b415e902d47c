/// Finds rows by the words of their titles, quotes and passages.
///
/// `Storage` answers from SQLite; small sources and tests from ``WordIndex``.
public protocol TextIndex: Sendable {
  /// The rows in which words stand one after another, in order, each once.
  ///
  /// - Parameters:
  ///   - words: As ``FoldedWords`` gives them; at least one.
  ///   - isPrefix: Whether the last word may go on.
  /// - Returns: The rows in ascending order.
  func rows(of words: [String], isPrefix: Bool) -> [Int32]
}

/// Words and their rows in memory.
public struct WordIndex: TextIndex {
  private var vocabulary: [String] = []
  private var postings = Postings(keyCount: 0, pairs: [])
  /// The words of every row by number, -1 between texts, so that phrases don't run across.
  private var texts: [[Int32]] = []

  /// Indexes rows, each with its texts.
  public init(_ rows: [[String]]) {
    var interner = Interner<String>()
    texts = rows.map { texts in
      Array(
        texts.map { text in FoldedWords.words(of: text).map { interner.number($0) } }
          .joined(separator: [-1])
      )
    }
    let words = interner.values
    let order = words.indices.sorted { words[$0] < words[$1] }
    var renumbered = Array(repeating: Int32(0), count: words.count)
    for (number, index) in order.enumerated() { renumbered[index] = Int32(number) }
    vocabulary = order.map { words[$0] }
    var pairs: [(key: Int32, row: Int32)] = []
    for row in texts.indices {
      texts[row] = texts[row].map { $0 < 0 ? -1 : renumbered[Int($0)] }
      for word in Set(texts[row]) where word >= 0 { pairs.append((word, Int32(row))) }
    }
    postings = Postings(keyCount: vocabulary.count, pairs: pairs)
  }

  /// The rows in which words stand one after another, in order, each once.
  public func rows(of words: [String], isPrefix: Bool) -> [Int32] {
    guard let last = words.last else { return [] }
    var spans = words.dropLast().map { range(of: $0, isPrefix: false) }
    spans.append(range(of: last, isPrefix: isPrefix))
    guard spans.allSatisfy({ !$0.isEmpty }) else { return [] }
    let lists = spans.map { span in
      span.count == 1
        ? Array(postings[Int32(span.lowerBound)])
        : Array(Set(span.flatMap { postings[Int32($0)] })).sorted()
    }
    guard lists.count > 1, let shortest = lists.min(by: { $0.count < $1.count }) else {
      return lists[0]
    }
    return shortest.filter { holds(spans, in: texts[Int($0)]) }
  }

  /// The numbers of the words that are equal to a word, or start with it.
  private func range(of word: String, isPrefix: Bool) -> Range<Int> {
    let first = position { $0 < word }
    let last = position { isPrefix ? $0 < word || $0.hasPrefix(word) : $0 <= word }
    return first..<max(first, last)
  }

  private func position(isBefore: (String) -> Bool) -> Int {
    var low = 0
    var high = vocabulary.count
    while low < high {
      let middle = (low + high) / 2
      if isBefore(vocabulary[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func holds(_ spans: [Range<Int>], in text: [Int32]) -> Bool {
    guard text.count >= spans.count else { return false }
    return (0...text.count - spans.count).contains { start in
      spans.indices.allSatisfy { spans[$0].contains(Int(text[start + $0])) }
    }
  }
}
