internal import Chronology

/// The second phase: resolves what the rules found, in document order.
struct TemporalResolver {
  /// What an expression comes to.
  struct Resolution {
    var kind: TemporalExpression.Kind = .date
    var value: String
    var period: CalendarPeriod?
    var date: EDTF?
    var isAbsolute = false
    var isDoubtful = false
    var minute: Int?
    var zone: String?
  }

  let stream: TokenStream
  let tables: TemporalTables
  /// The day of writing, against which "yesterday" is counted.
  let writing: CivilDate?
  /// Whether the document writes 11 May as 11/5.
  let writesDayFirst: Bool
  /// Whether the document is written on for hours, and into the next day.
  let runsOn: Bool
  /// The last date named.
  var named: CalendarPeriod?
  /// The last quarter named: reports of companies compare quarters.
  var namedQuarter: CalendarPeriod?
  /// The last day named.
  var namedDay: CalendarPeriod?
  /// Whether a stretch of months was named last ("the first nine months"), so that comparisons are
  /// with the year before rather than with a quarter.
  var comparesMonths = false
  /// The sentence in which the last date was named, by its first token and the one after its last.
  var namedSentence = -1
  private var namedSentenceEnd = -1

  /// The range that "from" or "between" has opened, and the token after its first end.
  private var openRange: (relation: TemporalExpression.Relation, end: Int)?

  init(
    stream: TokenStream,
    tables: TemporalTables,
    writing: CivilDate?,
    writesDayFirst: Bool,
    runsOn: Bool = false
  ) {
    self.runsOn = runsOn
    self.stream = stream
    self.tables = tables
    self.writing = writing
    self.writesDayFirst = writesDayFirst
  }

  /// Resolves one candidate and remembers the date it names.
  ///
  /// - Returns: One expression, or the two ends of a range: "May 8" and "10" of "May 8-10".
  mutating func expressions(of candidate: TemporalCandidate) -> [TemporalExpression] {
    let resolution = resolve(candidate.value, for: candidate)
    if let period = resolution.period, !candidate.value.isComparison {
      named = period
      if period.unit == .quarter { namedQuarter = period }
      if period.unit == .day { namedDay = period }
      comparesMonths = false
      namedSentence = candidate.sentence.lowerBound
      namedSentenceEnd = candidate.sentence.upperBound
    } else if case .duration(let length) = candidate.value, length.isReportedStretch {
      comparesMonths = true
    }
    guard let lastDay = candidate.lastDay, let dash = candidate.dash,
      let first = resolution.period?.firstDay,
      let last = CivilDate(year: first.year, month: first.month, day: lastDay), first <= last,
      candidate.tokens.contains(dash), candidate.tokens.contains(dash + 1)
    else { return [expression(resolution, candidate, candidate.tokens)] }
    named = .day(last)
    namedDay = named
    var start = resolution
    start.date = EDTF(from: first, to: last)
    var end = start
    end.value = CalendarPeriod.day(last).timex
    return [
      expression(start, candidate, candidate.tokens.lowerBound..<dash),
      expression(end, candidate, dash + 1..<candidate.tokens.upperBound),
    ]
  }

  private mutating func expression(
    _ resolution: Resolution,
    _ candidate: TemporalCandidate,
    _ tokens: Range<Int>
  ) -> TemporalExpression {
    TemporalExpression(
      tokens: tokens,
      span: stream.span(tokens),
      kind: resolution.kind,
      value: resolution.value,
      date: resolution.date ?? resolution.period?.edtf,
      isAbsolute: resolution.isAbsolute,
      isDoubtful: resolution.isDoubtful,
      minute: resolution.minute,
      zone: resolution.zone,
      modifier: candidate.modifier,
      relation: relation(before: candidate),
      rule: candidate.rule
    )
  }

  private mutating func relation(
    before candidate: TemporalCandidate
  ) -> TemporalExpression.Relation? {
    let sentence = candidate.sentence.lowerBound
    var token = candidate.tokens.lowerBound - 1
    if token >= sentence, stream.words[token] == tables.the { token -= 1 }
    guard token >= sentence else { return nil }
    let relation: TemporalExpression.Relation?
    if let openRange, openRange.end == token, joins(token) {
      relation = openRange.relation == .between ? .between : .until
    } else {
      relation = tables.relations[stream.words[token]]
    }
    if let relation, [.from, .between, .since].contains(relation) {
      openRange = (relation, candidate.tokens.upperBound)
    }
    return relation
  }

  private func joins(_ token: Int) -> Bool {
    let shape = stream.shapes[token]
    return shape == .hyphen || shape == .dash || tables.rangeJoiners.contains(stream.words[token])
  }
}

// MARK: - Values

extension TemporalResolver {
  func resolve(_ value: TemporalValue, for candidate: TemporalCandidate) -> Resolution {
    switch value {
    case .period(let period):
      return Resolution(value: period.timex, period: period, isAbsolute: true)
    case .numeric(let first, let second, let year):
      let (day, month) = writesDayFirst ? (first, second) : (second, first)
      let date =
        CivilDate(year: year, month: month, day: day)
        ?? CivilDate(year: year, month: day, day: month)
      var result = resolution(date.map(CalendarPeriod.day), otherwise: "XXXX-XX-XX")
      result.isAbsolute = true
      return result
    case .duration(let length):
      return Resolution(kind: .duration, value: length.timex)
    case .age(let length): return Resolution(kind: .duration, value: length.timex)
    case .recurring(let value): return Resolution(kind: .set, value: value)
    case .reference(let value): return Resolution(value: value)
    case .time(let time, let day): return resolve(time, on: day, for: candidate)
    case .weekday(let weekday, .every):
      return Resolution(kind: .set, value: "XXXX-WXX-\(weekday.rawValue)")
    case .weekday(let weekday, let choice): return resolve(weekday, choice, for: candidate)
    case .month(let month, let day, .every):
      return Resolution(kind: .set, value: unresolved(month: month, day: day))
    case .month(let month, let day, let choice):
      let period = candidates(of: choice, for: candidate) { year in
        day == nil
          ? CalendarPeriod.month(month, of: year)
          : CivilDate(year: year, month: month, day: day ?? 1).map(CalendarPeriod.day)
      }
      return resolution(period, otherwise: unresolved(month: month, day: day))
    case .part(let unit, let number, let choice):
      let period = candidates(of: choice, for: candidate) { year in
        let parts = unit == .half ? 2 : 4
        return CalendarPeriod(unit, year * parts + number - 1)
      }
      return resolution(period, otherwise: "XXXX")
    case .holiday(let holiday, let choice):
      let period = candidates(of: choice, for: candidate) { year in
        holiday.day(in: year).map(CalendarPeriod.day)
      }
      return resolution(period, otherwise: "XXXX-XX-XX")
    case .within(let part, let whole): return resolve(part, within: whole, for: candidate)
    default: return resolveRelative(value, for: candidate)
    }
  }

  private func unresolved(month: Int, day: Int?) -> String {
    let monthDigits = CalendarPeriod.padded(month, to: 2)
    return "XXXX-\(monthDigits)" + (day.map { "-" + CalendarPeriod.padded($0, to: 2) } ?? "")
  }

  func resolution(_ period: CalendarPeriod?, otherwise value: String) -> Resolution {
    Resolution(value: period?.timex ?? value, period: period)
  }

  /// Resolves a part of a year in the year that the text names with it.
  private func resolve(
    _ part: TemporalValue,
    within whole: TemporalValue,
    for candidate: TemporalCandidate
  ) -> Resolution {
    let outer = resolve(whole, for: candidate)
    guard let year = outer.period?.year else { return outer }
    let period: CalendarPeriod?
    switch part {
    case .month(let month, nil, _): period = .month(month, of: year)
    case .month(let month, let day?, _):
      period = CivilDate(year: year, month: month, day: day).map(CalendarPeriod.day)
    case .part(let unit, let number, _):
      period = CalendarPeriod(unit, year * (unit == .half ? 2 : 4) + number - 1)
    case .holiday(let holiday, _): period = holiday.day(in: year).map(CalendarPeriod.day)
    case .sameAsNamed(let unit, _):
      guard let same = resolve(part, for: candidate).period, same.unit == unit else {
        return outer
      }
      period = same.shifted(years: year - same.year)
    default: return outer
    }
    var result = resolution(period, otherwise: outer.value)
    result.isAbsolute = outer.isAbsolute
    return result
  }

  private func resolve(
    _ time: TimeOfDay,
    on day: TemporalValue?,
    for candidate: TemporalCandidate
  ) -> Resolution {
    if case .weekday(let weekday, .every) = day {
      return Resolution(kind: .set, value: "XXXX-WXX-\(weekday.rawValue)\(time.timex)")
    }
    var resolution =
      day.map { resolve($0, for: candidate) }
      ?? Resolution(value: "XXXX-XX-XX", period: dayInFocus(of: time, for: candidate))
    if day == nil { resolution.value = resolution.period?.timex ?? resolution.value }
    resolution.kind = .time
    resolution.value += time.timex
    if case .clock(let hour, let minute, let zone) = time {
      resolution.minute = hour * 60 + (minute ?? 0)
      resolution.zone = zone.isEmpty ? nil : zone
    }
    return resolution
  }

  /// The day on which a time stands that names none: one named in the same sentence, else today.
  ///
  /// "In the evening" goes on with the day of the sentence before, too.
  private func dayInFocus(
    of time: TimeOfDay,
    for candidate: TemporalCandidate
  ) -> CalendarPeriod? {
    let sentence = candidate.sentence.lowerBound
    if let named, named.unit == .day {
      if namedSentence == sentence { return named }
      if case .part = time, namedSentenceEnd == sentence, let writing, named.firstDay < writing {
        return named
      }
    }
    return writing.map(CalendarPeriod.day)
  }
}
