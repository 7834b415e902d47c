/// The English rules of time, gathered.
enum EnglishTemporalRules {
  static let all: [TemporalRule] =
    refusals + calendarDates + years + weekdays + nearDays + nearPeriods + distances + partsOfYears
    + recurrences + lengths + references + times
}

extension TemporalTables {
  /// The tables of English.
  convenience init(numberingIn vocabulary: inout Vocabulary) {
    self.init(
      rows: EnglishTemporalWords.rows,
      modifiers: EnglishTemporalModifiers.rows,
      relations: EnglishTemporalModifiers.relations,
      rules: EnglishTemporalRules.all,
      numberingIn: &vocabulary
    )
  }
}
