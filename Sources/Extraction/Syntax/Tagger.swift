internal import Documents

/// Gives every token its part of speech: what the lexicon allows, decided by the words around it.
struct Tagger {
  let tokens: TokenStream
  let tables: SyntaxTables
  /// What each token may be.
  private(set) var classes: [WordClasses] = []
  /// What each token is.
  private(set) var tags: [WordTag] = []
  /// The sentence that is being tagged.
  var sentence: Range<Int> = 0..<0
  /// Whether the clause under way has its finite verb.
  var hasFinite = false
  /// The tag of the last verb in the sentence.
  var lastVerb: WordTag?
  /// The lemma of the last finite verb in the sentence.
  var lastFinite: Int?

  init(tokens: TokenStream, tables: SyntaxTables) {
    self.tokens = tokens
    self.tables = tables
    tags = Array(repeating: .other, count: tokens.count)
    classes = Array(repeating: [], count: tokens.count)
  }

  /// Tags the whole stream.
  mutating func tag() {
    tokens.document.text.withBytes { bytes in
      for sentence in tokens.sentences { findClasses(in: sentence.tokens, bytes) }
    }
    for sentence in tokens.sentences {
      self.sentence = sentence.tokens
      hasFinite = false
      lastVerb = nil
      lastFinite = nil
      for token in sentence.tokens {
        let tag = decide(token)
        tags[token] = tag
        follow(token, tag)
      }
    }
  }

  /// Keeps count of the clause's verbs.
  private mutating func follow(_ token: Int, _ tag: WordTag) {
    switch tag {
    case .verbPresent, .verbPast:
      hasFinite = true
      lastVerb = tag
      lastFinite = token
    case .modal:
      hasFinite = true
      lastFinite = token
    case .auxiliary:
      let isFinite = !isNonfiniteAuxiliary(token)
      hasFinite = hasFinite || isFinite
      if isFinite { lastFinite = token }
    case .verbBase, .participle, .gerund: lastVerb = tag
    case .subordinator, .relative, .conjunction: hasFinite = false
    case .mark where tokens.shapes[token] != .hyphen && tokens.shapes[token] != .period:
      hasFinite = false
    default: break
    }
  }
}

// MARK: - What a token may be

extension Tagger {
  private mutating func findClasses(
    in sentence: Range<Int>,
    _ bytes: UnsafeBufferPointer<UInt8>
  ) {
    var words = 0
    var capitals = 0
    for token in sentence where tokens.shapes[token].isWord {
      words += 1
      if tokens.shapes[token].isCapitalised { capitals += 1 }
    }
    let isTitle = words >= 4 && capitals * 10 >= words * 6
    var atStart = true
    for token in sentence {
      let shape = tokens.shapes[token]
      classes[token] = candidates(token, shape, isTitle, atStart, bytes)
      atStart = atStart && !shape.isWord || shape == .colon || shape == .openQuote
    }
  }

  private func candidates(
    _ token: Int,
    _ shape: TokenShape,
    _ isTitle: Bool,
    _ atStart: Bool,
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> WordClasses {
    let word = tokens.words[token]
    var known = tables.classes(of: word)
    switch shape {
    case .number, .ordinal, .currency: return .number
    case .alphanumeric: return [.number, .name, .noun]
    case .handle, .address: return .name
    case .apostrophe: return [.possessiveMark, .mark]
    case .lower, .capitalised, .upper, .mixed: break
    default: return known.isEmpty ? .mark : known
    }
    if shape == .upper, known.hasAny([.pronoun, .preposition, .conjunction, .be]), !isTitle,
      tokens.ends[token] - tokens.starts[token] > 1
    {
      return .name
    }
    let isCapitalised = shape.isCapitalised
    if known.isEmpty {
      if isCapitalised { return .name }
      let start = Int(tokens.starts[token])
      return EnglishSuffixes.classes(of: bytes[start..<Int(tokens.ends[token])])
    }
    guard isCapitalised, !isTitle else { return known }
    if known.contains(.month), known.contains(.modal), isSurname(token, atStart) { return .name }
    let closed = known.subtracting(.open).subtracting([.plural, .timeUnit, .dayPart])
    if !atStart {
      if known.contains(.month) { return [.name, .temporal, .month] }
      return closed.isEmpty || known.contains(.number) ? .name : known
    }
    let next = token + 1
    let leadsName =
      next < tokens.count && tokens.shapes[next].isCapitalised
      && tables.classes(of: tokens.words[next]).subtracting(.open).isEmpty
    if leadsName, closed.isEmpty, known.hasAny([.noun, .adjective]) { known = [.name] }
    return known
  }
}

// MARK: - A month that is a surname

extension Tagger {
  /// "Ana May", "Minister May", "May met the envoy": the month that is a surname and a verb, too.
  private func isSurname(_ token: Int, _ atStart: Bool) -> Bool {
    let next = token + 1
    guard next < tokens.count, tokens.shapes[next] != .number else { return false }
    if atStart {
      let after = tables.classes(of: tokens.words[next])
      return after.contains(.past) && !after.hasAny([.noun, .adjective])
    }
    let before = tokens.words[token - 1]
    return tokens.shapes[token - 1] == .capitalised
      && tables.classes(of: before).isDisjoint(with: [
        .preposition, .adverb, .timeModifier, .temporal, .conjunction, .determiner, .subordinator,
      ])
  }
}

// MARK: - Looking around

extension Tagger {
  /// The next token that isn't a quotation mark.
  func next(_ token: Int) -> Int? {
    var index = token + 1
    while index < sentence.upperBound, tokens.shapes[index].isQuote { index += 1 }
    return index < sentence.upperBound ? index : nil
  }

  /// The token before that isn't a quotation mark.
  func previous(_ token: Int) -> Int? {
    var index = token - 1
    while index >= sentence.lowerBound, tokens.shapes[index].isQuote { index -= 1 }
    return index >= sentence.lowerBound ? index : nil
  }

  /// The token before that is neither an adverb, a negation nor a quotation mark.
  func significant(before token: Int) -> Int? {
    var index = previous(token)
    while let found = index, tags[found] == .adverb || tags[found] == .negation {
      index = previous(found)
    }
    return index
  }

  /// Whether a token can stand at the start of or inside a noun chunk.
  func isNominal(_ token: Int?) -> Bool {
    guard let token else { return false }
    return classes[token].hasAny([.noun, .name, .adjective, .number])
      && !classes[token].hasAny([.preposition, .conjunction, .auxiliary, .subordinator])
  }

  /// Whether a token can only be a finite verb.
  func isSurelyFinite(_ token: Int) -> Bool {
    let found = classes[token]
    if found.contains(.modal), !found.contains(.month) { return true }
    if found.hasAny(.auxiliary) { return !isNonfiniteAuxiliary(token) }
    if found.contains(.past), !found.hasAny([.participle, .noun, .adjective, .base]) {
      return true
    }
    return found.contains(.present) && !found.hasAny([.noun, .base])
  }

  /// Whether an auxiliary is "been", "being", "having" or "be".
  func isNonfiniteAuxiliary(_ token: Int) -> Bool {
    tables.known.nonfiniteAuxiliaries.contains(tokens.words[token])
  }

  /// Whether a sure finite verb comes before the clause can end.
  func finds(finiteVerbAfter token: Int) -> Bool {
    var index = token + 1
    let limit = min(sentence.upperBound, token + 16)
    while index < limit {
      let found = classes[index]
      if tokens.shapes[index].isMark, tokens.shapes[index] != .hyphen,
        !tokens.shapes[index].isQuote
      {
        return false
      }
      if found.hasAny([.conjunction, .relative, .subjectPronoun])
        || (found.contains(.subordinator) && !found.contains(.preposition))
      {
        return false
      }
      let isInfinitive = index > sentence.lowerBound && classes[index - 1].contains(.to)
      if isSurelyFinite(index), !isInfinitive { return true }
      index += 1
    }
    return false
  }
}

extension TokenShape {
  /// Whether the token is a quotation mark that words are read through.
  var isQuote: Bool { self == .openQuote || self == .closeQuote || self == .plainQuote }
}
