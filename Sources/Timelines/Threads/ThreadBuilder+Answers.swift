internal import Chronology

extension ThreadBuilder {
  mutating func answer(_ act: ThreadFacts) {
    switch act.move.threadPart {
    case .ask where !act.isNegated: answerByDemand(act)
    case .answer(.countered): counter(act)
    case .answer(let role):
      guard !act.isNegated || role == .accepted else { return }
      guard let number = answered(by: act, role: role) else {
        // What two agree on that nobody had offered is a promise of both.
        guard act.move == .agrees, !act.isNegated, act.everyone.count > 1, !act.topics.isEmpty
        else { return }
        return put(act, kind: .promise, owers: act.everyone, role: .promised)
      }
      let role = act.isNegated ? .refused : role
      append(role, act, to: number)
    default: break
    }
  }

  mutating func append(_ role: EventThread.Step.Role, _ act: ThreadFacts, to number: Int) {
    drafts[number].add(role, of: act)
    guard let opening = opening(answeredBy: act, in: number) else { return }
    let kind: Relation.Kind =
      switch role {
      case .accepted: .accepts
      case .refused: .refuses
      case .countered: .counters
      case .kept: .fulfils
      case .broken: .violates
      case .withdrawn: .supersedes
      default: .answers
      }
    relations.append((act.row, Relation(kind, events[opening].id)))
  }

  /// Which of the acts that put a matter on the table another answers: the last by those whom it
  /// names; what its own side said again isn't what it answers.
  private func opening(answeredBy act: ThreadFacts, in number: Int) -> Int? {
    let others = drafts[number].openings.filter { $0 != act.row }
    let theirs = others.filter { row in
      factsOfRow[row]?.actors.isDisjoint(with: act.actors) ?? false
    }
    let named = theirs.last { row in
      factsOfRow[row].map { !$0.namedActors.isDisjoint(with: act.recipients) } ?? false
    }
    return named ?? theirs.last ?? others.last
  }

  /// A demand put to somebody who has just made an offer makes his offer hang on it.
  mutating func answerByDemand(_ act: ThreadFacts) {
    let isCondition = events[act.row].commitments.contains { $0.term.kind == .condition }
    let scope = isCondition ? Scope.late(atLeast: 1) : .onTopic
    let offer = best(scope, for: act, topics: act.topics) { draft in
      guard drafts[draft].kind == .meeting || drafts[draft].kind == .offer, !drafts[draft].isClosed,
        !drafts[draft].openings.contains(act.row), act.day - drafts[draft].lastDay <= 7,
        !drafts[draft].owers.isDisjoint(with: act.actors),
        act.recipients.isEmpty || !drafts[draft].askers.isDisjoint(with: act.recipients)
      else { return nil }
      return 1
    }
    guard let offer, isCondition || !act.topics.isSubset(of: drafts[offer].topics),
      let demand = demandOfRow[act.row]
    else { return }
    drafts[offer].hangsOn = demand
    append(.countered, act, to: offer)
  }

  mutating func counter(_ act: ThreadFacts) {
    guard !act.isNegated else { return }
    let number = answered(by: act, role: .countered)
    if let number, let demand = conditionToldAgain(by: act, on: number) {
      append(.countered, act, to: number)
      extend(demand, with: act, role: .askedAsCondition)
      demandOfRow[act.row] = demand
      return
    }
    let terms = events[act.row].commitments.map(\.term)
    let condition = terms.first { [.condition, .demand, .deadline].contains($0.kind) }
    var topics = names.numbers(of: condition?.topics ?? [])
    if topics.isEmpty { topics = act.topics.subtracting(number.map { drafts[$0].topics } ?? []) }
    if topics.isEmpty { topics = act.topics }
    var owers = condition.map { ThreadFacts.sides(of: $0.by, on: act.date, in: parties) } ?? []
    if owers.isEmpty { owers = act.recipients }
    if owers.isEmpty, let number { owers = drafts[number].askers }
    owers.subtract(act.actors)
    if let number { append(.countered, act, to: number) }
    guard !topics.isEmpty || !owers.isEmpty && condition != nil else { return }
    let demand = ask(act, topics: topics, owers: owers, role: .askedAsCondition)
    if let number, number != demand { drafts[number].hangsOn = demand }
  }

  /// The condition that an act only tells once more: that of its own actors for the same offer,
  /// where it names nothing else that is wanted.
  private mutating func conditionToldAgain(by act: ThreadFacts, on offer: Int) -> Int? {
    guard let demand = drafts[offer].hangsOn,
      !drafts[demand].askers.isDisjoint(with: act.actors)
    else { return nil }
    let terms = events[act.row].commitments.map(\.term).filter { $0.kind == .condition }
    let named = terms.reduce(act.topics) { $0.union(names.numbers(of: $1.topics)) }
    let wanted = named.subtracting(drafts[offer].topics)
    return wanted.isEmpty || !wanted.isDisjoint(with: drafts[demand].topics) ? demand : nil
  }

  /// The matter that an act answers, if one is on the table.
  func answered(by act: ThreadFacts, role: EventThread.Step.Role) -> Int? {
    guard !act.isInternal else { return nil }
    let mayBeThird = [.welcomed, .supported, .hosted].contains(role)
    return best(.late(atLeast: 1.5), for: act, topics: act.topics) { draft in
      guard !drafts[draft].isClosed, drafts[draft].kind != .threat,
        !drafts[draft].openings.contains(act.row)
      else {
        return nil
      }
      let isAddressed = !drafts[draft].owers.isDisjoint(with: act.actors)
      let isOwn = !drafts[draft].namedAskers.isDisjoint(with: act.actors)
      let names = drafts[draft].isAddressed(by: act)
      if role == .withdrawn, isOwn { return 2 }
      if role == .hosted, !drafts[draft].mayBeHosted(by: act) || !isTold(act, after: draft) {
        return nil
      }
      if role == .hosted, !act.recipients.isEmpty {
        return 2 + (drafts[draft].isDue(about: act.day) ? 1 : 0)
      }
      if role == .welcomed, isNews(act, of: draft) { return 1.6 }
      guard names || !drafts[draft].isPlan else { return nil }
      if role == .countered, !names, act.recipients.isEmpty, !mayBeMeant(draft, by: act) {
        return nil
      }
      // A yes or no about something else is one to this only where it names who asked, beside it.
      if !mayBeThird, role != .countered, drafts[draft].isOffTopic(of: act),
        !names || nearness(of: act, to: draft) < Self.besides
      {
        return nil
      }
      if isAddressed, drafts[draft].kind != .promise {
        // A condition set without a name is set for what was offered last.
        let isPrompt = role == .countered && act.day - drafts[draft].lastDay <= 1
        let isReply = names ? 3.0 : !act.recipients.isEmpty ? 1 : isPrompt ? 1.6 : 1.4
        return isReply + (isOwn ? -1 : 0) + 0.2 * nearness(of: act, to: draft)
      }
      // Who asked once can back another who asks again.
      guard mayBeThird, !isOwn || names, names || act.recipients.isEmpty else { return nil }
      let isOffer = drafts[draft].kind == .meeting || drafts[draft].kind == .offer
      guard drafts[draft].isOnTopic(of: act) || mayFollow(draft, act, names && isOffer) else {
        return nil
      }
      return (names ? 1.5 : isOffer ? 0.8 : 0.4) + nearness(of: act, to: draft)
    }
  }

  /// Whether a welcome that names nobody is one of the offer told last before it.
  private func isNews(_ act: ThreadFacts, of draft: Int) -> Bool {
    guard act.recipients.isEmpty, !drafts[draft].isOffTopic(of: act), !drafts[draft].isPlan,
      drafts[draft].isAddressed, drafts[draft].namedAskers.isDisjoint(with: act.actors),
      drafts[draft].kind == .meeting || drafts[draft].kind == .offer
    else { return false }
    return drafts[draft].openings.contains { row in
      factsOfRow[row].map { (0...1).contains(act.day - $0.day) && act.nearness(to: $0) > 0 }
        ?? false
    }
  }

  /// Whether a third party's word that shares nothing with a matter can still be about it: told
  /// beside it, or said to those who made somebody an offer the day before.
  private func mayFollow(_ draft: Int, _ act: ThreadFacts, _ namesWhoOffered: Bool) -> Bool {
    guard drafts[draft].isAddressed else { return false }
    if nearness(of: act, to: draft) >= Self.besides { return true }
    return namesWhoOffered
      && drafts[draft].openings.contains { row in
        factsOfRow[row].map { (0...1).contains(act.day - $0.day) } ?? false
      }
  }

  /// Whether a condition that names nobody can be meant for a matter: for an offer, or for a demand
  /// about the same thing; and for nothing that was heard of only later.
  private func mayBeMeant(_ draft: Int, by act: ThreadFacts) -> Bool {
    guard drafts[draft].kind != .demand || !drafts[draft].topics.isDisjoint(with: act.topics)
    else { return false }
    let heard = drafts[draft].openings.compactMap { factsOfRow[$0]?.reported }.min()
    return heard.map { $0 <= act.reported } ?? true
  }

  /// How near to anything done about a matter an act is told.
  private func nearness(of act: ThreadFacts, to draft: Int) -> Double {
    drafts[draft].steps.reduce(0) { nearest, step in
      max(nearest, factsOfRow[step.row].map(act.nearness) ?? 0)
    }
  }
}

// MARK: - Deeds

extension ThreadBuilder {
  mutating func decide(_ act: ThreadFacts) {
    let role: EventThread.Step.Role
    switch act.move.threadPart {
    case .meeting: role = act.isNegated ? .broken : .kept
    case .punishment:
      guard !act.isNegated else { return }
      role = .kept
    case .deed: role = act.isNegated ? .broken : .kept
    case .breach, .fulfilment: role = (act.move == .keeps) != act.isNegated ? .kept : .broken
    default: return
    }
    let number = best(.onTopicOrNone, for: act, topics: act.topics, reach: 400) { number in
      guard !drafts[number].isClosed, !drafts[number].openings.contains(act.row),
        drafts[number].isDecided(by: act), isTold(act, after: number)
      else { return nil }
      // Of several meetings to come, the one of this place and day.
      let isThere = act.place != nil && act.place == drafts[number].place
      return 1 + (isThere ? 1 : 0) + (drafts[number].isDue(about: act.day) ? 1 : 0)
    }
    if let number { append(role, act, to: number) }
  }
}

extension ThreadBuilder {
  /// Whether a meeting can be the one that was put on the table: what a paper tells after it, of the
  /// same day, was put there later.
  private func isTold(_ act: ThreadFacts, after draft: Int) -> Bool {
    guard act.move.family.contains(.meeting), !act.everyone.isEmpty else { return true }
    return drafts[draft].openings.contains { row in
      guard let opening = factsOfRow[row] else { return false }
      return opening.day < act.day || act.nearness(to: opening) > 0
        || opening.nearness(to: act) == 0
    }
  }
}

extension ThreadDraft {
  /// Whether somebody can be host to a meeting: to no plan of others, and only to both its sides.
  fileprivate func mayBeHosted(by act: ThreadFacts) -> Bool {
    guard kind == .meeting else { return false }
    guard !act.recipients.isEmpty else { return !isPlan }
    return !askers.isDisjoint(with: act.recipients)
      && !owers.union(addressees).subtracting(askers).isDisjoint(with: act.recipients)
  }

  /// Whether it falls due within a few days of another day.
  fileprivate func isDue(about day: Int) -> Bool {
    guard let latest = due?.extent.latest?.dayNumber else { return false }
    return abs(latest - day) <= 2
  }

  /// Whether an act is one by which a matter like this is kept or broken.
  fileprivate func isDecided(by act: ThreadFacts) -> Bool {
    let isOnTopic = !topics.isDisjoint(with: act.topics)
    let isByOwers = !owers.isDisjoint(with: act.actors)
    switch act.move.threadPart {
    case .meeting:
      return kind == .meeting && !askers.isDisjoint(with: act.everyone)
        && !owers.subtracting(askers).isDisjoint(with: act.everyone)
    case .deed:
      return isByOwers && isOnTopic && isMeant(by: act)
        && (kind == .demand || kind == .promise || kind == .offer)
    case .punishment:
      let hitsThem =
        owers.isEmpty || act.recipients.isEmpty || !owers.isDisjoint(with: act.recipients)
      return kind == .threat && isOnTopic && hitsThem && !askers.isDisjoint(with: act.actors)
    case .breach, .fulfilment: return kind != .threat && isByOwers && isOnTopic
    default: return false
    }
  }

  /// Whether a deed on the same topic is done to those concerned, or to the same thing.
  private func isMeant(by act: ThreadFacts) -> Bool {
    if !askers.union(addressees).subtracting(act.actors).isDisjoint(with: act.recipients) {
      return true
    }
    if act.keywords.isEmpty || keywords.isEmpty { return act.recipients.isEmpty }
    return !act.keywords.isDisjoint(with: keywords)
  }
}
