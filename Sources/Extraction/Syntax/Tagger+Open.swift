/// Tags nouns, names, adjectives and verbs by what stands before and after them.
extension Tagger {
  /// The tag of a word of the open classes.
  func openTag(_ token: Int) -> WordTag {
    let found = classes[token]
    if found == .name { return .name }
    if let tag = afterAuxiliary(token, found) { return tag }
    var before = previous(token)
    if let adverb = before, tags[adverb] == .adverb, !found.contains(.adjective) {
      before = significant(before: token) ?? before
    }
    let context = before.map { tags[$0] }
    switch context {
    case .determiner, .possessive, .possessiveMark, .number, .adjective:
      return insideChunk(token, found, context)
    case .preposition: return afterPreposition(token, found)
    case .pronoun, .relative: return afterPronoun(token, found)
    case .noun, .name: return afterNoun(token, found)
    case .mark where before.map { tokens.shapes[$0] == .hyphen } ?? false:
      return found.contains(.participle) ? .adjective : nominal(token, found)
    case .verbBase, .verbPresent, .verbPast, .participle, .gerund, .particle:
      return afterVerb(token, found)
    default: return atClauseStart(token, found, context)
    }
  }

  func nominal(_ token: Int, _ found: WordClasses) -> WordTag {
    if found.contains(.adjective), isNominal(next(token)) { return .adjective }
    if found.contains(.name) { return .name }
    if found.contains(.noun) { return .noun }
    if found.contains(.adjective) { return .adjective }
    return verbal(found)
  }

  func verbal(_ found: WordClasses) -> WordTag {
    if found.contains(.past) { return .verbPast }
    if found.contains(.present) { return .verbPresent }
    if found.contains(.participle) { return .participle }
    if found.contains(.gerund) { return .gerund }
    if found.contains(.base) { return .verbPresent }
    if found.contains(.adverb) { return .adverb }
    return found.contains(.adjective) ? .adjective : .noun
  }

  /// After "will", "to", "did": a base; after "has": a participle; after "is": either -ing or -ed.
  private func afterAuxiliary(_ token: Int, _ found: WordClasses) -> WordTag? {
    guard let before = significant(before: token) else { return nil }
    switch tags[before] {
    case .modal, .to: return found.contains(.base) ? .verbBase : nil
    case .auxiliary:
      let auxiliary = classes[before]
      if auxiliary.contains(.do), found.contains(.base) { return .verbBase }
      if auxiliary.contains(.have), found.contains(.participle) { return .participle }
      if auxiliary.contains(.have) { return nil }
      if found.contains(.gerund), !found.contains(.noun) || !isNominal(token + 1) {
        return .gerund
      }
      if found.contains(.participle) { return .participle }
      return found.contains(.adjective) ? .adjective : nil
    default: return nil
    }
  }

  private func insideChunk(
    _ token: Int,
    _ found: WordClasses,
    _ context: WordTag?
  ) -> WordTag {
    let after = next(token)
    if found.contains(.gerund) {
      let isNoun = found.contains(.noun) || !isNominal(after)
      return isNoun ? .noun : .adjective
    }
    if found.hasAny([.noun, .name]) {
      return nominal(token, found)
    }
    // "The talks of 2028 failed."
    if context == .number, found.contains(.past), !isNominal(after) { return .verbPast }
    // "The Peruvian military secured 18 hostages": a number opens what the verb is about.
    if context == .adjective, found.contains(.past), !hasFinite,
      after.map({ tokens.shapes[$0] == .number }) ?? false
    {
      return .verbPast
    }
    if found.contains(.adjective) { return .adjective }
    if found.hasAny([.past, .participle]) {
      if isNominal(after), context != .number || found.contains(.participle) { return .adjective }
      if context == .number || context == .adjective { return verbal(found) }
      return .adjective
    }
    return context == .number || context == .adjective ? verbal(found) : .noun
  }

  private func afterPreposition(_ token: Int, _ found: WordClasses) -> WordTag {
    let after = next(token)
    if found.contains(.gerund) {
      guard found.contains(.noun) else { return .gerund }
      let takesObject =
        after.map { classes[$0].hasAny([.determiner, .possessive, .name, .pronoun]) } ?? false
      return takesObject ? .gerund : .noun
    }
    if found.hasAny([.noun, .name]) { return nominal(token, found) }
    if found.contains(.adjective) { return .adjective }
    if found.contains(.participle), isNominal(after) { return .adjective }
    return found.contains(.base) ? .noun : verbal(found)
  }

  private func afterPronoun(_ token: Int, _ found: WordClasses) -> WordTag {
    if found.hasAny([.past, .present, .base]) {
      if found.contains(.past) { return .verbPast }
      return .verbPresent
    }
    return nominal(token, found)
  }

  private func afterVerb(_ token: Int, _ found: WordClasses) -> WordTag {
    if found.contains(.base), previous(token).map({ isHelp($0) }) ?? false { return .verbBase }
    if found.contains(.gerund), !found.contains(.noun) { return .gerund }
    if found.contains(.gerund) {
      let takesObject =
        next(token).map { classes[$0].hasAny([.determiner, .possessive, .name]) } ?? false
      return takesObject ? .gerund : .noun
    }
    if found.hasAny([.noun, .name, .adjective]) { return nominal(token, found) }
    if found.contains(.participle), isNominal(next(token)) { return .adjective }
    // "ending torture": no second verb can follow in its plain form.
    if found.contains(.base), !found.hasAny([.past, .participle]) { return .noun }
    return found.contains(.participle) ? .participle : verbal(found)
  }

  private func isHelp(_ verb: Int) -> Bool {
    tables.verbLemma(of: tokens.words[verb]) == tables.known.help
  }

  // MARK: After a noun

  private func afterNoun(_ token: Int, _ found: WordClasses) -> WordTag {
    if found.contains(.adjective), found.contains(.participle), followsDemonym(token),
      isNominal(next(token))
    {
      return .adjective
    }
    if found.hasAny([.past, .participle]) { return pastOrParticiple(token, found) }
    if found.contains(.present), found.contains(.noun),
      followsDemonym(token) || followsPair(token)
    {
      return .noun
    }
    if found.hasAny([.present, .base]) {
      guard found.hasAny([.noun, .adjective]) else { return .verbPresent }
      return isPredicate(token, found) ? .verbPresent : nominal(token, found)
    }
    if found.contains(.gerund) {
      return found.contains(.noun) && !opensObject(token) ? .noun : .gerund
    }
    return nominal(token, found)
  }

  /// "Palestinian | armed groups": a nationality goes on to its noun.
  private func followsDemonym(_ token: Int) -> Bool {
    guard let before = previous(token), tags[before] == .name else { return false }
    return ["ian", "ean", "ish", "ese", "can", "ghan"].contains {
      tokens.ends(before, with: $0, afterAtLeast: 0)
    }
  }

  /// "Ghana-Togo | talks": two names joined by a hyphen go on to their noun.
  private func followsPair(_ token: Int) -> Bool {
    guard let before = previous(token), before - 2 >= sentence.lowerBound else { return false }
    return tags[before] == .name && tokens.shapes[before - 1] == .hyphen
      && tags[before - 2] == .name
  }

  func opensObject(_ token: Int) -> Bool {
    guard let after = next(token) else { return false }
    if classes[after].hasAny([.determiner, .possessive, .name, .pronoun]) { return true }
    return classes[after].contains(.plural) && classes[after].contains(.noun)
  }

  /// Whether a word that is noun and verb is the verb of the noun before it.
  private func isPredicate(_ token: Int, _ found: WordClasses) -> Bool {
    guard let before = significant(before: token), let after = next(token), !hasFinite,
      !meetsPast(after: token)
    else { return false }
    let subject = classes[before]
    let isPlural = subject.contains(.plural) || endsInS(before)
    let isCoordinated =
      before - 2 >= sentence.lowerBound && tags[before - 1] == .conjunction
    if found.contains(.present) {
      if isPlural, tags[before] == .noun { return false }
    } else if !isPlural, !isCoordinated, !followsThat(before, isOpen: opensObject(token)) {
      return false
    }
    if !isInSubjectPosition(before) { return false }
    if isSurelyFinite(after) || finds(finiteVerbAfter: token) { return false }
    let follower = classes[after]
    if follower.contains(.past), !follower.hasAny([.noun, .adjective]) || opensObject(after) {
      return false
    }
    if tags[before] == .name { return !tokens.shapes[after].isMark }
    return follower.hasAny([
      .determiner, .possessive, .pronoun, .name, .number, .to, .subordinator, .preposition, .adverb,
    ]) || tokens.words[after] == tables.known.that || isNominal(after)
  }

  /// Whether a past verb comes right after a noun and its times: "rebels on Friday again rejected".
  private func meetsPast(after token: Int) -> Bool {
    var index = token + 1
    let limit = min(sentence.upperBound, token + 6)
    while index < limit {
      let found = classes[index]
      if found.contains(.past), !found.hasAny([.noun, .adjective]) { return true }
      guard
        found.hasAny([.temporal, .adverb, .timeUnit, .timeModifier])
          || (found.contains(.preposition) && index + 1 < limit
            && classes[index + 1].hasAny([.temporal, .timeModifier]))
      else { return false }
      index += 1
    }
    return false
  }

  /// Whether the chunk that ends here opens a that-clause whose verb may come next: "demanded that
  /// Bamako halt the raids", "insisted that Bamako leave on Friday".
  ///
  /// - Parameters:
  ///   - head: The end of the chunk.
  ///   - isOpen: Whether an object follows the word after it.
  /// - Returns: Whether it does.
  private func followsThat(_ head: Int, isOpen: Bool) -> Bool {
    var index = head
    while index > sentence.lowerBound, isChunkTag(tags[index]) { index -= 1 }
    guard tags[index] == .subordinator, tokens.words[index] == tables.known.that else {
      return false
    }
    if isOpen { return true }
    return previous(index).flatMap { tables.verbLemma(of: tokens.words[$0]) }
      .map(tables.known.wantingVerbs.contains) ?? false
  }

  private func isChunkTag(_ tag: WordTag) -> Bool {
    switch tag {
    case .noun, .name, .adjective, .determiner, .possessive, .number, .possessiveMark: true
    default: false
    }
  }

  private func endsInS(_ token: Int) -> Bool {
    tags[token] == .noun && tokens.text(token).utf8.last == UInt8(ascii: "s")
  }

  /// Whether the noun chunk that ends here can be a subject: no verb or preposition governs it.
  private func isInSubjectPosition(_ head: Int) -> Bool {
    var index = head
    while index >= sentence.lowerBound {
      // "On Sunday | Chad": a name after a day opens a chunk of its own.
      if index < head, classes[index].contains(.temporal), tags[index + 1] == .name { return true }
      switch tags[index] {
      case .noun, .name, .adjective, .determiner, .possessive, .number, .possessiveMark, .adverb:
        index -= 1
      case .preposition:
        // "the head of NATO urges": the preposition hangs on a noun that is the subject.
        return tokens.words[index] == tables.known.of
      case .verbBase, .verbPresent, .verbPast, .participle, .gerund, .to, .auxiliary:
        return false
      default: return true
      }
    }
    return true
  }

  private func pastOrParticiple(_ token: Int, _ found: WordClasses) -> WordTag {
    guard found.contains(.past) else {
      return found.contains(.noun) && isNominalSlot(token) ? .noun : .participle
    }
    guard found.contains(.participle) else { return .verbPast }
    let after = next(token)
    if after.map({ tokens.words[$0] == tables.known.by }) ?? false { return .participle }
    if found.contains(.noun) || found.contains(.base), !isPastSlot(token) {
      return nominal(token, found)
    }
    if !hasFinite, !governed(before: token), isNominal(after), finds(pastAfter: token) {
      return .adjective
    }
    if hasFinite { return takesClause(lastFinite) ? .verbPast : .participle }
    let takesObject =
      after.map {
        classes[$0].hasAny([.determiner, .possessive, .pronoun, .name, .number, .noun])
          && !classes[$0].contains(.temporal)
      } ?? false
    if !takesObject, finds(finiteVerbAfter: token), !takesClause(token) { return .participle }
    return .verbPast
  }

  /// Whether the noun before can be a subject.
  private func governed(before token: Int) -> Bool {
    previous(token).map { classes[$0].hasAny([.temporal, .timeUnit]) || isInSubjectPosition($0) }
      ?? true
  }

  /// Whether another past verb comes before the clause can end.
  private func finds(pastAfter token: Int) -> Bool {
    for index in token + 1..<min(sentence.upperBound, token + 8) {
      if tokens.shapes[index].isMark, tokens.shapes[index] != .hyphen { return false }
      if classes[index].hasAny([.subjectPronoun, .subordinator, .relative, .conjunction]) {
        return false
      }
      if classes[index].contains(.past), !classes[index].hasAny([.noun, .adjective]) {
        return true
      }
    }
    return false
  }

  private func isNominalSlot(_ token: Int) -> Bool { next(token).map { !isNominal($0) } ?? true }

  private func isPastSlot(_ token: Int) -> Bool { !hasFinite && !finds(finiteVerbAfter: token) }

  func takesClause(_ verb: Int?) -> Bool {
    guard let verb, let lemma = tables.verbLemma(of: tokens.words[verb]) else { return false }
    return tables.clauseVerbs.contains(lemma)
  }
}
