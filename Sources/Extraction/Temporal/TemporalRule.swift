/// A rule by which temporal expressions are found: a pattern, what it means, and its examples.
struct TemporalRule: Sendable {
  /// A sentence with the value that the rule reads in it; nil where it must stay silent.
  struct Example: Hashable, Sendable {
    var text: String
    var value: String?

    init(_ text: String, _ value: String?) {
      self.text = text
      self.value = value
    }
  }

  var name: String
  /// The patterns, in the notation of ``TemporalPattern``.
  var patterns: [String]
  /// Right and wrong ones, as written on Wednesday, 14 May 2025.
  var examples: [Example]
  /// Whether the match is an expression by itself, or only where it joins another.
  var standsAlone: Bool
  /// What a match means; nil where the match is none after all.
  var value: @Sendable (TemporalMatch) -> TemporalValue?

  init(
    _ name: String,
    _ patterns: [String],
    examples: [Example],
    standsAlone: Bool = true,
    value: @escaping @Sendable (TemporalMatch) -> TemporalValue?
  ) {
    self.name = name
    self.patterns = patterns
    self.examples = examples
    self.standsAlone = standsAlone
    self.value = value
  }
}

/// What the terms of a pattern found, and what stands around.
struct TemporalMatch: Sendable {
  /// The tokens.
  var tokens: Range<Int>
  var month = 0
  var day = 0
  /// A second day of the month: the end of "8-10 May".
  var lastDay = 0
  /// The dash between the two.
  var dash: Int?
  var year: Int?
  var lastYear: Int?
  var weekdayNumber = 0
  var ordinal = 0
  var amount = Amount()
  var unit = TemporalUnit.day
  /// Whether the text names the unit: "the latest quarter", not "the latest period".
  var unitIsNamed = false
  var season = 0
  var letters = ""
  var hour = 0
  var minute: Int?
  var zone = ""
  var decade: Int?
  /// The three numbers of a numeric date, as they stand.
  var numeric: (Int, Int, Int) = (0, 0, 0)
  /// Whether "before" is the last word: "two days before".
  var endsWithBefore = false
  /// What stands before and after.
  var context = TemporalContext()
}

/// What stands around a match, for rules that need it.
struct TemporalContext: Sendable {
  /// A preposition or an adjective of time precedes: "in", "early".
  var followsIntroducer = false
  /// "A" precedes, as in "a third of March's votes".
  var followsArticle = false
  /// A word precedes that makes a four-digit number a mere number: "$", "No.".
  var followsNumberSign = false
  /// A plural noun, a unit or a sign follows that the number counts.
  var precedesCountedNoun = false
  /// A unit of measure, a percent sign or people follow: nothing that a year could precede.
  var precedesMeasure = false
  /// A capitalised word follows directly, as in "April Jones".
  var precedesName = false
  /// A capitalised word precedes directly inside the sentence.
  var followsName = false
  /// The first word is one that means something else in lower case: "May".
  var needsCapital = false
  /// The first word is a short form that needs a date after it: "Sun.", "Mar.".
  var isAbbreviated = false
  /// A word in lower case follows that leads up to no date, as in "the March talks".
  var precedesPlainNoun = false
  /// "Of" follows, as in "the fall of the city".
  var precedesOf = false
  /// A number, or a noun that one counts, precedes, as in "two flights a week".
  var followsCount = false
  /// A number, a sign or a measure precedes: "20 percent annually".
  var followsQuantity = false
  /// A word in lower case precedes, as in "the party daily Zora".
  var followsPlainWord = false
  /// "The", "its" or the like precedes.
  var followsDeterminer = false
  /// "To" or an auxiliary precedes: "last" is a verb there.
  var followsInfinitive = false
  /// "As" precedes, as in "as soon as".
  var followsAs = false
  /// A preposition or a determiner precedes: "in", "the".
  var followsDateWord = false
  /// The match opens its sentence.
  var startsSentence = false
  /// A comma follows.
  var precedesComma = false
  /// A mark follows, or nothing, as after the last word of a clause.
  var endsClause = true
  /// "Ended" or "ending" follows, and so a date.
  var precedesEnding = false
  /// A preposition of time follows, as in "one day before the vote".
  var precedesRelation = false
}
