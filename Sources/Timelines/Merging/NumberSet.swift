/// A few numbers in order, each once: parties, topics, words.
///
/// Acts and matters have a handful of each; what two have in common is told by one walk over both,
/// without hashing.
struct NumberSet: Hashable, Sendable {
  private var numbers: [Int32] = []

  /// Takes numbers in any order.
  init(_ numbers: some Sequence<Int32>) {
    self.numbers = Array(numbers)
    guard self.numbers.count > 1 else { return }
    self.numbers.sort()
    var kept = 1
    for place in 1..<self.numbers.count where self.numbers[place] != self.numbers[kept - 1] {
      self.numbers[kept] = self.numbers[place]
      kept += 1
    }
    self.numbers.removeLast(self.numbers.count - kept)
  }

  var isEmpty: Bool { numbers.isEmpty }
  var count: Int { numbers.count }

  /// Whether the two have nothing in common.
  func isDisjoint(with other: NumberSet) -> Bool {
    if numbers.isEmpty || other.numbers.isEmpty { return true }
    var (first, second) = (0, 0)
    while first < numbers.count, second < other.numbers.count {
      if numbers[first] == other.numbers[second] { return false }
      if numbers[first] < other.numbers[second] { first += 1 } else { second += 1 }
    }
    return true
  }

  /// How many numbers the two share.
  func sharedCount(with other: NumberSet) -> Int {
    Timelines.sharedCount(numbers, other.numbers)
  }

  /// Whether all numbers are among those of another.
  func isSubset(of other: NumberSet) -> Bool { sharedCount(with: other) == count }

  /// The numbers of both.
  func union(_ other: NumberSet) -> NumberSet {
    if other.isSubset(of: self) { return self }
    return NumberSet(numbers + other.numbers)
  }

  /// Takes in the numbers of another.
  mutating func formUnion(_ other: NumberSet) { self = union(other) }

  /// The numbers that aren't among those of another.
  func subtracting(_ other: NumberSet) -> NumberSet {
    isDisjoint(with: other) ? self : NumberSet(numbers.filter { !other.numbers.contains($0) })
  }

  /// Leaves out the numbers of another.
  mutating func subtract(_ other: NumberSet) { self = subtracting(other) }
}

extension NumberSet: Sequence {
  /// The numbers from the least to the greatest.
  func makeIterator() -> IndexingIterator<[Int32]> { numbers.makeIterator() }

  func contains(_ number: Int32) -> Bool { numbers.contains(number) }
}

extension NumberSet: ExpressibleByArrayLiteral {
  init(arrayLiteral numbers: Int32...) { self.init(numbers) }
}
