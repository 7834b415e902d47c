/// The days within which something lies: its earliest and its latest possible day.
///
/// A missing bound is unbounded: nothing is known on that side, or the interval is open there.
public struct Extent: Hashable, Sendable {
  /// The first day that is possible, or `nil` where there is no such bound.
  public var earliest: CivilDate?
  /// The last day that is possible, or `nil` where there is no such bound.
  public var latest: CivilDate?

  /// Makes an extent from its bounds.
  public init(earliest: CivilDate?, latest: CivilDate?) {
    self.earliest = earliest
    self.latest = latest
  }

  /// Makes the extent of a single day.
  public init(_ day: CivilDate) {
    self.init(earliest: day, latest: day)
  }

  /// Whether a day lies within the bounds.
  public func contains(_ day: CivilDate) -> Bool {
    (earliest.map { $0 <= day } ?? true) && (latest.map { day <= $0 } ?? true)
  }

  /// Whether the two share at least one possible day.
  public func overlaps(_ other: Extent) -> Bool {
    Self.starts(self, beforeEndOf: other) && Self.starts(other, beforeEndOf: self)
  }

  /// Whether every possible day of this extent is a possible day of the other.
  public func isWithin(_ other: Extent) -> Bool {
    let startsWithin =
      if let theirs = other.earliest { earliest.map { $0 >= theirs } ?? false } else { true }
    let endsWithin =
      if let theirs = other.latest { latest.map { $0 <= theirs } ?? false } else { true }
    return startsWithin && endsWithin
  }

  private static func starts(_ one: Extent, beforeEndOf other: Extent) -> Bool {
    guard let start = one.earliest, let end = other.latest else { return true }
    return start <= end
  }
}
