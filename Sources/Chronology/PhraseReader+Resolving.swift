extension PhraseReader {
  /// The date that a point means, with what it lacks taken from today.
  mutating func resolved(_ point: PhrasePoint, at start: Int) throws(CalendarPhraseError) -> EDTF {
    switch point {
    case .fixed(let edtf): return edtf
    case .parts(let parts):
      if parts.year == nil { givesYear = false }
      guard let edtf = resolved(parts) else { throw failure(.noSuchDate, at: start) }
      if let weekday = parts.weekday, let day = edtf.day, day.weekday != weekday {
        contradictsWeekday = true
      }
      return edtf
    }
  }

  private func resolved(_ parts: PhraseParts) -> EDTF? {
    if let division = parts.division {
      guard parts.day == nil, parts.weekday == nil else { return nil }
      let year = parts.year ?? today.year
      return EDTFYear.isCivil(year) ? EDTF(year: year, division: division) : nil
    }
    guard let dayNumber = parts.day else { return withoutDay(parts) }
    guard let day = day(dayNumber, parts) else { return nil }
    return parts.time.map { EDTF(day, at: $0) } ?? EDTF(day)
  }

  private func withoutDay(_ parts: PhraseParts) -> EDTF? {
    if let month = parts.month {
      guard parts.weekday == nil else { return nil }
      let year = parts.year ?? CivilDate(year: today.year, month: month, day: 1).map(nearby)?.year
      guard let year, let whole = EDTF(year: year, month: month) else { return nil }
      return parts.monthPart.map { whole.limited(to: $0) } ?? whole
    }
    if let year = parts.year {
      guard parts.weekday == nil, year.magnitude <= CivilDate.yearLimit else { return nil }
      return EDTF(year: year)
    }
    guard let weekday = parts.weekday else { return nil }
    // From three days back to three days ahead every weekday comes once.
    let distance = (weekday.rawValue - today.weekday.rawValue + 3).remainderFloored(by: 7) - 3
    let day = today.adding(days: distance)
    return parts.time.map { EDTF(day, at: $0) } ?? EDTF(day)
  }

  private func day(_ number: Int, _ parts: PhraseParts) -> CivilDate? {
    if let year = parts.year {
      return parts.month.flatMap { CivilDate(year: year, month: $0, day: number) }
    }
    if let month = parts.month {
      let years = [0, -1, 1, -2, 2, -3, 3, -4, 4].compactMap { step in
        CivilDate(year: today.year + step, month: month, day: number)
      }
      if let weekday = parts.weekday, let agreeing = years.first(where: { $0.weekday == weekday }) {
        return agreeing
      }
      return years.first.map(nearby)
    }
    let months = [0, -1, 1, -2, 2, -3, 3].compactMap { step -> CivilDate? in
      guard let month = today.firstOfMonth.adding(months: step) else { return nil }
      return CivilDate(year: month.year, month: month.month, day: number)
    }
    guard let weekday = parts.weekday else {
      return CivilDate(year: today.year, month: today.month, day: number)
    }
    return months.first { $0.weekday == weekday } ?? months.first
  }

  /// The same day of the neighbouring year, where this one lies over nine months from today.
  private func nearby(_ day: CivilDate) -> CivilDate {
    let distance = day.dayNumber - today.dayNumber
    guard distance.magnitude > 274 else { return day }
    let year = day.year + (distance > 0 ? -1 : 1)
    return CivilDate(year: year, month: day.month, day: day.day) ?? day
  }

  /// What stands at the furthest token that was looked at, as an error.
  func surprise() -> CalendarPhraseError {
    let place = max(index, furthest)
    guard place < tokens.count else { return failure(.unfinished, at: place) }
    let token = tokens[place]
    guard let word = token.word, !PhraseWords.all.contains(word) else {
      return failure(.unexpected(token.text), at: place)
    }
    return failure(.unknownWord(token.text), at: place)
  }

  func failure(_ problem: CalendarPhraseError.Problem, at place: Int) -> CalendarPhraseError {
    let month = EnglishCalendar.shortMonthName(today.month).lowercased()
    return CalendarPhraseError(
      column: place < tokens.count ? tokens[place].column : length + 1,
      problem: problem,
      example: "\(today.day) \(month) \(today.year)"
    )
  }
}

extension EDTF {
  /// One of the years in the first, second or last third of these: 0-3, 4-6, 7-9 of a decade.
  func third(_ index: Int) -> EDTF? {
    guard let first = extent.earliest?.year, let last = extent.latest?.year else { return nil }
    let length = last - first + 1
    let start = index == 0 ? 0 : length * index / 3 + 1
    let end = index == 2 ? length - 1 : length * (index + 1) / 3
    return EDTF(
      .oneOf([.through(PartialDate(year: first + start), PartialDate(year: first + end))])
    )
  }

  /// One of some days of this month.
  func limited(to days: ClosedRange<Int>) -> EDTF {
    guard let first = extent.earliest, let last = extent.latest else { return self }
    let end = days.upperBound == 31 ? last.day : min(days.upperBound, last.day)
    return EDTF(
      oneOf: first.adding(days: days.lowerBound - 1),
      through: first.adding(days: end - 1)
    )
  }
}
