/// Numbers values in the order in which they are first seen.
struct Interner<Value: Hashable> {
  private(set) var values: [Value] = []
  private var numbers: [Value: Int32] = [:]

  /// The number of a value, a new one where it hasn't been seen.
  mutating func number(_ value: Value) -> Int32 {
    if let known = numbers[value] { return known }
    let fresh = Int32(values.count)
    values.append(value)
    numbers[value] = fresh
    return fresh
  }

  /// The number of a value that has been seen.
  func known(_ value: Value) -> Int32? { numbers[value] }
}

/// How many numbers two sorted lists share.
func sharedCount(_ left: [Int32], _ right: [Int32]) -> Int {
  var shared = 0
  var first = 0
  var second = 0
  while first < left.count, second < right.count {
    if left[first] == right[second] {
      shared += 1
      first += 1
      second += 1
    } else if left[first] < right[second] {
      first += 1
    } else {
      second += 1
    }
  }
  return shared
}
