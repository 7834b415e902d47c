/// Tags the small words, and hands the others on.
extension Tagger {
  /// The tag of a token whose sentence is tagged up to it.
  func decide(_ token: Int) -> WordTag {
    let found = classes[token]
    if isCompounded(token, found) { return .adjective }
    if measuresNumber(token) { return .adverb }
    if found.contains(.possessiveMark), let tag = possessiveMark(token) { return tag }
    if found == .mark { return .mark }
    if found.contains(.month), found.contains(.name) { return .name }
    if found.contains(.to) { return toTag(token) }
    if tokens.words[token] == tables.known.that { return thatTag(token) }
    if found.contains(.relative) { return .relative }
    if found.contains(.negation) { return .negation }
    if found.contains(.modal) { return modalTag(token) }
    if found.hasAny(.auxiliary) { return .auxiliary }
    if found.contains(.conjunction), !found.contains(.noun) { return .conjunction }
    if found.hasAny([.determiner, .possessive]) { return determinerTag(token) }
    if found.contains(.pronoun) { return .pronoun }
    if found.hasAny([.preposition, .subordinator, .particle]) { return linkTag(token) }
    if found.contains(.temporal) { return found.contains(.adverb) ? .adverb : .noun }
    if found.contains(.adverb) {
      let isAttribute = found.contains(.adjective) && isNominal(next(token))
      return isAttribute ? .adjective : found.hasAny(.open) ? openTag(token) : .adverb
    }
    // "Must first show".
    if found.contains(.number), tokens.shapes[token] == .lower,
      previous(token).map({ tags[$0] == .modal }) ?? false
    {
      return .adverb
    }
    if found == .number || found == [.number, .noun] { return .number }
    if found.contains(.number), !found.contains(.noun) { return .number }
    return openTag(token)
  }

  /// Whether a small word is joined to the next by a hyphen: "would-be", "in-depth".
  private func isCompounded(_ token: Int, _ found: WordClasses) -> Bool {
    let hyphen = token + 1
    return hyphen + 1 < sentence.upperBound && tokens.shapes[hyphen] == .hyphen
      && tokens.touchesPrevious(hyphen) && tokens.touchesPrevious(hyphen + 1)
      && found.hasAny([.modal, .be, .have, .do, .preposition, .adverb])
      && found.isDisjoint(with: [.noun, .number])
  }

  /// "At least three", "up to 1,000", "more than 20", "as many as 50": words that measure a number.
  private func measuresNumber(_ token: Int) -> Bool {
    guard tables.known.measuring.contains(tokens.words[token]) else { return false }
    for measure in tables.known.measures {
      for offset in measure.indices where measure[offset] == tokens.words[token] {
        let start = token - offset
        let end = start + measure.count
        guard start >= sentence.lowerBound, end < sentence.upperBound,
          classes[end].contains(.number), !classes[end].contains(.temporal)
        else { continue }
        if measure.indices.allSatisfy({ tokens.words[start + $0] == measure[$0] }) { return true }
      }
    }
    return false
  }

  private func possessiveMark(_ token: Int) -> WordTag? {
    guard let before = previous(token), tokens.touchesPrevious(token) || before == token - 1
    else { return .mark }
    let owner = tags[before]
    if tokens.shapes[token] == .apostrophe {
      let text = tokens.text(before).utf8.last
      let isPlural = text == UInt8(ascii: "s") || text == UInt8(ascii: "S")
      let owns = isPlural && (owner == .noun || owner == .name) && isNominal(next(token))
      return owns ? .possessiveMark : .mark
    }
    if owner == .pronoun || owner == .relative || owner == .adverb { return .auxiliary }
    guard let after = next(token) else { return .possessiveMark }
    let follower = classes[after]
    // "Chad's | hosting of talks" owns; "Chad's hosting them" tells.
    let isDeed =
      follower.contains(.gerund) && next(after).map { tokens.words[$0] == tables.known.of } ?? false
    let isClause =
      follower.hasAny([.determiner, .negation])
      || (follower.contains(.gerund) && !follower.contains(.noun) && !isDeed)
    return isClause ? .auxiliary : .possessiveMark
  }

  private func toTag(_ token: Int) -> WordTag {
    var index = next(token)
    while let found = index, classes[found].contains(.adverb), !classes[found].contains(.base) {
      index = next(found)
    }
    guard let verb = index else { return .preposition }
    let follower = classes[verb]
    if follower.contains(.be) || follower.contains(.have) || follower.contains(.do) { return .to }
    guard follower.contains(.base) else { return .preposition }
    return opensTalks(verb) ? .preposition : .to
  }

  /// Whether a word such as "direct" describes talks without an article: "to direct peace talks".
  private func opensTalks(_ token: Int) -> Bool {
    guard tables.known.talksAdjectives.contains(tokens.words[token]),
      let after = next(token), isNominal(after)
    else { return false }
    if tables.known.talksNouns.contains(tokens.words[after]) { return true }
    return next(after).map { tables.known.talksNouns.contains(tokens.words[$0]) } ?? false
  }

  private func thatTag(_ token: Int) -> WordTag {
    guard let before = previous(token) else {
      return isNominal(next(token)) ? .determiner : .pronoun
    }
    guard let after = next(token) else { return .pronoun }
    let tag = tags[before]
    let verbFollows =
      isSurelyFinite(after)
      || classes[after].hasAny([.past, .present]) && !classes[after].hasAny([.noun, .adjective])
    if verbFollows { return tag == .noun || tag == .name ? .relative : .pronoun }
    if tag == .noun, classes[after].contains(.present), !finds(finiteVerbAfter: after) {
      return .relative
    }
    switch tag {
    case .preposition, .to, .determiner, .conjunction:
      return tag == .conjunction && lastFinite != nil && finds(finiteVerbAfter: token)
        ? .subordinator : isNominal(after) ? .determiner : .pronoun
    default: return .subordinator
    }
  }

  private func modalTag(_ token: Int) -> WordTag {
    guard classes[token].contains(.month), tokens.shapes[token].isCapitalised else {
      let before = previous(token).map { tags[$0] }
      let isNoun =
        before == .determiner || before == .possessive || before == .possessiveMark
        || before == .adjective
      return isNoun ? .noun : .modal
    }
    let isVerb = next(token).map { classes[$0].hasAny([.base, .be, .have]) } ?? false
    return isVerb && previous(token).map { tags[$0] != .preposition } ?? true ? .modal : .name
  }

  private func determinerTag(_ token: Int) -> WordTag {
    let found = classes[token]
    guard let after = next(token) else { return .pronoun }
    let follower = classes[after]
    let isArticle = !found.contains(.pronoun) && found.contains(.determiner)
    if isArticle { return .determiner }
    let opens =
      isNominal(after) || follower.hasAny([.determiner, .possessive])
      || (follower.hasAny([.participle, .gerund]) && isNominal(next(after)))
    if found.contains(.possessive) {
      let isDefinite = tokens.words[token] != tables.known.her || opens
      return isDefinite ? .possessive : .pronoun
    }
    return opens && !isSurelyFinite(after) ? .determiner : .pronoun
  }

  /// Prepositions, subordinators and particles.
  private func linkTag(_ token: Int) -> WordTag {
    let found = classes[token]
    let after = next(token)
    if let after, classes[after].contains(.preposition), tokens.words[after] == tables.known.of {
      return .preposition
    }
    if found.contains(.subordinator) {
      if !found.hasAny([.preposition, .adverb]) { return .subordinator }
      if opensClause(after: token) { return .subordinator }
    }
    let isAfterVerb = previous(token).map { isVerb(tags[$0]) } ?? false
    if found.contains(.particle), isAfterVerb {
      let opensChunk =
        after.map {
          classes[$0].hasAny([.determiner, .possessive, .noun, .name, .number, .pronoun, .temporal])
        } ?? false
      let isStrong = tables.known.strongParticles.contains(tokens.words[token])
      if !opensChunk || isStrong || !found.contains(.preposition) { return .particle }
    }
    if found.contains(.adverb), found.contains(.preposition) {
      let isAmount = after.map { classes[$0] == .number } ?? false
      if isAmount, !tables.known.timePrepositions.contains(tokens.words[token]) { return .adverb }
    }
    if found.contains(.preposition) {
      let opensChunk =
        after.map { !classes[$0].hasAny([.conjunction]) && classes[$0] != .mark } ?? false
      return opensChunk || !found.contains(.adverb) ? .preposition : .adverb
    }
    return found.contains(.adverb) ? .adverb : .particle
  }

  /// Whether a subject and a finite verb follow a word such as "after" or "as".
  private func opensClause(after token: Int) -> Bool {
    guard let first = next(token), !classes[first].contains(.temporal),
      !(classes[first].contains(.gerund) && !classes[first].contains(.noun))
    else { return false }
    if classes[first].contains(.subjectPronoun) { return true }
    // "Since 2014 and".
    if tokens.shapes[first] == .number,
      next(first).map({ classes[$0].contains(.conjunction) }) ?? false
    {
      return false
    }
    var index = first
    var sawNominal = false
    let limit = min(sentence.upperBound, token + 14)
    while index < limit {
      let shape = tokens.shapes[index]
      if shape.isMark, shape != .hyphen, !shape.isQuote { return false }
      if classes[index].hasAny([.relative, .to, .subjectPronoun]) { return false }
      if sawNominal, isSurelyFinite(index) { return true }
      if sawNominal, classes[index].contains(.past), !classes[index].contains(.noun),
        !classes[index].contains(.adjective) || !isNominal(next(index))
      {
        let follower = next(index).map { tokens.words[$0] }
        return follower != tables.known.by
      }
      sawNominal = sawNominal || isNominal(index) || classes[index].contains(.pronoun)
      index += 1
    }
    return false
  }

  func isVerb(_ tag: WordTag) -> Bool {
    switch tag {
    case .verbBase, .verbPresent, .verbPast, .participle, .gerund: true
    default: false
    }
  }
}
