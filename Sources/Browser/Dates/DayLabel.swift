import Chronology
import Timelines

/// The dates of the screen in words: short in rows ("Sun 11", "by 8"), in full in the detail.
enum DayLabel {
  /// The label of a row; what nearly all rows share is left out.
  static func short(_ date: ClaimDate, in scope: DateScope) -> String {
    guard date.edtf.extent.earliest != nil || date.edtf.extent.latest != nil else {
      return "undated"
    }
    return switch scope {
    case .month: date.edtf.inEnglish(.narrow, near: scope.context)
    case .year, .all: date.edtf.inEnglish(.medium, near: scope.context)
    }
  }

  /// The date in full: "Sunday 11 May 2025", "between 8 and 10 May 2025", "by 11 May 2025".
  static func full(_ edtf: EDTF) -> String {
    edtf.inEnglish(.wide)
  }

  /// The date in full with its clock time and what it rests on, where that isn't the text.
  static func full(_ date: ClaimDate) -> String {
    let time = date.minute.map { ", " + clock($0) } ?? ""
    let basis =
      switch date.basis {
      case .stated, .resolved: ""
      case .inferred: " (inferred)"
      case .published: " (no day told)"
      }
    return full(date.edtf) + time + basis
  }

  /// "Sun 11 May".
  static func brief(_ day: CivilDate) -> String {
    EDTF(day).inEnglish(.medium)
  }

  /// "May 2025".
  static func monthAndYear(_ day: CivilDate) -> String {
    (EDTF(year: day.year, month: day.month) ?? EDTF(year: day.year)).inEnglish(.medium)
  }

  /// The month in which a date lies, or the year where it says no month; `nil` where it says neither.
  static func month(_ edtf: EDTF) -> String? {
    let extent = edtf.extent
    guard let first = extent.earliest ?? extent.latest else { return nil }
    let last = extent.latest ?? first
    guard first.year == last.year else { return nil }
    let isWholeYear = first.month == 1 && first.day == 1 && last.month == 12 && last.day == 31
    return isWholeYear ? EDTF(year: first.year).inEnglish(.medium) : monthAndYear(first)
  }

  /// "11 May 2025".
  static func plain(_ day: CivilDate) -> String {
    "\(day.day) \(monthAndYear(day))"
  }

  /// A day of publication: "11 May 2025", without the weekday that a row has no room for.
  static func plain(_ edtf: EDTF) -> String {
    let extent = edtf.extent
    if let day = extent.earliest, day == extent.latest { return plain(day) }
    return full(edtf)
  }

  /// "14:30".
  static func clock(_ minute: Int) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return two(minute / 60 % 24) + ":" + two(minute % 60)
  }
}
