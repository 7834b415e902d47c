import ArgumentParser
import Chronology
import Glibc

/// Days on the command line: "2025-05-11", "11 may", "last week".
enum DateOption {
  /// The last day of the date that a person wrote, against today.
  static func day(_ text: String) throws -> CivilDate {
    try day(text, today: today)
  }

  /// The last day of the date that a person wrote.
  ///
  /// - Parameters:
  ///   - text: EDTF, or a phrase.
  ///   - today: The day that "yesterday" refers to.
  /// - Returns: The day.
  /// - Throws: A sentence that tells what would be understood.
  static func day(_ text: String, today: CivilDate) throws -> CivilDate {
    let date: CalendarPhrase
    do {
      date = try CalendarPhrase(text, today: today)
    } catch {
      throw ValidationError(error.sentence)
    }
    guard let day = date.extent.latest ?? date.extent.earliest else {
      throw ValidationError("It names no day.")
    }
    return day
  }

  /// The day on the wall, where `TZ` says the program is.
  static var today: CivilDate {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    return CivilDate(
      year: Int(parts.tm_year) + 1900,
      month: Int(parts.tm_mon) + 1,
      day: Int(parts.tm_mday)
    ) ?? CivilDate(dayNumber: Int(now) / 86_400)
  }
}
