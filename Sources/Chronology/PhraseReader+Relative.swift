extension PhraseReader {
  /// "today", "last week", "next monday", "+7d", "3 days ago", "last 7 days".
  mutating func relativePoint() -> EDTF? {
    let start = index
    if let found = namedDay() ?? signedCount() ?? neighbour() ?? countedAgo() { return found }
    index = start
    return nil
  }

  private mutating func namedDay() -> EDTF? {
    if let offset = eat(PhraseWords.days) { return EDTF(today.adding(days: offset)) }
    let words = (0..<3).map { token(after: $0)?.word }
    switch words {
    case ["day", "before", "yesterday"]: index += 3
    case ["day", "after", "tomorrow"]: index += 3
    default: return nil
    }
    return EDTF(today.adding(days: words[1] == "before" ? -2 : 2))
  }

  /// Reads "+7d" or "-1m".
  private mutating func signedCount() -> EDTF? {
    let isNegative = token?.kind == .sign("-")
    guard isNegative || token?.kind == .sign("+"),
      case .number(let number, 1...PhraseToken.digitLimit)? = token(after: 1)?.kind,
      let unit = token(after: 2)?.word.flatMap({ PhraseWords.units[$0] })
    else { return nil }
    index += 3
    return moved(by: isNegative ? -number : number, unit)
  }

  /// "last week", "next monday", "this spring", "last may", "last 7 days".
  private mutating func neighbour() -> EDTF? {
    guard let step = eat(PhraseWords.directions) else { return nil }
    _ = eat(sign: "-")
    if step != 0, let count = eatCount(), let unit = eat(PhraseWords.units) {
      return window(of: count, unit, towards: step)
    }
    if let unit = eat(PhraseWords.units) { return period(unit, step: step) }
    if let weekday = eat(EnglishCalendar.weekdayForms) { return day(weekday, step: step) }
    if let month = eat(EnglishCalendar.monthForms) {
      let year = year(step: step, isPast: month < today.month, isFuture: month > today.month)
      return EDTF(year: year, month: month)
    }
    guard let season = eat(EnglishCalendar.seasonForms) else { return nil }
    let thisYear = EDTF(year: today.year, division: season).extent
    let year = year(
      step: step,
      isPast: thisYear.latest.map { $0 < today } ?? false,
      isFuture: thisYear.earliest.map { $0 > today } ?? false
    )
    return EDTF(year: year, division: season)
  }

  private func year(step: Int, isPast: Bool, isFuture: Bool) -> Int {
    if step < 0 { return isPast ? today.year : today.year - 1 }
    if step > 0 { return isFuture ? today.year : today.year + 1 }
    return today.year
  }

  /// "3 days ago", "a week ago", "in 2 weeks", "5 days from now".
  private mutating func countedAgo() -> EDTF? {
    guard let count = eatCount(), let unit = eat(PhraseWords.units) else { return nil }
    if eat(word: "ago") || eat(word: "earlier") { return moved(by: -count, unit) }
    if eat(word: "from") { return eat(word: "now") ? moved(by: count, unit) : nil }
    if eat(word: "later") || eat(word: "hence") { return moved(by: count, unit) }
    // "in" was taken as a filler before the count.
    let opened = tokens.prefix(index).contains { $0.word == "in" }
    return opened && index == tokens.count ? moved(by: count, unit) : nil
  }

  private mutating func eatCount() -> Int? {
    note()
    if case .number(let number, 1...PhraseToken.digitLimit)? = token?.kind {
      index += 1
      return number
    }
    return eat(PhraseWords.smallNumbers)
  }
}

extension PhraseReader {
  /// The date a number of units away: a day, or a whole unit from decades on.
  private func moved(by count: Int, _ unit: CalendarUnit) -> EDTF? {
    switch unit {
    case .day: EDTF(today.adding(days: count))
    case .week: EDTF(today.adding(days: count * 7))
    case .month: today.adding(months: count).map { EDTF($0) }
    case .quarter: today.adding(months: count * 3).map { EDTF($0) }
    case .year: today.adding(months: count * 12).map { EDTF($0) }
    case .decade: today.adding(months: count * 120).map { EDTF($0) }
    case .century: today.adding(months: count * 1_200).map { EDTF($0) }
    }
  }

  /// The days from a number of units back to today, or from today on.
  private func window(of count: Int, _ unit: CalendarUnit, towards step: Int) -> EDTF? {
    guard let far = moved(by: count * step, unit)?.day else { return nil }
    return step < 0 ? EDTF(from: far, to: today) : EDTF(from: today, to: far)
  }

  /// The whole unit before, around or after today.
  private func period(_ unit: CalendarUnit, step: Int) -> EDTF? {
    switch unit {
    case .day: return EDTF(today.adding(days: step))
    case .week:
      let monday = today.adding(days: 1 - today.weekday.rawValue + 7 * step)
      return EDTF(from: monday, to: monday.adding(days: 6))
    case .month:
      guard let month = today.firstOfMonth.adding(months: step) else { return nil }
      return EDTF(year: month.year, month: month.month)
    case .quarter:
      guard let month = today.firstOfMonth.adding(months: 3 * step),
        let quarter = Division(rawValue: 33 + (month.month - 1) / 3)
      else { return nil }
      return EDTF(year: month.year, division: quarter)
    case .year: return EDTF(year: today.year + step)
    case .decade: return EDTF(decade: today.year.quotientFloored(by: 10) + step)
    case .century: return EDTF(hundred: today.year.quotientFloored(by: 100) + step)
    }
  }

  /// The weekday before today, in the week of today, or after today.
  private func day(_ weekday: Weekday, step: Int) -> EDTF {
    let distance = weekday.rawValue - today.weekday.rawValue
    return switch step {
    case ..<0: EDTF(today.adding(days: distance < 0 ? distance : distance - 7))
    case 0: EDTF(today.adding(days: distance))
    default: EDTF(today.adding(days: distance > 0 ? distance : distance + 7))
    }
  }
}

extension CivilDate {
  /// The first day of the month.
  var firstOfMonth: CivilDate { adding(days: 1 - day) }

  /// The date a number of months later, on the last day of a month that is too short.
  ///
  /// - Returns: `nil` beyond the years of ``yearLimit``.
  public func adding(months: Int) -> CivilDate? {
    let (count, overflows) = (year * 12 + month - 1).addingReportingOverflow(months)
    guard !overflows else { return nil }
    let year = count.quotientFloored(by: 12)
    let month = count.remainderFloored(by: 12) + 1
    let length = Self.daysIn(month: month, year: year)
    return CivilDate(year: year, month: month, day: min(day, length))
  }
}
