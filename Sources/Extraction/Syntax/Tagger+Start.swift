/// Tags words at the start of a clause and after "and".
extension Tagger {
  func atClauseStart(
    _ token: Int,
    _ found: WordClasses,
    _ context: WordTag?
  ) -> WordTag {
    let after = next(token)
    if leadsPair(token, found) { return .adjective }
    if context == .conjunction { return afterConjunction(token, found) }
    if found.contains(.past), context != nil {
      if found.contains(.participle), leadsToAgent(token) { return .participle }
      if found.hasAny([.noun, .adjective]), isNominal(after) { return nominal(token, found) }
      // "a deal, brokered months ago, …": a participle, unless a subject waits or an object comes.
      if context == .mark, found.contains(.participle), hasMainVerb(before: token),
        !opensObject(token) || opensTime(token)
      {
        return .participle
      }
      if !found.contains(.participle) || found.isDisjoint(with: .noun) && hasSubjectBefore(token) {
        return .verbPast
      }
    }
    if found.hasAny([.past, .participle]), !found.hasAny([.noun, .adjective]) {
      return isNominal(after) && context == nil && !opensObject(token)
        ? .adjective : found.contains(.participle) ? .participle : .verbPast
    }
    if found.contains(.gerund) {
      let takesObject = opensObject(token) || (context == .mark && isNominal(after))
      return found.contains(.noun) && !takesObject ? .noun : .gerund
    }
    if found.hasAny([.noun, .name, .adjective]) {
      if context == .mark || context == .adverb, found.contains(.present), lastVerb == .verbPresent,
        opensObject(token)
      {
        return .verbPresent
      }
      return nominal(token, found)
    }
    return found.contains(.present)
      ? .verbPresent : found.contains(.base) ? .verbBase : verbal(found)
  }

  /// "Free | and fair elections": an adjective that "and" joins to another before their noun.
  private func leadsPair(_ token: Int, _ found: WordClasses) -> Bool {
    guard found.contains(.adjective), let link = next(token), let other = next(link),
      classes[link].contains(.conjunction), classes[other].contains(.adjective),
      classes[other].isDisjoint(with: [.noun, .name, .past, .base])
    else { return false }
    return next(other).map { classes[$0].contains(.noun) } ?? false
  }

  /// Whether "by" follows, after the verb's own preposition or without one: "referred to by Chad".
  private func leadsToAgent(_ token: Int) -> Bool {
    guard let after = next(token) else { return false }
    if tokens.words[after] == tables.known.by { return true }
    return classes[after].hasAny([.preposition, .particle])
      && next(after).map { tokens.words[$0] == tables.known.by } ?? false
  }

  /// Whether the sentence has a finite verb that isn't in a relative clause, since its last colon.
  func hasMainVerb(before token: Int) -> Bool {
    var isRelative = false
    let stop = tokens.shapes[sentence.lowerBound..<token].lastIndex {
      $0 == .colon || $0 == .semicolon
    }
    for index in (stop ?? sentence.lowerBound)..<token {
      switch tags[index] {
      case .relative: isRelative = true
      case .mark where tokens.shapes[index] == .comma: isRelative = false
      case .verbPast, .verbPresent, .modal:
        if !isRelative { return true }
      case .auxiliary:
        if !isRelative, !isNonfiniteAuxiliary(index) { return true }
      default: break
      }
    }
    return false
  }

  /// Whether a length of time follows: "a few months".
  func opensTime(_ token: Int) -> Bool {
    (token + 1..<min(sentence.upperBound, token + 4)).contains {
      classes[$0].contains(.timeUnit)
    }
  }

  /// Whether a noun that can be this verb's subject stands before the last comma.
  func hasSubjectBefore(_ token: Int) -> Bool {
    tags[sentence.lowerBound..<token].contains { $0 == .noun || $0 == .name || $0 == .pronoun }
  }

  /// A word after "and" takes the form of what it is joined to.
  func afterConjunction(_ token: Int, _ found: WordClasses) -> WordTag {
    let joined = previous(token).flatMap { previous($0) }.map { tags[$0] }
    if found.contains(.past) || found.contains(.participle) {
      if found.hasAny([.noun, .adjective]), joined == .noun || joined == .adjective,
        lastVerb != .verbPast
      {
        return nominal(token, found)
      }
      if joined == .adjective, isNominal(next(token)) { return .adjective }
      if lastVerb == .participle, found.contains(.participle) { return .participle }
      return found.contains(.past) ? .verbPast : .participle
    }
    if found.contains(.gerund) {
      return lastVerb == .gerund && (opensObject(token) || !found.contains(.noun))
        ? .gerund : nominal(token, found.subtracting(.gerund).union(.noun))
    }
    if found.contains(.base) {
      if lastVerb == .verbBase, !found.contains(.noun) || opensObject(token) { return .verbBase }
      if !found.hasAny([.noun, .adjective]) {
        return lastVerb == .verbBase ? .verbBase : .verbPresent
      }
    }
    if found.contains(.present), lastVerb == .verbPresent,
      opensObject(token) || joined == .name || !found.contains(.noun)
    {
      return .verbPresent
    }
    return nominal(token, found)
  }
}
