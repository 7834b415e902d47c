internal import Timelines

/// Reads what "will", "would", "must" and "not" make of an act.
extension ActReader {
  /// What "will", "would", "must", "not" make of an act; `nil` where it is only supposed.
  func modal(_ act: Act, _ view: ClauseView) -> Act? {
    var act = act
    let features = view.group.features
    let isReported = view.clause.parent.map { isSpeech($0) } ?? false
    let isThreat = isAlternative(view)
    let isFuture =
      features.contains(.future)
      || features.contains(.conditional) && (isReported || isThreat) && isWould(view)
    if features.contains(.conditional), !isFuture { return nil }
    if isNobody(view) { return nil }
    if isGuess(view), !isReported { return nil }
    if features.contains(.obligation) { return isReported ? act : nil }
    if features.contains(.negated), let refusal = undone(act, view) { return refusal }
    // "Did not back the plan until Chad had": in the end it did.
    if features.contains(.negated), !isFuture, holdsUntil(view) { return nil }
    if features.contains(.negated) {
      if isFuture || isWithheld(act, features) {
        if act.type.isHostile { return nil }
        // That the two did not agree is no act of theirs.
        if act.move == .agrees, act.actors.count > 1, act.recipients.isEmpty { return nil }
        act.move = .refuses
        act.type = .reject
        act.prefix = "refuses to"
        act.confidence = min(
          act.confidence,
          isForetold(act) || isFuture && !isReported && !view.clause.isQuoted
            ? 0.4 : isFuture ? 0.8 : 0.5
        )
        return act
      }
      return nil
    }
    if isFuture {
      var planned = planned(act, isThreat: isThreat || hasUnless(view))
      // What the writer says will happen is a forecast until a party says so.
      if !isReported, !view.clause.isQuoted, hasCondition(view), act.type != .threaten {
        return nil
      }
      if !isReported { planned.confidence = min(planned.confidence, 0.5) }
      if isForetold(act) { planned.confidence = min(planned.confidence, 0.4) }
      return planned
    }
    return act
  }

  /// "Kenyans will not accept it": what a whole people will do is a forecast, whoever says so.
  private func isForetold(_ act: Act) -> Bool {
    act.type != .protest && !act.actors.isEmpty
      && act.actors.allSatisfy { $0.actor.description.hasSuffix("CVL") }
  }

  /// Whether "until" follows what was not done.
  private func holdsUntil(_ view: ClauseView) -> Bool {
    view.children.contains {
      syntax.clauses[$0].opener.map { words.awaiting.contains(tokens.words[$0]) } ?? false
    } || view.clause.phrases.contains { words.awaiting.contains(tokens.words[$0.preposition]) }
  }

  /// Whether leaving an act undone is an answer: what is asked of somebody, and done or not, but
  /// not "did not know", "was not helping".
  private func isWithheld(_ act: Act, _ features: VerbGroup.Features) -> Bool {
    guard !features.contains(.perfect) else { return false }
    switch act.type {
    case .agree, .concede, .support, .retreat: return true
    case .consult: return act.move == .meets && !act.recipients.isEmpty
    default: return false
    }
  }

  /// "Had not left the valley, as Chad had demanded": what was asked is not done.
  private func undone(_ act: Act, _ view: ClauseView) -> Act? {
    guard act.type.isCooperative else { return nil }
    let asking = view.children.first { child in
      let clause = syntax.clauses[child]
      return clause.opener.map { tokens.words[$0] == words.as } ?? false
        && words.asking.contains(syntax.verbGroups[clause.verb].lemma)
    }
    guard let asking, let subject = syntax.clauses[asking].subject else { return nil }
    let askers = resolver.parties(of: subject, as: .actor)
    guard !askers.isEmpty else { return nil }
    var undone = act
    undone.move = .breaks
    undone.type = .reject
    undone.recipients = askers
    undone.prefix = "does not"
    undone.isOmission = true
    undone.consumed.insert(asking)
    undone.rule = "not done, as demanded"
    return undone
  }

  /// Whether the subject is that nobody does it: "no government has denounced them".
  private func isNobody(_ view: ClauseView) -> Bool {
    guard let subject = view.clause.subject else { return false }
    return words.nobody.contains(tokens.words[syntax.nounChunks[subject].tokens.lowerBound])
  }

  private func isWould(_ view: ClauseView) -> Bool {
    view.group.tokens.first.map { tokens.words[$0] == tables.words.would } ?? false
  }

  func isSpeech(_ clause: Int) -> Bool {
    words.speech.contains(syntax.verbGroups[syntax.clauses[clause].verb].lemma)
  }

  private func hasUnless(_ view: ClauseView) -> Bool {
    view.children.contains {
      syntax.clauses[$0].opener.map { tokens.words[$0] == words.unless } ?? false
    }
  }

  /// An act that is still to be done: promised or planned, or threatened where it is hostile.
  func planned(_ act: Act, isThreat: Bool = false) -> Act {
    var act = act
    act.status = .planned
    act.auxiliary.insert(.future)
    if act.type.isHostile || isThreat {
      if act.type == .reject, objects(act) { return act }
      if act.type == .accuse || act.type == .threaten { return act }
      act.type = .threaten
      act.move = .threatens
      act.prefix = "threatens to"
    } else if act.type != .request {
      act.prefix = act.move.isMeeting ? "plans to" : "promises to"
      act.move = act.move.isMeeting ? .plans : .promises
      act.type = .agree
    } else if act.prefix == nil {
      act.prefix = "plans to"
    }
    return act
  }

  private func objects(_ act: Act) -> Bool {
    words.objecting.contains(syntax.verbGroups[syntax.clauses[act.clause].verb].lemma)
      || act.prefix != nil
  }

  func hasCondition(_ view: ClauseView) -> Bool {
    view.children.contains { isCondition($0) } || opensWithCondition(view)
  }

  private func isCondition(_ clause: Int) -> Bool {
    syntax.clauses[clause].opener.map { words.conditions.contains(tokens.words[$0]) } ?? false
  }

  /// "If Chad pays, Niger will leave": the condition stands before, by itself.
  private func opensWithCondition(_ view: ClauseView) -> Bool {
    let start = view.clause.tokens.lowerBound
    let sentence = tokens.sentences[tokens.sentence(of: start)].tokens
    return siblings(of: view.index, in: sentence).contains { other in
      let clause = syntax.clauses[other]
      return clause.parent == nil && clause.kind == .subordinate
        && clause.tokens.upperBound <= start && isCondition(other)
    }
  }
}
