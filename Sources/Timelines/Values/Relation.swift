/// How one event bears on another.
public struct Relation: Hashable, Sendable {
  /// The kinds of relation.
  public enum Kind: String, CaseIterable, Sendable {
    /// From a plain answer to the end of an earlier promise.
    case answers, accepts, refuses, counters, conditions, fulfils, violates, supersedes
  }

  /// The kind.
  public var kind: Kind
  /// The other event.
  public var event: EventID

  /// Makes a relation.
  public init(_ kind: Kind, _ event: EventID) {
    self.kind = kind
    self.event = event
  }
}
