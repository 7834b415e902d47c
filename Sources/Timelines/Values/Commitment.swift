public import Chronology

/// Something open between parties: a term of an event with what became of it.
public struct Commitment: Hashable, Sendable {
  /// What became of it.
  public enum Status: String, CaseIterable, Sendable {
    /// Waiting, answered with a condition, done, not done in time, turned down, overtaken.
    case open, countered, kept, missed, refused, lapsed
  }

  /// One step of its fate.
  public struct Step: Hashable, Sendable {
    /// The status from then on.
    public var status: Status
    /// The event that decided it; `nil` where only time passed.
    public var decidedBy: EventID?
    /// The day since which this is known.
    public var knownSince: CivilDate?

    /// Makes a step.
    public init(_ status: Status, decidedBy: EventID? = nil, knownSince: CivilDate? = nil) {
      self.status = status
      self.decidedBy = decidedBy
      self.knownSince = knownSince
    }
  }

  /// What is open.
  public var term: Term
  /// Its fate in order; the last step is the status now.
  public var steps: [Step]

  /// Makes a commitment.
  public init(_ term: Term, steps: [Step] = [Step(.open)]) {
    self.term = term
    self.steps = steps
  }

  /// What is known of it now.
  public var status: Status { steps.last?.status ?? .open }
}
