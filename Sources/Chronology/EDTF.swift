/// A date as a source gives it, in the Extended Date/Time Format of ISO 8601-2.
///
/// Holds levels 0, 1 and 2: days, months, seasons and years, certain or not; digits left open;
/// intervals whose ends may be open or unknown; one of several dates, or all of them.
///
/// Four forms have an end that nothing bounds. `../2025-05-11` and `[..2025-05-11]` are a bound:
/// something happened at an unknown time no later than that day, *by* it. `2025-05-11/..` is one
/// too: at that day or *after* it. `/2025-05-11` is a span that lasted *until* the day, from a
/// start that isn't known; `2025-05-11/` one that lasts *since* it. Their extents are the same.
public struct EDTF: Hashable, Sendable {
  enum Shape: Hashable, Sendable {
    case date(PartialDate)
    indirect case interval(Endpoint, Endpoint)
    /// One of the members: "[..]".
    case oneOf([Member])
    /// Every member: "{..}".
    case allOf([Member])
  }

  enum Endpoint: Hashable, Sendable {
    case date(PartialDate)
    /// Written `..`: there is no such end.
    case open
    /// Left out: there is an end, which isn't known.
    case unknown

    var date: PartialDate? {
      if case .date(let date) = self { date } else { nil }
    }
  }

  enum Member: Hashable, Sendable {
    case date(PartialDate)
    case through(PartialDate, PartialDate)
    case upTo(PartialDate)
    case onwards(PartialDate)
  }

  var shape: Shape

  init(_ shape: Shape) {
    self.shape = shape
  }

  init(_ date: PartialDate) {
    shape = .date(date)
  }

  /// Makes the date of a single day: "2025-05-11".
  public init(_ day: CivilDate) {
    shape = .date(PartialDate(day))
  }

  /// Makes the date of a clock time on a day: "2025-05-11T10:33:00Z".
  public init(_ day: CivilDate, at time: ClockTime) {
    var date = PartialDate(day)
    date.time = time
    shape = .date(date)
  }

  /// Makes the date of a whole month: "2025-05".
  ///
  /// - Returns: `nil` where there is no such month, or the year is none of civil dates.
  public init?(year: Int, month: Int) {
    guard (1...12).contains(month), EDTFYear.isCivil(year) else { return nil }
    shape = .date(PartialDate(year: year, month: month))
  }

  /// Makes the date of a season, a quarter, a third or a half: "1945-21", "2025-34".
  ///
  /// A year beyond those of civil dates is taken as the last of them.
  public init(year: Int, division: Division) {
    let limit = CivilDate.yearLimit
    let year = min(max(year, -limit), limit)
    shape = .date(PartialDate(year: year, division: division))
  }

  /// Makes the date of a whole year: "2025".
  public init(year: Int) {
    shape = .date(PartialDate(year: year))
  }

  /// Makes the date of some year of a decade: 201 is "201X", the years 2010 to 2019.
  ///
  /// - Returns: `nil` where the decade isn't one of 0 to 999.
  public init?(decade: Int) {
    guard (0...999).contains(decade), let digits = MaskedDigits((decade.padded(to: 3) + "X").utf8)
    else { return nil }
    self.init(PartialDate(EDTFYear(.digits(digits, isNegative: false))))
  }

  /// Makes the date of some year of a hundred: 19 is "19XX", the years 1900 to 1999.
  ///
  /// - Returns: `nil` where the hundred isn't one of 0 to 99.
  public init?(hundred: Int) {
    guard (0...99).contains(hundred), let digits = MaskedDigits((hundred.padded(to: 2) + "XX").utf8)
    else { return nil }
    self.init(PartialDate(EDTFYear(.digits(digits, isNegative: false))))
  }

  /// Makes an interval; a missing end is open: "2025-05-08/2025-05-10", "../2025-05-11".
  public init(from start: CivilDate?, to end: CivilDate?) {
    shape = .interval(
      start.map { .date(PartialDate($0)) } ?? .open,
      end.map { .date(PartialDate($0)) } ?? .open
    )
  }

  /// Makes a date that is one day of several: "[2025-05-04..2025-05-11]".
  public init(oneOf first: CivilDate, through last: CivilDate) {
    shape = .oneOf([.through(PartialDate(first), PartialDate(last))])
  }
}

extension EDTF {
  /// The days within which the date lies, or which it covers.
  ///
  /// A qualification doesn't widen it: "1984~" lies in 1984 as far as the source says.
  public var extent: Extent {
    switch shape {
    case .date(let date): Extent(earliest: date.earliest, latest: date.latest)
    case .interval(let start, let end):
      Extent(earliest: start.date?.earliest, latest: end.date?.latest)
    case .oneOf(let members), .allOf(let members): Extent(covering: members.map(\.extent))
    }
  }

  /// How finely the date is known.
  ///
  /// An interval or a choice of days that is a week from Monday to Sunday has the precision of a week.
  public var precision: Precision {
    switch shape {
    case .date(let date): return date.precision
    case .interval(let start, let end):
      guard start.date != nil || end.date != nil else { return .unknown }
    case .oneOf, .allOf: break
    }
    return extent.isCalendarWeek ? .week : .interval
  }

  /// The clock time on the day, where the source gives one.
  public var time: ClockTime? {
    if case .date(let date) = shape { date.time } else { nil }
  }

  /// The single day, where the date is one.
  public var day: CivilDate? {
    if case .date(let date) = shape { date.civilDate } else { nil }
  }

  /// Every doubt that the source has about some part of the date.
  public var qualification: Qualification {
    dates.reduce(into: []) { $0.formUnion($1.qualifications.union) }
  }

  /// The same date with a doubt about the whole of it, and without a clock time.
  public func qualified(_ qualification: Qualification) -> EDTF {
    mapped { date in
      var date = date
      date.qualify(qualification)
      return date
    }
  }
}

extension EDTF.Member {
  var extent: Extent {
    switch self {
    case .date(let date): Extent(earliest: date.earliest, latest: date.latest)
    case .through(let first, let last): Extent(earliest: first.earliest, latest: last.latest)
    case .upTo(let last): Extent(earliest: nil, latest: last.latest)
    case .onwards(let first): Extent(earliest: first.earliest, latest: nil)
    }
  }

  var dates: [PartialDate] {
    switch self {
    case .date(let date), .upTo(let date), .onwards(let date): [date]
    case .through(let first, let last): [first, last]
    }
  }

  func mapped(_ change: (PartialDate) -> PartialDate) -> EDTF.Member {
    switch self {
    case .date(let date): .date(change(date))
    case .through(let first, let last): .through(change(first), change(last))
    case .upTo(let last): .upTo(change(last))
    case .onwards(let first): .onwards(change(first))
    }
  }
}

extension EDTF {
  /// The dates that are written.
  var dates: [PartialDate] {
    switch shape {
    case .date(let date): [date]
    case .interval(let start, let end): [start, end].compactMap(\.date)
    case .oneOf(let members), .allOf(let members): members.flatMap(\.dates)
    }
  }

  func mapped(_ change: (PartialDate) -> PartialDate) -> EDTF {
    switch shape {
    case .date(let date): EDTF(change(date))
    case .interval(let start, let end):
      EDTF(
        .interval(
          start.date.map { .date(change($0)) } ?? start,
          end.date.map { .date(change($0)) } ?? end
        )
      )
    case .oneOf(let members): EDTF(.oneOf(members.map { $0.mapped(change) }))
    case .allOf(let members): EDTF(.allOf(members.map { $0.mapped(change) }))
    }
  }
}

extension Extent {
  /// Whether it runs from a Monday to the Sunday after it.
  var isCalendarWeek: Bool {
    guard let earliest, let latest else { return false }
    return earliest.weekday == .monday && latest.dayNumber - earliest.dayNumber == 6
  }
}
