extension EDTF {
  /// The days within which the date lies when its doubts are counted in.
  ///
  /// Each `?` or `~` adds one unit on both sides, `%` two: a year about a year, a month about a month,
  /// a day about a day. Where parts are qualified apart, each adds its own.
  var widened: Extent {
    switch shape {
    case .date(let date): date.widened
    case .interval(let start, let end):
      Extent(earliest: start.date?.widened.earliest, latest: end.date?.widened.latest)
    case .oneOf(let members), .allOf(let members): Extent(covering: members.map(\.widened))
    }
  }
}

extension EDTF.Member {
  var widened: Extent {
    switch self {
    case .date(let date): date.widened
    case .through(let first, let last):
      Extent(earliest: first.widened.earliest, latest: last.widened.latest)
    case .upTo(let last): Extent(earliest: nil, latest: last.widened.latest)
    case .onwards(let first): Extent(earliest: first.widened.earliest, latest: nil)
    }
  }
}

extension PartialDate {
  var widened: Extent {
    var months = 0
    var days = 0
    if let common = commonQualification {
      switch precision {
      case .minute, .day: days = common.weight
      case .month: months = common.weight
      case .season, .quarter: months = 3 * common.weight
      case .half: months = 6 * common.weight
      case .decade: months = 120 * common.weight
      case .century: months = 1_200 * common.weight
      default: months = 12 * common.weight
      }
    } else {
      months = 12 * qualifications.year.weight + qualifications.month.weight
      days = qualifications.day.weight
    }
    let start = earliest?.adding(months: -months)?.adding(days: -days)
    let end = latest?.adding(months: months, keepingMonthEnd: true)?.adding(days: days)
    return Extent(earliest: start, latest: end)
  }
}

extension Qualification {
  /// How many units it widens a date by.
  fileprivate var weight: Int {
    (contains(.uncertain) ? 1 : 0) + (contains(.approximate) ? 1 : 0)
  }
}

extension CivilDate {
  fileprivate func adding(months: Int, keepingMonthEnd: Bool) -> CivilDate? {
    guard months != 0, let moved = adding(months: months) else { return self }
    let isMonthEnd = keepingMonthEnd && day == Self.daysIn(month: month, year: year)
    return isMonthEnd
      ? moved.adding(days: Self.daysIn(month: moved.month, year: moved.year) - moved.day) : moved
  }
}

extension Extent {
  /// The extent from the earliest bound of some to the latest; unbounded where one of them is.
  init(covering extents: [Extent]) {
    self.init(
      earliest: extents.contains { $0.earliest == nil }
        ? nil : extents.compactMap(\.earliest).min(),
      latest: extents.contains { $0.latest == nil } ? nil : extents.compactMap(\.latest).max()
    )
  }
}
