/// Joins neighbouring expressions into one: a weekday and its date, a time and its day, a part and
/// its whole.
struct TemporalComposer {
  let stream: TokenStream
  let tables: TemporalTables

  /// What stands between two expressions, as far as it can hold them together.
  private enum Gap { case none, comma, of, on, possessive, other }

  /// The two as one, where they belong together.
  func join(_ left: TemporalCandidate, _ right: TemporalCandidate) -> TemporalCandidate? {
    let gap = gap(left.tokens.upperBound..<right.tokens.lowerBound)
    guard gap != .other, let value = value(left.value, gap, right.value) else { return nil }
    return TemporalCandidate(
      tokens: left.tokens.lowerBound..<right.tokens.upperBound,
      sentence: left.sentence,
      value: value,
      rule: left.rule == right.rule ? left.rule : "\(left.rule), \(right.rule)",
      lastDay: right.lastDay ?? left.lastDay,
      dash: right.dash ?? left.dash
    )
  }

  private func gap(_ tokens: Range<Int>) -> Gap {
    guard let first = tokens.first else { return .none }
    let words = tokens.map { stream.words[$0] }
    let parts = tables.word(stream.words[first]).parts
    if words.count > 1 {
      guard words.count == 2, tables.word(words[1]).parts.contains(.definite) else { return .other }
    }
    if words[0] == tables.possessive { return .possessive }
    if words[0] == tables.of { return .of }
    if stream.shapes[first] == .comma { return words.count == 1 ? .comma : .other }
    if stream.shapes[first].isCapitalised { return .other }
    if tables.relations[words[0]] == .on || tables.relations[words[0]] == .during { return .on }
    return parts.contains(.definite) ? .none : .other
  }

  private func value(
    _ left: TemporalValue,
    _ gap: Gap,
    _ right: TemporalValue
  ) -> TemporalValue? {
    if case .weekday(_, .bare) = left, right.isDayOfMonth, gap == .none || gap == .comma {
      return right
    }
    if case .weekday(_, let choice) = left, choice != .every, right.isDayOfMonth,
      gap == .none || gap == .comma
    {
      return right
    }
    if case .weekdayFromNarrative = left, right.isDayOfMonth, gap == .none || gap == .comma {
      return right
    }
    if right.isDayOfMonth == false, case .weekday(_, .bare) = right, left.isDayOfMonth,
      gap == .comma
    {
      return nil
    }
    if let time = timeOnDay(left, gap, right) { return time }
    if left.isPartOfYear, right.isYear, gap != .possessive { return .within(left, right) }
    if case .duration = left, right.isYear, gap == .of { return left }
    if left.isYear, right.isPartOfYear, gap == .possessive || gap == .none {
      return .within(right, left)
    }
    return nil
  }

  private func timeOnDay(
    _ left: TemporalValue,
    _ gap: Gap,
    _ right: TemporalValue
  ) -> TemporalValue? {
    if case .time(let time, nil) = left {
      if right.isDay, gap != .possessive { return .time(time, on: right) }
      if case .time(let other, let day) = right, gap != .possessive, gap != .comma,
        case .part(let letters) = other, case .clock(let hour, let minute, let zone) = time
      {
        let isLate = ["AF", "EV", "NI"].contains(letters) && hour < 12
        return .time(.clock(hour: isLate ? hour + 12 : hour, minute: minute, zone: zone), on: day)
      }
    }
    // "08:14 GMT, Tuesday, 8 November 2011"
    if case .time(let time, .weekday(_, .bare)) = left, right.isDayOfMonth,
      gap == .none || gap == .comma
    {
      return .time(time, on: right)
    }
    if case .time(let time, nil) = right, left.isDay, gap != .of {
      if case .clock = time { return gap == .possessive ? nil : .time(time, on: left) }
      return gap == .comma ? nil : .time(time, on: left)
    }
    return nil
  }
}

extension TemporalValue {
  /// Whether the value is a day of a month, with or without its year.
  var isDayOfMonth: Bool {
    switch self {
    case .month(_, let day, _): day != nil
    case .period(let period): period.unit == .day
    case .dayOfMonth, .numeric: true
    default: false
    }
  }

  /// Whether the value is a month or a day of one, on whatever day of the week and hour.
  var isMonthOrDay: Bool {
    switch self {
    case .month: true
    case .time(_, let day?): day.isMonthOrDay
    default: false
    }
  }

  /// Whether the value is one day.
  var isDay: Bool {
    switch self {
    case .weekday(_, let choice): choice != .every
    case .relative(.day, _, _), .weekdayFromNarrative, .sameAsNamed(.day, _): true
    case .holiday: true
    default: isDayOfMonth
    }
  }

  /// Whether the value names another date only to compare with it: "a year earlier".
  var isComparison: Bool {
    switch self {
    case .yearsFromNarrative: true
    case .within(let part, _): part == .sameAsNamed(.quarter, isDemonstrative: false)
    default: false
    }
  }

  /// Whether the value is a year.
  var isYear: Bool {
    switch self {
    case .period(let period): period.unit == .year
    case .relative(let unit, _, _): unit == .year
    case .sameAsNamed(let unit, _): unit == .year
    default: false
    }
  }

  /// Whether the value is a part of a year that leaves the year open.
  var isPartOfYear: Bool {
    switch self {
    case .month, .part: true
    case .holiday(_, .bare), .sameAsNamed(.quarter, _), .latest(.quarter): true
    case .edge(let unit, _): unit == .year
    default: false
    }
  }
}
