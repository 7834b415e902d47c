internal import Chronology

extension TemporalResolver {
  /// The one of a year's periods that is meant, when the text leaves the year out.
  ///
  /// - Parameters:
  ///   - choice: What the text says of it: "last", "next", nothing.
  ///   - candidate: Where the expression stands, for its tense.
  ///   - period: The period in a given year.
  /// - Returns: The period, or `nil` without a day of writing.
  func candidates(
    of choice: TemporalValue.Choice,
    for candidate: TemporalCandidate,
    period: (Int) -> CalendarPeriod?
  ) -> CalendarPeriod? {
    guard let writing else { return nil }
    let years = (writing.year - 8...writing.year + 8)
    let all = years.compactMap(period)
    let past = all.last { $0.lastDay < writing } ?? all.first
    let future = all.first { $0.firstDay > writing }
    let current = all.first { $0.firstDay <= writing && writing <= $0.lastDay }
    switch choice {
    case .last:
      // "Last April" isn't said in May of the month just over, which is "last month".
      if let past, writing.dayNumber - past.lastDay.dayNumber < 31, past.unit == .month {
        return past.shifted(years: -1)
      }
      return past
    case .next: return future
    case .this: return current ?? period(writing.year)
    case .every: return nil
    case .bare: break
    }
    if let told = yearInFocus(for: candidate).flatMap(period) { return told }
    if let current { return current }
    guard let past, let future else { return past ?? future }
    let ahead = future.firstDay.dayNumber - writing.dayNumber
    let behind = writing.dayNumber - past.lastDay.dayNumber
    let tense = TemporalTense(stream: stream, tables: tables)
    if candidate.value.isMonthOrDay, tense.tellsAsOver(candidate) { return past }
    // Nobody calls last year's feast by its bare name in the week before the next.
    if case .holiday = candidate.value, ahead < 8 { return future }
    // A date far off on one side only would be told with its year.
    if past.unit == .quarter || past.unit == .half {
      // Quarters are reported when they are over.
      if behind < 100 { return past }
    } else if candidate.value.isMonthOrDay {
      if ahead * 5 < behind * 2 { return future }
      if behind * 5 < ahead * 2 { return past }
    }
    switch tense.tense(around: candidate) {
    case .past: return past
    case .future: return future
    case .none: return ahead < behind && past.unit != .quarter ? future : past
    }
  }

  /// The year that the same sentence names before the expression, where it isn't this year's.
  private func yearInFocus(for candidate: TemporalCandidate) -> Int? {
    guard let named, let writing, namedSentence == candidate.sentence.lowerBound,
      abs(named.year - writing.year) > 1, named.unit <= .year
    else { return nil }
    if named.unit == .year, candidate.value.isDayOfMonth { return nil }
    // "Who took office in 2011, will leave in June" turns from the past to what is to come.
    let tense = TemporalTense(stream: stream, tables: tables).tense(around: candidate)
    return tense == .future && named.firstDay < writing ? nil : named.year
  }
}

// MARK: - Weekdays

extension TemporalResolver {
  /// Whether an expression tells more than the day: "early Saturday", "Saturday morning".
  private func isHour(_ candidate: TemporalCandidate) -> Bool {
    if candidate.modifier == "START" { return true }
    if case .time = candidate.value { return true }
    return false
  }

  func resolve(
    _ weekday: Weekday,
    _ choice: TemporalValue.Choice,
    for candidate: TemporalCandidate
  ) -> Resolution {
    guard let writing else { return Resolution(value: "XXXX-WXX-\(weekday.rawValue)") }
    let ahead = (weekday.rawValue - writing.weekday.rawValue + 7) % 7
    let coming = writing.adding(days: ahead)
    let next = ahead == 0 ? writing.adding(days: 7) : coming
    let last = next.adding(days: -7) == writing ? writing.adding(days: -7) : next.adding(days: -7)
    switch choice {
    case .last:
      var resolution = resolution(.day(last), otherwise: "")
      if ahead == 0 {
        // On a Sunday, "last Sunday" can be today as well as a week ago.
        resolution.isDoubtful = true
        resolution.date =
          (try? EDTF("[\(last),\(writing)]")) ?? EDTF(oneOf: last, through: writing)
      }
      return resolution
    case .next: return resolution(.day(next), otherwise: "")
    case .this: return resolution(.day(coming), otherwise: "")
    case .bare, .every: break
    }
    if ahead == 0 { return resolution(.day(writing), otherwise: "") }
    let tense = TemporalTense(stream: stream, tables: tables).tense(around: candidate)
    // "Early Saturday" on a page of Friday's: an hour of the day is told of what has just happened.
    let isAhead = tense == .future || ahead == 1 && (runsOn || isHour(candidate))
    return resolution(.day(isAhead ? coming : last), otherwise: "")
  }
}
