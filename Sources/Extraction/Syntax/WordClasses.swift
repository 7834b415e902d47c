/// The parts of speech that a word can have, before its sentence decides.
struct WordClasses: OptionSet, Hashable, Sendable {
  let rawValue: UInt64

  static let noun = Self(rawValue: 1 << 0)
  static let name = Self(rawValue: 1 << 1)
  static let pronoun = Self(rawValue: 1 << 2)
  static let number = Self(rawValue: 1 << 3)
  static let determiner = Self(rawValue: 1 << 4)
  static let possessive = Self(rawValue: 1 << 5)
  static let adjective = Self(rawValue: 1 << 6)
  static let base = Self(rawValue: 1 << 7)
  static let present = Self(rawValue: 1 << 8)
  static let past = Self(rawValue: 1 << 9)
  static let participle = Self(rawValue: 1 << 10)
  static let gerund = Self(rawValue: 1 << 11)
  static let modal = Self(rawValue: 1 << 12)
  static let be = Self(rawValue: 1 << 13)
  static let have = Self(rawValue: 1 << 14)
  static let `do` = Self(rawValue: 1 << 15)
  static let adverb = Self(rawValue: 1 << 16)
  static let negation = Self(rawValue: 1 << 17)
  static let preposition = Self(rawValue: 1 << 18)
  static let to = Self(rawValue: 1 << 19)
  static let conjunction = Self(rawValue: 1 << 20)
  static let subordinator = Self(rawValue: 1 << 21)
  static let relative = Self(rawValue: 1 << 22)
  static let particle = Self(rawValue: 1 << 23)
  static let possessiveMark = Self(rawValue: 1 << 24)
  static let temporal = Self(rawValue: 1 << 25)
  static let month = Self(rawValue: 1 << 26)
  static let dayPart = Self(rawValue: 1 << 27)
  static let timeUnit = Self(rawValue: 1 << 28)
  static let timeModifier = Self(rawValue: 1 << 29)
  static let plural = Self(rawValue: 1 << 30)
  static let subjectPronoun = Self(rawValue: 1 << 31)
  static let singularPronoun = Self(rawValue: 1 << 32)
  static let mark = Self(rawValue: 1 << 33)

  static let auxiliary: Self = [.be, .have, .do]
  static let verb: Self = [.base, .present, .past, .participle, .gerund]
  static let finite: Self = [.present, .past]
  static let open: Self = [.noun, .name, .adjective, .base, .present, .past, .participle, .gerund]

  /// The class that a table calls by a name.
  static let named: [Substring: Self] = [
    "noun": .noun, "name": .name, "pronoun": .pronoun, "number": .number,
    "determiner": .determiner, "possessive": .possessive, "adjective": .adjective,
    "modal": .modal, "be": .be, "have": .have, "do": .do, "adverb": .adverb,
    "negation": .negation, "preposition": .preposition, "to": .to,
    "conjunction": .conjunction, "subordinator": .subordinator, "relative": .relative,
    "particle": .particle, "possessiveMark": .possessiveMark, "temporal": .temporal,
    "month": .month, "dayPart": .dayPart, "timeUnit": [.timeUnit, .noun],
    "timeModifier": .timeModifier, "plural": [.plural, .noun],
    "subjectPronoun": .subjectPronoun, "singularPronoun": .singularPronoun,
  ]

  /// Whether the two share a class.
  func hasAny(_ other: Self) -> Bool { !isDisjoint(with: other) }
}
