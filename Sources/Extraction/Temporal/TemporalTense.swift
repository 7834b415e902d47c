internal import Documents

/// Tells from the verbs of a sentence whether a bare weekday or month lies behind or ahead.
///
/// A closed list of auxiliaries and the endings of verbs stand in for a parser: the nearest sign
/// before the expression decides, else the nearest after it in the same clause.
struct TemporalTense {
  enum Tense { case past, future, none }

  let stream: TokenStream
  let tables: TemporalTables

  func tense(around candidate: TemporalCandidate) -> Tense {
    let sentence = candidate.sentence
    let first = candidate.tokens.lowerBound
    if first > sentence.lowerBound, let relation = tables.relations[stream.words[first - 1]] {
      if relation == .since { return .past }
      if relation == .until {
        let isPast =
          hasPastAuxiliary(before: first, in: sentence)
          || first - 1 == sentence.lowerBound && hasPastAuxiliary(after: candidate)
        return isPast ? .past : .future
      }
      if relation == .from, let tense = tenseOfLasting(candidate) { return tense }
    }
    return tenseBefore(candidate) ?? tenseAfter(candidate) ?? .none
  }

  private func tenseBefore(_ candidate: TemporalCandidate) -> Tense? {
    let sentence = candidate.sentence
    var fallback: Tense?
    var token = candidate.tokens.lowerBound - 1
    while token >= sentence.lowerBound, !endsSentence(token) {
      if startsClause(at: token, in: sentence) { break }
      if let sign = sign(at: token, in: sentence) {
        // What was said some words ago dates the talk of it only where nothing else does.
        guard isReport(token), candidate.tokens.lowerBound - token > 5 else { return sign }
        fallback = fallback ?? sign
      }
      token -= 1
    }
    return fallback
  }

  private func tenseAfter(_ candidate: TemporalCandidate) -> Tense? {
    var token = candidate.tokens.upperBound
    while token < candidate.sentence.upperBound, !endsSentence(token) {
      let distance = token - candidate.tokens.upperBound
      if isRelative(token) || distance > 2 && stream.shapes[token] == .comma { break }
      // "In October, the minister said, rebels will leave": the aside dates nothing.
      if isAside(token, in: candidate.sentence) {
        token += 2
        continue
      }
      if let sign = sign(at: token, in: candidate.sentence) { return sign }
      token += 1
    }
    return nil
  }
}

// MARK: - Clauses

extension TemporalTense {
  private func parts(_ token: Int) -> TemporalWord.Parts {
    tables.word(stream.words[token]).parts
  }

  private func isReport(_ token: Int) -> Bool { parts(token).contains(.report) }

  /// Whether a verb of saying stands before a comma.
  private func isAside(_ token: Int, in sentence: Range<Int>) -> Bool {
    isReport(token) && token + 1 < sentence.upperBound && stream.shapes[token + 1] == .comma
  }

  private func isRelative(_ token: Int) -> Bool { parts(token).contains(.relative) }

  /// Whether a comma and a conjunction part what precedes from the expression.
  private func startsClause(at token: Int, in sentence: Range<Int>) -> Bool {
    stream.shapes[token] == .comma && token + 1 < sentence.upperBound
      && parts(token + 1).contains(.conjunction)
  }

  private func endsSentence(_ token: Int) -> Bool {
    switch stream.shapes[token] {
    case .period, .question, .exclamation, .semicolon: true
    default: false
    }
  }

  private func hasPastAuxiliary(before token: Int, in sentence: Range<Int>) -> Bool {
    (max(sentence.lowerBound, token - 12)..<token)
      .contains { parts($0).isSuperset(of: [.past, .auxiliary]) }
  }

  /// Whether the clause after "until Thursday" has a past auxiliary: "they had not met".
  private func hasPastAuxiliary(after candidate: TemporalCandidate) -> Bool {
    let first = candidate.tokens.upperBound
    for token in first..<min(candidate.sentence.upperBound, first + 12) {
      if endsSentence(token) || isRelative(token) { return false }
      if parts(token).isSuperset(of: [.past, .auxiliary]) { return true }
    }
    return false
  }
}

// MARK: - What is told as over

extension TemporalTense {
  /// Whether the words tell of a date without a year as over, however near the coming one is.
  ///
  /// "In December, rebels took the town", "since the firm changed hands in February", "the year
  /// ended January 31".
  func tellsAsOver(_ candidate: TemporalCandidate) -> Bool {
    let first = candidate.tokens.lowerBound
    let sentence = candidate.sentence
    if first > sentence.lowerBound, isEnded(first - 1) { return true }
    return first - sentence.lowerBound <= 1
      ? opensPast(candidate) : followsSince(first, in: sentence)
  }

  private func isEnded(_ token: Int) -> Bool {
    parts(token).contains(.ending) && hasPastEnding(token, parts(token))
  }

  /// Whether every verb of the sentence that the date opens is in the past.
  private func opensPast(_ candidate: TemporalCandidate) -> Bool {
    var isPast = false
    for token in candidate.tokens.upperBound..<candidate.sentence.upperBound {
      switch sign(at: token, in: candidate.sentence) {
      case .future: return false
      case .past where !isReport(token): isPast = true
      default: break
      }
      if parts(token).contains(.present) { return false }
    }
    return isPast
  }

  /// Whether "since" opens the clause: "since they met in February".
  private func followsSince(_ first: Int, in sentence: Range<Int>) -> Bool {
    for token in (max(sentence.lowerBound, first - 8)..<first).reversed() {
      if tables.relations[stream.words[token]] == .since { return true }
      if stream.shapes[token] == .comma || endsSentence(token) || isRelative(token) { break }
    }
    return false
  }
}

// MARK: - Lasting things

extension TemporalTense {
  /// The tense of a day on which a lasting thing begins: "a curfew from Friday" looks ahead.
  ///
  /// What has begun already is told by "since", or by a verb in the past. A range in a clause in
  /// the past ("observed a truce from Monday to Friday") keeps the clause's tense.
  ///
  /// - Returns: The tense, or `nil` where no noun of lasting things governs the expression.
  private func tenseOfLasting(_ candidate: TemporalCandidate) -> Tense? {
    let sentence = candidate.sentence
    guard let noun = lastingNoun(before: candidate.tokens.lowerBound - 1, in: sentence) else {
      return nil
    }
    for token in (sentence.lowerBound..<noun).reversed() {
      if endsSentence(token) || isRelative(token) || startsClause(at: token, in: sentence) { break }
      if parts(token).isSuperset(of: [.past, .auxiliary]) { return nil }
    }
    let next = candidate.tokens.upperBound
    guard next < sentence.upperBound else { return .future }
    if next + 1 < sentence.upperBound, tables.rangeJoiners.contains(stream.words[next]),
      !parts(next + 1).isDisjoint(with: [.weekday, .month])
    {
      return tenseBefore(candidate) ?? tenseAfter(candidate) ?? .future
    }
    return sign(at: next, in: sentence) == .past && !isReport(next) ? .past : .future
  }

  /// The noun of lasting things before "from", with no verb and no comma between the two.
  private func lastingNoun(before preposition: Int, in sentence: Range<Int>) -> Int? {
    for token in (max(sentence.lowerBound, preposition - 8)..<preposition).reversed() {
      if parts(token).contains(.lasting) { return token }
      if endsSentence(token) || stream.shapes[token] == .comma || isRelative(token)
        || sign(at: token, in: sentence) != nil
      {
        return nil
      }
    }
    return nil
  }
}

// MARK: - Signs

extension TemporalTense {
  private func sign(at token: Int, in sentence: Range<Int>) -> Tense? {
    let parts = parts(token)
    // "May" with a capital inside a sentence is the month.
    if parts.contains(.needsCapital), stream.shapes[token].isCapitalised { return nil }
    // "Had offered to meet": what was to come then lies behind now.
    if parts.contains(.future), token > sentence.lowerBound,
      stream.words[token - 1] == tables.to, infinitiveSign(at: token - 1, in: sentence) == .past
    {
      return .past
    }
    // "Made it hard to meet the deadline" leaves the tense to what governs "to meet".
    if parts.contains(.future), !parts.contains(.auxiliary), token > sentence.lowerBound,
      stream.words[token - 1] == tables.to
    {
      return nil
    }
    if parts.contains(.future) { return isFailure(token, in: sentence) ? .past : .future }
    if parts.contains(.plan) { return isOverdue(token, in: sentence) ? .past : .future }
    if stream.words[token] == tables.to { return infinitiveSign(at: token, in: sentence) }
    if token > sentence.lowerBound {
      let previous = self.parts(token - 1)
      if parts.contains(.progressive) { return previous.contains(.present) ? .future : nil }
      // "To shut", "will cut" and "be held" leave the tense to what governs them.
      if stream.words[token - 1] == tables.to || previous.contains(.present)
        || previous.contains(.future)
      {
        return nil
      }
    }
    if parts.contains(.past) { return .past }
    return hasPastEnding(token, parts) ? .past : nil
  }

  /// "Agreed to meet", "is to meet" look ahead, whatever the tense of what governs them.
  private func infinitiveSign(at token: Int, in sentence: Range<Int>) -> Tense? {
    let next = token + 1
    guard next < sentence.upperBound, stream.shapes[next] == .lower,
      parts(next).isDisjoint(with: [.definite, .article])
    else { return nil }
    // "Offered the authorities in the capital to continue": the nearest verb before governs.
    for position in (max(sentence.lowerBound, token - 12)..<token).reversed() {
      let parts = parts(position)
      if parts.contains(.infinitive) { return isOverdue(position, in: sentence) ? .past : .future }
      if position == token - 1, parts.contains(.present) { return .future }
      if !parts.isDisjoint(with: [.past, .future]) || hasPastEnding(position, parts) { return nil }
    }
    return nil
  }

  /// "Could not be reached" tells of what failed, not of what may come.
  private func isFailure(_ token: Int, in sentence: Range<Int>) -> Bool {
    guard stream.words[token] == tables.could else { return false }
    let next = token + 1
    return next < sentence.upperBound && parts(next).contains(.negative)
      || (max(sentence.lowerBound, token - 10)..<token).contains { parts($0).contains(.negative) }
  }

  /// "Had been due" says that it came otherwise.
  private func isOverdue(_ token: Int, in sentence: Range<Int>) -> Bool {
    (max(sentence.lowerBound, token - 2)..<token).contains { parts($0).contains(.overdue) }
  }

  /// Whether a word ends in -ed, as most English pasts do.
  private func hasPastEnding(_ token: Int, _ parts: TemporalWord.Parts) -> Bool {
    guard stream.shapes[token] == .lower, !parts.contains(.noParticiple) else { return false }
    let start = Int(stream.starts[token])
    let end = Int(stream.ends[token])
    guard end - start >= 5 else { return false }
    return stream.document.text.withBytes { bytes in
      end <= bytes.count && bytes[end - 1] == UInt8(ascii: "d")
        && bytes[end - 2] == UInt8(ascii: "e")
    }
  }
}
