public import Chronology

/// What identifies an actor across documents: a stable slug such as "putin" or "RUS".
public struct ActorID: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The slug.
  public let description: String

  /// Takes a slug.
  public init(_ slug: String) {
    description = slug
  }

  /// Orders identifiers by their letters.
  public static func < (left: ActorID, right: ActorID) -> Bool {
    left.description < right.description
  }
}

extension ActorID: ExpressibleByStringLiteral {
  /// Takes a slug written in the source.
  public init(stringLiteral slug: String) {
    self.init(slug)
  }
}

/// Somebody who acts: a person, an office, a government, a state, an organisation, a group.
public struct Actor: Hashable, Sendable {
  /// What kind of actor it is.
  public enum Kind: String, CaseIterable, Sendable {
    /// A person, the holder of an office whoever it is, a state with its government, and so on.
    case person, office, state, government, organisation, armedGroup, group, people
  }

  /// What identifies the actor.
  public var id: ActorID
  /// The full name: "Volodymyr Zelenskyy".
  public var name: String
  /// The name that a row of a table has room for: "Zelensky".
  public var shortName: String
  /// The PLOVER code, ISO 3166-1 alpha-3 first: "UKRGOV".
  public var code: String
  /// What kind of actor it is.
  public var kind: Kind
  /// The state or organisation that it speaks for, where known.
  public var affiliation: ActorID?
  /// The members, where the actor is a group whose members are known.
  public var members: [ActorID]

  /// Makes an actor.
  public init(
    id: ActorID,
    name: String,
    shortName: String? = nil,
    code: String,
    kind: Kind,
    affiliation: ActorID? = nil,
    members: [ActorID] = []
  ) {
    self.id = id
    self.name = name
    self.shortName = shortName ?? name
    self.code = code
    self.kind = kind
    self.affiliation = affiliation
    self.members = members
  }

  /// The first three letters of the code: the country, or the kind of organisation.
  public var country: String { String(code.prefix(3)) }
}

/// Who is who: filled by `Codebooks`, extended by what documents introduce.
public protocol ActorDirectory: Sendable {
  /// The actor with an identifier, if there is one.
  subscript(id: ActorID) -> Actor? { get }

  /// The actors that a name typed by a person may mean, best first.
  func actors(named name: String) -> [Actor]

  /// The code of an actor on a day, which tells who held an office then.
  func code(of id: ActorID, on day: CivilDate?) -> String?
}

extension ActorDirectory {
  /// The code of an actor whatever the day.
  public func code(of id: ActorID, on day: CivilDate?) -> String? { self[id]?.code }
}
