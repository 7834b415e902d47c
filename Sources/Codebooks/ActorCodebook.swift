public import Timelines

/// The table of actors: states, offices, organisations, and who held which office when.
public struct ActorCodebook: Sendable, ActorDirectory {
  private var actorsByID: [ActorID: Actor] = [:]

  /// Makes an empty table.
  public init() {}

  /// The table that the program brings along.
  public static let builtIn = ActorCodebook()

  /// The actor with an identifier, if there is one.
  public subscript(id: ActorID) -> Actor? { actorsByID[id] }

  /// The actors that a name typed by a person may mean, best first.
  public func actors(named name: String) -> [Actor] {
    actorsByID.values.filter { $0.name == name }.sorted { $0.id < $1.id }
  }

  /// Adds an actor, or replaces the one with its identifier.
  public mutating func add(_ actor: Actor) {
    actorsByID[actor.id] = actor
  }
}
