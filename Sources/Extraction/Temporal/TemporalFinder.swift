internal import Chronology
internal import Documents

/// The first phase: finds expressions and what they mean before they are resolved.
struct TemporalFinder {
  private let tables: TemporalTables
  private let stream: TokenStream
  private var matcher: TemporalMatcher

  init(stream: TokenStream, tables: TemporalTables) {
    self.stream = stream
    self.tables = tables
    matcher = TemporalMatcher(stream: stream, tables: tables)
  }

  /// The expressions of one sentence in order; they never overlap.
  mutating func candidates(in sentence: Range<Int>) -> [TemporalCandidate] {
    matcher.start = sentence.lowerBound
    matcher.end = sentence.upperBound
    var found: [TemporalCandidate] = []
    var token = sentence.lowerBound
    while token < sentence.upperBound {
      let patterns = tables.patterns(
        beginningWith: stream.words[token],
        shape: stream.shapes[token]
      )
      guard !patterns.isEmpty, var best = longest(of: patterns, at: token) else {
        token += 1
        continue
      }
      if let later = longerAfterDeterminer(best) { best = later }
      token = best.tokens.upperBound
      if best.value != .nothing, !isTitle(best.tokens) { found.append(best) }
    }
    guard !found.isEmpty else { return [] }
    let whole = sharingYears(joined(found).filter(\.standsAlone))
    return TemporalComposer(stream: stream, tables: tables).extended(whole)
  }

  /// Whether the words are a title in quotes: a programme called "Ten Minutes".
  private func isTitle(_ tokens: Range<Int>) -> Bool {
    let last = tokens.upperBound - 1
    guard tokens.count > 1, tokens.lowerBound > matcher.start,
      stream.shapes[last] == .capitalised, matcher.parts(last).contains(.unit)
    else { return false }
    switch stream.shapes[tokens.lowerBound - 1] {
    case .openQuote, .closeQuote, .plainQuote: return true
    default: return false
    }
  }

  /// "From April to June 1998" names the year once for both.
  private func sharingYears(_ candidates: [TemporalCandidate]) -> [TemporalCandidate] {
    var shared = candidates
    for index in shared.indices.dropLast().reversed() {
      let next = shared[index + 1]
      let between = shared[index].tokens.upperBound..<next.tokens.lowerBound
      guard case .period(let last) = next.value, last.unit <= .month,
        case .month(let month, let day, .bare) = shared[index].value, between.count == 1,
        matcher.joinsRange(between.lowerBound)
      else { continue }
      let year = month <= last.firstDay.month ? last.year : last.year - 1
      let period =
        day == nil
        ? CalendarPeriod.month(month, of: year)
        : CivilDate(year: year, month: month, day: day ?? 1).map(CalendarPeriod.day)
      if let period { shared[index].value = .period(period) }
    }
    return shared
  }

  /// "The past" gives way to "past two weeks": a determiner alone makes no match longer.
  private func longerAfterDeterminer(_ best: TemporalCandidate) -> TemporalCandidate? {
    let first = best.tokens.lowerBound
    guard best.tokens.count > 1,
      !tables.word(stream.words[first]).parts.isDisjoint(with: [.definite, .article])
    else { return nil }
    let patterns = tables.patterns(
      beginningWith: stream.words[first + 1],
      shape: stream.shapes[first + 1]
    )
    guard !patterns.isEmpty, let later = longest(of: patterns, at: first + 1),
      later.tokens.upperBound > best.tokens.upperBound
    else { return nil }
    return later
  }

  private func joined(_ found: [TemporalCandidate]) -> [TemporalCandidate] {
    let composer = TemporalComposer(stream: stream, tables: tables)
    var joined: [TemporalCandidate] = []
    for var candidate in found {
      while let last = joined.last, let both = composer.join(last, candidate) {
        joined.removeLast()
        candidate = both
      }
      joined.append(candidate)
    }
    return joined
  }

  private func longest(of patterns: [Int], at token: Int) -> TemporalCandidate? {
    var best: TemporalCandidate?
    for number in patterns {
      let (rule, pattern) = tables.patterns[number]
      guard var match = matcher.run(pattern, at: token),
        match.tokens.count > best?.tokens.count ?? 0
      else { continue }
      match.context = matcher.context(of: match.tokens)
      let lastWord = stream.words[match.tokens.upperBound - 1]
      match.endsWithBefore = tables.relations[lastWord] == .before
      guard let value = tables.rules[rule].value(match) else { continue }
      best = TemporalCandidate(
        tokens: match.tokens,
        sentence: matcher.start..<matcher.end,
        value: value,
        rule: tables.rules[rule].name,
        standsAlone: tables.rules[rule].standsAlone,
        lastDay: match.lastDay > 0 ? match.lastDay : nil,
        dash: match.lastDay > 0 ? match.dash : nil
      )
    }
    return best
  }
}

extension TemporalMatcher {
  /// What stands around a match.
  func context(of tokens: Range<Int>) -> TemporalContext {
    var context = TemporalContext()
    let first = tokens.lowerBound
    let next = tokens.upperBound
    context.startsSentence = first == start
    if first > start {
      let previous = parts(first - 1)
      context.followsIntroducer = previous.contains(.introducer) || followsMonthAndDash(first)
      context.followsAs = stream.words[first - 1] == tables.asWord
      context.followsDateWord =
        context.followsIntroducer || stream.words[first - 1] == tables.the
      context.followsQuantity =
        stream.shapes[first - 1] == .number || !previous.isDisjoint(with: [.refusesYear, .scale])
      context.followsCount = context.followsQuantity || isCounted(first - 1)
      context.followsPlainWord = stream.shapes[first - 1] == .lower
      context.followsDeterminer = previous.contains(.definite)
      context.followsInfinitive =
        stream.words[first - 1] == tables.to || previous.contains(.future)
      context.followsArticle = previous.contains(.article)
      context.followsNumberSign =
        previous.contains(.refusesYear) || stream.shapes[first - 1] == .currency
      context.followsName =
        stream.shapes[first - 1].isCapitalised && first - 1 > start
        && previous.isDisjoint(with: [.weekday, .month, .introducer])
    }
    context.needsCapital = parts(first).contains(.needsCapital)
    context.isAbbreviated = parts(first).contains(.abbreviation)
    guard next < end else { return context }
    context.precedesComma = stream.shapes[next] == .comma
    context.endsClause = stream.shapes[next].isMark
    context.precedesEnding = parts(next).contains(.ending)
    context.precedesRelation = tables.relations[stream.words[next]] != nil
    context.precedesOf = stream.words[next] == tables.of
    context.precedesName =
      stream.shapes[next].isCapitalised && parts(next).isDisjoint(with: [.weekday, .month, .zone])
    context.precedesPlainNoun =
      stream.shapes[next] == .lower && !parts(next).contains(.introducer)
    context.precedesMeasure = parts(next).contains(.refusesYear)
    context.precedesCountedNoun = context.precedesMeasure || isCountedNoun(next)
    return context
  }

  /// Whether a month and a dash precede: "January-March".
  private func followsMonthAndDash(_ token: Int) -> Bool {
    guard token - 2 >= start, parts(token - 2).contains(.month) else { return false }
    return stream.shapes[token - 1] == .hyphen || stream.shapes[token - 1] == .dash
  }

  /// Whether a token is a plural noun with a number shortly before it: "14 red planes".
  private func isCounted(_ token: Int) -> Bool {
    isCountedNoun(token)
      && (max(start, token - 4)..<token).contains {
        stream.shapes[$0] == .number || !parts($0).isDisjoint(with: [.number, .scale, .vague])
      }
  }

  /// Whether a token is a plural noun, a unit, a percent sign or a fraction, which a number counts.
  private func isCountedNoun(_ token: Int) -> Bool {
    let known = parts(token)
    if known.contains(.unit) { return true }
    guard stream.shapes[token] == .lower else { return stream.shapes[token] == .slash }
    let last = Int(stream.ends[token]) - 1
    return stream.document.text.withBytes { bytes in
      guard last > Int(stream.starts[token]) + 2, last < bytes.count else { return false }
      return bytes[last] == UInt8(ascii: "s") && bytes[last - 1] != UInt8(ascii: "s")
        && bytes[last - 1] != UInt8(ascii: "'")
    }
  }
}
