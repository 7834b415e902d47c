public import Chronology

extension EventThread {
  /// Makes a thread that was worked out before.
  public init(
    opener: EventID,
    kind: Kind,
    what: String,
    topics: Set<String>,
    due: EDTF?,
    dueText: String?,
    askers: [ActorID],
    owers: [ActorID],
    steps: [Step],
    fates: [Commitment.Step],
    hangsOn: EventID?,
    orElse: EventID?,
    backs: EventID?,
    isAddressed: Bool,
    turns: [Turn]
  ) {
    self.init(
      id: opener,
      kind: kind,
      what: what,
      topics: topics,
      due: due,
      dueText: dueText,
      askers: askers,
      owers: owers,
      steps: steps,
      fates: fates,
      hangsOn: hangsOn,
      orElse: orElse,
      backs: backs,
      isAddressed: isAddressed,
      turns: turns
    )
  }
}

extension EventThread.Step {
  /// Makes a step that was worked out before.
  public init(_ role: Role, by event: EventID) {
    self.init(role: role, event: event)
  }
}
