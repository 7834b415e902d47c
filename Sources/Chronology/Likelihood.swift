/// How surely something holds between dates that are known only so far.
public enum Likelihood: String, CaseIterable, Comparable, Sendable {
  /// However the dates turn out, it doesn't hold.
  case impossible
  /// It holds for some of the days that the dates leave open.
  case possible
  /// However the dates turn out, it holds.
  case certain

  /// Orders by how likely it is.
  public static func < (left: Likelihood, right: Likelihood) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension EDTF {
  /// Whether this ends on an earlier day than the other starts.
  public func isBefore(_ other: EDTF) -> Likelihood {
    let mine = Reach(of: self)
    let theirs = Reach(of: other)
    return .judged(
      isCertain: mine.end.latest < theirs.start.earliest,
      isPossible: mine.end.earliest < theirs.start.latest,
      isDoubted: qualification.union(other.qualification).contains(.uncertain)
    )
  }

  /// Whether the two share a day.
  public func overlaps(_ other: EDTF) -> Likelihood {
    let mine = Reach(of: self)
    let theirs = Reach(of: other)
    return .judged(
      isCertain: mine.start.latest <= theirs.end.earliest
        && theirs.start.latest <= mine.end.earliest,
      isPossible: mine.start.earliest <= theirs.end.latest
        && theirs.start.earliest <= mine.end.latest,
      isDoubted: qualification.union(other.qualification).contains(.uncertain)
    )
  }

  /// Whether this lies wholly within the days of a period.
  public func isDuring(_ period: Extent) -> Likelihood {
    let mine = Reach(of: self)
    let first = period.earliest?.dayNumber ?? .min
    let last = period.latest?.dayNumber ?? .max
    return .judged(
      isCertain: mine.start.earliest >= first && mine.end.latest <= last,
      isPossible: mine.start.latest >= first && mine.end.earliest <= last
        && mine.start.earliest <= last && mine.end.latest >= first,
      isDoubted: qualification.contains(.uncertain)
    )
  }

  /// Whether this lies wholly within the days of another date.
  public func isDuring(_ period: EDTF) -> Likelihood {
    let answer = isDuring(period.extent)
    return answer == .certain && period.qualification.contains(.uncertain) ? .possible : answer
  }
}

extension Likelihood {
  fileprivate static func judged(
    isCertain: Bool,
    isPossible: Bool,
    isDoubted: Bool
  ) -> Likelihood {
    guard isPossible || isCertain else { return .impossible }
    return isCertain && !isDoubted ? .certain : .possible
  }
}

/// When something may start and when it may end, as day numbers.
///
/// What happened at some time within a date starts and ends on the same unknown day; a span starts
/// around its one end and ends around its other. A missing bound is the smallest or largest number.
private struct Reach {
  struct Bounds {
    var earliest: Int
    var latest: Int

    init(_ extent: Extent) {
      earliest = extent.earliest?.dayNumber ?? .min
      latest = extent.latest?.dayNumber ?? .max
    }
  }

  var start: Bounds
  var end: Bounds

  init(of edtf: EDTF) {
    (start, end) = Self.bounds(of: edtf)
    // Nothing ends before it starts, however its ends overlap.
    start.latest = min(start.latest, end.latest)
    end.earliest = max(end.earliest, start.earliest)
  }

  private static func bounds(of edtf: EDTF) -> (start: Bounds, end: Bounds) {
    switch edtf.shape {
    case .interval(.date(let first), .date(let last)):
      return (Bounds(first.widened), Bounds(last.widened))
    case .interval(.unknown, .date(let last)):
      let end = last.widened
      return (Bounds(Extent(earliest: nil, latest: end.latest)), Bounds(end))
    case .interval(.date(let first), .unknown):
      let start = first.widened
      return (Bounds(start), Bounds(Extent(earliest: start.earliest, latest: nil)))
    case .allOf(let members):
      let extents = members.map(\.widened)
      let whole = Extent(covering: extents)
      let firstEnd = extents.compactMap(\.latest).min()
      let lastStart = extents.compactMap(\.earliest).max()
      return (
        Bounds(Extent(earliest: whole.earliest, latest: firstEnd)),
        Bounds(Extent(earliest: lastStart, latest: whole.latest))
      )
    case .date, .oneOf, .interval:
      let bounds = Bounds(edtf.widened)
      return (bounds, bounds)
    }
  }
}
