public import Timelines

/// Somebody whom records name, made once however many records name them.
public final class RecordedParty: Sendable {
  /// Who it is: somebody of the tables, or somebody whom only the data knows.
  public let actor: Actor

  /// Makes a party; ask a ``PartyRoll`` for one, which makes each only once.
  init(_ actor: Actor) { self.actor = actor }
}

extension RecordedParty: Hashable {
  /// Parties are the same where their actors are.
  public static func == (left: RecordedParty, right: RecordedParty) -> Bool {
    left === right || left.actor == right.actor
  }

  /// Hashes what identifies the actor.
  public func hash(into hasher: inout Hasher) { hasher.combine(actor.id) }
}
