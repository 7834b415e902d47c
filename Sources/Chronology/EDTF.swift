/// A date as a source gives it, in the Extended Date/Time Format of ISO 8601-2.
///
/// Holds the levels that the rooms use so far: days, months and years; intervals with open ends;
/// one of several days.
public struct EDTF: Hashable, Sendable {
  enum Shape: Hashable, Sendable {
    case moment(Moment)
    case interval(Moment?, Moment?)
    case oneOf(Moment, Moment)
  }

  struct Moment: Hashable, Sendable {
    var year: Int
    var month: Int?
    var day: Int?
  }

  var shape: Shape

  /// Makes the date of a single day: "2025-05-11".
  public init(_ day: CivilDate) {
    shape = .moment(Moment(day))
  }

  /// Makes the date of a whole month: "2025-05".
  ///
  /// - Returns: `nil` where there is no such month.
  public init?(year: Int, month: Int) {
    guard (1...12).contains(month) else { return nil }
    shape = .moment(Moment(year: year, month: month))
  }

  /// Makes the date of a whole year: "2025".
  public init(year: Int) {
    shape = .moment(Moment(year: year))
  }

  /// Makes an interval; a missing end is open: "2025-05-08/2025-05-10", "../2025-05-11".
  public init(from start: CivilDate?, to end: CivilDate?) {
    shape = .interval(start.map(Moment.init), end.map(Moment.init))
  }

  /// Makes a date that is one day of several: "[2025-05-04..2025-05-11]".
  public init(oneOf first: CivilDate, through last: CivilDate) {
    shape = .oneOf(Moment(first), Moment(last))
  }
}

extension EDTF {
  /// The days within which the date lies.
  public var extent: Extent {
    switch shape {
    case .moment(let moment): Extent(earliest: moment.first, latest: moment.last)
    case .interval(let start, let end): Extent(earliest: start?.first, latest: end?.last)
    case .oneOf(let first, let last): Extent(earliest: first.first, latest: last.last)
    }
  }

  /// How finely the date is known.
  public var precision: Precision {
    switch shape {
    case .moment(let moment):
      moment.day != nil ? .day : moment.month != nil ? .month : .year
    case .interval(nil, nil): .unknown
    case .interval, .oneOf: .interval
    }
  }
}

extension EDTF.Moment {
  init(_ day: CivilDate) {
    self.init(year: day.year, month: day.month, day: day.day)
  }

  var first: CivilDate? {
    CivilDate(year: year, month: month ?? 1, day: day ?? 1)
  }

  var last: CivilDate? {
    let lastMonth = month ?? 12
    return CivilDate(
      year: year,
      month: lastMonth,
      day: day ?? CivilDate.daysIn(month: lastMonth, year: year)
    )
  }
}
