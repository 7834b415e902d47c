/// What passed between each two of some sides.
public struct Exchanges: Sendable {
  /// The two sides of each exchange, by number, the lower first.
  public let pairs: [(one: Int32, other: Int32)]
  private let postings: Postings

  init(pairs: [(one: Int32, other: Int32)], rows: Postings) {
    self.pairs = pairs
    postings = rows
  }

  /// The rows of an exchange, in order.
  public func rows(of number: Int) -> ArraySlice<Int32> { postings[Int32(clamping: number)] }
}

extension Columns {
  /// Sorts some rows by the sides between which they passed: doers and those done to, or partners.
  ///
  /// - Parameters:
  ///   - rows: The rows.
  ///   - sides: For each actor the number of its side from 0, as the state that it speaks for.
  /// - Returns: Each two sides with their rows; a row stands under every two that it joins.
  /// - Complexity: O(*n*): some dozens of milliseconds for a million rows.
  public func exchanges(in rows: RowSet, sides: [Int32]) -> Exchanges {
    guard sides.count == actors.count else {
      return Exchanges(pairs: [], rows: Postings(keyCount: 0, pairs: []))
    }
    let index = index.sides(of: self)
    var numbers = PairNumbers(sideCount: Int(sides.max() ?? -1) + 1)
    var entries: [(key: Int32, row: Int32)] = []
    entries.reserveCapacity(rows.count)
    var (acting, receiving): ([Int32], [Int32]) = ([], [])
    for row in rows where row < count {
      acting.removeAll(keepingCapacity: true)
      receiving.removeAll(keepingCapacity: true)
      index.actors.forEach(row) { acting.append(sides[Int($0)]) }
      index.recipients.forEach(row) { receiving.append(sides[Int($0)]) }
      if flags[row].contains(.mutual) { receiving += acting }
      let start = entries.count
      for one in acting {
        for other in receiving where other != one {
          let number = numbers.number(min(one, other), max(one, other))
          if !entries[start...].contains(where: { $0.key == number }) {
            entries.append((number, Int32(row)))
          }
        }
      }
    }
    let pairs = numbers.pairs
    return Exchanges(pairs: pairs, rows: Postings(keyCount: pairs.count, pairs: entries))
  }
}

/// Numbers pairs in the order in which they come: by a table for few sides, else by a dictionary.
private struct PairNumbers {
  private(set) var pairs: [(one: Int32, other: Int32)] = []
  private let sideCount: Int
  private var table: [Int32]
  private var known: [Int: Int32] = [:]

  init(sideCount: Int) {
    self.sideCount = sideCount
    table = Array(repeating: -1, count: sideCount <= 1_024 ? sideCount * sideCount : 0)
  }

  mutating func number(_ one: Int32, _ other: Int32) -> Int32 {
    let place = Int(one) * sideCount + Int(other)
    let number = table.isEmpty ? known[place] ?? -1 : table[place]
    if number >= 0 { return number }
    let next = Int32(pairs.count)
    pairs.append((one, other))
    if table.isEmpty { known[place] = next } else { table[place] = next }
    return next
  }
}
