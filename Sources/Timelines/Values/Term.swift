public import Chronology

/// Where an act stands between past and future.
public enum EventStatus: String, CaseIterable, Sendable {
  /// Done; still to be done; done long before; or a position repeatedly held.
  case current, planned, background, standing
}

/// Something that a claim leaves open: a deadline, a condition, a meeting to be held.
public struct Term: Hashable, Sendable {
  /// What kind of thing is open.
  public enum Kind: String, CaseIterable, Sendable {
    /// A date by which, a condition under which, a meeting at which, a consequence.
    case deadline, condition, meeting, promise, threat, demand
  }

  /// The kind.
  public var kind: Kind
  /// What is to be done, in a few words: "stop fire for 30 days".
  public var what: String
  /// When it falls due, where told.
  public var due: EDTF?
  /// The words that tell when, as written: "by or on May 12".
  public var dueText: String?
  /// Who has to act.
  public var by: [ActorID]
  /// Towards whom.
  public var to: [ActorID]
  /// What it is about, where that is less than the whole claim: a condition's own topics.
  public var topics: Set<String>

  /// Makes a term.
  public init(
    _ kind: Kind,
    what: String,
    due: EDTF? = nil,
    dueText: String? = nil,
    by: [ActorID] = [],
    to: [ActorID] = [],
    topics: Set<String> = []
  ) {
    self.kind = kind
    self.what = what
    self.due = due
    self.dueText = dueText
    self.by = by
    self.to = to
    self.topics = topics
  }
}
