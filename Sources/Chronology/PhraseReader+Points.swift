extension PhraseReader {
  /// One point in time, in any of the ways in which people name one.
  mutating func point() throws(CalendarPhraseError) -> PhrasePoint {
    note()
    guard token != nil else { throw failure(.unfinished, at: index) }
    if let fixed = relativePoint() ?? partOfYears() ?? centuryOrDecade() ?? isoDigits() {
      return .fixed(fixed)
    }
    if let parts = try numericDate() { return .parts(parts) }
    var parts = PhraseParts()
    while try readPart(into: &parts) {}
    guard !parts.isEmpty else { throw surprise() }
    parts.time = try clockTime()
    // "10:33, 11 May 2025" isn't read; a zone's name may stand in brackets behind the time.
    return .parts(parts)
  }

  /// Reads one more part of a date in words, in whatever order they come.
  private mutating func readPart(into parts: inout PhraseParts) throws(CalendarPhraseError) -> Bool
  {
    let start = index
    skipJoints(after: parts)
    note()
    guard let token else {
      index = start
      return false
    }
    switch token.kind {
    case .word(let word):
      if readWord(word, into: &parts) { return true }
    case .number(let number, let digits):
      if readNumber(number, digits: digits, into: &parts) { return true }
    case .sign("'"):
      // "May '25"
      if parts.year == nil, case .number(let number, 2)? = self.token(after: 1)?.kind {
        parts.year = yearEnding(in: number)
        index += 2
        return true
      }
    case .sign: break
    }
    index = start
    return false
  }

  /// Skips what may stand between two parts: a comma, "of", the hyphens of "12-may-2025".
  private mutating func skipJoints(after parts: PhraseParts) {
    guard !parts.isEmpty else { return }
    while eat(sign: ",") || eat(sign: ".") || eat(word: "of") || eat(word: "the") {}
    guard token?.kind == .sign("-"), token?.followsSpace == false, let after = token(after: 1),
      !after.followsSpace
    else { return }
    let previous = tokens[index - 1]
    switch (previous.kind, after.kind) {
    case (.number, .word(let word)):
      if parts.month == nil, EnglishCalendar.monthForms[word] != nil { index += 1 }
    case (.word, .number(_, let digits)), (.number, .number(_, let digits)):
      let mayBeDay = digits <= 2 && parts.day == nil && parts.division == nil
      let previousIsWord = previous.word != nil
      if parts.year == nil, digits == 4 ? (parts.month != nil || parts.division != nil) : false {
        index += 1
      } else if previousIsWord, mayBeDay, parts.month != nil {
        index += 1
      }
    default: break
    }
  }

  private mutating func readWord(_ word: String, into parts: inout PhraseParts) -> Bool {
    if parts.weekday == nil, let weekday = EnglishCalendar.weekdayForms[word] {
      parts.weekday = weekday
    } else if parts.month == nil, parts.division == nil,
      let month = EnglishCalendar.monthForms[word]
    {
      parts.month = month
    } else if parts.month == nil, parts.division == nil, let division = eatDivision() {
      parts.division = division
      return true
    } else if parts.monthPart == nil, parts.day == nil, parts.month == nil,
      let part = PhraseWords.monthParts[word]
    {
      index += 1
      _ = eat(sign: "-")
      guard let next = self.word, EnglishCalendar.monthForms[next] != nil else { return false }
      parts.monthPart = part
      return true
    } else if parts.year == nil, word == "ad",
      case .number(let number, 1...PhraseToken.digitLimit)? = token(after: 1)?.kind
    {
      parts.year = number
      index += 1
    } else {
      return false
    }
    index += 1
    if token?.followsSpace == false { _ = eat(sign: ".") }
    return true
  }

  private mutating func readNumber(
    _ number: Int,
    digits: Int,
    into parts: inout PhraseParts
  ) -> Bool {
    let following = token(after: 1)
    if let era = following?.word.flatMap({ PhraseWords.eras[$0] }), parts.year == nil, number > 0 {
      parts.year = era ? 1 - number : number
      index += 2
      return true
    }
    // A clock time follows, or another kind of count.
    if following?.kind == .sign(":") { return false }
    if let word = following?.word, following?.followsSpace == false,
      !PhraseWords.ordinalSuffixes.contains(word)
    {
      guard word == "q" || word == "h", let division = division(word, number), parts.isEmpty else {
        return false
      }
      parts.division = division
      index += 2
      return true
    }
    if digits == 4, parts.year == nil {
      parts.year = number
    } else if digits <= 2, parts.day == nil, parts.division == nil, (1...99).contains(number),
      number <= 31 || parts.isEmpty
    {
      parts.day = number
      if let suffix = following?.word, PhraseWords.ordinalSuffixes.contains(suffix) { index += 1 }
    } else if digits == 2, parts.year == nil, parts.month != nil || parts.division != nil {
      parts.year = yearEnding(in: number)
    } else {
      return false
    }
    index += 1
    return true
  }

  /// The year of two digits that lies at most twenty years ahead, else in the past.
  func yearEnding(in digits: Int) -> Int {
    let hundred = today.year.quotientFloored(by: 100) * 100
    let year = hundred + digits
    return year > today.year + 20 ? year - 100 : year
  }
}

extension PhraseReader {
  /// "spring", "q2", "second quarter", "first half", "h1".
  mutating func eatDivision() -> Division? {
    guard let word else { return nil }
    if let season = EnglishCalendar.seasonForms[word] {
      index += 1
      return season
    }
    if word == "q" || word == "h", case .number(let number, 1)? = token(after: 1)?.kind,
      let division = division(word, number)
    {
      index += 2
      return division
    }
    guard let number = PhraseWords.ordinals[word], let unit = token(after: 1)?.word,
      unit == "quarter" || unit == "half", let division = division(String(unit.prefix(1)), number)
    else { return nil }
    index += 2
    return division
  }

  private func division(_ kind: String, _ number: Int) -> Division? {
    switch (kind, number) {
    case ("q", 1...4): Division(rawValue: 32 + number)
    case ("h", 1...2): Division(rawValue: 39 + number)
    default: nil
    }
  }

  /// "early 1930s", "late 17th century", "mid-1962": a third of the years, or of the year.
  private mutating func partOfYears() -> EDTF? {
    let start = index
    if let third = eat(PhraseWords.thirds) {
      _ = eat(sign: "-")
      eatFillers()
      if let whole = centuryOrDecade() { return whole.third(third) }
      if case .number(let year, 4)? = token?.kind, token(after: 1)?.kind != .sign("-"),
        let division = Division(rawValue: 37 + third)
      {
        index += 1
        return EDTF(year: year, division: division)
      }
    }
    index = start
    return nil
  }

  /// "1940s", "the 1800s", "19th century", "2nd century bc", "19c".
  mutating func centuryOrDecade() -> EDTF? {
    guard case .number(let number, let digits)? = token?.kind, let suffix = token(after: 1)?.word,
      number > 0
    else { return nil }
    if suffix == "s", digits == 4, token(after: 1)?.followsSpace == false {
      index += 2
      return number % 100 == 0 ? EDTF(hundred: number / 100) : EDTF(decade: number / 10)
    }
    let isOrdinal = PhraseWords.ordinalSuffixes.contains(suffix)
    let unit = isOrdinal ? token(after: 2)?.word : suffix
    if isOrdinal, startsRangeOfCenturies(after: 2) {
      index += 2
      return EDTF(hundred: number - 1)
    }
    guard unit == "century" || unit == "centuries" || (unit == "c" && !isOrdinal), number <= 99
    else { return nil }
    index += isOrdinal ? 3 : 2
    guard let isBefore = word.flatMap({ PhraseWords.eras[$0] }) else {
      _ = eat(sign: ".")
      return EDTF(hundred: number - 1)
    }
    index += 1
    return isBefore ? try? EDTF("-\((number - 1).padded(to: 2))XX") : EDTF(hundred: number - 1)
  }

  /// Whether "-19th centuries" follows, which makes this number one of centuries too.
  private func startsRangeOfCenturies(after count: Int) -> Bool {
    let mark = token(after: count)
    guard mark?.kind == .sign("-") || mark?.word == "to",
      case .number(_, 1...2)? = token(after: count + 1)?.kind,
      let suffix = token(after: count + 2)?.word, PhraseWords.ordinalSuffixes.contains(suffix)
    else { return false }
    let unit = token(after: count + 3)?.word
    return unit == "century" || unit == "centuries"
  }

  /// Reads "20250511".
  mutating func isoDigits() -> EDTF? {
    guard case .number(let number, 8)? = token?.kind,
      let day = CivilDate(year: number / 10_000, month: number / 100 % 100, day: number % 100)
    else { return nil }
    index += 1
    return EDTF(day)
  }
}
