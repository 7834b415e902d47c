internal import Chronology

// What is counted from the day of writing: weekdays, "yesterday", "last month".

extension EnglishTemporalRules {
  static let weekdays = [
    bareWeekday, shortWeekday, lastWeekday, thisWeekday, nextWeekday, previousWeekday,
    followingWeekday,
  ]
  static let nearDays = [today, yesterday, tomorrow, dayBeforeYesterday, dayAfterTomorrow]
  static let nearPeriods = [
    lastUnit, thisUnit, nextUnit, unitAfter, unitBefore, dayBefore, dayAfter, lastMonth,
    thisMonth, nextMonth,
  ]

  static let bareWeekday = TemporalRule(
    "weekday",
    ["WEEKDAY"],
    examples: [
      .init("Envoys met on Monday.", "2025-05-12"),
      .init("Envoys will meet on Friday.", "2025-05-16"),
      .init("The sun set late.", nil),
    ]
  ) { match in
    guard !match.context.isAbbreviated else { return nil }
    return Self.weekday(match, .bare)
  }

  static let shortWeekday = TemporalRule(
    "short weekday",
    ["WEEKDAY"],
    examples: [
      .init("Posted Wed, 5 June 2024.", "2024-06-05"),
      .init("They sat down.", nil),
    ],
    standsAlone: false
  ) { $0.context.isAbbreviated ? Self.weekday($0, .bare) : nil }

  static let lastWeekday = TemporalRule(
    "last weekday",
    ["last|past WEEKDAY", "this past|last WEEKDAY", "WEEKDAY last"],
    examples: [.init("The raid of last Friday goes unanswered.", "2025-05-09")]
  ) { Self.weekday($0, .last) }

  static let thisWeekday = TemporalRule(
    "this weekday",
    ["this WEEKDAY"],
    examples: [.init("They meet this Friday.", "2025-05-16")]
  ) { Self.weekday($0, .this) }

  static let nextWeekday = TemporalRule(
    "next weekday",
    ["next|coming WEEKDAY", "this coming|next WEEKDAY", "WEEKDAY next"],
    examples: [.init("They meet next Monday.", "2025-05-19")]
  ) { Self.weekday($0, .next) }

  static let previousWeekday = TemporalRule(
    "weekday before the day named",
    ["previous|preceding WEEKDAY"],
    examples: [
      .init("On 5 March 2019 they met as on the previous Friday.", "2019-03-01"),
      .init("They met as on the previous Friday.", "2025-05-09"),
    ]
  ) { .weekdayFromNarrative(Weekday(isoNumber: $0.weekdayNumber), isAhead: false) }

  static let followingWeekday = TemporalRule(
    "weekday after the day named",
    ["following WEEKDAY", "WEEKDAY following"],
    examples: [
      .init("On 5 March 2019 they met, and on the following Friday they signed.", "2019-03-08"),
      .init("They meet on the following Friday.", "2025-05-16"),
    ]
  ) { .weekdayFromNarrative(Weekday(isoNumber: $0.weekdayNumber), isAhead: true) }

  static func weekday(_ match: TemporalMatch, _ choice: TemporalValue.Choice) -> TemporalValue? {
    .weekday(Weekday(isoNumber: match.weekdayNumber), choice)
  }

  static let today = TemporalRule(
    "today",
    ["today", "this day"],
    examples: [.init("Talks resume today.", "2025-05-14")]
  ) { _ in .relative(.day, 0, .writing) }

  static let yesterday = TemporalRule(
    "yesterday",
    ["yesterday"],
    examples: [.init("Talks resumed yesterday.", "2025-05-13")]
  ) { _ in .relative(.day, -1, .writing) }

  static let tomorrow = TemporalRule(
    "tomorrow",
    ["tomorrow"],
    examples: [.init("Talks resume tomorrow.", "2025-05-15")]
  ) { _ in .relative(.day, 1, .writing) }

  static let dayBeforeYesterday = TemporalRule(
    "day before yesterday",
    ["day before yesterday"],
    examples: [.init("It fell the day before yesterday.", "2025-05-12")]
  ) { _ in .relative(.day, -2, .writing) }

  static let dayAfterTomorrow = TemporalRule(
    "day after tomorrow",
    ["day after tomorrow"],
    examples: [.init("It ends the day after tomorrow.", "2025-05-16")]
  ) { _ in .relative(.day, 2, .writing) }
}

// MARK: - Periods

extension EnglishTemporalRules {
  static let lastUnit = TemporalRule(
    "last period",
    ["last|past fiscal? ONEUNIT"],
    examples: [
      .init("Prices rose last month.", "2025-04"),
      .init("Prices rose last week.", "2025-W19"),
      .init("The last minute was the worst.", nil),
    ]
  ) { Self.period($0, -1, .writing) }

  static let thisUnit = TemporalRule(
    "this period",
    ["this fiscal? ONEUNIT", "the? current fiscal? ONEUNIT"],
    examples: [
      .init("Prices rose this year.", "2025"),
      .init("Unlike in 2019, exports fell in the current year.", "2025"),
    ]
  ) { Self.period($0, 0, .writing) }

  static let nextUnit = TemporalRule(
    "next period",
    ["next|coming fiscal? ONEUNIT"],
    examples: [.init("Talks begin next week.", "2025-W21")]
  ) { Self.period($0, 1, .writing) }

  static let unitAfter = TemporalRule(
    "period after the one named",
    ["following|ensuing ONEUNIT", "the next day"],
    examples: [
      .init("In June 2019 they agreed; the following month they fought.", "2019-07"),
      .init("On 3 March 2019 they agreed; the next day they fought.", "2019-03-04"),
    ]
  ) { Self.period($0, 1, .narrative) }

  static let unitBefore = TemporalRule(
    "period before the one named",
    ["previous|preceding|prior ONEUNIT"],
    examples: [
      .init("In June 2019 they agreed; the previous month they had fought.", "2019-05"),
      .init("They agreed in 2019 what they had refused in the prior year.", "2018"),
    ]
  ) { Self.period($0, -1, .narrative) }

  static let dayBefore = TemporalRule(
    "the day before",
    ["<the ONEUNIT before"],
    examples: [
      .init("On 3 March 2019 they agreed; they had fought the day before.", "2019-03-02"),
      .init("On 3 March 2019 they wrote of the day before the ambush.", nil),
    ]
  ) { $0.context.endsClause ? Self.period($0, -1, .narrative) : nil }

  static let dayAfter = TemporalRule(
    "the day after",
    ["<the ONEUNIT after"],
    examples: [
      .init("On 3 March 2019 they agreed; they fought the week after.", "2019-W10"),
      .init("On 3 March 2019 they wrote of the day after the ambush.", nil),
    ]
  ) { $0.context.endsClause ? Self.period($0, 1, .narrative) : nil }

  static let lastMonth = TemporalRule(
    "last month by name",
    ["last|past MONTH", "this past MONTH", "last|past MONTH the? DAY"],
    examples: [
      .init("The treaty lapsed last December.", "2024-12"),
      .init("The treaty lapsed last Oct. 23.", "2024-10-23"),
      .init("Last March 20 people fell ill.", "2025-03"),
    ]
  ) { Self.month($0, .last) }

  static let thisMonth = TemporalRule(
    "this month by name",
    ["this MONTH"],
    examples: [.init("The treaty lapses this September.", "2025-09")]
  ) { .month($0.month, day: nil, .this) }

  static let nextMonth = TemporalRule(
    "next month by name",
    ["next|coming MONTH", "this coming MONTH", "next|coming MONTH the? DAY"],
    examples: [
      .init("The treaty lapses next March.", "2026-03"),
      .init("The treaty lapses next March 4.", "2026-03-04"),
    ]
  ) { Self.month($0, .next) }

  static func month(_ match: TemporalMatch, _ choice: TemporalValue.Choice) -> TemporalValue? {
    guard match.day > 0 else { return .month(match.month, day: nil, choice) }
    guard !match.context.precedesCountedNoun else { return nil }
    return .month(match.month, day: match.day, choice)
  }

  static func period(
    _ match: TemporalMatch,
    _ count: Int,
    _ anchor: TemporalValue.Anchor
  ) -> TemporalValue? {
    guard let unit = match.unit.calendarUnit, unit != .season else { return nil }
    return .relative(unit, match.unit == .fortnight ? count * 2 : count, anchor)
  }
}
