import Chronology
import Timelines

/// A date in words: short in rows ("Sun 11", "by 8", "8-10"), in full in the detail.
enum DayLabel {
  /// The label of a row, at most as wide as the scope's labels.
  static func short(_ date: ClaimDate, in scope: DateScope) -> String {
    let extent = date.edtf.extent
    let width = scope.labelWidth
    switch (extent.earliest, extent.latest) {
    case (nil, nil): return "undated"
    case (let start?, nil): return fitting("since ", start, scope, width)
    case (nil, let end?): return fitting("by ", end, scope, width)
    case (let start?, let end?):
      if start == end { return day(start, scope, withWeekday: true) }
      if let whole = wholePeriod(start, end) { return whole }
      return range(start, end, scope, width)
    }
  }

  /// The date in full: "Sunday 11 May 2025", "8 to 10 May 2025", "by 11 May 2025".
  static func full(_ edtf: EDTF) -> String {
    let extent = edtf.extent
    switch (extent.earliest, extent.latest) {
    case (nil, nil): return "no date"
    case (let start?, nil): return "since \(plain(start))"
    case (nil, let end?): return "by \(plain(end))"
    case (let start?, let end?):
      if start == end { return "\(start.weekday.name) \(plain(start))" }
      if let whole = wholePeriod(start, end) { return whole }
      if start.year == end.year, start.month == end.month {
        return "\(start.day) to \(plain(end))"
      }
      if start.year == end.year { return "\(start.day) \(month(start)) to \(plain(end))" }
      return "\(plain(start)) to \(plain(end))"
    }
  }

  /// The date in full with its clock time and what it rests on, where that isn't the text.
  static func full(_ date: ClaimDate) -> String {
    let time = date.minute.map { ", " + clock($0) } ?? ""
    let basis =
      switch date.basis {
      case .stated, .resolved: ""
      case .inferred: ", inferred from another act"
      case .published: ", the day of publication"
      }
    return full(date.edtf) + time + basis
  }

  /// "Sun 11 May", with the year where asked.
  static func brief(_ day: CivilDate, withYear: Bool = false) -> String {
    "\(day.weekday.shortName) \(day.day) \(month(day))" + (withYear ? " \(day.year)" : "")
  }

  /// "May 2025".
  static func monthAndYear(_ day: CivilDate) -> String {
    "\(month(day)) \(day.year)"
  }

  static func clock(_ minute: Int) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return two(minute / 60 % 24) + ":" + two(minute % 60)
  }

  static func plain(_ day: CivilDate) -> String {
    "\(day.day) \(month(day)) \(day.year)"
  }

  static func month(_ day: CivilDate) -> String {
    monthNames[(day.month - 1) % monthNames.count]
  }

  private static let monthNames = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  private static func fitting(
    _ word: String,
    _ bound: CivilDate,
    _ scope: DateScope,
    _ width: Int
  ) -> String {
    let long = word + day(bound, scope, withWeekday: false)
    if long.count <= width { return long }
    let year = word + String(bound.year)
    return year.count <= width ? year : String(year.prefix(width))
  }

  private static func day(_ day: CivilDate, _ scope: DateScope, withWeekday: Bool) -> String {
    switch scope {
    case .month(let year, let month) where day.year == year && day.month == month:
      return withWeekday ? "\(day.weekday.shortName) \(day.day)" : "\(day.day)"
    case .month(let year, _) where day.year == year: return "\(day.day) \(Self.month(day))"
    case .month: return monthAndYear(day)
    case .year(let year) where day.year == year:
      let label = "\(day.day) \(Self.month(day))"
      return withWeekday ? "\(day.weekday.shortName) \(label)" : label
    case .year: return monthAndYear(day)
    case .all:
      return withWeekday ? "\(day.weekday.shortName) \(plain(day))" : plain(day)
    }
  }

  private static func range(
    _ start: CivilDate,
    _ end: CivilDate,
    _ scope: DateScope,
    _ width: Int
  ) -> String {
    let last = day(end, scope, withWeekday: false)
    if start.year == end.year, start.month == end.month {
      let label = "\(start.day)-\(last)"
      if last.first?.isNumber == true, label.count <= width { return label }
    } else {
      let label = day(start, scope, withWeekday: false) + "-" + last
      if label.count <= width { return label }
    }
    if start.year == end.year, start.month != end.month {
      let label = "\(month(start))-\(month(end))"
      if label.count <= width { return label }
    }
    return start.year == end.year ? String(start.year) : "\(start.year)-\(end.year % 100)"
  }

  /// The name of a month or a year that is meant as a whole.
  private static func wholePeriod(_ start: CivilDate, _ end: CivilDate) -> String? {
    guard start.day == 1 else { return nil }
    if start.year == end.year, start.month == end.month,
      end.day == CivilDate.daysIn(month: end.month, year: end.year)
    {
      return monthAndYear(start)
    }
    if start.month == 1, end.month == 12, end.day == 31 {
      return start.year == end.year ? "\(start.year)" : "\(start.year)-\(end.year)"
    }
    return nil
  }
}

extension DayLabel {
  /// The date in full, a single day without its weekday: "11 May 2025".
  static func fullWithoutWeekday(_ edtf: EDTF) -> String {
    let extent = edtf.extent
    if let day = extent.earliest, day == extent.latest { return plain(day) }
    return full(edtf)
  }
}
