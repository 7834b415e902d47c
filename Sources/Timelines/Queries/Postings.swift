/// Lists of rows by key, one after another in one array.
///
/// Key *k* has the rows `rows[starts[k]..<starts[k + 1]]`, in order, each once.
public struct Postings: Hashable, Sendable {
  private(set) var starts: [Int32]
  private(set) var rows: [Int32]

  /// Sorts pairs of key and row into lists; the pairs come in order of row.
  init(keyCount: Int, pairs: [(key: Int32, row: Int32)]) {
    var counts = Array(repeating: Int32(0), count: keyCount + 1)
    for pair in pairs where pair.key >= 0 { counts[Int(pair.key) + 1] += 1 }
    for key in 0..<keyCount { counts[key + 1] += counts[key] }
    starts = counts
    rows = Array(repeating: 0, count: Int(counts[keyCount]))
    for pair in pairs where pair.key >= 0 {
      rows[Int(counts[Int(pair.key)])] = pair.row
      counts[Int(pair.key)] += 1
    }
  }

  /// The number of keys.
  public var keyCount: Int { starts.count - 1 }

  /// The rows of a key, in order.
  public subscript(key: Int32) -> ArraySlice<Int32> {
    guard key >= 0, Int(key) < keyCount else { return [] }
    return rows[Int(starts[Int(key)])..<Int(starts[Int(key) + 1])]
  }
}
