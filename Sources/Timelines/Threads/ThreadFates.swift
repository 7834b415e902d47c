internal import Chronology

/// Works out what had become of each matter by a day, and whose turn it was.
struct ThreadFates {
  let events: [Event]
  let drafts: [ThreadDraft]
  let parties: PartyTable
  let names: ThreadNames
  let day: CivilDate?

  /// The threads, in the order in which they were opened.
  func threads() -> [EventThread] {
    var fates = drafts.map { fate(of: $0) }
    for (number, draft) in drafts.enumerated() {
      guard let condition = draft.hangsOn, condition != number,
        let done = fates[number].last(where: { $0.status == .kept }),
        let last = fates[condition].last,
        [.open, .missed, .countered, .refused].contains(last.status),
        // What a report says was not done by its day was missed, whatever came after.
        last.status != .missed || last.decidedBy == nil
      else { continue }
      // What depended on it happened without it.
      fates[condition].append(
        Commitment.Step(.lapsed, decidedBy: done.decidedBy, knownSince: done.knownSince)
      )
    }
    return drafts.indices.map { thread($0, fates: fates) }
  }

  private func thread(_ number: Int, fates: [[Commitment.Step]]) -> EventThread {
    let draft = drafts[number]
    let opening = events[draft.openings.min() ?? 0]
    return EventThread(
      id: opening.id,
      kind: draft.kind,
      what: MatterTitle(events: events, parties: parties, names: names).words(for: draft),
      topics: names.words(of: draft.topics),
      due: draft.due,
      dueText: draft.dueText,
      askers: ids(draft.askers),
      owers: ids(draft.owers),
      steps: ordered(draft.steps).map {
        EventThread.Step(role: $0.role, event: events[$0.row].id)
      },
      fates: fates[number],
      hangsOn: draft.hangsOn.map { events[drafts[$0].openings.min() ?? 0].id },
      orElse: draft.orElse.map { events[drafts[$0].openings.min() ?? 0].id },
      backs: draft.backs.map { events[drafts[$0].openings.min() ?? 0].id },
      isAddressed: draft.isAddressed,
      turns: turns(of: number, fates: fates)
    )
  }

  private func ordered(
    _ steps: [(role: EventThread.Step.Role, row: Int, day: Int)]
  ) -> [(role: EventThread.Step.Role, row: Int, day: Int)] {
    steps.enumerated()
      .sorted { ($0.element.row, $0.offset) < ($1.element.row, $1.offset) }
      .map(\.element)
  }

  private func ids(_ sides: NumberSet) -> [ActorID] {
    sides.map { parties.actors[Int($0)] }.sorted()
  }
}

extension Term.Kind {
  /// Whether a term of this kind tells what a matter of that kind is.
  func suits(_ kind: EventThread.Kind) -> Bool {
    switch kind {
    case .demand: [.demand, .condition, .deadline].contains(self)
    case .offer, .promise: self == .promise || self == .meeting
    case .meeting: self == .meeting
    case .threat: self == .threat
    }
  }
}

// MARK: - Fates

extension ThreadFates {
  private func fate(of draft: ThreadDraft) -> [Commitment.Step] {
    let deadline = draft.due?.extent.latest
    var fate: [Commitment.Step] = []
    var hasPassed = false
    var lastDay: Int?
    for step in ordered(draft.steps) {
      if deadline == nil, isWaiting(fate), let silent = silence(after: lastDay, until: step.day) {
        fate.append(silent)
      }
      lastDay = max(lastDay ?? step.day, step.day)
      if let deadline, !hasPassed, step.day > deadline.dayNumber + Self.grace(draft.kind),
        isWaiting(fate)
      {
        fate.append(overdue(draft.kind, after: deadline))
        hasPassed = true
      }
      guard let status = status(after: step.role, kind: draft.kind, now: fate.last?.status),
        status != fate.last?.status, !isConditional(step, of: draft)
      else { continue }
      let event = events[step.row]
      fate.append(
        Commitment.Step(status, decidedBy: event.id, knownSince: event.reported?.extent.latest)
      )
    }
    if let deadline, let day, !hasPassed, deadline < day, isWaiting(fate), draft.kind != .threat {
      fate.append(overdue(draft.kind, after: deadline))
    }
    if deadline == nil, isWaiting(fate), let day,
      let silent = silence(after: lastDay, until: day.dayNumber)
    {
      fate.append(silent)
    }
    return fate
  }

  /// After how many days without a word nobody waits any more for what has no day.
  private static let patience = 180

  /// The end of a matter of which nothing was heard for too long.
  private func silence(after lastDay: Int?, until day: Int) -> Commitment.Step? {
    guard let lastDay, lastDay < ThreadFacts.undated, day - lastDay > Self.patience else {
      return nil
    }
    return Commitment.Step(
      .lapsed,
      knownSince: CivilDate(dayNumber: lastDay + Self.patience + 1)
    )
  }

  /// How many days late a meeting still counts as the one that was offered.
  private static func grace(_ kind: EventThread.Kind) -> Int { kind == .meeting ? 2 : 0 }

  /// What a matter is once its day has passed without a report.
  ///
  /// Talks may have been held without anybody telling; only a report says that they failed.
  private func overdue(
    _ kind: EventThread.Kind,
    after deadline: CivilDate
  ) -> Commitment.Step {
    Commitment.Step(
      kind == .meeting ? .lapsed : .missed,
      knownSince: deadline.adding(days: 1)
    )
  }

  /// Whether an acceptance is told beside a condition that the same hands set on the same day: a yes
  /// that hangs on it.
  private func isConditional(
    _ step: (role: EventThread.Step.Role, row: Int, day: Int),
    of draft: ThreadDraft
  ) -> Bool {
    guard step.role == .accepted, draft.hangsOn != nil else { return false }
    let accepting = Set(events[step.row].actors.map(\.actor))
    return draft.steps.contains { other in
      other.role == .countered && other.day == step.day
        && events[other.row].actors.contains { accepting.contains($0.actor) }
    }
  }

  private func isWaiting(_ fate: [Commitment.Step]) -> Bool {
    switch fate.last?.status {
    case .open, .countered, nil: true
    default: false
    }
  }

  private func status(
    after role: EventThread.Step.Role,
    kind: EventThread.Kind,
    now: Commitment.Status?
  ) -> Commitment.Status? {
    switch role {
    case .asked, .askedAsCondition, .offered, .promised, .planned, .threatened, .accepted: .open
    case .countered: .countered
    case .refused: .refused
    case .withdrawn: .lapsed
    case .kept: .kept
    case .broken: .missed
    case .welcomed, .supported, .hosted: now ?? .open
    }
  }
}

// MARK: - Turns

extension ThreadFates {
  private func turns(of number: Int, fates: [[Commitment.Step]]) -> [EventThread.Turn] {
    let draft = drafts[number]
    let askers = ids(draft.askers)
    let owers = ids(draft.owers.subtracting(draft.askers))
    let answering = owers.isEmpty ? ids(draft.owers) : owers
    switch fates[number].last?.status ?? .open {
    // Whoever threatened what follows has a matter of their own: to do it or to let it be.
    case .kept, .lapsed, .missed: return []
    case .refused:
      // Who threatened has to do it or to let it be.
      let threateners = threat(behind: draft, fates: fates).map { ids(drafts[$0].askers) }
      return [EventThread.Turn(parties: threateners ?? askers, reason: .refused)]
    case .countered: return counteredTurns(draft, askers: askers, owers: answering, fates: fates)
    case .open: break
    }
    if draft.kind == .threat { return threatTurns(draft, askers: askers, fates: fates) }
    if draft.kind == .promise {
      return [EventThread.Turn(parties: ids(draft.owers), reason: .promised)]
    }
    let last = ordered(draft.steps).last { ![.supported, .hosted].contains($0.role) }
    switch last?.role {
    case .accepted:
      let both = draft.kind == .meeting ? ids(draft.owers.union(draft.askers)) : answering
      return [EventThread.Turn(parties: both, reason: .accepted)]
    case .planned:
      return [EventThread.Turn(parties: askers, reason: .promised)]
    case .welcomed where ordered(draft.steps).contains { isWelcome($0, by: draft.owers) }:
      return [EventThread.Turn(parties: answering, reason: .onlyWelcomed)]
    default: return unanswered(draft, by: answering, fates: fates)
    }
  }

  /// The turn of those who haven't answered, then of those who threaten what follows a refusal.
  private func unanswered(
    _ draft: ThreadDraft,
    by owers: [ActorID],
    fates: [[Commitment.Step]]
  ) -> [EventThread.Turn] {
    let turn = EventThread.Turn(parties: owers, reason: .unanswered)
    guard let threat = threat(behind: draft, fates: fates) else { return [turn] }
    return [turn, EventThread.Turn(parties: ids(drafts[threat].askers), reason: .ifRefused)]
  }

  /// The threat that backs a demand, as long as it wasn't carried out.
  private func threat(behind draft: ThreadDraft, fates: [[Commitment.Step]]) -> Int? {
    draft.orElse.flatMap { fates[$0].last?.status == .kept ? nil : $0 }
  }

  private func isWelcome(
    _ step: (role: EventThread.Step.Role, row: Int, day: Int),
    by owers: NumberSet
  ) -> Bool {
    guard step.role == .welcomed else { return false }
    let actors = ThreadFacts.sides(
      of: events[step.row].actors.map(\.actor),
      on: events[step.row].lastDay,
      in: parties
    )
    return !actors.isDisjoint(with: owers)
  }

  private func counteredTurns(
    _ draft: ThreadDraft,
    askers: [ActorID],
    owers: [ActorID],
    fates: [[Commitment.Step]]
  ) -> [EventThread.Turn] {
    guard let condition = draft.hangsOn else {
      return [EventThread.Turn(parties: askers, reason: .conditionFirst)]
    }
    if fates[condition].last?.status == .kept {
      return [EventThread.Turn(parties: owers, reason: .unanswered)]
    }
    return [
      EventThread.Turn(parties: ids(drafts[condition].owers), reason: .conditionFirst),
      EventThread.Turn(parties: owers, reason: .afterCondition),
    ]
  }

  private func threatTurns(
    _ draft: ThreadDraft,
    askers: [ActorID],
    fates: [[Commitment.Step]]
  ) -> [EventThread.Turn] {
    guard let backed = draft.backs else {
      return [EventThread.Turn(parties: askers, reason: .ifRefused)]
    }
    let known = fates[backed].map(\.status)
    switch known.last {
    case .kept: return []
    // What was not done by its day is not done either if it was then overtaken.
    case .missed, .lapsed:
      guard known.contains(.missed) else { return [] }
      return [EventThread.Turn(parties: askers, reason: .deadlinePassed)]
    case .refused: return [EventThread.Turn(parties: askers, reason: .refused)]
    default: return [EventThread.Turn(parties: askers, reason: .ifRefused)]
    }
  }
}
