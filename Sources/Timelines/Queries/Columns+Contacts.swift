public import Chronology

/// How some acts lie in time: when the first and the last were done, and how long nothing was.
///
/// Ask of the rows of `between:A,B` when two last had to do with each other.
public struct Contact: Hashable, Sendable {
  /// How many acts there are.
  public var count: Int
  /// The first act with a day.
  public var firstRow: Int
  /// The last act with a day.
  public var lastRow: Int
  /// The last day on which the last act may have been done.
  public var lastDay: CivilDate
  /// The longest time without any act; `nil` where all were done on one day.
  public var longestSilence: Silence?

  /// A time in which nothing was done.
  public struct Silence: Hashable, Sendable {
    /// The last act before it.
    public var after: Int
    /// The first act after it.
    public var before: Int
    /// How many days lie from the one to the other.
    public var days: Int
  }

  /// How many days have passed since the last act; negative where it lies ahead.
  public func silence(until day: CivilDate) -> Int { day.dayNumber - lastDay.dayNumber }
}

extension Columns {
  /// How some acts lie in time; `nil` where none of them has a day.
  ///
  /// Only what was done counts: plans, standing positions and background don't end a silence.
  ///
  /// - Parameter rows: The rows, as `between:A,B` gives them, alone or with other filters.
  /// - Returns: The first and the last act, and the longest silence between any two.
  /// - Complexity: O(*n*) in the number of rows.
  public func contact(in rows: RowSet) -> Contact? {
    let current = UInt8(clamping: EventStatus.allCases.firstIndex(of: .current) ?? 0)
    var count = 0
    var (firstRow, lastRow) = (0, 0)
    var silence: Contact.Silence?
    // The act after which nothing was heard so far: the one that may have been done last.
    var lastEnd = Int32.min
    for row in rows where row < self.count && statuses[row] == current {
      let start = position(of: row)
      guard start != Self.unboundedLatest else { break }
      let end = latest[row] == Self.unboundedLatest ? start : latest[row]
      if count == 0 {
        firstRow = row
      } else if Int(start) - Int(lastEnd) > silence?.days ?? 0 {
        silence = Contact.Silence(after: lastRow, before: row, days: Int(start) - Int(lastEnd))
      }
      count += 1
      if end >= lastEnd { (lastEnd, lastRow) = (end, row) }
    }
    guard count > 0 else { return nil }
    return Contact(
      count: count,
      firstRow: firstRow,
      lastRow: lastRow,
      lastDay: CivilDate(dayNumber: Int(lastEnd)),
      longestSilence: silence
    )
  }
}
