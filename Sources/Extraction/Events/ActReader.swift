internal import Documents
internal import Timelines

/// Reads the acts of clauses, composing what is agreed, threatened, demanded, said with what
/// stands inside.
struct ActReader {
  let tokens: TokenStream
  let syntax: SyntaxLayer
  let tables: EventTables
  let resolver: PartyResolver
  let matcher: FrameMatcher

  private var words: EventWords { tables.words }

  /// The act that a clause tells, if it tells one.
  func act(of index: Int, depth: Int = 0) -> Act? {
    guard depth < 6 else { return nil }
    let view = matcher.view(index)
    if let act = copular(view, depth) { return act }
    if let act = evaluation(view) { return act }
    if let frame = matcher.frame(for: view) {
      guard let act = frame.act, !isOpinion(frame, view) else { return nil }
      if hasComplementOfItsOwn(frame) || !isAspectual(view) {
        return framed(act, frame, view).flatMap { modal($0, view) }
      }
    }
    if let act = aspectual(view, depth) { return act }
    return nil
  }

  // MARK: Frames

  private func framed(
    _ act: (move: Move, type: EventType),
    _ frame: VerbFrame,
    _ view: ClauseView
  ) -> Act? {
    let actors = view.agent.map { resolver.parties(of: $0, as: .actor) } ?? []
    let recipients = matcher.recipients(of: frame, view, besides: actors)
    let complement = matcher.complement(of: frame, view)
    var read = Act(
      clause: view.index,
      move: act.move,
      type: act.type,
      actors: actors,
      recipients: recipients,
      object: view.object,
      particle: frame.particle,
      complement: complement,
      rule: frame.name
    )
    if let complement {
      read.consumed = descendants(of: complement)
      if act.type == .agree, act.move == .promises || act.move == .agrees,
        let inner = self.act(of: complement, depth: 3), inner.type.isHostile
      {
        read.type = inner.type == .reject ? .reject : .threaten
        read.move = inner.type == .reject ? .refuses : .threatens
      }
    }
    for child in view.children
    where syntax.clauses[child].kind == .infinitive || isInsideGerund(child) {
      read.consumed.formUnion(descendants(of: child))
    }
    if read.actors.isEmpty, !view.isPassive, view.clause.kind == .participial {
      read.actors = carrier(of: view)
    }
    if view.isPassive, actors.isEmpty, view.clause.kind == .participial { return nil }
    if isAddressed(view) { return nil }
    if act.move == .speaks, recipients.isEmpty, actors.count < 2 { return nil }
    if isHabit(view, act.type) {
      read.status = .standing
      read.confidence = 0.5
    }
    if view.isPassive, actors.isEmpty { read.confidence = 0.5 }
    if act.type.isMeeting, recipients.isEmpty, actors.count < 2 { read.confidence = 0.6 }
    return read
  }

  /// Who acts through a document: "Chad issued a declaration demanding …".
  private func carrier(of view: ClauseView) -> [Party] {
    guard let parent = view.clause.parent, let host = view.clause.antecedent,
      ["words", "proposal", "demand", "deal"].contains(where: {
        tables.isNoun(tokens.words[syntax.nounChunks[host].head], $0)
      })
    else { return [] }
    return matcher.view(parent).agent.map { resolver.parties(of: $0, as: .actor) } ?? []
  }

  /// Whether somebody in a conversation is addressed: "thank you".
  private func isAddressed(_ view: ClauseView) -> Bool {
    view.clause.objects.contains {
      tables.words.addressing.contains(tokens.words[syntax.nounChunks[$0].head])
    }
  }

  /// Whether a verb in the simple present tells what is so rather than what happened: headlines
  /// and words apart.
  private func isHabit(_ view: ClauseView, _ type: EventType) -> Bool {
    guard view.group.form == .present,
      !view.group.features.hasAny([.perfect, .progressive, .passive])
    else { return false }
    switch type {
    case .aid, .cooperate, .support, .assault, .mobilize, .coerce, .consult: break
    default: return false
    }
    let sentence = tokens.sentences[tokens.sentence(of: view.group.head)]
    let passages = tokens.document.passages
    guard passages.indices.contains(sentence.passage) else { return true }
    switch passages[sentence.passage].role {
    case .body, .lead: return passages.count > 1
    default: return false
    }
  }

  /// Whether "suggest that" or "propose that" tells how things are rather than what to do.
  private func isOpinion(_ frame: VerbFrame, _ view: ClauseView) -> Bool {
    guard frame.slots == [.that], frame.act?.move == .proposes,
      let child = matcher.thatClause(of: view)
    else { return false }
    let inner = matcher.view(child).group
    let isWish =
      inner.features.contains(.obligation) || inner.form == .base
      || (inner.form == .present && tokens.words[inner.head] == inner.lemma)
    return !isWish
  }

  /// Whether an "-ing" clause belongs to what is said: "blamed Chad for arming them".
  private func isInsideGerund(_ child: Int) -> Bool {
    guard syntax.clauses[child].kind == .gerund, let opener = syntax.clauses[child].opener else {
      return false
    }
    return !words.factual.contains(tokens.words[opener])
  }

  private func hasComplementOfItsOwn(_ frame: VerbFrame) -> Bool {
    frame.slots.contains { $0 == .infinitive || $0 == .that || $0 == .gerund }
  }

  func descendants(of clause: Int) -> Set<Int> {
    var found: Set<Int> = [clause]
    for child in matcher.children[clause]
    where syntax.clauses[child].kind != .participial || syntax.clauses[child].antecedent != nil {
      found.formUnion(descendants(of: child))
    }
    return found
  }

  // MARK: Modality

  /// What "will", "would", "must", "not" make of an act; `nil` where it is only supposed.
  private func modal(_ act: Act, _ view: ClauseView) -> Act? {
    var act = act
    let features = view.group.features
    let isReported = view.clause.parent.map { isSpeech($0) } ?? false
    let isFuture =
      features.contains(.future) || (features.contains(.conditional) && isReported && isWould(view))
    if features.contains(.conditional), !isFuture { return nil }
    if features.contains(.obligation) { return isReported ? act : nil }
    if features.contains(.negated) {
      if isFuture || (act.type.isCooperative && !features.contains(.perfect)) {
        guard !act.type.isHostile || isFuture else { return nil }
        if act.type.isHostile { return nil }
        act.move = .refuses
        act.type = .reject
        act.prefix = "refuses to"
        if !isFuture { act.confidence = min(act.confidence, 0.5) }
        return act
      }
      return nil
    }
    if isFuture {
      var planned = planned(act, isThreat: hasUnless(view))
      // What the writer says will happen is a forecast until a party says so.
      if !isReported, !view.clause.isQuoted, hasCondition(view), act.type != .threaten {
        return nil
      }
      if !isReported { planned.confidence = min(planned.confidence, 0.5) }
      return planned
    }
    return act
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
  private func planned(_ act: Act, isThreat: Bool = false) -> Act {
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
    }
    return act
  }

  private func objects(_ act: Act) -> Bool {
    words.objecting.contains(syntax.verbGroups[syntax.clauses[act.clause].verb].lemma)
      || act.prefix != nil
  }

  private func hasCondition(_ view: ClauseView) -> Bool {
    view.children.contains {
      syntax.clauses[$0].opener.map { words.conditions.contains(tokens.words[$0]) } ?? false
    }
  }

  // MARK: Verbs that only colour the verb inside

  private func isAspectual(_ view: ClauseView) -> Bool {
    guard inner(of: view) != nil else { return false }
    let lemma = view.group.lemma
    return words.continuing.contains(lemma) || words.doing.contains(lemma)
      || words.intending.contains(lemma)
  }

  private func inner(of view: ClauseView) -> Int? {
    matcher.child(of: view, [.infinitive, .gerund], followsNoun: false)
  }

  private func aspectual(_ view: ClauseView, _ depth: Int) -> Act? {
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
    if isIntending || view.group.features.contains(.future) { act = planned(act) }
    return act
  }

  /// "is ready to", "is due to", "is unwilling to".
  private func copular(_ view: ClauseView, _ depth: Int) -> Act? {
    let after = view.group.tokens.upperBound
    guard after < tokens.count else { return nil }
    let isBe = view.group.lemma == words.be
    let adjective = isBe ? tokens.words[after] : tokens.words[view.group.head]
    guard isBe || view.group.features.contains(.passive) else { return nil }
    let isReady = words.ready.contains(adjective)
    let isDue = words.due.contains(adjective)
    let isUnwilling = words.unwilling.contains(adjective)
    guard isReady || isDue || isUnwilling, !view.group.features.hasAny([.conditional]) else {
      return nil
    }
    let child =
      matcher.child(of: view, [.infinitive], followsNoun: true)
      ?? view.children.first { syntax.clauses[$0].kind == .gerund }
    guard let child else { return nil }
    let actors =
      view.clause.subject.map { resolver.parties(of: $0, as: .actor) } ?? []
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
    if isReady, act.type == .agree {
      act.prefix = "is ready to"
      act.isReadiness = true
      act.move = .offers
      act.status = .current
      act.auxiliary = []
    }
    return act
  }
}

extension EventType {
  /// Whether doing it is an act against somebody.
  var isHostile: Bool {
    switch self {
    case .accuse, .reject, .threaten, .protest, .sanction, .mobilize, .coerce, .assault: true
    default: false
    }
  }

  /// Whether it is done by force.
  var isForce: Bool { self == .assault || self == .coerce }

  /// Whether doing it is an act towards agreement.
  var isCooperative: Bool {
    switch self {
    case .agree, .consult, .support, .concede, .cooperate, .aid, .retreat: true
    default: false
    }
  }

  /// Whether it takes two.
  var isMeeting: Bool { self == .consult }
}

extension Move {
  /// Whether it answers something on the table.
  var answersSomething: Bool {
    switch self {
    case .welcomes, .supports, .accepts, .refuses, .counters, .conditions, .denies, .criticises:
      true
    default: false
    }
  }

  /// Whether it is a meeting of some kind.
  var isMeeting: Bool {
    switch self {
    case .meets, .speaks, .visits, .hosts: true
    default: false
    }
  }
}

extension VerbGroup.Features {
  /// Whether the two share a feature.
  func hasAny(_ other: Self) -> Bool { !isDisjoint(with: other) }
}
