extension EnglishDate {
  /// A date with its doubts.
  func text(of date: PartialDate) -> String {
    var plain = date
    plain.qualifications = .none
    let text = point(plain, withWeekday: showsWeekday)
    let doubt = date.qualifications.union
    switch width {
    case .narrow: return Self.marked(text, doubt)
    case .medium: return Self.words(for: doubt) + text
    case .wide:
      if let common = date.commonQualification { return Self.words(for: common) + text }
      return text + " (\(Self.partDoubts(date.qualifications)))"
    }
  }

  /// Says "month uncertain, day approximate".
  private static func partDoubts(_ marks: PartQualifications) -> String {
    let parts = [("year", marks.year), ("month", marks.month), ("day", marks.day)]
    return parts.filter { !$0.1.isEmpty }.map { name, doubt in
      let words = [
        doubt.contains(.uncertain) ? "uncertain" : nil,
        doubt.contains(.approximate) ? "approximate" : nil,
      ]
      return name + " " + words.compactMap(\.self).joined(separator: " and ")
    }.joined(separator: ", ")
  }

  /// A date without doubts: a day, a month, a division of a year, a year.
  func point(_ date: PartialDate, withWeekday: Bool, withYear: Bool = true) -> String {
    if let day = date.civilDate {
      return self.day(day, date, withWeekday: withWeekday, withYear: withYear)
    }
    if date.isMasked, let masked = masked(date) { return masked }
    let year = EnglishYear.text(date.year)
    let isKnown = context?.year == date.year.value
    let needsYear = withYear && (width == .wide || !isKnown)
    if let division = date.division {
      if width == .narrow { return narrow(division, date) }
      let name = division.name(isShort: width == .medium)
      return needsYear ? name + (division.takesOf && width == .wide ? " of " : " ") + year : name
    }
    guard let month = date.month?.value else {
      return width == .narrow ? EnglishYear.text(date.year, isTight: true) : year
    }
    let name =
      width == .wide ? EnglishCalendar.monthName(month) : EnglishCalendar.shortMonthName(month)
    if width == .narrow {
      return omitsYear(date) ? name : EnglishYear.month(date.year.value ?? 0, month)
    }
    return needsYear ? "\(name) \(year)" : name
  }

  private func day(
    _ day: CivilDate,
    _ date: PartialDate,
    withWeekday: Bool,
    withYear: Bool
  ) -> String {
    let year = EnglishYear.text(date.year)
    switch width {
    case .wide:
      var text = withWeekday ? "\(day.weekday.name) " : ""
      text += "\(day.day) \(EnglishCalendar.monthName(day.month))" + (withYear ? " \(year)" : "")
      return text + (date.time.map { ", \($0.inEnglish)" } ?? "")
    case .medium:
      let text = "\(day.day) \(EnglishCalendar.shortMonthName(day.month))"
      let weekday = withWeekday ? "\(day.weekday.shortName) " : ""
      return weekday + text + (withYear && !omitsYear(date) ? " \(year)" : "")
    case .narrow:
      if omitsMonth(date) {
        return withWeekday ? "\(day.weekday.shortName) \(day.day)" : "\(day.day)"
      }
      guard omitsYear(date) else { return EnglishYear.month(day.year, day.month) }
      return "\(day.day) \(EnglishCalendar.shortMonthName(day.month))"
    }
  }

  private func narrow(_ division: Division, _ date: PartialDate) -> String {
    let name = division.name(isShort: true)
    if omitsYear(date) { return name }
    let year = EnglishYear.text(date.year, isTight: true)
    let text =
      division.precision == .season
      ? division.name(isShort: false).prefix(3) + year : "\(name) \(year)"
    return text.count <= Self.narrowLimit ? String(text) : year
  }

  /// A date of which some digits aren't specified; `nil` where the whole of it is said by its year.
  private func masked(_ date: PartialDate) -> String? {
    let month = date.month
    let day = date.day
    guard month != nil || date.division != nil else { return nil }
    let year = EnglishYear.text(date.year)
    var words =
      width == .wide
      ? EnglishCalendar.monthNames : EnglishCalendar.monthNames.map { String($0.prefix(3)) }
    words.insert("", at: 0)
    let within = date.year.value == nil ? ", \(year)" : " \(year)"
    if let division = date.division { return division.name(isShort: width != .wide) + within }
    switch (month?.value, day?.value) {
    case (let month?, let day?): return "\(day) \(words[month])" + (width == .narrow ? "" : within)
    case (let month?, nil) where day?.isBlank ?? true:
      if width == .narrow { return words[month] }
      return (day == nil ? "" : "a day in ") + words[month] + within
    case (nil, let day) where month?.isBlank == true:
      if width == .narrow { return EnglishYear.text(date.year, isTight: true) }
      guard let day else { return (date.day == nil ? "a month in " : "a day in ") + year }
      return "the \(EnglishCalendar.ordinal(day)) of a month"
        + (date.year.value == nil ? within : " in \(year)")
    default:
      guard let first = date.earliest, let last = date.latest else { return nil }
      return text(of: EDTF(from: first, to: last))
    }
  }
}

extension Division {
  /// "spring", "second quarter", "first half"; short: "Q2", "H1".
  func name(isShort: Bool) -> String {
    let seasons = ["spring", "summer", "autumn", "winter"]
    let ordinals = ["first", "second", "third", "fourth"]
    switch rawValue {
    case 21...24: return seasons[rawValue - 21]
    case 25...32:
      let name = seasons[(rawValue - 25) % 4]
      return isShort ? name : (rawValue < 29 ? "northern " : "southern ") + name
    case 33...36: return isShort ? "Q\(rawValue - 32)" : "\(ordinals[rawValue - 33]) quarter"
    case 37...39: return isShort ? "T\(rawValue - 36)" : "\(ordinals[rawValue - 37]) third"
    default: return isShort ? "H\(rawValue - 39)" : "\(ordinals[rawValue - 40]) half"
    }
  }

  /// Whether "of" stands before the year: "second quarter of 2025".
  var takesOf: Bool { rawValue >= 33 }
}

extension ClockTime {
  /// Says "10:33", "10:33 UTC" or "23:20 UTC+4:30".
  var inEnglish: String {
    let clock = "\(hour.padded(to: 2)):\(minute.padded(to: 2))"
    guard let offset else { return clock }
    guard offset != 0 else { return clock + " UTC" }
    let minutes = Int(offset.magnitude)
    let rest = minutes % 60 == 0 ? "" : ":\((minutes % 60).padded(to: 2))"
    return clock + " UTC\(offset < 0 ? "-" : "+")\(minutes / 60)\(rest)"
  }
}
