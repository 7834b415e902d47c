extension PartialDate {
  /// The first possible day; `nil` where none is on record, or it lies before all civil dates.
  var earliest: CivilDate? { bound(latest: false) }

  /// The last possible day; `nil` where none is on record, or it lies after all civil dates.
  var latest: CivilDate? { bound(latest: true) }

  /// Whether the calendar has a day that fits.
  var isPossible: Bool {
    if !year.isWithinCivilYears { return day == nil }
    // The winter of the last civil year ends after it.
    return division != nil || (earliest != nil && latest != nil)
  }

  private func bound(latest: Bool) -> CivilDate? {
    if let whole = civilDate { return whole }
    let years = year.years
    let limit = CivilDate.yearLimit
    if latest, years.upperBound > limit { return nil }
    if !latest, years.lowerBound < -limit { return nil }
    let start = min(max(latest ? years.upperBound : years.lowerBound, -limit), limit)
    guard year.isWithinCivilYears else {
      return CivilDate(year: start, month: latest ? 12 : 1, day: latest ? 31 : 1)
    }
    if let division { return division.day(in: start, latest: latest) }
    return searched(from: start, in: years, latest: latest)
  }

  private func searched(from start: Int, in years: ClosedRange<Int>, latest: Bool) -> CivilDate? {
    var triedLeap = false
    var triedCommon = false
    var candidate = start
    // Whether a year has a fitting day depends only on its having a 29 February.
    while years.contains(candidate), !(triedLeap && triedCommon) {
      if year.matches(candidate) {
        if let found = fitting(in: candidate, latest: latest) { return found }
        if CivilDate.isLeap(candidate) { triedLeap = true } else { triedCommon = true }
      }
      candidate += latest ? -1 : 1
    }
    return nil
  }

  private func fitting(in year: Int, latest: Bool) -> CivilDate? {
    for step in 1...12 {
      let candidate = latest ? 13 - step : step
      guard month?.matches(candidate) ?? true else { continue }
      let length = CivilDate.daysIn(month: candidate, year: year)
      guard let day else {
        return CivilDate(year: year, month: candidate, day: latest ? length : 1)
      }
      for step in 1...length {
        let number = latest ? length + 1 - step : step
        if day.matches(number) { return CivilDate(year: year, month: candidate, day: number) }
      }
    }
    return nil
  }
}

extension Division {
  fileprivate func day(in year: Int, latest: Bool) -> CivilDate? {
    let number = latest ? months.upperBound : months.lowerBound
    let year = number > 12 ? year + 1 : year
    let month = number > 12 ? number - 12 : number
    let last = CivilDate.daysIn(month: month, year: year)
    return CivilDate(year: year, month: month, day: latest ? last : 1)
  }
}

extension EDTFYear {
  var isWithinCivilYears: Bool {
    let years = years
    return Self.isCivil(years.lowerBound) && Self.isCivil(years.upperBound)
  }
}
