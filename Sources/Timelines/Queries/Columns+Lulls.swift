/// A time in which nothing was done, before an act of a list.
public struct Lull: Hashable, Sendable {
  /// The act after it.
  public var row: Int
  /// The last day on which an act before it may have been done, and the first of the act after it.
  public var last: Int
  /// The first day of the act after it.
  public var next: Int
  /// Whether acts without a first day, which may lie anywhere before, stand in between.
  public var followsBound: Bool
}

extension Columns {
  /// The usual number of days from an act to the next one that isn't of the same day.
  ///
  /// - Parameter rows: The acts.
  /// - Returns: The median; 1 where all are of one day.
  public func usualStep(in rows: RowSet) -> Int {
    let first = earliest
    var short = Array(repeating: 0, count: 1_024)
    var long: [Int] = []
    var before: Int32?
    for row in rows where row < first.count && first[row] != Self.unboundedEarliest {
      defer { before = first[row] }
      guard let before, first[row] > before else { continue }
      let step = Int(first[row]) - Int(before)
      if step < short.count { short[step] += 1 } else { long.append(step) }
    }
    let count = short.reduce(0, +) + long.count
    guard count > 0 else { return 1 }
    var left = count / 2
    for (step, number) in short.enumerated() {
      if left < number { return step }
      left -= number
    }
    return long.sorted()[left]
  }

  /// The times in which nothing was done between some acts.
  ///
  /// An act "by 14 May" may lie anywhere before: it neither begins nor ends such a time. One that
  /// took some days ends on the last of them; a year in which something was done isn't filled by it.
  ///
  /// - Parameters:
  ///   - rows: The acts.
  ///   - least: From how many empty days on they are told.
  /// - Returns: The times in order.
  /// - Complexity: O(*n*): some milliseconds for a million rows.
  public func lulls(in rows: RowSet, ofAtLeast least: Int) -> [Lull] {
    let (first, last) = (earliest, latest)
    var lulls: [Lull] = []
    var lastDay: Int?
    var hasBound = false
    for row in rows where row < first.count {
      guard first[row] != Self.unboundedEarliest else {
        hasBound = true
        continue
      }
      let start = Int(first[row])
      if let lastDay, start - lastDay - 1 >= least {
        lulls.append(Lull(row: row, last: lastDay, next: start, followsBound: hasBound))
      }
      let end =
        last[row] == Self.unboundedLatest || Int(last[row]) - start > 31
        ? start : Int(last[row])
      lastDay = max(lastDay ?? end, end)
      hasBound = false
    }
    return lulls
  }
}
