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
  ///   - sides: For each actor the number of its side, as the state that it speaks for.
  /// - Returns: Each two sides with their rows; a row stands under every two that it joins.
  /// - Complexity: O(*n*): some dozens of milliseconds for a million rows.
  public func exchanges(in rows: RowSet, sides: [Int32]) -> Exchanges {
    let index = index.sides(of: self)
    var numbers: [UInt64: Int32] = [:]
    var pairs: [(one: Int32, other: Int32)] = []
    var entries: [(key: Int32, row: Int32)] = []
    var (acting, receiving): ([Int32], [Int32]) = ([], [])
    func collect(_ actors: ArraySlice<Int32>, into list: inout [Int32]) {
      for actor in actors where Int(actor) < sides.count {
        let side = sides[Int(actor)]
        if !list.contains(side) { list.append(side) }
      }
    }
    for row in rows where row < count {
      acting.removeAll(keepingCapacity: true)
      receiving.removeAll(keepingCapacity: true)
      collect(index.actors[Int32(row)], into: &acting)
      collect(index.recipients[Int32(row)], into: &receiving)
      if flags[row].contains(.mutual) { collect(index.actors[Int32(row)], into: &receiving) }
      let start = entries.count
      for one in acting {
        for other in receiving where other != one {
          let (low, high) = (min(one, other), max(one, other))
          let key = UInt64(UInt32(bitPattern: low)) << 32 | UInt64(UInt32(bitPattern: high))
          let number: Int32
          if let known = numbers[key] {
            number = known
          } else {
            number = Int32(pairs.count)
            numbers[key] = number
            pairs.append((low, high))
          }
          if !entries[start...].contains(where: { $0.key == number }) {
            entries.append((number, Int32(row)))
          }
        }
      }
    }
    return Exchanges(pairs: pairs, rows: Postings(keyCount: pairs.count, pairs: entries))
  }
}
