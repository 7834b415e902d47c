internal import Chronology

// Quarters, halves and seasons of a year.

extension EnglishTemporalRules {
  static let partsOfYears =
    [
      quarter, namedQuarter, yearAgoQuarter, half, latest, theQuarter, yearAgo, comparedPeriod,
      bareSeason, lastSeason, thisSeason, nextSeason, yearEnd, theWeekend, yearEnded, theYear,
      inTheDay, thatPeriod,
    ] + holidays

  static let quarter = TemporalRule(
    "quarter",
    ["fiscal? NTH DASH? quarter", "fiscal DASH NTH DASH? quarter"],
    examples: [
      .init("Exports fell in the first quarter.", "2025-Q1"),
      .init("Second-quarter exports will fall.", "2025-Q2"),
      .init("Exports rose in the third quarter of 1990.", "1990-Q3"),
      .init("A fifth quarter of the city burned.", nil),
    ]
  ) { match in
    (1...4).contains(match.ordinal) ? .part(.quarter, match.ordinal, .bare) : nil
  }

  static let namedQuarter = TemporalRule(
    "quarter by its letter",
    ["QUARTER", "QUARTER YEAR", "YEAR DASH? QUARTER"],
    examples: [
      .init("Exports fell in Q3 2024.", "2024-Q3"),
      .init("Exports fell in Q1.", "2025-Q1"),
    ]
  ) { match in
    guard let year = match.year else { return .part(.quarter, match.ordinal, .bare) }
    return CalendarPeriod(.quarter, year * 4 + match.ordinal - 1).map { .period($0) }
  }

  static let half = TemporalRule(
    "half of a year",
    ["NTH DASH? half", "last|latter half"],
    examples: [
      .init("Exports fell in the first half of 2024.", "2024-H1"),
      .init("Exports fell in last year's second half.", "2024-H2"),
      .init("He scored in the second half.", nil),
    ],
    standsAlone: false
  ) { match in
    guard match.ordinal <= 2 else { return nil }
    return .part(.half, match.ordinal == 1 ? 1 : 2, .bare)
  }

  static let theQuarter = TemporalRule(
    "the quarter in question",
    ["the|that|its|same|current quarter"],
    examples: [
      .init("Of the first quarter little is known; in the quarter exports fell.", "2025-Q1"),
      .init("They live in the quarter of the weavers.", nil),
    ]
  ) { $0.context.precedesOf ? nil : .sameAsNamed(.quarter) }

  static let latest = TemporalRule(
    "latest period",
    ["latest fiscal? ONEUNIT", "latest period"],
    examples: [
      .init("Exports fell in the latest quarter.", "2025-Q1"),
      .init("Next to the fourth quarter of 2025, the latest quarter looks poor.", "2025-Q1"),
      .init("In the third quarter of 2024 exports fell; the latest period was poor.", "2024-Q3"),
      .init("Exports fell in the latest fiscal year.", "2024"),
      .init("The latest day of talks failed.", nil),
    ]
  ) { match in
    guard match.unitIsNamed else { return .latest(.quarter) }
    switch match.unit.calendarUnit {
    case .week, .month, .quarter, .year: return match.unit.calendarUnit.map { .latest($0) }
    default: return nil
    }
  }

  static let yearAgo = TemporalRule(
    "the same period of the year before",
    [
      "year DASH ago|earlier", "year DASH ago|earlier quarter|period|level|figure|month",
      "year ago|earlier quarter|period",
      "corresponding|comparable|same quarter|period a|last? year? earlier|ago?",
    ],
    examples: [
      .init("In the first quarter of 2023 it beat the year-earlier quarter.", "2022-Q1"),
      .init("A year ago they met.", nil),
    ]
  ) { _ in .yearsFromNarrative(-1, .writing) }

  static let yearAgoQuarter = TemporalRule(
    "a quarter of the year before",
    ["year DASH? ago|earlier fiscal? NTH DASH? quarter", "NTH quarter a year ago|earlier"],
    examples: [.init("It beat the year-ago third quarter.", "2024-Q3")]
  ) { match in
    (1...4).contains(match.ordinal)
      ? .within(.part(.quarter, match.ordinal, .bare), .relative(.year, -1, .writing)) : nil
  }

  static let comparedPeriod = TemporalRule(
    "quarter of another year",
    ["YEAR quarter|period", "last year 's quarter|period"],
    examples: [
      .init("In the first quarter of 2023 it beat the 2021 quarter.", "2021-Q1"),
      .init("The first quarter beat last year's quarter.", "2024-Q1"),
    ]
  ) { match in
    guard match.year != nil else {
      return .within(.sameAsNamed(.quarter), .relative(.year, -1, .writing))
    }
    return match.year.flatMap { CalendarPeriod(.year, $0) }
      .map { .within(.sameAsNamed(.quarter), .period($0)) }
  }

  static let yearEnd = TemporalRule(
    "end of the year",
    ["year DASH? end", "year 's end"],
    examples: [.init("They want peace by year-end.", "2025-12-31")]
  ) { _ in .edge(.year, isEnd: true) }
}

// MARK: - Seasons

extension EnglishTemporalRules {
  static let bareSeason = TemporalRule(
    "season",
    ["<the|in|of|early|late|mid|since|by|until|during|through SEASON", "SEASON of? YEAR"],
    examples: [
      .init("They crossed the river in the winter of 2022.", "2022-WI"),
      .init("The talks in the summer failed.", "2024-SU"),
      .init("A spring feeds the village.", nil),
      .init("Prices fall.", nil),
    ]
  ) { match in
    if let year = match.year {
      return CalendarPeriod(.season, year * 4 + match.season - 1).map { .period($0) }
    }
    guard !match.context.precedesOf else { return nil }
    return .part(.season, match.season, .bare)
  }

  static let lastSeason = TemporalRule(
    "last season",
    ["last|past SEASON", "this past SEASON"],
    examples: [.init("They met last winter.", "2024-WI")]
  ) { .part(.season, $0.season, .last) }

  static let thisSeason = TemporalRule(
    "this season",
    ["this SEASON"],
    examples: [.init("They meet this summer.", "2025-SU")]
  ) { .part(.season, $0.season, .this) }

  static let nextSeason = TemporalRule(
    "next season",
    ["next|coming SEASON"],
    examples: [.init("They meet next fall.", "2025-FA")]
  ) { .part(.season, $0.season, .next) }
}

// MARK: - The one in question

extension EnglishTemporalRules {
  static let theYear = TemporalRule(
    "the year in question",
    [
      "<of|in|for|during|over|through|this the full|fiscal? ONEUNIT",
      "<of|in|for|during|over full|fiscal ONEUNIT", "full|fiscal ONEUNIT",
    ],
    examples: [
      .init("They want peace by the end of the year.", "2025"),
      .init("It is the year of the snake.", nil),
    ]
  ) { Self.inQuestion($0, isDemonstrative: false) }

  static let yearEnded = TemporalRule(
    "year that ends on a day",
    ["the|its full|fiscal? year", "full|fiscal year"],
    examples: [
      .init("Exports fell in the year ended March 31.", "P1Y"),
      .init("It plans cuts for its fiscal year ending June 30.", "P1Y"),
      .init("Exports fell in the year.", nil),
    ]
  ) { match in
    match.context.precedesEnding
      ? .duration(TemporalLength(amount: Amount(count: 1), unit: .year)) : nil
  }

  static let inTheDay = TemporalRule(
    "hours of the day in question",
    ["earlier|later|early|late in the day", "earlier|later that|same day"],
    examples: [
      .init("On 3 March 2019 shots fell. Later that day they agreed.", "2019-03-03"),
      .init("On 3 March 2019 shots fell. They agreed later in the day.", "2019-03-03"),
      .init("They agreed late in the day.", "2025-05-14"),
    ]
  ) { _ in .sameAsNamed(.day, isDemonstrative: false) }

  static let thatPeriod = TemporalRule(
    "that period",
    ["that|same ONEUNIT"],
    examples: [
      .init("In June 2019 they agreed; that month the guns fell silent.", "2019-06"),
      .init("On 3 March 2019 shots fell. The same day they agreed.", "2019-03-03"),
      .init("They know that day by heart.", nil),
    ]
  ) { Self.inQuestion($0, isDemonstrative: true) }

  private static func inQuestion(
    _ match: TemporalMatch,
    isDemonstrative: Bool
  ) -> TemporalValue? {
    guard let unit = match.unit.calendarUnit, !match.context.precedesOf else { return nil }
    switch unit {
    case .day:
      // "That day will come" names none.
      let isAdverb =
        match.context.startsSentence || match.context.followsDateWord
      return isDemonstrative && isAdverb ? .sameAsNamed(.day, isDemonstrative: true) : nil
    case .week, .month, .year, .decade, .century:
      return .sameAsNamed(unit, isDemonstrative: isDemonstrative)
    default: return nil
    }
  }

  static let theWeekend = TemporalRule(
    "the weekend",
    ["the weekend", "this? weekend"],
    examples: [
      .init("Shots fell over the weekend.", "2025-W19-WE"),
      .init("They will meet at the weekend.", "2025-W20-WE"),
    ]
  ) { match in .sameAsNamed(.weekend) }
}
