/// A unit of time as a length.
enum TemporalUnit: UInt8, CaseIterable, Sendable {
  case second, minute, hour, day, night, weekend, week, fortnight, month, quarter, season, year
  case decade, century, millennium, period

  /// The unit in which the calendar counts such stretches, if it does.
  var calendarUnit: CalendarPeriod.Unit? {
    switch self {
    case .second, .minute, .hour, .night, .period: nil
    case .day: .day
    case .weekend: .weekend
    case .week, .fortnight: .week
    case .month: .month
    case .quarter: .quarter
    case .season: .season
    case .year: .year
    case .decade: .decade
    case .century: .century
    case .millennium: .millennium
    }
  }

  var isClockUnit: Bool { rawValue <= TemporalUnit.hour.rawValue }

  /// The letter that TIMEX3 writes after the number.
  var letter: String {
    switch self {
    case .second: "S"
    case .minute, .month: "M"
    case .hour: "H"
    case .day: "D"
    case .night: "NI"
    case .weekend: "WE"
    case .week, .fortnight: "W"
    case .quarter: "Q"
    case .season: "S"
    case .year: "Y"
    case .decade: "E"
    case .century: "C"
    case .millennium: "L"
    case .period: "X"
    }
  }

  /// Half of the unit in the next finer one, where the calendar says it evenly.
  var half: String? {
    switch self {
    case .minute: "30S"
    case .hour: "30M"
    case .day: "T12H"
    case .year: "6M"
    case .decade: "5Y"
    case .century: "50Y"
    default: nil
    }
  }
}

/// How many: a number, perhaps with a half, or nothing definite.
struct Amount: Hashable, Sendable {
  /// The whole number; nil where the text names none ("several").
  var count: Int?
  /// Whether a half is added.
  var hasHalf = false
  /// The digits after the point: 5 for "2.5".
  var tenths = 0
  /// Whether the words only stand for "one": "a", "an".
  var isArticle = false

  /// The number as TIMEX3 writes it.
  var timex: String {
    guard let count else { return "X" }
    return tenths > 0 ? "\(count).\(tenths)" : String(count)
  }
}

/// A length of time: so many of a unit.
struct TemporalLength: Hashable, Sendable {
  var amount: Amount
  var unit: TemporalUnit

  /// The TIMEX3 value: "P30D", "PT2H", "PXM", "P2Y6M".
  var timex: String {
    if unit == .period { return "PXX" }
    let count = amount.count.map { unit == .fortnight ? $0 * 2 : $0 }
    var whole = amount
    whole.count = count
    let prefix = unit.isClockUnit ? "PT" : "P"
    guard amount.hasHalf, let half = unit.half else {
      return prefix + whole.timex + (amount.hasHalf ? ".5" : "") + unit.letter
    }
    guard whole.count != 0 else {
      return half.hasPrefix("T") || !unit.isClockUnit ? "P" + half : "PT" + half
    }
    return prefix + whole.timex + unit.letter + half
  }

  /// Whether reports of companies sum up such a stretch: six or nine months.
  var isReportedStretch: Bool {
    unit == .month && (amount.count == 6 || amount.count == 9) && !amount.hasHalf
  }
}
