public import Chronology

/// One matter between parties: what was asked or offered, how it was answered, what became of it.
public struct EventThread: Hashable, Sendable, Identifiable {
  /// What was put on the table.
  public enum Kind: String, CaseIterable, Sendable {
    /// Something asked of others, offered to them, promised, a meeting, a threat.
    case demand, offer, promise, meeting, threat
  }

  /// The event that opened it.
  public var id: EventID
  /// What was put on the table.
  public var kind: Kind
  /// What it is about, in a few words: "stop fire for 30 days".
  public var what: String
  /// What it is about, as slugs.
  public var topics: Set<String>
  /// When it falls due, where told.
  public var due: EDTF?
  /// The words that tell when, as written.
  public var dueText: String?
  /// Who put it on the table.
  public var askers: [ActorID]
  /// Who has to act.
  public var owers: [ActorID]
  /// What was done about it, in timeline order.
  public var steps: [Step]
  /// Its fate in order; the last is the status now.
  public var fates: [Commitment.Step]
  /// The matter that has to be settled first, where an answer made it a condition.
  public var hangsOn: EventID?
  /// What is threatened if it is refused.
  public var orElse: EventID?
  /// The demand that this threat backs, to whose matter it belongs.
  public var backs: EventID?
  /// Whether it was put to somebody, or is between several.
  public var isAddressed = true
  /// Whose turn it is, in order; empty once it is settled.
  public var turns: [Turn]

  /// What is known of it now.
  public var status: Commitment.Status { fates.last?.status ?? .open }

  /// Whether nothing waits any more.
  public var isSettled: Bool {
    switch status {
    case .open, .countered: false
    case .refused: turns.isEmpty
    case .kept, .missed, .lapsed: turns.isEmpty
    }
  }

  /// Whether it was to take place on a day of which nothing was reported: neither done nor failed.
  public var isUnreported: Bool {
    kind == .meeting && status == .lapsed && fates.last?.decidedBy == nil
  }

  /// One act about a matter.
  public struct Step: Hashable, Sendable {
    /// What the act does to the matter.
    public enum Role: String, CaseIterable, Sendable {
      /// Puts it on the table, again or for the first time, or as a condition for something else.
      case asked, askedAsCondition, offered, promised, planned, threatened
      /// Answers it.
      case accepted, welcomed, supported, hosted, countered, refused, withdrawn
      /// Ends it.
      case kept, broken
    }

    /// What the act does.
    public var role: Role
    /// The act.
    public var event: EventID
  }

  /// Somebody's turn, with its reason.
  public struct Turn: Hashable, Sendable {
    /// Why it is somebody's turn.
    public enum Reason: String, CaseIterable, Sendable {
      /// Asked or offered, and no answer yet.
      case unanswered
      /// Welcomed in words, neither accepted nor refused.
      case onlyWelcomed
      /// Accepted and not yet done.
      case accepted
      /// Promised or planned and not yet reported.
      case promised
      /// The other side has refused.
      case refused
      /// The other side has set a condition, which comes first.
      case conditionFirst
      /// Once the condition is met.
      case afterCondition
      /// The threat is to be carried out if the demand is refused.
      case ifRefused
      /// The deadline has passed without a report.
      case deadlinePassed
    }

    /// Whose turn; nobody where the sources don't tell.
    public var parties: [ActorID]
    /// Why.
    public var reason: Reason

    /// Makes a turn.
    public init(parties: [ActorID], reason: Reason) {
      self.parties = parties
      self.reason = reason
    }

    /// Whether it depends on what another does first.
    public var isConditional: Bool { reason == .afterCondition || reason == .ifRefused }
  }
}
