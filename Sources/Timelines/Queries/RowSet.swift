/// A set of rows, a bit each, with counts that lead to any row by its number.
public struct RowSet: Hashable, Sendable {
  private(set) var words: [UInt64]
  /// How many rows there are to choose from.
  public let capacity: Int

  /// Makes a set of no rows, or of all.
  public init(capacity: Int, isFull: Bool = false) {
    self.capacity = capacity
    words = Array(repeating: isFull ? ~0 : 0, count: (capacity + 63) / 64)
    trim()
  }

  /// Makes the set of the rows for which a test holds.
  init(capacity: Int, where test: (Int) -> Bool) {
    self.init(capacity: capacity)
    for word in words.indices {
      var bits: UInt64 = 0
      let base = word * 64
      for bit in 0..<Swift.min(64, capacity - base) where test(base + bit) {
        bits |= 1 << UInt64(bit)
      }
      words[word] = bits
    }
  }

  /// Makes the set of the rows of a range; those beyond the capacity are left out.
  public init(capacity: Int, range: Range<Int>) {
    self.init(capacity: capacity)
    for row in range.clamped(to: 0..<capacity) { insert(row) }
  }

  /// Makes the set of some rows; rows beyond the capacity are left out.
  public init(capacity: Int, rows: some Sequence<Int32>) {
    self.init(capacity: capacity)
    for row in rows { insert(Int(row)) }
  }

  /// Puts a row into the set; one beyond the capacity is left out.
  public mutating func insert(_ row: Int) {
    guard row >= 0, row < capacity else { return }
    words[row >> 6] |= 1 << UInt64(row & 63)
  }

  /// Takes a row out of the set.
  public mutating func remove(_ row: Int) {
    guard row >= 0, row < capacity else { return }
    words[row >> 6] &= ~(1 << UInt64(row & 63))
  }

  /// Whether a row is in the set.
  public func contains(_ row: Int) -> Bool {
    row >= 0 && row < capacity && words[row >> 6] & (1 << UInt64(row & 63)) != 0
  }

  /// The number of rows in the set.
  ///
  /// - Complexity: O(*n* / 64).
  public var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  /// Whether every row is in the set.
  public var isFull: Bool { count == capacity }

  /// The number of rows of the set in a range.
  ///
  /// - Complexity: O(*n* / 64) in the length of the range.
  public func count(in range: Range<Int>) -> Int {
    let range = range.clamped(to: 0..<capacity)
    guard let last = range.last else { return 0 }
    let (low, high) = (range.lowerBound >> 6, last >> 6)
    let head = words[low] & (~0 << UInt64(range.lowerBound & 63))
    let keep: UInt64 = last & 63 == 63 ? ~0 : (1 << UInt64((last & 63) + 1)) - 1
    guard low < high else { return (head & keep).nonzeroBitCount }
    var count = head.nonzeroBitCount + (words[high] & keep).nonzeroBitCount
    for index in low + 1..<high { count += words[index].nonzeroBitCount }
    return count
  }

  /// Whether no row is in the set.
  public var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

  private mutating func trim() {
    if capacity & 63 != 0, !words.isEmpty {
      words[words.count - 1] &= (1 << UInt64(capacity & 63)) - 1
    }
  }

  /// Puts the rows of another set into this one.
  public mutating func formUnion(_ other: RowSet) {
    for index in words.indices where index < other.words.count {
      words[index] |= other.words[index]
    }
  }

  /// Keeps only the rows that another set has too.
  public mutating func formIntersection(_ other: RowSet) {
    for index in words.indices {
      words[index] &= index < other.words.count ? other.words[index] : 0
    }
  }

  /// Takes the rows of another set out of this one.
  public mutating func subtract(_ other: RowSet) {
    for index in words.indices where index < other.words.count {
      words[index] &= ~other.words[index]
    }
  }

  /// The rows that aren't in the set.
  var complement: RowSet {
    var result = self
    for index in words.indices { result.words[index] = ~words[index] }
    result.trim()
    return result
  }
}

// MARK: - Walking

extension RowSet: Sequence {
  /// Walks the rows in order.
  public struct Iterator: IteratorProtocol {
    private let words: [UInt64]
    private var index = 0
    private var bits: UInt64

    init(_ words: [UInt64]) {
      self.words = words
      bits = words.first ?? 0
    }

    /// The next row.
    public mutating func next() -> Int? {
      while bits == 0 {
        index += 1
        guard index < words.count else { return nil }
        bits = words[index]
      }
      let row = index * 64 + bits.trailingZeroBitCount
      bits &= bits - 1
      return row
    }
  }

  /// Makes an iterator over the rows in order.
  public func makeIterator() -> Iterator { Iterator(words) }

  /// The number of rows in the set before a row.
  public func rank(of row: Int) -> Int {
    let row = Swift.min(Swift.max(row, 0), capacity)
    var rank = 0
    for index in 0..<(row >> 6) { rank += words[index].nonzeroBitCount }
    if row & 63 != 0 { rank += (words[row >> 6] & ((1 << UInt64(row & 63)) - 1)).nonzeroBitCount }
    return rank
  }

  /// The row that has a number of others before it, from 0.
  ///
  /// - Complexity: O(*n* / 64): some microseconds for a million rows.
  public func row(at position: Int) -> Int? {
    guard position >= 0 else { return nil }
    var left = position
    for (index, word) in words.enumerated() {
      let count = word.nonzeroBitCount
      guard left >= count else {
        var bits = word
        for _ in 0..<left { bits &= bits - 1 }
        return index * 64 + bits.trailingZeroBitCount
      }
      left -= count
    }
    return nil
  }

  /// The first row of the set after a row.
  public func row(after row: Int) -> Int? {
    let start = Swift.max(row + 1, 0)
    guard start < capacity else { return nil }
    var index = start >> 6
    var bits = words[index] & (~0 << UInt64(start & 63))
    while bits == 0 {
      index += 1
      guard index < words.count else { return nil }
      bits = words[index]
    }
    return index * 64 + bits.trailingZeroBitCount
  }

  /// The last row of the set before a row.
  public func row(before row: Int) -> Int? {
    let end = Swift.min(row, capacity)
    guard end > 0 else { return nil }
    var index = (end - 1) >> 6
    let keep = UInt64((end - 1) & 63)
    var bits = words[index] & (keep == 63 ? ~0 : (1 << (keep + 1)) - 1)
    while bits == 0 {
      guard index > 0 else { return nil }
      index -= 1
      bits = words[index]
    }
    return index * 64 + 63 - bits.leadingZeroBitCount
  }
}
