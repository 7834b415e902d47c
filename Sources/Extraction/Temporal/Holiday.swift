internal import Chronology

/// A feast or memorial day, by the rule that places it in a year.
enum Holiday: Hashable, Sendable {
  /// The same day every year.
  case fixed(month: Int, day: Int)
  /// The n-th weekday of a month; -1 is the last.
  case weekday(Weekday, Int, month: Int)
  /// So many days from Easter Sunday.
  case easter(offset: Int)

  /// The day in a year.
  func day(in year: Int) -> CivilDate? {
    switch self {
    case .fixed(let month, let day): return CivilDate(year: year, month: month, day: day)
    case .easter(let offset): return Self.easter(in: year)?.adding(days: offset)
    case .weekday(let weekday, let number, let month):
      let length = CivilDate.daysIn(month: month, year: year)
      let start = number > 0 ? 7 * number - 6 : length - 6
      guard let first = CivilDate(year: year, month: month, day: start) else { return nil }
      let ahead = (weekday.rawValue - first.weekday.rawValue + 7) % 7
      return first.adding(days: ahead)
    }
  }

  /// Easter Sunday of the western churches.
  private static func easter(in year: Int) -> CivilDate? {
    guard year > 0 else { return nil }
    let golden = year % 19
    let century = year / 100
    let skipped = century / 4
    let epact = (19 * golden + century - skipped - (century - (century + 8) / 25 + 1) / 3 + 15) % 30
    let weekday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - epact - year % 100 % 4) % 7
    let late = (golden + 11 * epact + 22 * weekday) / 451
    let sum = epact + weekday - 7 * late + 114
    return CivilDate(year: year, month: sum / 31, day: sum % 31 + 1)
  }
}
