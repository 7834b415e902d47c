internal import Documents
internal import Timelines

/// Reads the acts of clauses, composing what is agreed, threatened, demanded, said with what
/// stands inside.
final class ActReader {
  let tokens: TokenStream
  let syntax: SyntaxLayer
  let tables: EventTables
  let resolver: PartyResolver
  let matcher: FrameMatcher

  init(matcher: FrameMatcher) {
    tokens = matcher.tokens
    syntax = matcher.syntax
    tables = matcher.tables
    resolver = matcher.resolver
    self.matcher = matcher
  }

  var words: EventWords { tables.words }

  /// The act that a clause tells, if it tells one.
  func act(of index: Int, depth: Int = 0) -> Act? {
    guard depth < 6 else { return nil }
    let view = matcher.view(index)
    if let act = copular(view, depth) { return act }
    if let act = evaluation(view) ?? needlessness(view) ?? reported(view) ?? occurrence(view) {
      return act
    }
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
    var actors = view.agent.map { resolver.parties(of: $0, as: .actor) } ?? []
    if view.agent != nil, !view.isPassive { resolver.append(partners(in: view), to: &actors) }
    let recipients = matcher.recipients(of: frame, view, besides: actors)
      .filter { canBeMeant($0, by: act, of: actors, view) }
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
    read.isTransitive = view.clause.objects.isEmpty && frame.slots == [.object]
    if let complement {
      read.consumed = descendants(of: complement)
      for other in goingOn(from: complement) { read.consumed.formUnion(descendants(of: other)) }
      if act.type == .agree, act.move == .promises || act.move == .agrees,
        let inner = self.act(of: complement, depth: 3), inner.type.isHostile
      {
        read.type = inner.type == .reject ? .reject : .threaten
        read.move = inner.type == .reject ? .refuses : .threatens
      }
    }
    if act.move == .offers, let complement, isHosting(complement) {
      read.move = .hosts
    }
    if act.move == .demands, let complement, putsFirst(complement) { read.move = .conditions }
    for child in view.children
    where syntax.clauses[child].kind == .infinitive || isInsideGerund(child)
      || act.move == .conditions && syntax.clauses[child].kind == .participial
    {
      read.consumed.formUnion(descendants(of: child))
    }
    if read.actors.isEmpty, !view.isPassive, view.clause.kind == .participial {
      read.actors = carrier(of: view)
    }
    if view.isPassive, view.clause.kind == .participial {
      let restater = restater(of: view)
      if !restater.isEmpty { read.actors = restater }
      if read.actors.isEmpty { return nil }
      // "The law championed by Diallo" describes a thing; it tells nothing new.
      if view.clause.antecedent != nil, !syntax.hasTime(view.clause, in: tokens) {
        read.confidence = min(read.confidence, 0.4)
      }
    }
    if isAddressed(view) { return nil }
    if view.group.lemma == words.warn, act.type == .threaten, let complement,
      !isThreat(matcher.view(complement), by: actors)
    {
      return nil
    }
    if act.move == .conditions, recipients.isEmpty {
      read.recipients = bound(by: view).filter { one in !actors.contains { $0.actor == one.actor } }
    }
    if act.type == .protest, closesWay(view, by: actors) {
      read.move = .restricts
      read.type = .coerce
    }
    if act.move == .threatens, view.object.map(isNotice) ?? false { return nil }
    if act.move == .demands, isSummons(view) { return nil }
    if act.move == .refuses, let complement, tellsNothing(complement) { return nil }
    if act.move == .demands, let complement, isAnonymity(complement) { return nil }
    if act.type == .consult, isPress(recipients) || isPress(actors) { return nil }
    if act.type.isVerbal, isPress(actors) { return nil }
    if act.type.isForce, actors.isEmpty, view.agent.map({ !canAttack($0) }) ?? false { return nil }
    if view.isPassive, view.agent == nil { read = filled(read, view) }
    if act.type.isForce, read.recipients.isEmpty { read.recipients = ownPeople(of: read) }
    if act.move == .accuses, recipients.isEmpty, view.object.map(isThing) ?? false { return nil }
    if act.move == .speaks, read.recipients.isEmpty, read.actors.count < 2 { return nil }
    if act.move == .visits, recipients.isEmpty { return nil }
    read = sized(read)
    if isHabit(view, read.type), !isStand(view, by: actors) {
      read.status = .standing
      read.confidence = 0.5
    }
    if view.isPassive, actors.isEmpty { read.confidence = 0.5 }
    if act.type.isMeeting, recipients.isEmpty, read.actors.count < 2 { read.confidence = 0.6 }
    return read
  }

  /// Whether what somebody warns of is their own act, or one to come: not "that it is late".
  private func isThreat(_ inner: ClauseView, by actors: [Party]) -> Bool {
    if inner.clause.kind != .complement { return true }
    if inner.group.features.contains(.obligation) { return false }
    let subject = inner.clause.subject.map { resolver.parties(of: $0, as: .actor) } ?? []
    let isOwn = subject.contains { one in actors.contains { $0.isCompatriot(of: one) } }
    guard inner.group.features.hasAny([.future, .conditional]) else { return isOwn }
    if subject.isEmpty { return inner.clause.subject.map { !isHarmless($0) } ?? true }
    if isOwn { return true }
    // "that Chad will face sanctions" threatens; "that Chad will face a bad year" only foretells.
    return inner.clause.objects.contains {
      tables.isNoun(tokens.words[syntax.nounChunks[$0].head], "consequence")
    }
  }

  /// Whether a thing can follow without anybody's being threatened: "a pause would help Chad".
  private func isHarmless(_ chunk: Int) -> Bool {
    let head = tokens.words[syntax.nounChunks[chunk].head]
    return ["ceasefire", "talks", "deal", "proposal", "aid"].contains { tables.isNoun(head, $0) }
      && !tables.isNoun(head, "consequence")
  }

  /// Who acts together with the subject: "together with Chad, they called on Mali to …".
  private func partners(in view: ClauseView) -> [Party] {
    let verb = view.group.tokens
    let sentence = tokens.sentences[tokens.sentence(of: verb.lowerBound)].tokens
    let start = view.index > 0 ? syntax.verbGroups[syntax.clauses[view.index - 1].verb].head : -1
    var found: [Party] = []
    for phrase in syntax.phrases(from: max(sentence.lowerBound, start)) {
      guard phrase.preposition < sentence.upperBound else { break }
      guard phrase.preposition > 0, tokens.words[phrase.preposition] == tables.words.with,
        tables.words.joining.contains(tokens.words[phrase.preposition - 1])
      else { continue }
      let isOwn =
        phrase.preposition < verb.lowerBound
        ? view.clause.subject.map { $0 <= phrase.chunk + 1 } ?? false
        : view.clause.phrases.contains(phrase) && !opensClause(after: phrase.chunk, in: view)
      if isOwn {
        resolver.append(resolver.parties(of: phrase.chunk, as: .recipient), to: &found)
      }
    }
    return found
  }

  /// Who is bound by terms: "repeated the terms, among them a withdrawal by Chad", "the terms: Chad
  /// must withdraw".
  private func bound(by view: ClauseView) -> [Party] {
    let verb = view.group.head
    let sentence = tokens.sentences[tokens.sentence(of: verb)].tokens
    for phrase in syntax.phrases(from: verb) {
      guard phrase.preposition < sentence.upperBound else { break }
      guard tokens.words[phrase.preposition] == words.by, let host = phrase.after,
        tables.isNoun(tokens.words[syntax.nounChunks[host].head], "concession")
      else { continue }
      return resolver.parties(of: phrase.chunk, as: .recipient)
    }
    for other in siblings(of: view.index, in: sentence) where other > view.index {
      let clause = syntax.clauses[other]
      let isTerm =
        syntax.verbGroups[clause.verb].features.contains(.obligation)
        || clause.opener.map { words.conditions.contains(tokens.words[$0]) } ?? false
        || followsColon(clause)
      guard isTerm, let subject = clause.subject else { continue }
      return resolver.parties(of: subject, as: .actor)
    }
    return []
  }

  /// "The price is known: Chad leaves": what terms hold stands after a colon.
  private func followsColon(_ clause: Clause) -> Bool {
    let first = clause.tokens.lowerBound
    return first > 0 && tokens.shapes[first - 1] == .colon
  }

  /// Whether the subject of the next clause stands right after a chunk.
  private func opensClause(after chunk: Int, in view: ClauseView) -> Bool {
    let next = view.index + 1
    return next < syntax.clauses.count && syntax.clauses[next].subject == chunk + 1
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

  /// Who once did what they now tell again: "repeated the terms set out in 2019".
  private func restater(of view: ClauseView) -> [Party] {
    guard let parent = view.clause.parent, syntax.hasTime(view.clause, in: tokens) else {
      return []
    }
    let outer = matcher.view(parent)
    guard words.restating.contains(outer.group.lemma), outer.object == view.clause.antecedent else {
      return []
    }
    return outer.agent.map { resolver.parties(of: $0, as: .actor) } ?? []
  }

  /// Whether what is wanted is to come before something else: "that a truce must come first".
  private func putsFirst(_ complement: Int) -> Bool {
    let clause = syntax.clauses[complement]
    let verb = syntax.verbGroups[clause.verb]
    let isBare = clause.objects.allSatisfy { chunk in
      tokens.words[syntax.nounChunks[chunk].head] == words.first
    }
    guard words.coming.contains(verb.lemma), isBare, clause.subject != nil else { return false }
    let around = verb.head..<min(tokens.count, verb.tokens.upperBound + 1)
    if around.contains(where: { tokens.words[$0] == words.first }) { return true }
    return clause.phrases.contains { phrase in
      tokens.words[phrase.preposition] == words.before
        && tables.isNoun(tokens.words[syntax.nounChunks[phrase.chunk].head], "talks")
    }
  }

  /// The clauses that go on with what a complement wants: "that Mali must leave | and free the crew".
  private func goingOn(from complement: Int) -> [Int] {
    let clause = syntax.clauses[complement]
    guard clause.kind == .complement, let parent = clause.parent else { return [] }
    return syntax.clausesGoingOn(from: complement, among: matcher.children[parent])
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

  /// Whether a person takes a stand in the present: "Diallo backs the plan".
  private func isStand(_ view: ClauseView, by actors: [Party]) -> Bool {
    words.backing.contains(view.group.lemma) && !actors.isEmpty
      && actors.allSatisfy { $0.actor.isPerson }
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

  func hasComplementOfItsOwn(_ frame: VerbFrame) -> Bool {
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
}
