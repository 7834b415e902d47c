internal import Chronology

extension TemporalResolver {
  /// Resolves what is counted from another date.
  func resolveRelative(_ value: TemporalValue, for candidate: TemporalCandidate) -> Resolution {
    switch value {
    case .relative(let unit, let count, .writing):
      let period = writing.flatMap { CalendarPeriod(unit, containing: $0).shifted(by: count) }
      return resolution(period, otherwise: vague(unit, count))
    case .relative(let unit, let count, .narrative):
      let base = named.map { $0.unit < unit ? $0.converted(to: unit) : $0 }
      let start = base ?? writing.map { CalendarPeriod(unit, containing: $0) }
      let period = start.flatMap { start in
        start.unit > unit
          ? start.converted(to: unit).shifted(by: count) : start.shifted(by: count)
      }
      return resolution(period, otherwise: vague(unit, count))
    case .yearsFromNarrative(let years, let anchor):
      let base = baseOfComparison(anchor, for: candidate)
      return resolution(base?.shifted(years: years), otherwise: vague(.year, years))
    case .weekdayFromNarrative(let weekday, let isAhead):
      let base = namedDay?.firstDay ?? writing
      guard let base else { return Resolution(value: "XXXX-WXX-\(weekday.rawValue)") }
      let ahead = (weekday.rawValue - base.weekday.rawValue + 6) % 7 + 1
      let behind = (base.weekday.rawValue - weekday.rawValue + 6) % 7 + 1
      return resolution(.day(base.adding(days: isAhead ? ahead : -behind)), otherwise: "")
    case .sameAsNamed(.day, let isDemonstrative):
      let day = named?.unit == .day ? named : nil
      let today = isDemonstrative ? nil : writing.map(CalendarPeriod.day)
      return resolution(day ?? today, otherwise: "XXXX-XX-XX")
    case .latest(let unit):
      return resolution(latest(unit), otherwise: "PAST_REF")
    case .sameAsNamed(let unit, let isDemonstrative):
      let period = same(unit, isDemonstrative: isDemonstrative, for: candidate)
      return resolution(period, otherwise: "PRESENT_REF")
    case .dayOfMonth(let day):
      let month = (named.map { $0.unit <= .month ? $0.firstDay : nil } ?? nil) ?? writing
      let date = month.flatMap { CivilDate(year: $0.year, month: $0.month, day: day) }
      return resolution(
        date.map(CalendarPeriod.day),
        otherwise: "XXXX-XX-\(CalendarPeriod.padded(day, to: 2))"
      )
    case .edge(let unit, let isEnd):
      guard let writing else { return Resolution(value: "XXXX") }
      let period = CalendarPeriod(unit, containing: writing)
      return resolution(.day(isEnd ? period.lastDay : period.firstDay), otherwise: "")
    default: return Resolution(value: "PRESENT_REF")
    }
  }

  /// The last such stretch that is over by the day of writing; of quarters, the last one named.
  private func latest(_ unit: CalendarPeriod.Unit) -> CalendarPeriod? {
    guard let writing else { return nil }
    if unit == .quarter, let namedQuarter, namedQuarter.lastDay < writing { return namedQuarter }
    return CalendarPeriod(unit, containing: writing).shifted(by: -1)
  }

  private func vague(_ unit: CalendarPeriod.Unit, _ count: Int) -> String {
    count < 0 ? "PAST_REF" : count > 0 ? "FUTURE_REF" : "PRESENT_REF"
  }

  /// What "a year earlier" is compared with: the last date named, at its own precision.
  private func baseOfComparison(
    _ anchor: TemporalValue.Anchor,
    for candidate: TemporalCandidate
  ) -> CalendarPeriod? {
    let year = writing.map { CalendarPeriod(.year, containing: $0) }
    if comparesMonths { return year }
    if let namedQuarter { return namedQuarter }
    guard anchor == .narrative, let named, named.unit <= .year else { return year }
    return named
  }

  /// "The quarter", "that year": the last one named, else the one being written in.
  private func same(
    _ unit: CalendarPeriod.Unit,
    isDemonstrative: Bool,
    for candidate: TemporalCandidate
  ) -> CalendarPeriod? {
    if unit == .weekend { return weekend(for: candidate) }
    if unit == .quarter {
      // Before one is named, the quarter that reports speak of is the one just ended.
      return namedQuarter
        ?? writing.flatMap { CalendarPeriod(.quarter, containing: $0).shifted(by: -1) }
    }
    if let named, named.unit <= unit,
      isDemonstrative || namedSentence == candidate.sentence.lowerBound
    {
      return named.converted(to: unit)
    }
    return writing.map { CalendarPeriod(unit, containing: $0) }
  }

  /// The weekend behind or ahead, by the tense.
  private func weekend(for candidate: TemporalCandidate) -> CalendarPeriod? {
    guard let writing else { return nil }
    let coming = CalendarPeriod(.weekend, containing: writing)
    guard coming.firstDay > writing else { return coming }
    let tense = TemporalTense(stream: stream, tables: tables).tense(around: candidate)
    return tense == .future ? coming : coming.shifted(by: -1)
  }
}
