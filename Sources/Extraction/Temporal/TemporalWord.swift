internal import Chronology

/// What the temporal layer knows about one word of the vocabulary.
struct TemporalWord: Hashable, Sendable {
  /// The parts that a word can play in a temporal expression.
  struct Parts: OptionSet, Hashable, Sendable {
    let rawValue: UInt64
    static let month = Parts(rawValue: 1 << 0)
    static let weekday = Parts(rawValue: 1 << 1)
    static let number = Parts(rawValue: 1 << 2)
    static let scale = Parts(rawValue: 1 << 3)
    static let ordinal = Parts(rawValue: 1 << 4)
    static let unit = Parts(rawValue: 1 << 5)
    static let plural = Parts(rawValue: 1 << 6)
    static let season = Parts(rawValue: 1 << 7)
    static let part = Parts(rawValue: 1 << 8)
    static let zone = Parts(rawValue: 1 << 9)
    static let vague = Parts(rawValue: 1 << 10)
    static let article = Parts(rawValue: 1 << 11)
    static let half = Parts(rawValue: 1 << 12)
    static let decade = Parts(rawValue: 1 << 13)
    static let meridiem = Parts(rawValue: 1 << 14)
    /// The word means something else unless it is capitalised: "may", "march", "sun".
    static let needsCapital = Parts(rawValue: 1 << 15)
    /// The word leads up to a date: "in", "since", "early".
    static let introducer = Parts(rawValue: 1 << 16)
    /// The word is an auxiliary or a sign of tense.
    static let future = Parts(rawValue: 1 << 17)
    static let past = Parts(rawValue: 1 << 18)
    static let present = Parts(rawValue: 1 << 19)
    static let plan = Parts(rawValue: 1 << 20)
    static let infinitive = Parts(rawValue: 1 << 21)
    static let noParticiple = Parts(rawValue: 1 << 22)
    static let refusesYear = Parts(rawValue: 1 << 23)
    static let relative = Parts(rawValue: 1 << 24)
    static let conjunction = Parts(rawValue: 1 << 25)
    static let abbreviation = Parts(rawValue: 1 << 26)
    static let definite = Parts(rawValue: 1 << 27)

    static let quarter = Parts(rawValue: 1 << 28)
    static let unitAdverb = Parts(rawValue: 1 << 29)
    static let report = Parts(rawValue: 1 << 30)
    static let auxiliary = Parts(rawValue: 1 << 31)
    static let progressive = Parts(rawValue: 1 << 32)
    /// The word denies: "not", "nobody".
    static let negative = Parts(rawValue: 1 << 33)
    /// The noun names what lasts a while: "ceasefire", "curfew".
    static let lasting = Parts(rawValue: 1 << 34)

    /// The word ends what precedes it on the date that follows: "the year ended March 31".
    static let ending = Parts(rawValue: 1 << 35)
    /// The word says of a plan that it was: "previously planned", "had been due".
    static let overdue = Parts(rawValue: 1 << 36)
    /// The word opens the stamp of an addition to a page: "(Update 7:40 a.m.)".
    static let stamp = Parts(rawValue: 1 << 37)

    static let names: [String: Parts] = [
      "month": .month, "weekday": .weekday, "number": .number, "scale": .scale,
      "ordinal": .ordinal, "unit": .unit, "units": [.unit, .plural],
      "weekdays": [.weekday, .plural], "season": .season,
      "part": .part, "zone": .zone, "vague": .vague, "article": .article, "half": .half,
      "decade": .decade, "meridiem": .meridiem, "needsCapital": .needsCapital,
      "introducer": .introducer, "future": .future, "past": .past, "present": .present,
      "plan": .plan, "infinitive": .infinitive, "noParticiple": .noParticiple,
      "refusesYear": .refusesYear, "relative": .relative, "conjunction": .conjunction,
      "abbreviation": .abbreviation,
      "definite": .definite, "quarter": .quarter, "unitAdverb": .unitAdverb, "report": .report,
      "auxiliary": .auxiliary, "progressive": .progressive,
      "negative": .negative, "lasting": .lasting, "ending": .ending,
      "overdue": .overdue, "stamp": .stamp,
    ]
  }

  var parts: Parts = []
  /// The number of a month, a weekday, a numeral or a scale.
  var number = 0
  /// The number of an ordinal, which can be another: "second" is a unit too.
  var ordinal = 0
  var unit = TemporalUnit.day
  /// The letters that TIMEX3 has for a part of the day: "MO".
  var letters = ""

  /// Adds a row of the vocabulary: the part, and its value.
  mutating func add(part name: some StringProtocol, value: some StringProtocol) {
    guard let part = Parts.names[String(name)] else { return }
    parts.formUnion(part)
    if part == .ordinal {
      ordinal = Int(value) ?? 0
    } else if part.contains(.unit) || part == .unitAdverb {
      unit = TemporalUnit.allCases.first { "\($0)" == value } ?? .day
    } else if part == .part || part == .zone {
      letters = String(value)
    } else if let value = Int(value) {
      number = value
    }
  }
}
