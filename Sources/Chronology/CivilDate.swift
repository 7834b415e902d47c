/// A day of the proleptic Gregorian calendar, without a time or a zone.
///
/// Years are astronomical: year 0 is 1 BCE, year -1 is 2 BCE. A civil date is what a source
/// writes on its page; no time zone ever shifts it.
public struct CivilDate: Hashable, Sendable {
  // Eight bytes: an archive holds millions of dates.
  private let storedYear: Int32
  private let storedMonth: UInt8
  private let storedDay: UInt8

  /// The astronomical year.
  public var year: Int { Int(storedYear) }
  /// The month, 1 to 12.
  public var month: Int { Int(storedMonth) }
  /// The day of the month, 1 to 31.
  public var day: Int { Int(storedDay) }

  /// Makes a date from its parts.
  ///
  /// - Returns: `nil` where the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard year.magnitude <= Self.yearLimit, (1...12).contains(month),
      day >= 1, day <= Self.daysIn(month: month, year: year)
    else { return nil }
    self.init(validYear: year, month: month, day: day)
  }

  private init(validYear year: Int, month: Int, day: Int) {
    storedYear = Int32(clamping: year)
    storedMonth = UInt8(clamping: month)
    storedDay = UInt8(clamping: day)
  }

  /// Years beyond this one either way are no civil dates, so that day numbers never overflow.
  public static let yearLimit = 1_000_000_000

  /// The number of days in a month, 28 to 31; none where the month isn't 1 to 12.
  public static func daysIn(month: Int, year: Int) -> Int {
    switch month {
    case 1, 3, 5, 7, 8, 10, 12: 31
    case 4, 6, 9, 11: 30
    case 2: isLeap(year) ? 29 : 28
    default: 0
    }
  }

  /// Whether a year has a 29 February.
  public static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }
}

extension CivilDate {
  /// The day numbers of the first and the last day of the years of ``yearLimit``.
  private static let dayNumbers =
    number(year: -yearLimit, month: 1, day: 1)...number(year: yearLimit, month: 12, day: 31)

  /// Days since 1 January 1970, negative before it.
  public var dayNumber: Int { Self.number(year: year, month: month, day: day) }

  private static func number(year: Int, month: Int, day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted.quotientFloored(by: 400)
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// Makes the date that lies a number of days after 1 January 1970.
  ///
  /// - Parameter dayNumber: Days since 1 January 1970; clamped to the years of ``yearLimit``.
  public init(dayNumber: Int) {
    let days =
      min(max(dayNumber, Self.dayNumbers.lowerBound), Self.dayNumbers.upperBound) + 719_468
    let era = days.quotientFloored(by: 146_097)
    let dayOfEra = days - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    self.init(
      validYear: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
      month: month,
      day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    )
  }

  /// The date a number of days later, or earlier where `days` is negative.
  public func adding(days: Int) -> CivilDate {
    let (sum, overflows) = dayNumber.addingReportingOverflow(days)
    return CivilDate(dayNumber: overflows ? (days < 0 ? .min : .max) : sum)
  }

  /// The day of the week.
  public var weekday: Weekday {
    Weekday(isoNumber: (dayNumber + 3).remainderFloored(by: 7) + 1)
  }
}

extension CivilDate: Comparable {
  /// Orders dates by day.
  public static func < (left: CivilDate, right: CivilDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

extension Int {
  /// The quotient rounded towards negative infinity.
  func quotientFloored(by divisor: Int) -> Int {
    let quotient = self / divisor
    return self % divisor < 0 ? quotient - 1 : quotient
  }

  /// What is left after the floored quotient; never negative for a positive divisor.
  func remainderFloored(by divisor: Int) -> Int {
    self - quotientFloored(by: divisor) * divisor
  }
}
