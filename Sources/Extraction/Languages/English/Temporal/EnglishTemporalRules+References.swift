// References to now, the past and the future, and words that only look like time.

extension EnglishTemporalRules {
  static let references = [present, past, recent, future, coming]
  static let refusals = [names, fractions, idioms]

  static let present = TemporalRule(
    "now",
    [
      "now", "right now", "currently", "current !year|quarter|month|week", "nowadays",
      "these days", "at present", "at the moment", "this moment",
    ],
    examples: [
      .init("They are now at war.", "PRESENT_REF"),
      .init("The current envoy stays.", "PRESENT_REF"),
      .init("Now that they met, it rained.", nil),
    ]
  ) { _ in .reference("PRESENT_REF") }

  static let past = TemporalRule(
    "the past",
    ["recently", "more|most recently", "lately", "<in the past", "formerly"],
    examples: [
      .init("They recently met.", "PAST_REF"),
      .init("In the past they have refused.", "PAST_REF"),
      .init("They drove past the gate.", nil),
    ]
  ) { _ in .reference("PAST_REF") }

  static let recent = TemporalRule(
    "recent times",
    [
      "recent UNITS", "recent UNITS and|or UNITS", "UNITS ago", "past UNITS",
      "a short|long time ago", "long|sometime ago", "a while ago",
    ],
    examples: [
      .init("In recent weeks they met.", "PAST_REF"),
      .init("It ended years ago.", "PAST_REF"),
    ]
  ) { _ in .reference("PAST_REF") }

  static let future = TemporalRule(
    "the future",
    [
      "the future", "soon", "as soon as possible", "near|foreseeable future", "near|short term",
      "<will|would|could|may|might|to|can one day",
    ],
    examples: [
      .init("They meet soon.", "FUTURE_REF"),
      .init("As soon as they met, it rained.", nil),
      .init("Nobody knows the future.", "FUTURE_REF"),
    ]
  ) { $0.context.followsAs ? nil : .reference("FUTURE_REF") }

  static let coming = TemporalRule(
    "coming times",
    ["coming|future UNITS", "UNITS ahead|to come"],
    examples: [.init("In the coming weeks they meet.", "FUTURE_REF")]
  ) { _ in .reference("FUTURE_REF") }

  static let names = TemporalRule(
    "names that hold a word of time",
    [
      "sunday times|telegraph|mail|express|mirror|herald", "bloody|black|super WEEKDAY",
      "prague spring", "second|first world war", "september 11 attacks",
    ],
    examples: [.init("The Sunday Times reported it.", nil)]
  ) { _ in .nothing }

  static let fractions = TemporalRule(
    "fractions",
    [
      "AMOUNT DASH quarters", "quarter DASH century|finals|final|finalist", "three quarters of",
      "a|one quarter of", "a|one DASH? quarter !DASH",
    ],
    examples: [.init("Three-quarters of the seats fell to them.", nil)]
  ) { _ in .nothing }

  static let idioms = TemporalRule(
    "idioms",
    [
      "as soon as !possible", "day to day", "day DASH to DASH day", "day after day", "day by day",
      "year after year", "year DASH over DASH year", "year DASH to DASH date", "now and then",
      "every now and then", "now that", "may have|be|not",
    ],
    examples: [
      .init("As soon as they met, it rained.", nil),
      .init("It grew year after year.", nil),
    ]
  ) { _ in .nothing }
}
