// Lengths of time, and dates at a distance: "three days ago".

extension EnglishTemporalRules {
  static let distances = [ago, earlier, later, fromNow]
  static let lengths = [age, length, aWhile, hourLong, lengthAndHalf, pastLength, comingLength]

  static let ago = TemporalRule(
    "so long ago",
    ["AMOUNT UNIT ago", "AMOUNT UNIT or so|more ago"],
    examples: [
      .init("They met three days ago.", "2025-05-11"),
      .init("They met two weeks ago.", "2025-W18"),
      .init("They met several years ago.", "PAST_REF"),
      .init("They met half a century ago.", "1975"),
      .init("They met half a year ago.", "2024-11"),
    ]
  ) { Self.distance($0, -1, .writing) }

  static let earlier = TemporalRule(
    "so much earlier",
    ["AMOUNT UNIT earlier|previously", "AMOUNT UNIT before"],
    examples: [
      .init("On 5 March 2019 they met; two days earlier shots fell.", "2019-03-03"),
      .init("On 5 March 2019 they met; shots had fallen two days before.", "2019-03-03"),
      .init("On 5 March 2019 they met two days before the vote.", nil),
    ]
  ) { match in
    match.endsWithBefore && !match.context.endsClause ? nil : Self.distance(match, -1, .narrative)
  }

  static let later = TemporalRule(
    "so much later",
    ["AMOUNT UNIT later|afterward|afterwards"],
    examples: [.init("On 5 March 2019 they met; two days later shots fell.", "2019-03-07")]
  ) { Self.distance($0, 1, .narrative) }

  static let fromNow = TemporalRule(
    "so long from now",
    ["AMOUNT UNIT from now|today", "AMOUNT UNIT hence"],
    examples: [.init("The vote is three weeks from now.", "2025-W23")]
  ) { Self.distance($0, 1, .writing) }

  static func distance(
    _ match: TemporalMatch,
    _ direction: Int,
    _ anchor: TemporalValue.Anchor
  ) -> TemporalValue? {
    if let half = halfDistance(match, direction, anchor) { return half }
    guard let count = match.amount.count else {
      return anchor == .writing
        ? .reference(direction < 0 ? "PAST_REF" : "FUTURE_REF")
        : .duration(TemporalLength(amount: match.amount, unit: match.unit))
    }
    guard let unit = match.unit.calendarUnit, count > 0 else {
      return .duration(TemporalLength(amount: match.amount, unit: match.unit))
    }
    if unit == .year { return .yearsFromNarrative(direction * min(count, 1_000_000), anchor) }
    let weeks = match.unit == .fortnight ? 2 : 1
    return .relative(unit, direction * weeks * min(count, 1_000_000), anchor)
  }

  /// "Half a century ago" in years; nil where no half is told alone.
  private static func halfDistance(
    _ match: TemporalMatch,
    _ direction: Int,
    _ anchor: TemporalValue.Anchor
  ) -> TemporalValue? {
    guard match.amount.count == 0, match.amount.hasHalf else { return nil }
    switch match.unit {
    case .century: return .yearsFromNarrative(direction * 50, anchor)
    case .decade: return .yearsFromNarrative(direction * 5, anchor)
    case .year: return .relative(.month, direction * 6, anchor)
    default: return nil
    }
  }

  static let length = TemporalRule(
    "length of time",
    [
      "AMOUNT DASH? UNIT", "AMOUNT UNITS or so|more", "AMOUNT DASH ONEUNIT DASH long|old",
      "UNITS", "UNITS DASH long|old",
      "AMOUNT trading|business|working|consecutive|straight|full|more|additional|extra UNIT",
    ],
    examples: [
      .init("They asked for a 30-day truce.", "P30D"),
      .init("It lasted two and a half years.", "P2Y6M"),
      .init("The two-and-a-half-year siege was broken.", "P2Y6M"),
      .init("It lasted several months.", "PXM"),
      .init("It lasted half an hour.", "PT30M"),
      .init("Minutes before the vote they walked out.", "PTXM"),
      .init("A second round failed.", nil),
      .init("They fly 14 planes a week.", nil),
      .init("They pay $3 million a year.", nil),
      .init("They resumed talks a week after the raid.", "P1W"),
    ]
  ) { match in
    if match.amount.isArticle || match.tokens.count == 1 {
      switch match.unit {
      case .minute: if match.amount.isArticle { return nil }
      case .second, .quarter, .season, .night: return nil
      default: break
      }
    }
    // "The 1988 second quarter" holds no 1,988 seconds.
    if match.tokens.count == 2, match.unit == .second || match.unit == .quarter,
      let count = match.amount.count, (1_900...2_099).contains(count)
    {
      return nil
    }
    let length = TemporalLength(amount: match.amount, unit: match.unit)
    // "Two flights a week" is a rate: neither when nor how long.
    return match.amount.isArticle && match.context.followsCount ? .nothing : .duration(length)
  }

  static let lengthAndHalf = TemporalRule(
    "length of time and a half",
    ["a|an|one ONEUNIT and a half"],
    examples: [.init("It lasted a minute and a half.", "PT1M30S")]
  ) { .duration(TemporalLength(amount: Amount(count: 1, hasHalf: true), unit: $0.unit)) }

  static let aWhile = TemporalRule(
    "a while",
    ["a while", "<for|after some time"],
    examples: [
      .init("For some time they waited.", "PXX"),
      .init("They waited a while.", "PXX"),
    ]
  ) { _ in .duration(TemporalLength(amount: Amount(), unit: .period)) }

  static let hourLong = TemporalRule(
    "as long as a unit",
    ["ONEUNIT DASH long"],
    examples: [.init("An hour-long call followed.", "PT1H")]
  ) { .duration(TemporalLength(amount: Amount(count: 1), unit: $0.unit)) }

  static let age = TemporalRule(
    "age",
    ["AMOUNT DASH? year|years DASH? old|olds", "AMOUNT UNITS of age"],
    examples: [
      .init("A 44-year-old envoy fell ill.", "P44Y"),
      .init("The envoy is 52 years old.", "P52Y"),
      .init("The old envoy waited 52 years.", nil),
    ]
  ) { .age(TemporalLength(amount: $0.amount, unit: .year)) }

  static let pastLength = TemporalRule(
    "length of time up to now",
    [
      "last|past|previous|preceding|recent AMOUNT UNIT",
      "AMOUNT last|past|previous|preceding UNITS",
    ],
    examples: [
      .init("In the past two months it fell.", "P2M"),
      .init("The trial is likely to last four weeks.", nil),
    ]
  ) { match in
    match.context.followsInfinitive
      ? nil : .duration(TemporalLength(amount: match.amount, unit: match.unit))
  }

  static let comingLength = TemporalRule(
    "length of time from now",
    [
      "next|coming|following|first AMOUNT UNIT",
      "AMOUNT next|coming|following|more|additional UNITS",
    ],
    examples: [.init("In the next three years it will fall.", "P3Y")]
  ) { .duration(TemporalLength(amount: $0.amount, unit: $0.unit)) }
}
