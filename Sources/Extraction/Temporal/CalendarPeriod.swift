internal import Chronology

/// A stretch of the calendar, counted in one unit: the third quarter of 1989, week 20 of 2025.
///
/// Periods of one unit are numbered through, so that "three months later" is an addition.
struct CalendarPeriod: Hashable, Sendable {
  /// The units into which the calendar is cut, from the finest to the coarsest.
  enum Unit: UInt8, Comparable, Sendable {
    case day, weekend, week, month, quarter, season, half, year, decade, century, millennium

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  var unit: Unit
  var index: Int

  /// Numbers a period; nil beyond the years that news can name.
  init?(_ unit: Unit, _ index: Int) {
    self.unit = unit
    self.index = index
    guard abs(index) < 4_000_000, (1...9_999).contains(firstDay.year) else { return nil }
  }

  /// The period that holds a day.
  init(_ unit: Unit, containing day: CivilDate) {
    self.unit = unit
    index =
      switch unit {
      case .day: day.dayNumber
      case .week, .weekend: (day.dayNumber + 3).dividedFloored(by: 7)
      case .month: day.year * 12 + day.month - 1
      case .quarter: day.year * 4 + (day.month - 1) / 3
      case .half: day.year * 2 + (day.month - 1) / 6
      case .season: Season.index(containing: day)
      case .year: day.year
      case .decade: day.year.dividedFloored(by: 10)
      case .century: day.year.dividedFloored(by: 100)
      case .millennium: day.year.dividedFloored(by: 1_000)
      }
  }

  static func day(_ day: CivilDate) -> CalendarPeriod { CalendarPeriod(.day, containing: day) }

  static func month(_ month: Int, of year: Int) -> CalendarPeriod? {
    CalendarPeriod(.month, year * 12 + month - 1)
  }

  /// The period a number of units later, or earlier.
  func shifted(by count: Int) -> CalendarPeriod? {
    guard abs(count) < 4_000_000 else { return nil }
    return CalendarPeriod(unit, index + count)
  }

  /// The same stretch counted in another unit, by its first day.
  func converted(to other: Unit) -> CalendarPeriod {
    other == unit ? self : CalendarPeriod(other, containing: firstDay)
  }

  /// The period a number of years earlier or later: a day keeps its month and number.
  func shifted(years: Int) -> CalendarPeriod? {
    guard abs(years) < 10_000 else { return nil }
    switch unit {
    case .day:
      let day = firstDay
      let last = CivilDate.daysIn(month: day.month, year: day.year + years)
      return CivilDate(year: day.year + years, month: day.month, day: min(day.day, last))
        .map(CalendarPeriod.day)
    case .week, .weekend:
      let day = firstDay.adding(days: years * 365 + years / 4)
      return CalendarPeriod(unit, CalendarPeriod(.week, containing: day).index)
    case .month: return shifted(by: years * 12)
    case .quarter, .season: return shifted(by: years * 4)
    case .half: return shifted(by: years * 2)
    case .year: return shifted(by: years)
    case .decade, .century, .millennium: return self
    }
  }
}

// MARK: - Days

extension CalendarPeriod {
  /// The first day.
  var firstDay: CivilDate {
    switch unit {
    case .day: CivilDate(dayNumber: index)
    case .week: CivilDate(dayNumber: index * 7 - 3)
    case .weekend: CivilDate(dayNumber: index * 7 + 2)
    case .month: Self.first(month: index.remainder(by: 12) + 1, of: index.dividedFloored(by: 12))
    case .quarter:
      Self.first(month: index.remainder(by: 4) * 3 + 1, of: index.dividedFloored(by: 4))
    case .season:
      Self.first(month: index.remainder(by: 4) * 3 + 3, of: index.dividedFloored(by: 4))
    case .half: Self.first(month: index.remainder(by: 2) * 6 + 1, of: index.dividedFloored(by: 2))
    case .year: Self.first(month: 1, of: index)
    case .decade: Self.first(month: 1, of: index * 10)
    case .century: Self.first(month: 1, of: index * 100)
    case .millennium: Self.first(month: 1, of: index * 1_000)
    }
  }

  /// The last day.
  var lastDay: CivilDate {
    switch unit {
    case .day: firstDay
    case .weekend: firstDay.adding(days: 1)
    default:
      CalendarPeriod(unchecked: unit, index + 1).firstDay.adding(days: -1)
    }
  }

  /// The year in which the period starts.
  var year: Int { firstDay.year }

  private init(unchecked unit: Unit, _ index: Int) {
    self.unit = unit
    self.index = index
  }

  private static func first(month: Int, of year: Int) -> CivilDate {
    CivilDate(year: year, month: month, day: 1) ?? CivilDate(dayNumber: 0)
  }
}

// MARK: - Writing

extension CalendarPeriod {
  /// The TIMEX3 value: "2025-05-12", "2025-W20", "1989-Q3", "199".
  var timex: String {
    let year = Self.padded(year, to: 4)
    switch unit {
    case .day:
      let day = firstDay
      return "\(year)-\(Self.padded(day.month, to: 2))-\(Self.padded(day.day, to: 2))"
    case .week: return isoWeek
    case .weekend: return isoWeek + "-WE"
    case .month: return "\(year)-\(Self.padded(firstDay.month, to: 2))"
    case .quarter: return "\(year)-Q\(index.remainder(by: 4) + 1)"
    case .season: return "\(year)-\(Season.letters[index.remainder(by: 4)])"
    case .half: return "\(year)-H\(index.remainder(by: 2) + 1)"
    case .year: return year
    case .decade: return Self.padded(index, to: 3)
    case .century: return Self.padded(index, to: 2)
    case .millennium: return Self.padded(index, to: 1)
    }
  }

  /// The date in EDTF.
  var edtf: EDTF {
    switch unit {
    case .day: EDTF(firstDay)
    case .month: EDTF(year: year, month: firstDay.month) ?? EDTF(year: year)
    case .year: EDTF(year: year)
    case .quarter: division(33 + index.remainder(by: 4))
    case .season: division(21 + index.remainder(by: 4))
    case .half: division(40 + index.remainder(by: 2))
    case .decade: EDTF(decade: index) ?? days
    case .century: EDTF(hundred: index) ?? days
    case .weekend, .week, .millennium: days
    }
  }

  private var days: EDTF { EDTF(from: firstDay, to: lastDay) }

  /// A part of the year by its number in ISO 8601-2, so that it reads "spring 1945", not as days.
  private func division(_ number: Int) -> EDTF {
    Division(rawValue: number).map { EDTF(year: year, division: $0) } ?? days
  }

  private var isoWeek: String {
    let thursday = CivilDate(dayNumber: index * 7)
    let newYear = Self.first(month: 1, of: thursday.year)
    let week = (thursday.dayNumber - newYear.dayNumber) / 7 + 1
    return "\(Self.padded(thursday.year, to: 4))-W\(Self.padded(week, to: 2))"
  }

  static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

/// The seasons of the northern half of the world, spring first; winter starts in December.
enum Season {
  static let letters = ["SP", "SU", "FA", "WI"]

  static func index(containing day: CivilDate) -> Int {
    let shifted = day.year * 12 + day.month - 3
    return shifted.dividedFloored(by: 3)
  }
}

extension Int {
  /// The quotient rounded towards negative infinity.
  func dividedFloored(by divisor: Int) -> Int {
    let quotient = self / divisor
    return self % divisor < 0 ? quotient - 1 : quotient
  }

  /// What is left after the floored quotient.
  func remainder(by divisor: Int) -> Int {
    self - dividedFloored(by: divisor) * divisor
  }
}
