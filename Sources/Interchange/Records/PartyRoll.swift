public import Codebooks
internal import Synchronization
public import Timelines

/// Those whom the records of one reading name, each looked up in the tables once.
///
/// Several threads may ask at the same time.
public final class PartyRoll: Sendable {
  private let codebook: ActorCodebook
  private let known = Mutex<[String: RecordedParty?]>([:])

  /// Takes the tables in which names and codes are looked up.
  public init(_ codebook: ActorCodebook) { self.codebook = codebook }

  /// Whom a code of CAMEO means, with the name that the data gives.
  ///
  /// - Parameters:
  ///   - code: The code: "RUSGOV".
  ///   - name: The name in the data, which counts where the code tells less: "VLADIMIR PUTIN".
  /// - Returns: The party; `nil` where both are empty.
  public func party(cameo code: String, named name: String = "") -> RecordedParty? {
    party(under: "\(code)\t\(name)") { $0.actor(cameo: code, named: name) }
  }

  /// Whom a name means: somebody of the tables where it is theirs in full, else somebody of that
  /// name whom only the data knows.
  ///
  /// - Parameters:
  ///   - name: The name as the source writes it: "Port Authority".
  ///   - kind: What somebody unknown is taken for.
  /// - Returns: The party; `nil` where the name is empty.
  public func party(named name: String, kind: Actor.Kind = .group) -> RecordedParty? {
    party(under: name) { codebook in
      let name = name.onOneLine
      guard !name.isEmpty else { return nil }
      let folded = name.lowercased()
      let same = codebook.actors(named: name).first { actor in
        [actor.name, actor.shortName, actor.code].contains { $0.lowercased() == folded }
      }
      if let same { return same }
      var other =
        codebook.actor(cameo: "", named: name)
        ?? Actor(id: ActorID(folded), name: name, code: "", kind: kind)
      // A name that only the data knows is kept as it is written.
      if codebook[other.id] == nil {
        other.name = name
        other.shortName = name
      }
      return other
    }
  }

  /// The party kept under a key, which is looked up only the first time.
  func party(
    under key: String,
    _ find: (ActorCodebook) -> Actor?
  ) -> RecordedParty? {
    if let met = known.withLock({ $0[key] }) { return met }
    // Looking up takes long and may be done twice; the first one stays.
    let found = find(codebook).map(RecordedParty.init)
    return known.withLock { known in
      if let met = known[key] { return met }
      known[key] = .some(found)
      return found
    }
  }
}
