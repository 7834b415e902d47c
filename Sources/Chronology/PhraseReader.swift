/// Reads the tokens of a calendar phrase: a doubt, a bound or a range around points in time.
struct PhraseReader {
  let tokens: [PhraseToken]
  let today: CivilDate
  let order: CalendarPhrase.NumericOrder
  /// The characters of the text, for an error at its end.
  let length: Int
  var index = 0
  /// The furthest token that some rule looked at in vain.
  var furthest = 0
  var isAmbiguous = false
  var contradictsWeekday = false
  var givesYear = true

  init(_ text: String, today: CivilDate, order: CalendarPhrase.NumericOrder) {
    tokens = PhraseToken.tokens(of: text)
    self.today = today
    self.order = order
    length = text.count
  }

  mutating func phrase() throws(CalendarPhraseError) -> EDTF {
    guard !tokens.isEmpty else { throw failure(.empty, at: 0) }
    var doubt = eatOpening()
    let edtf: EDTF
    if let bound = eatBound() {
      doubt.formUnion(eatOpening())
      edtf = try bounded(bound)
    } else {
      edtf = try span()
    }
    doubt.formUnion(eatDoubts())
    while eat(sign: ".") || eat(sign: ":") || eat(sign: ",") {}
    guard index == tokens.count else { throw surprise() }
    return doubt.isEmpty ? edtf : edtf.qualified(doubt)
  }

  /// Takes the words before a date that say nothing but how sure it is: "in about the".
  private mutating func eatOpening() -> Qualification {
    eatFillers()
    let doubt = eatDoubts()
    if !doubt.isEmpty { eatFillers() }
    return doubt
  }

  /// A point, or two of them with a dash or a word between.
  private mutating func span() throws(CalendarPhraseError) -> EDTF {
    let isBetween = eat(word: "between")
    eatFillers()
    if let part = eatPartWithin() { return try some(part) }
    let start = index
    let first = try point()
    eatSecondYearOfWinter(after: first)
    if eatRangeMark() || (isBetween && eat(word: "and")) {
      return try range(from: first, startingAt: start)
    }
    guard !isBetween else { throw surprise() }
    if eat(word: "or") {
      eatFillers()
      let second = try point()
      let left = try resolved(first.completed(from: second), at: start)
      return .oneOf(left, try resolved(second.completed(from: first), at: index))
    }
    return try resolved(first, at: start)
  }

  /// "a day in June 1862": the parts that the phrase leaves open become unspecified digits.
  private mutating func eatPartWithin() -> CalendarUnit? {
    let start = index
    _ = eat(word: "a") || eat(word: "some")
    if let unit = eat(PhraseWords.units), unit == .day || unit == .month,
      eat(word: "in") || eat(word: "of")
    {
      return unit
    }
    index = start
    return nil
  }

  private mutating func some(_ part: CalendarUnit) throws(CalendarPhraseError) -> EDTF {
    let doubt = eatOpening()
    let start = index
    let whole = try resolved(try point(), at: start)
    let blank = MaskedDigits.unspecified(width: 2)
    guard case .date(let date) = whole.shape, date.day == nil else {
      throw failure(.unexpected(tokens[start].text), at: start)
    }
    let open = whole.mapped { date in
      var date = date
      guard date.division == nil, date.year.takesMonth else { return date }
      if date.month == nil { date.month = blank }
      if part == .day { date.day = blank }
      return date
    }
    return open.qualified(doubt.union(eatDoubts()))
  }

  /// "winter 1944-45": a winter is named by both of its years, and kept by the first.
  private mutating func eatSecondYearOfWinter(after point: PhrasePoint) {
    guard case .parts(let parts) = point, parts.division == .winter, let year = parts.year,
      token?.kind == .sign("-") || token?.kind == .sign("/"),
      case .number(let second, let digits)? = token(after: 1)?.kind,
      second == (digits == 2 ? (year + 1) % 100 : year + 1)
    else { return }
    index += 2
  }

  private mutating func range(
    from first: PhrasePoint,
    startingAt start: Int
  ) throws(CalendarPhraseError) -> EDTF {
    let doubt = eatOpening()
    let secondStart = index
    var second = try point()
    if case .parts(let parts) = first { second = second.widened(after: parts) }
    let earlier = try resolved(first.completed(from: second), at: start)
    var later = try resolved(second.completed(from: first), at: secondStart)
    // A doubt behind the end of a range is about that end: "1868-1871?".
    later = later.qualified(doubt.union(eatDoubts()))
    guard let interval = EDTF.spanning(earlier, later) else {
      throw failure(.endBeforeStart, at: secondStart)
    }
    return interval
  }

  private mutating func bounded(_ bound: PhraseBound) throws(CalendarPhraseError) -> EDTF {
    let start = index
    let first = try point()
    if bound == .since, eatRangeMark() || eat(word: "until") {
      return try range(from: first, startingAt: start)
    }
    return try resolved(first, at: start).bound(bound)
  }

  private mutating func eatRangeMark() -> Bool {
    if eat(word: "to") || eat(word: "through") || eat(word: "thru") { return true }
    return eat(sign: "-") || eat(sign: "…")
  }
}

extension PhraseReader {
  var token: PhraseToken? { index < tokens.count ? tokens[index] : nil }

  func token(after count: Int) -> PhraseToken? {
    index + count < tokens.count ? tokens[index + count] : nil
  }

  var word: String? { token?.word }

  mutating func eat(word expected: String) -> Bool {
    note()
    guard word == expected else { return false }
    index += 1
    return true
  }

  mutating func eat(sign expected: Character) -> Bool {
    note()
    guard token?.kind == .sign(expected) else { return false }
    index += 1
    return true
  }

  /// Takes a word of a table.
  mutating func eat<Value>(_ table: [String: Value]) -> Value? {
    note()
    guard let word, let value = table[word] else { return nil }
    index += 1
    _ = token?.followsSpace == false && eat(sign: ".")
    return value
  }

  mutating func eatFillers() {
    while let word, PhraseWords.fillers.contains(word) { index += 1 }
  }

  mutating func eatDoubts() -> Qualification {
    var doubt: Qualification = []
    while let token {
      switch token.kind {
      case .word(let word):
        guard let found = PhraseWords.doubts[word] else { return doubt }
        doubt.formUnion(found)
      case .sign("?"): doubt.formUnion(.uncertain)
      case .sign("~"): doubt.formUnion(.approximate)
      case .sign("%"): doubt.formUnion([.uncertain, .approximate])
      case .sign("(") where self.token(after: 1)?.isDoubt == true: break
      case .sign(")"), .sign("."), .sign(":"):
        guard index > 0, tokens[index - 1].isDoubt else { return doubt }
      default: return doubt
      }
      index += 1
    }
    return doubt
  }

  mutating func eatBound() -> PhraseBound? {
    for (words, bound) in PhraseWords.bounds {
      let found = words.indices.allSatisfy { token(after: $0)?.word == words[$0] }
      if found {
        index += words.count
        return bound
      }
    }
    return nil
  }

  mutating func note() {
    furthest = max(furthest, index)
  }
}

extension PhraseToken {
  var word: String? {
    if case .word(let word) = kind { word } else { nil }
  }

  var isDoubt: Bool {
    word.map { PhraseWords.doubts[$0] != nil } ?? (kind == .sign("?") || kind == .sign("~"))
  }
}
