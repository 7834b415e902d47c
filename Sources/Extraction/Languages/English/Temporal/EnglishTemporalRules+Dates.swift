internal import Chronology

// Days, months and years of the calendar.

extension EnglishTemporalRules {
  static let calendarDates = [
    fullDate, dayOfMonth, dayRange, weekdayOfMonth, monthOfYear, bareMonth, isoDate, numericDate,
  ]
  static let years = [bareYear, fiscalYear, decade, century]

  static let fullDate = TemporalRule(
    "full date",
    [
      "MONTH the? DAY ,? YEAR", "DAY of? MONTH ,? YEAR", "YEAR MONTH DAY",
    ],
    examples: [
      .init("They signed on March 3, 2019.", "2019-03-03"),
      .init("They signed on 3 March 2019.", "2019-03-03"),
      .init("They signed on the 3rd of March, 2019.", "2019-03-03"),
      .init("They met on Feb. 30, 2019.", nil),
    ]
  ) { match in
    match.year.flatMap { CivilDate(year: $0, month: match.month, day: match.day) }
      .map { .period(.day($0)) }
  }

  static let dayOfMonth = TemporalRule(
    "day of month",
    ["MONTH the? DAY", "DAY of? MONTH", "DAYTH day? of MONTH"],
    examples: [
      .init("The envoys met on the 24th of October.", "2024-10-24"),
      .init("The truce begins on May 20.", "2025-05-20"),
      .init("The May 12 raids killed nobody.", "2025-05-12"),
      .init("A third of March's votes were lost.", nil),
      .init("They said that in June 10 people died.", nil),
    ]
  ) { match in
    let isDetermined = match.context.followsDeterminer && !match.context.precedesMeasure
    guard !match.context.followsArticle, isDetermined || !match.context.precedesCountedNoun,
      match.day <= CivilDate.daysIn(month: match.month, year: 2_000)
    else { return nil }
    return .month(match.month, day: match.day, .bare)
  }

  static let dayRange = TemporalRule(
    "range of days",
    [
      "MONTH the? DAY TO the? DAY", "DAY TO the? DAY of? MONTH", "MONTH DAY TO DAY ,? YEAR",
      "DAY TO DAY of? MONTH ,? YEAR",
    ],
    examples: [
      .init("The truce of May 8-10 was broken.", "2025-05-10"),
      .init("They met from 8 to 10 May.", "2025-05-08"),
      .init("They met on March 3 and 4, 2019.", "2019-03-04"),
      .init("On May 2 and 30 years later they met.", nil),
    ]
  ) { match in
    guard match.day < match.lastDay, !match.context.precedesCountedNoun,
      match.lastDay <= CivilDate.daysIn(month: match.month, year: match.year ?? 2_000)
    else { return nil }
    guard let year = match.year else { return .month(match.month, day: match.day, .bare) }
    return CivilDate(year: year, month: match.month, day: match.day).map { .period(.day($0)) }
  }

  static let weekdayOfMonth = TemporalRule(
    "weekday of a month",
    [
      "NTH WEEKDAY of|in MONTH", "last WEEKDAY of|in MONTH", "NTH WEEKDAY of|in MONTH ,? YEAR",
      "last WEEKDAY of|in MONTH ,? YEAR",
    ],
    examples: [
      .init("They met on the second Tuesday in March.", "2025-03-11"),
      .init("They met on the last Friday of June 2019.", "2019-06-28"),
      .init("The sixth Friday of June never comes.", nil),
    ]
  ) { match in
    guard match.ordinal < 5 else { return nil }
    let feast = Holiday.weekday(
      Weekday(isoNumber: match.weekdayNumber),
      match.ordinal > 0 ? match.ordinal : -1,
      month: match.month
    )
    guard let year = match.year else { return .holiday(feast, .bare) }
    return feast.day(in: year).map { .period(.day($0)) }
  }

  static let monthOfYear = TemporalRule(
    "month of a year",
    ["MONTH ,? of? YEAR"],
    examples: [
      .init("The terms were set in June 2024.", "2024-06"),
      .init("The terms were set in February of 1987.", "1987-02"),
    ]
  ) { match in
    match.year.flatMap { CalendarPeriod.month(match.month, of: $0) }.map { .period($0) }
  }

  static let bareMonth = TemporalRule(
    "month",
    ["MONTH"],
    examples: [
      .init("The talks collapsed in March.", "2025-03"),
      .init("The vote will be held in September.", "2025-09"),
      .init("The March talks collapsed.", "2025-03"),
      .init("May the talks succeed.", nil),
      .init("The March on the capital failed.", nil),
      .init("They met Ann and Jan Novak.", nil),
      .init("April Jones spoke first.", nil),
    ]
  ) { match in
    let context = match.context
    if context.isAbbreviated {
      guard context.followsIntroducer, !context.precedesName else { return nil }
    } else if context.needsCapital {
      let isAttribute = context.followsDeterminer && context.precedesPlainNoun
      guard context.followsIntroducer || isAttribute else { return nil }
    } else if context.precedesName || context.followsName {
      guard context.followsIntroducer else { return nil }
    }
    return .month(match.month, day: nil, .bare)
  }

  static let isoDate = TemporalRule(
    "ISO date",
    ["ISODATE"],
    examples: [.init("Posted 2024-11-05 by the ministry.", "2024-11-05")]
  ) { match in
    CivilDate(year: match.numeric.0, month: match.numeric.1, day: match.numeric.2)
      .map { .period(.day($0)) }
  }

  static let numericDate = TemporalRule(
    "date in numbers",
    ["SLASHDATE", "DOTDATE"],
    examples: [
      .init("Filed 12/31/2024 in the capital.", "2024-12-31"),
      .init("Filed 31/12/2024, answered 5/1/2025.", "2025-01-05"),
      .init("Filed 5/1/2025 in the capital.", "2025-05-01"),
      .init("Version 45.13.2024 is out.", nil),
    ]
  ) { match in
    let (first, second, year) = match.numeric
    let isDotted = match.tokens.count == 1
    guard (1...31).contains(first), (1...31).contains(second), min(first, second) < 13 else {
      return nil
    }
    guard isDotted else { return .numeric(first, second, year: year) }
    return CivilDate(year: year, month: second, day: first).map { .period(.day($0)) }
  }
}

// MARK: - Years and longer

extension EnglishTemporalRules {
  static let bareYear = TemporalRule(
    "year",
    ["YEAR", "the year YEAR"],
    examples: [
      .init("The treaty of 1987 still holds.", "1987"),
      .init("It began in nineteen ninety-six.", "1996"),
      .init("The 2008 disasters are forgotten.", "2008"),
      .init("They lost 1950 soldiers.", nil),
      .init("He paid $2000 for it.", nil),
      .init("They walked 1500 meters.", nil),
    ]
  ) { match in
    guard let year = match.year, !match.context.followsNumberSign else { return nil }
    let isSpelled = match.tokens.count > 1
    let isCount =
      match.context.precedesMeasure
      || (match.context.precedesCountedNoun && !match.context.followsDeterminer)
    let isLikely = (1_900...2_099).contains(year) && !isCount
    let isIntroduced = match.context.followsIntroducer && !match.context.precedesMeasure
    guard isSpelled || isLikely || isIntroduced && (1_000...2_199).contains(year) else {
      return nil
    }
    return CalendarPeriod(.year, year).map { .period($0) }
  }

  static let fiscalYear = TemporalRule(
    "fiscal year",
    ["fiscal year? YEAR", "fiscal - YEAR", "financial year YEAR", "calendar YEAR"],
    examples: [.init("Spending fell in fiscal 2023.", "2023")]
  ) { match in
    match.year.flatMap { CalendarPeriod(.year, $0) }.map { .period($0) }
  }

  static let decade = TemporalRule(
    "decade",
    ["DECADE"],
    examples: [
      .init("It goes back to the 1990s.", "199"),
      .init("The war of the '80s was forgotten.", "198"),
      .init("In the nineties they were allies.", "199"),
    ]
  ) { match in
    match.decade.flatMap { CalendarPeriod(.decade, $0) }.map { .period($0) }
  }

  static let century = TemporalRule(
    "century",
    ["NTH - century", "NTH century"],
    examples: [.init("It was drawn in the 19th century.", "18")]
  ) { match in
    guard (1...30).contains(match.ordinal) else { return nil }
    return CalendarPeriod(.century, match.ordinal - 1).map { .period($0) }
  }
}
