internal import Chronology

// What recurs: "every Thursday", "each year", "daily".

extension EnglishTemporalRules {
  static let recurrences = [
    everyWeekday, weekends, everyMonth, everyPart, everyUnit, everyFew, rate, adverbs,
  ]

  static let everyWeekday = TemporalRule(
    "every weekday",
    ["every|each WEEKDAY", "WEEKDAYS"],
    examples: [
      .init("They meet every Thursday.", "XXXX-WXX-4"),
      .init("They meet on Mondays.", "XXXX-WXX-1"),
    ]
  ) { .weekday(Weekday(isoNumber: $0.weekdayNumber), .every) }

  static let weekends = TemporalRule(
    "every weekend",
    ["<on|at weekends", "every|each weekend"],
    examples: [
      .init("They meet on weekends.", "XXXX-WXX-WE"),
      .init("Three weekends of talks failed.", nil),
    ]
  ) { _ in .recurring("XXXX-WXX-WE") }

  static let everyMonth = TemporalRule(
    "every month by name",
    ["every|each MONTH"],
    examples: [.init("They meet each July.", "XXXX-07")]
  ) { .month($0.month, day: nil, .every) }

  static let everyPart = TemporalRule(
    "every part of the day",
    ["every|each PART"],
    examples: [.init("They talk every morning.", "XXXX-XX-XXTMO")]
  ) { .recurring("XXXX-XX-XXT\($0.letters)") }

  static let everyUnit = TemporalRule(
    "every so long",
    ["every|each|per ONEUNIT", "every other ONEUNIT"],
    examples: [
      .init("They meet every week.", "P1W"),
      .init("Every second counts.", nil),
    ]
  ) { match in
    guard match.unit != .second else { return nil }
    let count = match.tokens.count == 3 ? 2 : 1
    return .recurring(TemporalLength(amount: Amount(count: count), unit: match.unit).timex)
  }

  static let everyFew = TemporalRule(
    "every so many",
    ["every|each AMOUNT UNITS"],
    examples: [.init("They meet every two years.", "P2Y")]
  ) { .recurring(TemporalLength(amount: $0.amount, unit: $0.unit).timex) }

  static let adverbs = TemporalRule(
    "recurrence in a word",
    ["UNITLY"],
    examples: [
      .init("They talk daily.", "P1D"),
      .init("Rent is paid annually.", "P1Y"),
      .init("The mine yields 4,000 tons annually.", nil),
      .init("The party daily Zora printed it.", nil),
    ]
  ) { match in
    let isRate = match.context.followsQuantity && match.unit != .day
    guard !isRate, !(match.context.precedesName && match.context.followsPlainWord) else {
      return nil
    }
    return .recurring(TemporalLength(amount: Amount(count: 1), unit: match.unit).timex)
  }

  static let rate = TemporalRule(
    "so often in a unit",
    ["<times|once|twice|thrice a|per|each ONEUNIT", "<times|once|twice|thrice UNITLY"],
    examples: [
      .init("They talk twice a week.", "P1W"),
      .init("They talk three times weekly.", "P1W"),
      .init("They talked for a week.", nil),
    ]
  ) { .recurring(TemporalLength(amount: Amount(count: 1), unit: $0.unit).timex) }
}
