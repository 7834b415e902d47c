extension ThreadBuilder {
  mutating func open(_ act: ThreadFacts) {
    // What passes within one side is no matter between parties.
    guard !act.isNegated, !act.isInternal else { return }
    switch act.move.threadPart {
    case .ask:
      let owers = owers(of: act)
      guard !owers.isEmpty || !act.topics.isEmpty, tellsWhat(act) else { return }
      ask(act, topics: act.topics, owers: owers, role: .asked)
    case .offer:
      let isOfMeeting =
        act.move == .invites || !act.topics.isDisjoint(with: meetingTopics)
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
    case .plan where act.everyone.count > 1 || isDue(act):
      put(act, kind: .meeting, owers: act.everyone, role: .planned)
    case .threat: threaten(act)
    default: break
    }
  }

  private func isDue(_ act: ThreadFacts) -> Bool {
    events[act.row].commitments.contains { $0.term.due != nil }
  }

  /// Whether an act says what is wanted; "urges" alone doesn't.
  private func tellsWhat(_ act: ThreadFacts) -> Bool {
    !act.topics.isEmpty || !act.keywords.isEmpty || events[act.row].phrase.contains(" ")
  }

  /// Who has to act: those addressed, whom the terms name, or of whom the same was asked before.
  func owers(of act: ThreadFacts) -> NumberSet {
    if !act.recipients.isEmpty { return act.recipients.subtracting(act.actors) }
    let named = events[act.row].commitments
      .filter { [.demand, .condition, .deadline].contains($0.term.kind) }
      .flatMap(\.term.by)
    let owers = ThreadFacts.sides(of: named, on: act.date, in: parties).subtracting(act.actors)
    return owers.isEmpty ? formerOwers(of: act) : owers
  }

  /// Of whom the actors last asked the same, in topic and words.
  private func formerOwers(of act: ThreadFacts) -> NumberSet {
    let own = Set(act.actors.flatMap { (demands[$0] ?? []).suffix(8) }).sorted(by: >)
    let former = own.first { number in
      act.day - drafts[number].lastDay <= Self.reach
        && !drafts[number].topics.isDisjoint(with: act.topics)
        && !drafts[number].keywords.isDisjoint(with: act.keywords)
    }
    return former.map { drafts[$0].owers.subtracting(act.actors) } ?? []
  }

  func askThread(_ act: ThreadFacts, topics: NumberSet, owers: NumberSet) -> Int? {
    best(.onTopic, for: act, topics: topics) { draft in
      guard drafts[draft].kind == .demand, !drafts[draft].isClosed,
        !drafts[draft].isOverdue(on: act.day),
        // Without a topic, only the words tell what is wanted.
        !topics.isEmpty || !drafts[draft].keywords.isDisjoint(with: act.keywords)
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
    topics: NumberSet,
    owers: NumberSet,
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
    owers: NumberSet,
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
        // To be willing, in front of nobody, isn't yet the offer that is then made to somebody.
        if drafts[draft].isReadiness, theirs.isEmpty, !others.isEmpty { return nil }
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
        && (act.recipients.isEmpty
          ? isToldBeside(act, number)
          : drafts[number].owers.isEmpty || !drafts[number].owers.isDisjoint(with: act.recipients))
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

  /// Whether a threat that names nobody is told beside a demand.
  private func isToldBeside(_ act: ThreadFacts, _ draft: Int) -> Bool {
    drafts[draft].openings.contains { row in
      factsOfRow[row].map { act.closeness(to: $0) >= Self.besides } ?? false
    }
  }

  @discardableResult
  mutating func start(
    _ act: ThreadFacts,
    kind: EventThread.Kind,
    topics: NumberSet,
    owers: NumberSet,
    role: EventThread.Step.Role
  ) -> Int {
    let number = drafts.count
    drafts.append(
      ThreadDraft(
        kind: kind,
        topics: topics,
        askers: act.actors,
        owers: owers,
        namedAskers: act.namedActors,
        isReadiness: act.isReadiness,
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
    drafts[number].keywords.formUnion(act.keywords)
    drafts[number].isReadiness = drafts[number].isReadiness && act.isReadiness
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
