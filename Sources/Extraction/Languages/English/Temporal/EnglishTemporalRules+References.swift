// References to now, the past and the future, and words that only look like time.

extension EnglishTemporalRules {
  static let references = [present, past, recent, future, coming]
  static let refusals = [names, fractions, idioms, alwaysOpen, someDay]

  static let present = TemporalRule(
    "now",
    [
      "now", "right now", "currently", "current !year|quarter|month|week", "nowadays",
      "these days", "at present", "at the moment", "this moment",
    ],
    examples: [
      .init("They are now at war.", "PRESENT_REF"),
      .init("The current envoy stays.", "PRESENT_REF"),
      .init("Now that they met, it rained.", "PRESENT_REF"),
      .init("Now, it was not I who asked.", nil),
    ]
  ) { match in
    // "Now, …" at the head of a sentence turns to a new matter.
    match.context.startsSentence && match.context.precedesComma ? nil : .reference("PRESENT_REF")
  }

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
      "recent UNITS", "recent UNITS and|or UNITS",
      "recent UNITS , UNITS and|or UNITS", "UNITS ago", "past UNITS",
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
      "the future", "soon !after|thereafter|afterward|afterwards", "as soon as possible",
      "near|foreseeable future", "near|short term",
    ],
    examples: [
      .init("They meet soon.", "FUTURE_REF"),
      .init("They met soon after the raid.", nil),
      .init("As soon as they met, it rained.", nil),
      .init("Nobody knows the future.", "FUTURE_REF"),
    ]
  ) { $0.context.followsAs ? nil : .reference("FUTURE_REF") }

  static let coming = TemporalRule(
    "coming times",
    [
      "coming|future UNITS", "coming|future UNITS and|or UNITS",
      "coming|future UNITS , UNITS and|or UNITS", "UNITS ahead|to come",
    ],
    examples: [
      .init("In the coming weeks they meet.", "FUTURE_REF"),
      .init("In the coming days and weeks they meet.", "FUTURE_REF"),
    ]
  ) { _ in .reference("FUTURE_REF") }

  static let names = TemporalRule(
    "names that hold a word of time",
    [
      "sunday times|telegraph|mail|express|mirror|herald", "bloody|black|super WEEKDAY",
      "prague spring", "second|first world war", "september 11 attacks", "usa today",
    ],
    examples: [
      .init("The Sunday Times reported it.", nil),
      .init("He told USA Today of it.", nil),
    ]
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
      "every now and then", "may have|be|not", "as many UNITS",
      "today 's world|youth|children|society|generation",
      "today 's standards|market|markets|economy",
    ],
    examples: [
      .init("As soon as they met, it rained.", nil),
      .init("It grew year after year.", nil),
      .init("It has no place in today's world.", nil),
      .init("It was the third raid in as many weeks.", nil),
    ]
  ) { _ in .nothing }

  static let alwaysOpen = TemporalRule(
    "round the clock",
    ["AMOUNT DASH? hours DASH? a DASH? day", "AMOUNT days a week"],
    examples: [
      .init("They watch it 24 hours a day, seven days a week.", nil)
    ]
  ) { _ in .nothing }

  static let someDay = TemporalRule(
    "some day",
    ["<will|would|could|may|might|to|can|he|she|it|we|i|they one day"],
    examples: [
      .init("The islands will one day be theirs.", "FUTURE_REF"),
      .init("They met one day before the vote.", nil),
    ]
  ) { $0.context.precedesRelation ? nil : .reference("FUTURE_REF") }
}
