/// The English words for months, weekdays and seasons, said once for all rooms.
///
/// Forms are lower-cased and without a full stop: "sept" stands for "Sept." too.
public enum EnglishCalendar {
  /// The names of the twelve months, January first.
  public static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// Every form of a month, with its number.
  public static let monthForms: [String: Int] = {
    var forms: [String: Int] = ["sept": 9]
    for (index, name) in monthNames.enumerated() {
      forms[name.lowercased()] = index + 1
      forms[String(name.lowercased().prefix(3))] = index + 1
    }
    return forms
  }()

  /// Every form of a weekday.
  public static let weekdayForms: [String: Weekday] = {
    var forms: [String: Weekday] = [
      "tues": .tuesday, "weds": .wednesday, "thur": .thursday, "thurs": .thursday,
    ]
    for weekday in Weekday.allCases {
      forms[weekday.name.lowercased()] = weekday
      forms[weekday.shortName.lowercased()] = weekday
    }
    return forms
  }()

  /// Every form of a season.
  public static let seasonForms: [String: Division] = [
    "spring": .spring, "summer": .summer, "autumn": .autumn, "fall": .autumn, "winter": .winter,
  ]

  /// The name of a month: "May"; empty where there is no such month.
  public static func monthName(_ month: Int) -> String {
    monthNames.indices.contains(month - 1) ? monthNames[month - 1] : ""
  }

  /// The first three letters of a month's name: "May", "Jun".
  public static func shortMonthName(_ month: Int) -> String {
    String(monthName(month).prefix(3))
  }

  /// The number of a month named in full or short, in any case, with or without a full stop.
  public static func month(named name: some StringProtocol) -> Int? {
    monthForms[form(of: name)]
  }

  /// The weekday named in full or short, in any case, with or without a full stop.
  public static func weekday(named name: some StringProtocol) -> Weekday? {
    weekdayForms[form(of: name)]
  }

  private static func form(of name: some StringProtocol) -> String {
    let lowered = name.lowercased()
    return lowered.hasSuffix(".") ? String(lowered.dropLast()) : lowered
  }

  /// The ordinal of a number: "1st", "12th", "23rd".
  public static func ordinal(_ number: Int) -> String {
    let suffix =
      switch (number % 100, number % 10) {
      case (11...13, _): "th"
      case (_, 1): "st"
      case (_, 2): "nd"
      case (_, 3): "rd"
      default: "th"
      }
    return "\(number)\(suffix)"
  }
}
