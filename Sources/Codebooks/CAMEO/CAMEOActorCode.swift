public import Timelines

/// CAMEO's code of an actor, taken apart: "PSEREBHMS", "IGOEUREEC", "USAGOV".
///
/// A code is a row of three letters each: a state, a region or a kind of organisation first, then
/// known groups, religions, and the sector. Small letters name ethnic groups, which are no parties.
public struct CAMEOActorCode: Hashable, Sendable {
  /// The state or region.
  public let place: ActorID?
  /// The organisation or armed group.
  public let body: ActorID?
  /// The part of the society.
  public let sector: Sector?
  /// "IGO", "NGO", "IMG", "MNC", where the code opens so.
  public let kind: String?

  /// Takes a code apart; what isn't known of it is left out.
  ///
  /// - Parameter code: The code, in groups of three letters; a rest of one or two is ignored.
  public init(_ code: String) {
    var place: ActorID?
    var body: ActorID?
    var sector: Sector?
    var religion: Sector?
    var kind: String?
    var rest = code.utf8[...]
    var isFirst = true
    while rest.count >= 3 {
      let group = String(Substring(rest.prefix(3)))
      rest = rest.dropFirst(3)
      defer { isFirst = false }
      if isFirst, let state = Self.place(group) {
        place = state
      } else if isFirst, Self.kinds[group] != nil {
        kind = group == "NGM" ? "NGO" : group
      } else if let known = Self.bodies[group] {
        body = body ?? ActorID(known)
      } else if let known = Sector(rawValue: group) ?? Self.sector(group) {
        if known == .religion { religion = religion ?? known } else { sector = sector ?? known }
      }
    }
    self.place = place
    self.body = body
    self.sector = sector ?? religion
    self.kind = kind
  }

  /// What an actor is called of whom the code tells no more than its kind: "multinational company".
  var kindName: String? { kind.flatMap { Self.kinds[$0] } }

  private static func place(_ group: String) -> ActorID? {
    if let state = places[group] { return ActorID(state) }
    let id = ActorID(group)
    guard Sector(rawValue: group) == nil, bodies[group] == nil, kinds[group] == nil else {
      return nil
    }
    return ActorCodebook.builtIn[id] == nil ? nil : id
  }

  private static func sector(_ group: String) -> Sector? {
    sectors[group].flatMap(Sector.init(rawValue:))
  }

  private static let bodies = table(CAMEOGroups.bodies)
  private static let places = table(CAMEOGroups.places)
  private static let sectors = table(CAMEOGroups.sectors)
  private static let kinds = table(CAMEOGroups.kinds)

  private static func table(_ rows: String) -> [String: String] {
    Dictionary(CodeRows(rows).map { ($0[0], $0[1]) }, uniquingKeysWith: { first, _ in first })
  }
}

extension ActorCodebook {
  /// The actor that a row of CAMEO data means, the same that articles name.
  ///
  /// A person of that name who stands in the table wins; then an organisation, then the part of a
  /// state. A code that names neither is kept with the name that the data gives.
  ///
  /// - Parameters:
  ///   - code: The code: "RUSGOV".
  ///   - name: The name in the data: "VLADIMIR PUTIN".
  /// - Returns: `nil` when both are empty.
  public func actor(cameo code: String, named name: String = "") -> Actor? {
    let parts = CAMEOActorCode(code)
    if let person = person(named: name, of: parts.place) { return person }
    if let body = parts.body, let actor = self[body] { return actor }
    if let place = parts.place {
      if let sector = parts.sector, let part = self[self.part(sector, of: place)] { return part }
      if let state = self[place] { return state }
    }
    let title = name.isEmpty ? parts.sector?.noun ?? parts.kindName ?? code : name.titled
    let slug = NameFolding.plain(title).slug
    guard !slug.isEmpty else { return nil }
    let known = (parts.kind ?? "") + (parts.sector?.rawValue ?? "")
    let kind = parts.sector?.kind ?? (parts.kind == "IMG" ? .armedGroup : .organisation)
    return Actor(id: ActorID(slug), name: title, code: known, kind: known.isEmpty ? .group : kind)
  }

  private func person(named name: String, of place: ActorID?) -> Actor? {
    guard name.utf8.contains(UInt8(ascii: " ")) else { return nil }
    let plain = NameFolding.plain(name)
    return actors(named: name).first { actor in
      actor.kind == .person && NameFolding.plain(actor.name) == plain
        && (place == nil || tenures(of: actor.id).contains { $0.body == place })
    }
  }
}

extension String {
  /// A name in capitals as it is written elsewhere: "Human Rights Watch".
  fileprivate var titled: String {
    guard !utf8.contains(where: { $0 >= 0x61 && $0 <= 0x7A }) else { return self }
    return split(separator: " ").map { word in
      word.prefix(1) + word.dropFirst().lowercased()
    }
    .joined(separator: " ")
  }
}
