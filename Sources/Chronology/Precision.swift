/// How finely a date is known, from the finest to the coarsest.
public enum Precision: String, CaseIterable, Comparable, Sendable {
  /// A clock time, a day, … up to a date that isn't known at all.
  case minute, day, week, month, season, quarter, half, year, decade, century, interval, unknown

  /// A finer precision comes before a coarser one.
  public static func < (left: Precision, right: Precision) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? Self.allCases.count }
}
