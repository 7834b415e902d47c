internal import Timelines

/// Reads verbs and adjectives that only colour the verb inside: "continue to", "is ready to".
extension ActReader {
  func isAspectual(_ view: ClauseView) -> Bool {
    guard inner(of: view) != nil else { return false }
    let lemma = view.group.lemma
    return words.continuing.contains(lemma) || words.doing.contains(lemma)
      || words.intending.contains(lemma)
  }

  private func inner(of view: ClauseView) -> Int? {
    matcher.child(of: view, [.infinitive, .gerund], followsNoun: false)
  }

  func aspectual(_ view: ClauseView, _ depth: Int) -> Act? {
    guard let child = inner(of: view) else { return nil }
    let lemma = view.group.lemma
    let isContinuing = words.continuing.contains(lemma)
    let isIntending = words.intending.contains(lemma)
    guard isContinuing || isIntending || words.doing.contains(lemma),
      var act = act(of: child, depth: depth + 1)
    else { return nil }
    if act.actors.isEmpty, let agent = view.agent {
      act.actors = resolver.parties(of: agent, as: .actor)
    }
    act.consumed.formUnion(descendants(of: child))
    if view.group.features.hasAny([.conditional, .negated, .obligation]) { return nil }
    if isContinuing { act.status = .standing }
    act.confidence -= 0.1
    if words.wishing.contains(lemma) { act.confidence = min(act.confidence, 0.4) }
    if isIntending || view.group.features.contains(.future) { act = planned(act) }
    return act
  }

  /// "is ready to", "is due to", "is unwilling to".
  func copular(_ view: ClauseView, _ depth: Int) -> Act? {
    let after = view.group.tokens.upperBound
    guard after < tokens.count else { return nil }
    let isBe = view.group.lemma == words.be
    let adjective = isBe ? tokens.words[after] : tokens.words[view.group.head]
    guard isBe || view.group.features.contains(.passive) else { return nil }
    let isReady = words.ready.contains(adjective)
    let isDue = words.due.contains(adjective)
    let isUnwilling = words.unwilling.contains(adjective)
    let isSupposed =
      view.group.features.contains(.conditional) && !(view.clause.parent.map(isSpeech) ?? false)
    guard isReady || isDue || isUnwilling, !isSupposed else { return nil }
    let child =
      matcher.child(of: view, [.infinitive], followsNoun: false)
      ?? view.children.first { syntax.clauses[$0].kind == .gerund }
    let actors =
      view.clause.subject.map { resolver.parties(of: $0, as: .actor) } ?? []
    guard let child else { return isReady ? openness(view, actors) : nil }
    let inner = act(of: child, depth: depth + 1)
    var act =
      inner
      ?? Act(
        clause: child,
        move: .promises,
        type: .agree,
        actors: actors,
        recipients: [],
        rule: "is \(tokens.normalised(after)) to"
      )
    act.actors = actors
    act.consumed.formUnion(descendants(of: child))
    act.confidence = min(act.confidence, 0.6)
    let isNegated = view.group.features.contains(.negated)
    if isUnwilling || (isReady && isNegated) {
      act.move = .refuses
      act.type = .reject
      act.prefix = "is unwilling to"
      return act
    }
    if isNegated { return nil }
    if inner == nil, isDue { return nil }
    act = planned(act)
    if words.expected.contains(adjective), act.move == .promises {
      act.move = .plans
      act.isExpected = true
      act.prefix = "is \(tokens.normalised(after)) to"
      act.confidence = 0.4
    }
    if isReady, act.type == .agree {
      act.prefix = "is ready to"
      act.isReadiness = true
      act.move = isHosting(child) ? .hosts : .offers
      act.status = .current
      act.auxiliary = []
    }
    return act
  }

  /// Whether somebody is host to others in a clause: "to host the talks", "to be a venue for talks".
  func isHosting(_ clause: Int) -> Bool {
    let view = matcher.view(clause)
    if let move = matcher.frame(for: view)?.act?.move { return move == .hosts || move == .mediates }
    return view.group.lemma == words.be
      && view.clause.objects.contains {
        tables.isNoun(tokens.words[syntax.nounChunks[$0].head], "venue")
      }
  }

  /// "is open to talks with Chad", "is ready for a truce".
  private func openness(_ view: ClauseView, _ actors: [Party]) -> Act? {
    guard actors.count == 1, !view.group.features.hasAny([.conditional, .negated, .future]),
      let phrase = view.clause.phrases.first(where: { phrase in
        let noun = tokens.words[syntax.nounChunks[phrase.chunk].head]
        return phrase.preposition == view.group.tokens.upperBound + 1
          && ["talks", "deal", "ceasefire", "proposal"].contains { tables.isNoun(noun, $0) }
      })
    else { return nil }
    let partners = view.clause.phrases.first { tokens.words[$0.preposition] == words.with }
    return Act(
      clause: view.index,
      move: .offers,
      type: .agree,
      actors: actors,
      recipients: partners.map { resolver.parties(of: $0.chunk, as: .recipient) } ?? [],
      object: phrase.chunk,
      isReadiness: true,
      rule: "is open to",
      confidence: 0.5
    )
  }
}
