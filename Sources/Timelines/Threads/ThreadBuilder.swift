internal import Chronology

/// Links acts to the matters that they open, answer and end.
///
/// Day by day, openings come before answers and answers before deeds, because papers tell an
/// answer before the offer as often as after it.
struct ThreadBuilder {
  private let events: [Event]
  private let parties: PartyTable
  private(set) var drafts: [ThreadDraft] = []
  private(set) var relations: [(row: Int, relation: Relation)] = []
  /// The drafts that can still be answered, by topic.
  private var active: [String: [Int]] = [:]
  /// The drafts without a topic.
  private var topicless: [Int] = []

  /// For how many days an answer is looked for.
  private static let reach = 60

  init(_ events: [Event], parties: PartyTable) {
    self.events = events
    self.parties = parties
  }

  /// Goes through all events that are neither background, nor standing, nor only supposed.
  mutating func link() {
    let facts = events.indices
      .filter { row in
        let event = events[row]
        return event.status != .background && event.status != .standing
          && !event.auxiliary.contains(.hypothetical)
      }
      .map { ThreadFacts(events[$0], row: $0, parties: parties) }
      .sorted { ($0.day, $0.row) < ($1.day, $1.row) }
    var start = 0
    while start < facts.count {
      var end = start + 1
      while end < facts.count, facts[end].day == facts[start].day { end += 1 }
      let day = facts[start..<end]
      for act in day { open(act) }
      for act in day { answer(act) }
      for act in day { decide(act) }
      start = end
    }
  }
}

// MARK: - Openings

extension ThreadBuilder {
  private mutating func open(_ act: ThreadFacts) {
    guard !act.isNegated else { return }
    switch act.move.threadPart {
    case .ask: ask(act, topics: act.topics, owers: owers(of: act), role: .asked)
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
    case .promise: put(act, kind: .promise, owers: act.actors, role: .promised)
    case .plan: put(act, kind: .meeting, owers: act.everyone, role: .planned)
    case .threat: threaten(act)
    default: break
    }
  }

  /// Who has to act: those addressed, or whom the terms name.
  private func owers(of act: ThreadFacts) -> Set<Int32> {
    if !act.recipients.isEmpty { return act.recipients.subtracting(act.actors) }
    let named = events[act.row].commitments
      .filter { [.demand, .condition, .deadline].contains($0.term.kind) }
      .flatMap(\.term.by)
    return ThreadFacts.principals(of: named, in: parties).subtracting(act.actors)
  }

  private func askThread(_ act: ThreadFacts, topics: Set<String>, owers: Set<Int32>) -> Int? {
    best(topics: topics, day: act.day) { draft in
      guard draft.kind == .demand, !draft.isClosed, !draft.isOverdue(on: act.day) else {
        return nil
      }
      if draft.owers.isEmpty || owers.isEmpty {
        return draft.askers.isDisjoint(with: act.actors) ? nil : 0.5
      }
      return draft.owers.isDisjoint(with: owers) ? nil : 1
    }
  }

  @discardableResult
  private mutating func ask(
    _ act: ThreadFacts,
    topics: Set<String>,
    owers: Set<Int32>,
    role: EventThread.Step.Role
  ) -> Int {
    if let known = askThread(act, topics: topics, owers: owers) {
      extend(known, with: act, role: role)
      drafts[known].owers.formUnion(owers)
      return known
    }
    return start(act, kind: .demand, topics: topics, owers: owers, role: role)
  }

  /// Puts an offer, a promise or a plan on the table, or on the same one again.
  private mutating func put(
    _ act: ThreadFacts,
    kind: EventThread.Kind,
    owers: Set<Int32>,
    role: EventThread.Step.Role
  ) {
    let known = best(topics: act.topics, day: act.day) { draft in
      guard draft.kind == kind, !draft.isClosed, !draft.isOverdue(on: act.day),
        !draft.askers.isDisjoint(with: act.everyone)
      else { return nil }
      if owers.isEmpty || draft.owers.isEmpty { return 0.5 }
      return draft.owers.isDisjoint(with: act.everyone) ? nil : 1
    }
    if let known {
      extend(known, with: act, role: role)
    } else {
      start(act, kind: kind, topics: act.topics, owers: owers, role: role)
    }
  }

  private mutating func threaten(_ act: ThreadFacts) {
    let backed = drafts.indices.reversed().prefix(200).first { index in
      let draft = drafts[index]
      return draft.kind == .demand && act.day - draft.lastDay <= 3
        && !draft.askers.isDisjoint(with: act.actors)
        && (act.recipients.isEmpty || draft.owers.isEmpty
          || !draft.owers.isDisjoint(with: act.recipients))
    }
    let targets = act.recipients.isEmpty ? backed.map { drafts[$0].owers } ?? [] : act.recipients
    let again = best(topics: act.topics, day: act.day) { draft in
      draft.kind == .threat && !draft.isClosed && !draft.askers.isDisjoint(with: act.actors)
        && (targets.isEmpty || !draft.owers.isDisjoint(with: targets)) ? 1 : nil
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
  private mutating func start(
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
        lastDay: act.day
      )
    )
    if topics.isEmpty { topicless.append(number) }
    for topic in topics { active[topic, default: []].append(number) }
    extend(number, with: act, role: role)
    return number
  }

  private mutating func extend(_ number: Int, with act: ThreadFacts, role: EventThread.Step.Role) {
    drafts[number].steps.append((role, act.row, act.day))
    drafts[number].openings.append(act.row)
    drafts[number].askers.formUnion(act.actors)
    drafts[number].lastDay = max(drafts[number].lastDay, act.day)
    for commitment in events[act.row].commitments where commitment.term.kind != .threat {
      drafts[number].adopt(due: commitment.term.due, text: commitment.term.dueText)
    }
  }
}

// MARK: - Answers

extension ThreadBuilder {
  private mutating func answer(_ act: ThreadFacts) {
    switch act.move.threadPart {
    case .ask where !act.isNegated: answerByDemand(act)
    case .answer(.countered): counter(act)
    case .answer(let role):
      guard !act.isNegated || role == .accepted else { return }
      guard let number = answered(by: act, role: role) else { return }
      let role = act.isNegated ? .refused : role
      append(role, act, to: number)
    default: break
    }
  }

  private mutating func append(_ role: EventThread.Step.Role, _ act: ThreadFacts, to number: Int) {
    drafts[number].steps.append((role, act.row, act.day))
    drafts[number].lastDay = max(drafts[number].lastDay, act.day)
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
  private mutating func answerByDemand(_ act: ThreadFacts) {
    let isCondition = events[act.row].commitments.contains { $0.term.kind == .condition }
    let offer = best(topics: isCondition ? [] : act.topics, day: act.day) { draft in
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

  private mutating func counter(_ act: ThreadFacts) {
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
    guard !topics.isEmpty || condition != nil else { return }
    let demand = ask(act, topics: topics, owers: owers, role: .askedAsCondition)
    if let number, number != demand { drafts[number].hangsOn = demand }
  }

  /// The matter that an act answers, if one is on the table.
  private func answered(by act: ThreadFacts, role: EventThread.Step.Role) -> Int? {
    let mayBeThird = [.welcomed, .supported, .hosted].contains(role)
    return best(topics: act.topics, day: act.day) { draft in
      guard !draft.isClosed, draft.kind != .threat, !draft.openings.contains(act.row) else {
        return nil
      }
      let isAddressed = !draft.owers.isDisjoint(with: act.actors)
      let isOwn = !draft.askers.isDisjoint(with: act.actors)
      let names = !draft.askers.isDisjoint(with: act.recipients)
      if role == .withdrawn, isOwn { return 2 }
      if isAddressed, draft.kind != .promise {
        let isReply = names ? 3.0 : act.recipients.isEmpty ? 2.5 : 1
        return isReply + (isOwn ? -1 : 0)
      }
      guard mayBeThird, !isOwn else { return nil }
      let isOffer = draft.kind == .meeting || draft.kind == .offer
      return names ? 1.5 : isOffer && act.recipients.isEmpty ? 0.8 : 0.4
    }
  }
}

// MARK: - Deeds

extension ThreadBuilder {
  private mutating func decide(_ act: ThreadFacts) {
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

  private mutating func decide(
    _ act: ThreadFacts,
    role: EventThread.Step.Role,
    _ fits: (ThreadDraft) -> Bool
  ) {
    let number = best(topics: act.topics, day: act.day, reach: 400) { draft in
      !draft.isClosed && !draft.openings.contains(act.row) && fits(draft) ? 1 : nil
    }
    if let number { append(role, act, to: number) }
  }

  /// The draft that fits best among those with a topic in common, the newest of equals.
  private func best(
    topics: Set<String>,
    day: Int,
    reach: Int = ThreadBuilder.reach,
    _ worth: (ThreadDraft) -> Double?
  ) -> Int? {
    var best: (worth: Double, number: Int)?
    var seen: Set<Int> = []
    func consider(_ numbers: [Int], isOnTopic: Bool) {
      // The lists are in order of day; what lies further back is out of reach.
      for number in numbers.reversed().prefix(64) where seen.insert(number).inserted {
        let draft = drafts[number]
        guard day - draft.lastDay <= reach, let worth = worth(draft) else { continue }
        let shared = draft.topics.intersection(topics).count
        var score =
          worth + (isOnTopic ? 1 + Double(shared) / Double(max(draft.topics.count, 1)) : 0)
        score += day - draft.lastDay <= 3 ? 0.5 : 0
        if best.map({ (score, number) > ($0.worth, $0.number) }) ?? true { best = (score, number) }
      }
    }
    for topic in topics.sorted() { consider(active[topic] ?? [], isOnTopic: true) }
    if topics.isEmpty {
      consider(Array(max(0, drafts.count - 64)..<drafts.count), isOnTopic: false)
    } else {
      consider(topicless, isOnTopic: false)
    }
    return best?.number
  }
}
