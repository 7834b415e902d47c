extension ThreadBuilder {
  mutating func open(_ act: ThreadFacts) {
    guard !act.isNegated else { return }
    switch act.move.threadPart {
    case .ask:
      let owers = owers(of: act)
      guard !owers.isEmpty || !act.topics.isEmpty else { return }
      ask(act, topics: act.topics, owers: owers, role: .asked)
    case .offer:
      let isOfMeeting =
        act.move == .invites || !act.topics.isDisjoint(with: ["talks", "visit"])
        || events[act.row].commitments.contains { $0.term.kind == .meeting }
      if act.move == .proposes,
        let known = askThread(act, topics: act.topics, owers: act.recipients)
      {
        extend(known, with: act, role: .asked)
      } else {
        put(act, kind: isOfMeeting ? .meeting : .offer, owers: act.recipients, role: .offered)
      }
    case .promise where !act.topics.isEmpty || isDue(act):
      put(act, kind: .promise, owers: act.actors, role: .promised)
    case .plan: put(act, kind: .meeting, owers: act.everyone, role: .planned)
    case .threat: threaten(act)
    default: break
    }
  }

  private func isDue(_ act: ThreadFacts) -> Bool {
    events[act.row].commitments.contains { $0.term.due != nil }
  }

  /// Who has to act: those addressed, or whom the terms name.
  func owers(of act: ThreadFacts) -> Set<Int32> {
    if !act.recipients.isEmpty { return act.recipients.subtracting(act.actors) }
    let named = events[act.row].commitments
      .filter { [.demand, .condition, .deadline].contains($0.term.kind) }
      .flatMap(\.term.by)
    return ThreadFacts.principals(of: named, in: parties).subtracting(act.actors)
  }

  func askThread(_ act: ThreadFacts, topics: Set<String>, owers: Set<Int32>) -> Int? {
    best(.onTopic, for: act, topics: topics) { draft in
      guard drafts[draft].kind == .demand, !drafts[draft].isClosed,
        !drafts[draft].isOverdue(on: act.day)
      else {
        return nil
      }
      if drafts[draft].owers.isEmpty || owers.isEmpty {
        return drafts[draft].askers.isDisjoint(with: act.actors) ? nil : 0.5
      }
      return drafts[draft].owers.isDisjoint(with: owers) ? nil : 1
    }
  }

  @discardableResult
  mutating func ask(
    _ act: ThreadFacts,
    topics: Set<String>,
    owers: Set<Int32>,
    role: EventThread.Step.Role
  ) -> Int {
    if let known = askThread(act, topics: topics, owers: owers) {
      extend(known, with: act, role: role)
      drafts[known].owers.formUnion(owers)
      index.add(known, parties: owers, topics: drafts[known].topics)
      demandOfRow[act.row] = known
      return known
    }
    return start(act, kind: .demand, topics: topics, owers: owers, role: role)
  }

  /// Puts an offer, a promise or a plan on the table, or on the same one again.
  mutating func put(
    _ act: ThreadFacts,
    kind: EventThread.Kind,
    owers: Set<Int32>,
    role: EventThread.Step.Role
  ) {
    let others = act.recipients.subtracting(act.actors)
    // "In Geneva, then" takes up an offer of talks there without a word about talks.
    let isByPlace = act.topics.isEmpty && act.place != nil
    let known = best(isByPlace ? .late(atLeast: 0) : .onTopic, for: act, topics: act.topics) {
      draft in
      guard drafts[draft].kind == kind || isByPlace, !drafts[draft].isClosed,
        !isByPlace || drafts[draft].place == act.place,
        !drafts[draft].isOverdue(on: act.day)
      else { return nil }
      let theirs = drafts[draft].owers.subtracting(drafts[draft].askers)
      if !drafts[draft].askers.isDisjoint(with: act.actors) {
        if others.isEmpty || theirs.isEmpty {
          return others == theirs || kind == .promise ? 1 : 0.5
        }
        return theirs.isDisjoint(with: others) ? nil : 1
      }
      // The other side takes the offer up and makes it its own.
      guard !theirs.isDisjoint(with: act.actors), role != .promised else { return nil }
      // Put to nobody, it takes up what it has a topic or a place in common with, not a plan.
      let isTold = !act.topics.isEmpty && !drafts[draft].isPlan
      guard !others.isEmpty || isTold || isByPlace else { return nil }
      return others.isEmpty || !drafts[draft].askers.isDisjoint(with: others) ? 0.8 : nil
    }
    if let known, isByPlace, drafts[known].askers.isDisjoint(with: act.actors) {
      append(.welcomed, act, to: known)
    } else if let known {
      extend(known, with: act, role: role)
      // Put to nobody at first, then to somebody by name.
      if drafts[known].owers.isSubset(of: drafts[known].askers) {
        drafts[known].owers.formUnion(owers)
      }
    } else {
      start(act, kind: kind, topics: act.topics, owers: owers, role: role)
    }
  }

  mutating func threaten(_ act: ThreadFacts) {
    let recent = Set(act.actors.flatMap { (demands[$0] ?? []).suffix(8) }).sorted(by: >)
    let backed = recent.first { number in
      act.day - drafts[number].lastDay <= 3
        && (act.recipients.isEmpty || drafts[number].owers.isEmpty
          || !drafts[number].owers.isDisjoint(with: act.recipients))
    }
    let targets = act.recipients.isEmpty ? backed.map { drafts[$0].owers } ?? [] : act.recipients
    let again = best(.onTopic, for: act, topics: act.topics) { draft in
      drafts[draft].kind == .threat && !drafts[draft].isClosed
        && !drafts[draft].askers.isDisjoint(with: act.actors)
        && (targets.isEmpty || !drafts[draft].owers.isDisjoint(with: targets)) ? 1 : nil
    }
    let threat: Int
    if let again {
      extend(again, with: act, role: .threatened)
      threat = again
    } else {
      threat = start(act, kind: .threat, topics: act.topics, owers: targets, role: .threatened)
    }
    if let backed, drafts[threat].backs == nil {
      drafts[threat].backs = backed
      if drafts[backed].orElse == nil { drafts[backed].orElse = threat }
    }
  }

  @discardableResult
  mutating func start(
    _ act: ThreadFacts,
    kind: EventThread.Kind,
    topics: Set<String>,
    owers: Set<Int32>,
    role: EventThread.Step.Role
  ) -> Int {
    let number = drafts.count
    drafts.append(
      ThreadDraft(
        kind: kind,
        openings: [],
        topics: topics,
        askers: act.actors,
        owers: owers,
        namedAskers: act.namedActors,
        lastDay: act.day
      )
    )
    if kind == .demand { demandOfRow[act.row] = number }
    if kind == .demand { for asker in act.actors { demands[asker, default: []].append(number) } }
    extend(number, with: act, role: role)
    return number
  }

  mutating func extend(_ number: Int, with act: ThreadFacts, role: EventThread.Step.Role) {
    drafts[number].add(role, of: act)
    drafts[number].openings.append(act.row)
    drafts[number].addressees.formUnion(act.recipients)
    if drafts[number].place == nil { drafts[number].place = act.place }
    drafts[number].askers.formUnion(act.actors.subtracting(drafts[number].owers))
    drafts[number].namedAskers.formUnion(act.namedActors.subtracting(drafts[number].owers))
    index.add(
      number,
      parties: drafts[number].askers.union(drafts[number].owers).union(act.everyone),
      topics: drafts[number].topics
    )
    for commitment in events[act.row].commitments where commitment.term.kind != .threat {
      drafts[number].adopt(due: commitment.term.due, text: commitment.term.dueText)
    }
  }
}
