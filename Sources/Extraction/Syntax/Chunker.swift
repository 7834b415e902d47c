/// Finds noun chunks over the tags: "the Turkish president", "a 30-day ceasefire", "Monday".
struct Chunker {
  let tokens: TokenStream
  let tags: [WordTag]
  let tables: SyntaxTables

  /// The noun chunks of a sentence.
  func chunks(in sentence: Range<Int>) -> [SyntaxLayer.NounChunk] {
    var found: [SyntaxLayer.NounChunk] = []
    var position = sentence.lowerBound
    while position < sentence.upperBound {
      guard let chunk = chunk(from: position, before: sentence.upperBound) else {
        position += 1
        continue
      }
      found.append(chunk)
      position = max(chunk.tokens.upperBound, position + 1)
    }
    return found
  }

  private func chunk(from start: Int, before end: Int) -> SyntaxLayer.NounChunk? {
    if tags[start] == .pronoun || (tags[start] == .relative && isPronominal(start)) {
      return .init(tokens: start..<start + 1, head: start)
    }
    guard opens(start) else { return nil }
    if isTemporalWord(start), let chunk = temporal(from: start, before: end) { return chunk }
    var head: Int?
    var index = start
    while index < end {
      guard let step = step(at: index, from: start, before: end, head: head) else { break }
      for token in index..<index + step where isHead(token) { head = token }
      index += step
    }
    guard index > start else { return nil }
    while index > start + 1, tokens.shapes[index - 1].isQuote { index -= 1 }
    let tail = head ?? index - 1
    // An adjective alone is no chunk; "the wounded" is one.
    let opens =
      tags[start] == .determiner || tags[start] == .possessive || tags[start] == .possessiveMark
    guard head != nil || (opens && tags[tail] != .possessiveMark) else { return nil }
    return .init(
      tokens: start..<index,
      head: tail,
      isTemporal: isTimeUnit(tail) && !measures(tail, at: index, before: end)
        && (isTimed(start..<index) || isCountedBack(index, before: end)),
      isPossessed: tags[start] == .possessiveMark
    )
  }

  private func opens(_ token: Int) -> Bool {
    switch tags[token] {
    case .noun, .name, .number, .determiner, .possessive, .adjective, .possessiveMark: true
    default: false
    }
  }

  private func isHead(_ token: Int) -> Bool {
    tags[token] == .noun || tags[token] == .name || tags[token] == .number
  }

  private func isPronominal(_ token: Int) -> Bool {
    tables.classes(of: tokens.words[token]).contains(.pronoun)
  }

  /// How many tokens the chunk takes at a position; none where it ends.
  private func step(at index: Int, from start: Int, before end: Int, head: Int?) -> Int? {
    switch tags[index] {
    case .noun, .name:
      if index > start, isTemporalWord(index), !joinsTime(index, from: start) { return nil }
      if let head, endsTime(at: head, from: start, before: index) { return nil }
      if let head, tags[head] == .name, tags[index] == .noun, isGivenTo(start) { return nil }
      return 1
    case .number:
      guard let head else { return 1 }
      return tags[head] == .noun || (tags[head] == .name && tokens.shapes[index] == .lower)
        ? nil : 1
    case .adjective:
      if head.map({ tags[$0] == .number }) ?? true || followsHyphen(index) { return 1 }
      let next = index + 1
      let leads =
        next < end && (tags[next] == .noun || tags[next] == .name) && !opensTime(index)
      return tags[index - 1] == .name && leads ? 1 : nil
    case .determiner, .possessive:
      return index == start || tags[index - 1] == .determiner ? 1 : nil
    case .possessiveMark: return index == start ? 1 : nil
    case .adverb:
      let next = index + 1
      let links = index > start && head == nil && next < end && tags[next] == .adjective
      return links ? 1 : nil
    case .conjunction:
      // "political and economic ties": two attributes of one head.
      let next = index + 1
      let links =
        index > start && next < end && tags[index - 1] == .adjective && head == nil
        && (tags[next] == .adjective
          || tags[next] == .name && next + 1 < end && tags[next + 1] == .noun)
      return links ? 2 : nil
    case .mark: return mark(at: index, from: start, before: end, head: head)
    case .gerund, .participle, .verbPast, .verbBase, .preposition, .to, .particle:
      return followsHyphen(index) && index > start ? 1 : nil
    default: return nil
    }
  }

  private func mark(at index: Int, from start: Int, before end: Int, head: Int?) -> Int? {
    let shape = tokens.shapes[index]
    let next = index + 1
    guard index > start, next < end else { return nil }
    if shape == .hyphen || shape == .slash, tokens.touchesPrevious(index),
      tokens.touchesPrevious(next)
    {
      return 2
    }
    if shape.isQuote, shape != .closeQuote, head == nil, opens(next) { return 1 }
    if shape == .closeQuote || shape == .plainQuote, tags[next] == .noun { return 1 }
    if shape == .comma, tags[index - 1] == .adjective, head == nil {
      if tags[next] == .adjective { return 1 }
      if tags[next] == .conjunction, next + 1 < end, tags[next + 1] == .adjective { return 2 }
    }
    return nil
  }

  private func followsHyphen(_ index: Int) -> Bool {
    index > 0 && tokens.shapes[index - 1] == .hyphen && tokens.touchesPrevious(index)
  }
}

// MARK: - Times

extension Chunker {
  private func isTemporalWord(_ token: Int) -> Bool {
    let found = tables.classes(of: tokens.words[token])
    guard found.contains(.temporal), tags[token] == .noun || tags[token] == .name else {
      return false
    }
    guard found.contains(.month) else { return true }
    return tokens.shapes[token].isCapitalised && !(found.contains(.modal) && isSurname(token))
  }

  /// "Ana May", "May met the envoy": the month that is a surname, too.
  private func isSurname(_ token: Int) -> Bool {
    guard token > 0 else { return isFinite(token + 1) }
    switch tags[token - 1] {
    case .name: return !tables.classes(of: tokens.words[token - 1]).contains(.temporal)
    case .mark, .conjunction, .subordinator: return isFinite(token + 1)
    default: return false
    }
  }

  private func isFinite(_ token: Int) -> Bool {
    guard token < tags.count else { return false }
    switch tags[token] {
    case .verbPast, .verbPresent, .auxiliary: return true
    default: return false
    }
  }

  private func isTimeUnit(_ token: Int) -> Bool {
    let found = tables.classes(of: tokens.words[token])
    return found.hasAny([.timeUnit, .temporal, .dayPart])
      && !(found.contains(.month) && found.contains(.modal) && isSurname(token))
  }

  /// Whether a chunk that ends in a unit of time has something that makes it a time.
  private func isTimed(_ chunk: Range<Int>) -> Bool {
    chunk.contains { token in
      let found = tables.classes(of: tokens.words[token])
      return found.hasAny([.timeModifier, .number, .temporal]) || tags[token] == .number
    }
  }

  /// "last week" after a name is a time of its own.
  private func opensTime(_ adjective: Int) -> Bool {
    tables.classes(of: tokens.words[adjective]).contains(.timeModifier) && isTimeUnit(adjective + 1)
  }

  /// "Ten days of talks": how long something takes, where "of" leads to what it is.
  private func measures(_ unit: Int, at index: Int, before end: Int) -> Bool {
    guard index + 1 < end, tokens.words[index] == tables.known.of, unit > 0,
      tags[unit - 1] == .number
    else { return false }
    let next = index + 1
    return (tags[next] == .noun || tags[next] == .adjective) && !isTemporalWord(next)
      && !isTimeUnit(next)
  }

  /// Whether "ago" or "earlier" follows: "a few months ago".
  private func isCountedBack(_ token: Int, before end: Int) -> Bool {
    token < end && tables.known.countingBack.contains(tokens.words[token])
  }

  /// Whether a name follows a verb of giving, so that a noun after it is what is given:
  /// "offered Chad talks".
  private func isGivenTo(_ start: Int) -> Bool {
    guard start > 0, tags[start] == .name,
      let lemma = tables.verbLemma(of: tokens.words[start - 1]), tags[start - 1] != .noun
    else { return false }
    return tables.known.givingVerbs.contains(lemma)
  }

  /// Whether the chunk so far is a whole time, which the next noun can't belong to: "last week".
  private func endsTime(at head: Int, from start: Int, before index: Int) -> Bool {
    head == index - 1 && (isTimeUnit(head) || isYear(head, from: start)) && !followsHyphen(head)
      && isTimed(start..<head)
      && !tables.classes(of: tokens.words[index]).hasAny([.dayPart, .timeUnit])
  }

  /// "12 June 2031 | Niger": the year ends the day.
  private func isYear(_ token: Int, from start: Int) -> Bool {
    token > start && tags[token] == .number && isTemporalWord(token - 1)
      && tables.classes(of: tokens.words[token - 1]).contains(.month)
  }

  /// "last Monday", "early May": the day belongs to the words before it.
  private func joinsTime(_ index: Int, from start: Int) -> Bool {
    tables.classes(of: tokens.words[index - 1]).hasAny([.timeModifier, .number, .determiner])
      || tags[index - 1] == .number || tags[index - 1] == .determiner
  }

  /// "Monday night", "May 12, 2025", "12 May".
  private func temporal(from start: Int, before end: Int) -> SyntaxLayer.NounChunk? {
    var index = start + 1
    while index < end {
      let found = tables.classes(of: tokens.words[index])
      if found.contains(.dayPart) || tags[index] == .number || isTemporalWord(index) {
        index += 1
      } else if tokens.shapes[index] == .comma, index + 1 < end,
        tokens.shapes[index + 1] == .number || isTemporalWord(index + 1)
      {
        index += 2
      } else if tokens.shapes[index] == .hyphen, index + 1 < end, tags[index + 1] == .number {
        index += 2
      } else {
        break
      }
    }
    return .init(tokens: start..<index, head: start, isTemporal: true)
  }
}
