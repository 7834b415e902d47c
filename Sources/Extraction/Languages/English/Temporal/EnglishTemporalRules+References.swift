// References to now, the past and the future.

extension EnglishTemporalRules {
  static let references = [present, past, future]
  static let recurrences: [TemporalRule] = []
  static let times: [TemporalRule] = []
  static let partsOfYears: [TemporalRule] = []
  static let refusals: [TemporalRule] = []

  static let present = TemporalRule(
    "now",
    ["now", "right now", "currently", "nowadays", "at? present"],
    examples: [.init("They are now at war.", "PRESENT_REF")]
  ) { match in .reference("PRESENT_REF") }

  static let past = TemporalRule(
    "recently",
    ["recently", "more recently", "recent UNITS", "formerly", "previously"],
    examples: [.init("They recently met.", "PAST_REF")]
  ) { match in .reference("PAST_REF") }

  static let future = TemporalRule(
    "soon",
    ["soon", "near future", "future"],
    examples: [.init("They soon meet.", "FUTURE_REF")]
  ) { match in .reference("FUTURE_REF") }
}
