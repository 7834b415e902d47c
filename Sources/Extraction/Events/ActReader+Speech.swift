internal import Timelines

/// Reads what somebody says of an act: the act with its speaker, or a demand, promise or threat.
extension ActReader {
  /// The acts that a clause of saying tells through what is said.
  func acts(ofSpeech index: Int) -> [Act] {
    let view = matcher.view(index)
    guard isSpeech(index), !view.group.features.hasAny([.conditional, .negated]) else { return [] }
    let speakers =
      view.isPassive
      ? (view.clause.subject.map { resolver.parties(of: $0, as: .actor) } ?? [])
      : (view.agent.map { resolver.parties(of: $0, as: .actor) } ?? [])
    var found: [Act] = []
    for child in view.children + loose(beside: view) {
      let clause = syntax.clauses[child]
      guard
        clause.kind == .complement || clause.isQuoted && clause.kind == .quotation
          || clause.parent == nil
      else { continue }
      found += acts(saidIn: child, by: speakers, in: view)
    }
    return found
  }

  /// Clauses that hang on a noun in quotation marks: "“Not we but Chad, which broke it,” he said".
  private func loose(beside speech: ClauseView) -> [Int] {
    let sentence = tokens.sentences[tokens.sentence(of: speech.group.head)].tokens
    return siblings(of: speech.index, in: sentence).filter { other in
      let clause = syntax.clauses[other]
      return clause.kind == .relative && clause.isQuoted && clause.parent == nil
    }
  }

  /// The other clauses of a sentence, in order.
  func siblings(of clause: Int, in sentence: Range<Int>) -> [Int] {
    var first = clause
    while first > 0, sentence.contains(syntax.clauses[first - 1].tokens.lowerBound) { first -= 1 }
    return (first..<syntax.clauses.count)
      .prefix { sentence.contains(syntax.clauses[$0].tokens.lowerBound) }
      .filter { $0 != clause }
  }

  private func acts(saidIn child: Int, by speakers: [Party], in speech: ClauseView) -> [Act] {
    let inner = matcher.view(child)
    if inner.group.features.contains(.obligation) {
      return duty(inner, speakers, speech).map { [$0] } ?? []
    }
    guard var act = act(of: child) ?? evaluation(said: inner, by: speakers) else { return [] }
    act.speech = speech.index
    if act.clause == child, act.actors == speakers { return [act] }
    // "She said she was arrested": to the speaker, by whoever did it.
    if inner.isPassive, act.type.isForce, isSpeaker(inner, speech) { return [act] }
    if isSpeaker(inner, speech) {
      if act.actors.isEmpty || inner.clause.isQuoted || isSamePronoun(inner, speech) {
        act.actors = speakers
      }
      act.recipients.removeAll { party in act.actors.contains { $0.actor == party.actor } }
    } else {
      act.speaker = speakers
      let isCharge = words(speech, in: tables.words.accusing) && act.type.isHostile
      if act.move == .breaks || isCharge, !speakers.isEmpty, !act.actors.isEmpty,
        !speakers.contains(where: { one in act.actors.contains { $0.actor == one.actor } })
      {
        let charge = charge(act, speakers, inner)
        return inner.clause.kind == .relative ? [charge, act] : [charge]
      }
    }
    if inner.clause.isQuoted { act.confidence = min(act.confidence, 0.6) }
    return [act]
  }

  /// Whether somebody's words are those of a person known, or of a state, rather than of one in a
  /// crowd: "a protester said".
  func speaksForSomebody(_ speakers: [Party]) -> Bool {
    speakers.contains { party in
      let code = party.actor.description.utf8
      let isOffice = code.contains(UInt8(ascii: "-"))
      return party.actor.isPerson || isOffice || code.count == 3 || resolver.isSeat(party)
    }
  }

  private func words(_ view: ClauseView, in verbs: Set<WordID>) -> Bool {
    verbs.contains(view.group.lemma)
  }

  /// Whether the subject of what is said is a pronoun for whoever says it.
  private func isSpeaker(_ inner: ClauseView, _ speech: ClauseView) -> Bool {
    guard let subject = inner.clause.subject, syntax.clauses.indices.contains(speech.index) else {
      return false
    }
    let head = tokens.words[syntax.nounChunks[subject].head]
    if inner.clause.isQuoted { return tables.words.firstPerson.contains(head) }
    let first = tokens.words[syntax.nounChunks[subject].tokens.lowerBound]
    return tables.words.thirdPerson.contains(head) || tables.words.owning.contains(first)
  }

  /// "He said he had left": the two are one.
  private func isSamePronoun(_ inner: ClauseView, _ speech: ClauseView) -> Bool {
    guard !speech.isPassive, !inner.isPassive, let own = inner.clause.subject,
      let speaker = speech.clause.subject
    else { return false }
    let (one, other) = (syntax.nounChunks[own].head, syntax.nounChunks[speaker].head)
    return syntax.tags[one] == .pronoun && tokens.words[one] == tokens.words[other]
  }

  /// "said that Togo had broken the truce" accuses Togo.
  private func charge(_ act: Act, _ speakers: [Party], _ inner: ClauseView) -> Act {
    var charge = act
    let charged = act.actors.count == 1 ? act.actors[0].form : "them"
    charge.recipients = act.actors
    charge.actors = speakers
    charge.speaker = []
    charge.move = .accuses
    charge.type = .accuse
    charge.prefix = "accuses \(charged) of"
    charge.isCharge = true
    return charge
  }

  /// "said that Togo must leave" demands that of Togo.
  private func duty(_ inner: ClauseView, _ speakers: [Party], _ speech: ClauseView) -> Act? {
    guard !speakers.isEmpty, !inner.group.features.contains(.negated) else { return nil }
    let bound =
      (inner.isPassive ? inner.agent : inner.clause.subject)
      .map { resolver.parties(of: $0, as: .actor) } ?? []
    let recipients = bound.filter { one in !speakers.contains { $0.actor == one.actor } }
    guard !recipients.isEmpty || bound.isEmpty else { return nil }
    return Act(
      clause: inner.index,
      move: .demands,
      type: .request,
      actors: speakers,
      recipients: recipients,
      object: inner.object,
      consumed: descendants(of: inner.index),
      prefix: "says it must",
      speech: speech.index,
      rule: "say that … must",
      confidence: recipients.isEmpty ? 0.4 : 0.7
    )
  }
}
