// Lengths of time, and dates at a distance: "three days ago".

extension EnglishTemporalRules {
  static let distances = [ago, earlier, later, fromNow]
  static let lengths = [length, pastLength, comingLength]

  static let ago = TemporalRule(
    "so long ago",
    ["AMOUNT UNIT ago"],
    examples: [
      .init("They met three days ago.", "2025-05-11"),
      .init("They met two weeks ago.", "2025-W18"),
      .init("They met several years ago.", "PAST_REF"),
    ]
  ) { Self.distance($0, -1, .writing) }

  static let earlier = TemporalRule(
    "so much earlier",
    ["AMOUNT UNIT earlier|before|previously", "AMOUNT UNIT DASH earlier"],
    examples: [.init("On 5 March 2019 they met; two days earlier shots fell.", "2019-03-03")]
  ) { Self.distance($0, -1, .narrative) }

  static let later = TemporalRule(
    "so much later",
    ["AMOUNT UNIT later|after|afterward|afterwards"],
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
    guard let count = match.amount.count else {
      return .reference(direction < 0 ? "PAST_REF" : "FUTURE_REF")
    }
    guard let unit = match.unit.calendarUnit, count > 0 else {
      return .duration(TemporalLength(amount: match.amount, unit: match.unit))
    }
    if unit == .year { return .yearsFromNarrative(direction * min(count, 1_000_000), anchor) }
    let weeks = match.unit == .fortnight ? 2 : 1
    return .relative(unit, direction * weeks * min(count, 1_000_000), anchor)
  }

  static let length = TemporalRule(
    "length of time",
    ["AMOUNT DASH? UNIT", "AMOUNT DASH ONEUNIT DASH old", "AMOUNT UNITS old|long", "UNITS"],
    examples: [
      .init("They asked for a 30-day truce.", "P30D"),
      .init("It lasted two and a half years.", "P2Y6M"),
      .init("It lasted several months.", "PXM"),
      .init("It lasted half an hour.", "PT30M"),
      .init("A second round failed.", nil),
    ]
  ) { match in
    if match.amount.isArticle || match.tokens.count == 1 {
      switch match.unit {
      case .second, .minute, .quarter, .season, .night: return nil
      default: break
      }
    }
    return .duration(TemporalLength(amount: match.amount, unit: match.unit))
  }

  static let pastLength = TemporalRule(
    "length of time up to now",
    [
      "last|past|previous|preceding|recent AMOUNT UNIT",
      "AMOUNT last|past|previous|preceding UNITS",
    ],
    examples: [.init("In the past two months it fell.", "P2M")]
  ) { .duration(TemporalLength(amount: $0.amount, unit: $0.unit)) }

  static let comingLength = TemporalRule(
    "length of time from now",
    [
      "next|coming|following|first AMOUNT UNIT",
      "AMOUNT next|coming|following|more|additional UNITS",
    ],
    examples: [.init("In the next three years it will fall.", "P3Y")]
  ) { .duration(TemporalLength(amount: $0.amount, unit: $0.unit)) }
}
