/// Runs patterns over the tokens of one document.
struct TemporalMatcher {
  let stream: TokenStream
  let tables: TemporalTables
  /// The end of the sentence: no match goes beyond it.
  var end = 0
  /// The start of the sentence.
  var start = 0

  func word(_ token: Int) -> TemporalWord {
    tables.word(stream.words[token])
  }

  func parts(_ token: Int) -> TemporalWord.Parts {
    guard token >= start, token < end else { return [] }
    return tables.word(stream.words[token]).parts
  }

  /// The longest way to run a pattern from a token, trying optional parts first.
  func run(_ pattern: TemporalPattern, at token: Int) -> TemporalMatch? {
    var match = TemporalMatch(tokens: token..<token)
    return run(pattern.steps, 0, token, &match) ? match : nil
  }

  private func run(
    _ steps: [TemporalPattern.Step],
    _ first: Int,
    _ token: Int,
    _ match: inout TemporalMatch
  ) -> Bool {
    var step = first
    var token = token
    while true {
      switch steps[step] {
      case .accept:
        match.tokens = match.tokens.lowerBound..<token
        return token > match.tokens.lowerBound
      case .jump(let target):
        step = target
        continue
      case .split(let other):
        var attempt = match
        if run(steps, step + 1, token, &attempt) {
          match = attempt
          return true
        }
        step = other
        continue
      case .words(let words):
        guard token < end, words.contains(stream.words[token]) else { return false }
        token += 1
      case .behind(let words):
        guard token > start, words.contains(stream.words[token - 1]) else { return false }
      case .notAhead(let words):
        guard token >= end || !words.contains(stream.words[token]) else { return false }
      case .term(let term):
        guard token < end, let next = read(term, at: token, into: &match) else { return false }
        token = next
      }
      step += 1
    }
  }
}

// MARK: - Terms

extension TemporalMatcher {
  /// Reads a term at a token.
  ///
  /// - Returns: The token after it, or `nil` where it doesn't stand there.
  private func read(_ term: TemporalTerm, at token: Int, into match: inout TemporalMatch) -> Int? {
    let word = word(token)
    switch term {
    case .month:
      guard word.parts.contains(.month), isCapitalisedAsNeeded(token, word) else { return nil }
      match.month = word.number
    case .weekday, .weekdays:
      guard word.parts.contains(.weekday), isCapitalisedAsNeeded(token, word),
        word.parts.contains(.plural) == (term == .weekdays)
      else { return nil }
      match.weekdayNumber = word.number
    case .season:
      guard word.parts.contains(.season) else { return nil }
      match.season = word.number
    case .part:
      guard word.parts.contains(.part) else { return nil }
      match.letters = word.letters
    case .unit: return readUnit(word, token, into: &match, plural: nil)
    case .units: return readUnit(word, token, into: &match, plural: true)
    case .oneUnit: return readUnit(word, token, into: &match, plural: false)
    case .dash:
      guard stream.shapes[token] == .hyphen || stream.shapes[token] == .dash else { return nil }
      match.dash = token
    case .to:
      guard joinsRange(token) else { return nil }
      match.dash = token
    case .ordinal:
      guard let ordinal = ordinal(at: token) else { return nil }
      match.ordinal = ordinal.value
      return ordinal.next
    case .day, .ordinalDay:
      guard let day = day(at: token, onlyOrdinal: term == .ordinalDay) else { return nil }
      if match.day > 0 { match.lastDay = day.value } else { match.day = day.value }
      return day.next
    case .amount:
      guard let amount = amount(at: token) else { return nil }
      match.amount = amount.value
      return amount.next
    case .quarter:
      guard word.parts.contains(.quarter) else { return nil }
      match.ordinal = word.number
    case .unitAdverb:
      guard word.parts.contains(.unitAdverb) else { return nil }
      match.unit = word.unit
    case .year, .shortYear, .decade: return readYear(term, token, into: &match)
    case .clock, .hour, .meridiem, .zone: return readClock(term, token, into: &match)
    case .dotDate: return readDottedDate(token, into: &match)
    case .isoDate, .slashDate: return readNumericDate(term, token, into: &match)
    }
    return token + 1
  }

  private func readUnit(
    _ word: TemporalWord,
    _ token: Int,
    into match: inout TemporalMatch,
    plural: Bool?
  ) -> Int? {
    guard word.parts.contains(.unit), plural == nil || word.parts.contains(.plural) == plural else {
      return nil
    }
    match.unit = word.unit
    match.unitIsNamed = true
    return token + 1
  }

  /// Words such as "may" and "march" are months only with a capital letter.
  func isCapitalisedAsNeeded(_ token: Int, _ word: TemporalWord) -> Bool {
    !word.parts.contains(.needsCapital) || stream.shapes[token].isCapitalised
  }

  /// Whether a dash or a word stands between the ends of a range.
  func joinsRange(_ token: Int) -> Bool {
    let shape = stream.shapes[token]
    return shape == .hyphen || shape == .dash || tables.rangeJoiners.contains(stream.words[token])
  }

  func touches(_ token: Int) -> Bool {
    stream.touchesPrevious(token)
  }
}
