public import Chronology

extension EventThread {
  /// The matters that an event of event data leaves open, one for each of its commitments.
  ///
  /// Event data tells what became of a matter, or nobody does: acts of articles aren't joined to it.
  /// Whoever has to act is named by the commitment, else it is those towards whom the event is, else
  /// those who act.
  ///
  /// - Parameter event: The event, its commitments as they are known on the day that is asked about.
  /// - Returns: The matters, in the order of the commitments.
  public static func recorded(by event: Event) -> [EventThread] {
    event.commitments.map { EventThread(recorded: $0, of: event) }
  }

  private init(recorded commitment: Commitment, of event: Event) {
    let term = commitment.term
    let actors = event.actors.map(\.actor)
    let recipients = event.recipients.map(\.actor)
    let kind = Kind(of: term.kind)
    let named = term.by.isEmpty ? (recipients.isEmpty ? actors : recipients) : term.by
    // Everybody has to come to a meeting, whoever calls it.
    let owers = kind == .meeting && term.by.isEmpty ? Self.once(actors + recipients) : named
    self.init(
      id: event.id,
      kind: kind,
      what: term.what,
      topics: term.topics,
      due: term.due,
      dueText: term.dueText,
      askers: Self.once(actors),
      owers: owers,
      steps: [Step(role: Step.Role(opening: term.kind), event: event.id)],
      fates: commitment.steps,
      hangsOn: nil,
      orElse: nil,
      backs: nil,
      isAddressed: !recipients.isEmpty || !term.to.isEmpty,
      turns: commitment.isWaiting
        ? [Turn(parties: owers, reason: Turn.Reason(opening: term.kind))] : []
    )
  }

  private static func once(_ actors: [ActorID]) -> [ActorID] { Set(actors).sorted() }
}

extension Commitment {
  /// The commitment as it is known on a day: what nobody answered has lapsed once its day is over.
  ///
  /// Whether it was kept only a source could tell. A threat waits on.
  public func known(on day: CivilDate?) -> Commitment {
    guard let day else { return self }
    var known = self
    known.steps.removeAll { step in step.knownSince.map { $0 > day } ?? false }
    if known.steps.isEmpty { known.steps = [Step(.open)] }
    guard let last = term.due?.extent.latest, last < day, term.kind != .threat, known.isWaiting
    else { return known }
    known.steps.append(Step(.lapsed, knownSince: last.adding(days: 1)))
    return known
  }

  /// Whether nothing has settled it.
  public var isWaiting: Bool { status == .open || status == .countered }

  /// The days on which it may fall due, as numbers; `nil` where none is told.
  public var dueDays: (earliest: Int32, latest: Int32)? {
    guard let extent = term.due?.extent, let latest = extent.latest ?? extent.earliest else {
      return nil
    }
    return (Columns.number(extent.earliest ?? latest), Columns.number(latest))
  }
}

extension EventThread.Kind {
  /// What a matter is that a term of this kind opens.
  fileprivate init(of kind: Term.Kind) {
    self =
      switch kind {
      case .deadline, .condition, .demand: .demand
      case .meeting: .meeting
      case .promise: .promise
      case .threat: .threat
      }
  }
}

extension EventThread.Step.Role {
  fileprivate init(opening kind: Term.Kind) {
    self =
      switch kind {
      case .deadline, .demand: .asked
      case .condition: .askedAsCondition
      case .meeting: .planned
      case .promise: .promised
      case .threat: .threatened
      }
  }
}

extension EventThread.Turn.Reason {
  fileprivate init(opening kind: Term.Kind) {
    self =
      switch kind {
      case .deadline, .demand, .condition: .unanswered
      case .meeting, .promise: .promised
      case .threat: .ifRefused
      }
  }
}
