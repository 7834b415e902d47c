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

  /// The number of entries in all lists.
  public var entryCount: Int { rows.count }

  /// The rows of a key, in order.
  public subscript(key: Int32) -> ArraySlice<Int32> {
    guard key >= 0, Int(key) < keyCount else { return [] }
    return rows[Int(starts[Int(key)])..<Int(starts[Int(key) + 1])]
  }

  /// The keys of each row: the same pairs with rows for keys, and the keys in order.
  func inverted(rowCount: Int) -> Postings {
    var pairs: [(key: Int32, row: Int32)] = []
    pairs.reserveCapacity(rows.count)
    for key in 0..<Int32(keyCount) { for row in self[key] { pairs.append((row, key)) } }
    return Postings(keyCount: rowCount, pairs: pairs)
  }
}

extension Postings {
  /// The first row of a key that comes after a row, and is in a set where one is given.
  ///
  /// - Complexity: O(log *n*), and as many steps more as rows are passed over that the set lacks.
  func row(of key: Int32, after row: Int, within set: RowSet?) -> Int? {
    let list = self[key]
    var place = Self.place(of: row + 1, in: list)
    while place < list.endIndex {
      let found = Int(list[place])
      if set?.contains(found) ?? true { return found }
      place += 1
    }
    return nil
  }

  /// The last row of a key that comes before a row, and is in a set where one is given.
  func row(of key: Int32, before row: Int, within set: RowSet?) -> Int? {
    let list = self[key]
    var place = Self.place(of: row, in: list) - 1
    while place >= list.startIndex {
      let found = Int(list[place])
      if set?.contains(found) ?? true { return found }
      place -= 1
    }
    return nil
  }

  /// The keys in whose lists a row stands, in order.
  ///
  /// - Complexity: O(*k* log *n*) for *k* keys.
  func keys(holding row: Int32) -> [Int32] {
    (0..<Int32(keyCount)).filter { key in
      let list = self[key]
      let place = Self.place(of: Int(row), in: list)
      return place < list.endIndex && list[place] == row
    }
  }

  /// How many rows of a key are in a set and in a range.
  func count(of key: Int32, in set: RowSet, within range: Range<Int>) -> Int {
    let list = self[key]
    var place = Self.place(of: range.lowerBound, in: list)
    var count = 0
    while place < list.endIndex, Int(list[place]) < range.upperBound {
      if set.contains(Int(list[place])) { count += 1 }
      place += 1
    }
    return count
  }

  /// Where the first row stands that isn't before another.
  private static func place(of row: Int, in list: ArraySlice<Int32>) -> Int {
    var low = list.startIndex
    var high = list.endIndex
    while low < high {
      let middle = (low + high) / 2
      if Int(list[middle]) < row { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// How many rows of each key are in a set.
  ///
  /// - Parameters:
  ///   - set: The rows to count.
  ///   - keysOfRow: The same pairs by row, which are quicker to walk.
  /// - Returns: A count for each key.
  func counts(in set: RowSet, keysOfRow: Postings? = nil) -> [Int32] {
    if set.isFull { return zip(starts, starts.dropFirst()).map { $1 - $0 } }
    var counts = Array(repeating: Int32(0), count: keyCount)
    if let keysOfRow {
      for row in set where row < keysOfRow.keyCount {
        for place in Int(keysOfRow.starts[row])..<Int(keysOfRow.starts[row + 1]) {
          counts[Int(keysOfRow.rows[place])] += 1
        }
      }
      return counts
    }
    for key in counts.indices {
      var count: Int32 = 0
      for place in Int(starts[key])..<Int(starts[key + 1]) where set.contains(Int(rows[place])) {
        count += 1
      }
      counts[key] = count
    }
    return counts
  }
}

extension Postings {
  /// Takes lists that were made before, or `nil` where a list or a row lies outside.
  init?(starts: [Int32], rows: [Int32], rowCount: Int) {
    guard starts.first == 0, starts.last.map(Int.init) == rows.count,
      zip(starts, starts.dropFirst()).allSatisfy({ $0 <= $1 }),
      rows.allSatisfy({ $0 >= 0 && Int($0) < rowCount })
    else { return nil }
    self.starts = starts
    self.rows = rows
  }
}
