/// A point in time that a phrase names: parts that may lack a month or a year, or a date in full.
enum PhrasePoint: Hashable, Sendable {
  case parts(PhraseParts)
  case fixed(EDTF)

  /// The same point with what it lacks taken from the other end of its range.
  func completed(from other: PhrasePoint) -> PhrasePoint {
    guard case .parts(var parts) = self, case .parts(let theirs) = other else { return self }
    if parts.month == nil, parts.day != nil { parts.month = theirs.month }
    if parts.year == nil, parts.day != nil || parts.month != nil || parts.division != nil {
      parts.year = theirs.year
    }
    if parts.isBareNumber, theirs.day == nil, theirs.year != nil {
      parts.year = parts.day
      parts.day = nil
      parts.month = nil
    }
    return .parts(parts)
  }

  /// Reads the short end of "1851-52" as a year of the same century.
  func widened(after first: PhraseParts) -> PhrasePoint {
    guard case .parts(var parts) = self, parts.isBareNumber, let short = parts.day,
      let year = first.year, first.day == nil, first.month == nil, year > 0
    else { return self }
    parts.year = year - year % 100 + short
    parts.day = nil
    return .parts(parts)
  }
}

/// The parts of a date as a phrase gives them.
struct PhraseParts: Hashable, Sendable {
  var weekday: Weekday?
  /// A number that may turn out to be a short year.
  var day: Int?
  var month: Int?
  var division: Division?
  var year: Int?
  /// The days of the month that "early", "mid" or "late" leaves.
  var monthPart: ClosedRange<Int>?
  var time: ClockTime?

  var isEmpty: Bool {
    weekday == nil && day == nil && month == nil && division == nil && year == nil
  }

  var isBareNumber: Bool {
    day != nil && weekday == nil && month == nil && division == nil && year == nil && time == nil
  }
}

extension EDTF {
  /// The interval from one date to another; `nil` where it would end before it starts.
  static func spanning(_ first: EDTF, _ last: EDTF) -> EDTF? {
    guard let start = first.boundary(latest: false), let end = last.boundary(latest: true),
      end.mayEndInterval(from: start)
    else { return nil }
    return EDTF(.interval(.date(start), .date(end)))
  }

  static func oneOf(_ first: EDTF, _ second: EDTF) -> EDTF {
    EDTF(.oneOf(first.members + second.members))
  }

  private var members: [Member] {
    switch shape {
    case .date(let date): [.date(date)]
    case .oneOf(let members), .allOf(let members): members
    case .interval(.date(let start), .date(let end)): [.through(start, end)]
    case .interval(_, .date(let end)): [.upTo(end)]
    case .interval(.date(let start), _): [.onwards(start)]
    case .interval: []
    }
  }

  private func boundary(latest: Bool) -> PartialDate? {
    switch shape {
    case .date(var date):
      date.time = nil
      return date
    case .oneOf(let members) where members.count == 1:
      if case .through(let first, let last) = members[0] { return latest ? last : first }
    default: break
    }
    return (latest ? extent.latest : extent.earliest).map { PartialDate($0) }
  }

  /// What lies on one side of this date.
  func bound(_ bound: PhraseBound) -> EDTF {
    let start = boundary(latest: false).map(Endpoint.date) ?? .open
    let end = boundary(latest: true).map(Endpoint.date) ?? .open
    return switch bound {
    case .by: EDTF(.interval(.open, end))
    case .before: EDTF(.interval(.open, dayBefore.map { .date($0) } ?? end))
    case .after: EDTF(.interval(start, .open))
    case .since: EDTF(.interval(start, .unknown))
    case .until: EDTF(.interval(.unknown, end))
    }
  }

  /// The last year, month or day that ends before this date begins.
  private var dayBefore: PartialDate? {
    guard let first = extent.earliest else { return nil }
    let day = first.adding(days: -1)
    return switch precision {
    case .year, .decade, .century: PartialDate(year: day.year)
    case .month: PartialDate(year: day.year, month: day.month)
    default: PartialDate(day)
    }
  }
}
