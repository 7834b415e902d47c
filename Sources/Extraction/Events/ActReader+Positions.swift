internal import Timelines

/// Reads where somebody stands: what they say again and again, and what they see no reason for.
extension ActReader {
  /// What somebody says again and again and that tells no other act: "has repeatedly warned that a
  /// truce would only help Chad".
  func position(_ index: Int) -> Act? {
    let view = matcher.view(index)
    guard !view.isPassive, tables.isRepeated(view.group, in: tokens),
      !view.group.features.hasAny([.conditional, .negated, .future]),
      let said = matcher.thatClause(of: view)
    else { return nil }
    let speakers = view.agent.map { resolver.parties(of: $0, as: .actor) } ?? []
    guard !speakers.isEmpty, !isPress(speakers) else { return nil }
    return Act(
      clause: index,
      move: .says,
      type: .statement,
      actors: speakers,
      recipients: [],
      status: .standing,
      complement: said,
      consumed: descendants(of: said),
      rule: "say again and again",
      confidence: 0.4
    )
  }

  /// A no to what is not wanted: "saw no reason for Chad to take part".
  func needlessness(_ view: ClauseView) -> Act? {
    guard words.seeing.contains(view.group.lemma), !view.isPassive,
      !view.group.features.hasAny([.negated, .conditional, .future]),
      let object = view.clause.objects.first,
      tables.isNoun(tokens.words[syntax.nounChunks[object].head], "grounds"),
      tokens.words[syntax.nounChunks[object].tokens.lowerBound] == words.no
    else { return nil }
    var actors = view.agent.map { resolver.parties(of: $0, as: .actor) } ?? []
    // "Chad, which a few months ago saw no need": the time stands where the subject would.
    if actors.isEmpty, view.clause.kind == .relative, let host = view.clause.antecedent {
      actors = resolver.parties(of: host, as: .actor)
    }
    guard !actors.isEmpty else { return nil }
    let wanted = view.children.filter { syntax.clauses[$0].kind == .infinitive }
    return Act(
      clause: view.index,
      move: .refuses,
      type: .reject,
      actors: actors,
      recipients: [],
      object: object,
      complement: wanted.first,
      consumed: wanted.reduce(into: []) { $0.formUnion(descendants(of: $1)) },
      rule: "see no reason",
      confidence: 0.5
    )
  }
}

extension EventTables {
  /// Whether a verb is told as done again and again: "has repeatedly warned", "said time and again".
  func isRepeated(_ verb: VerbGroup, in tokens: TokenStream) -> Bool {
    let around = max(0, verb.tokens.lowerBound - 1)..<min(tokens.count, verb.tokens.upperBound + 1)
    if around.contains(where: { words.standing.contains(tokens.words[$0]) }) { return true }
    // "time and again", "again and again".
    let after = verb.tokens.upperBound..<min(tokens.count, verb.tokens.upperBound + 4)
    return after.contains { token in
      tokens.words[token] == words.and && token + 1 < tokens.count
        && tokens.words[token + 1] == words.again
    }
  }
}
