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
    guard let opening = drafts[number].openings.last(where: { $0 != act.row }) else { return }
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

  /// A demand put to somebody who has just made an offer makes his offer hang on it.
  mutating func answerByDemand(_ act: ThreadFacts) {
    let isCondition = events[act.row].commitments.contains { $0.term.kind == .condition }
    let scope = isCondition ? Scope.late(atLeast: 1) : .onTopic
    let offer = best(scope, topics: act.topics, day: act.day) { draft in
      guard draft.kind == .meeting || draft.kind == .offer, !draft.isClosed,
        !draft.openings.contains(act.row), act.day - draft.lastDay <= 7,
        !draft.owers.isDisjoint(with: act.actors),
        act.recipients.isEmpty || !draft.askers.isDisjoint(with: act.recipients)
      else { return nil }
      return 1
    }
    guard let offer, isCondition || !act.topics.isSubset(of: drafts[offer].topics),
      let demand = drafts.lastIndex(where: { $0.openings.contains(act.row) })
    else { return }
    drafts[offer].hangsOn = demand
    append(.countered, act, to: offer)
  }

  mutating func counter(_ act: ThreadFacts) {
    guard !act.isNegated else { return }
    let number = answered(by: act, role: .countered)
    let terms = events[act.row].commitments.map(\.term)
    let condition = terms.first { [.condition, .demand, .deadline].contains($0.kind) }
    var topics = condition?.topics ?? []
    if topics.isEmpty { topics = act.topics.subtracting(number.map { drafts[$0].topics } ?? []) }
    if topics.isEmpty { topics = act.topics }
    var owers = condition.map { ThreadFacts.principals(of: $0.by, in: parties) } ?? []
    if owers.isEmpty { owers = act.recipients }
    if owers.isEmpty, let number { owers = drafts[number].askers }
    owers.subtract(act.actors)
    if let number { append(.countered, act, to: number) }
    guard !topics.isEmpty || !owers.isEmpty && condition != nil else { return }
    let demand = ask(act, topics: topics, owers: owers, role: .askedAsCondition)
    if let number, number != demand { drafts[number].hangsOn = demand }
  }

  /// The matter that an act answers, if one is on the table.
  func answered(by act: ThreadFacts, role: EventThread.Step.Role) -> Int? {
    let mayBeThird = [.welcomed, .supported, .hosted].contains(role)
    return best(.late(atLeast: 1.5), topics: act.topics, day: act.day) { draft in
      guard !draft.isClosed, draft.kind != .threat, !draft.openings.contains(act.row) else {
        return nil
      }
      let isAddressed = !draft.owers.isDisjoint(with: act.actors)
      let isOwn = !draft.namedAskers.isDisjoint(with: act.actors)
      let names = draft.isAddressed(by: act)
      if role == .withdrawn, isOwn { return 2 }
      guard names || !draft.isPlan else { return nil }
      if isAddressed, draft.kind != .promise {
        // A condition set without a name is set for what was offered last.
        let isPrompt = role == .countered && act.day - draft.lastDay <= 1
        let isReply = names ? 3.0 : !act.recipients.isEmpty ? 1 : isPrompt ? 1.6 : 1.4
        return isReply + (isOwn ? -1 : 0)
      }
      guard mayBeThird, !isOwn, names || act.recipients.isEmpty else { return nil }
      let isOffer = draft.kind == .meeting || draft.kind == .offer
      return names ? 1.5 : isOffer ? 0.8 : 0.4
    }
  }
}

// MARK: - Deeds

extension ThreadBuilder {
  mutating func decide(_ act: ThreadFacts) {
    switch act.move.threadPart {
    case .meeting where !act.isNegated:
      decide(act, role: .kept) { draft in
        draft.kind == .meeting && !draft.askers.isDisjoint(with: act.everyone)
          && !draft.owers.subtracting(draft.askers).isDisjoint(with: act.everyone)
      }
    case .deed:
      decide(act, role: act.isNegated ? .broken : .kept) { draft in
        guard !draft.owers.isDisjoint(with: act.actors) else { return false }
        return (draft.kind == .demand || draft.kind == .promise || draft.kind == .offer)
          && !draft.topics.isDisjoint(with: act.topics)
      }
    case .punishment where !act.isNegated:
      decide(act, role: .kept) { draft in
        draft.kind == .threat && !draft.askers.isDisjoint(with: act.actors)
          && !draft.topics.isDisjoint(with: act.topics)
          && (draft.owers.isEmpty || act.recipients.isEmpty
            || !draft.owers.isDisjoint(with: act.recipients))
      }
    case .breach, .fulfilment:
      let isKept = (act.move == .keeps) != act.isNegated
      decide(act, role: isKept ? .kept : .broken) { draft in
        draft.kind != .threat && !draft.owers.isDisjoint(with: act.actors)
          && !draft.topics.isDisjoint(with: act.topics)
      }
    default: break
    }
  }

  mutating func decide(
    _ act: ThreadFacts,
    role: EventThread.Step.Role,
    _ fits: (ThreadDraft) -> Bool
  ) {
    let number = best(.onTopicOrNone, topics: act.topics, day: act.day, reach: 400) { draft in
      !draft.isClosed && !draft.openings.contains(act.row) && fits(draft) ? 1 : nil
    }
    if let number { append(role, act, to: number) }
  }
}
