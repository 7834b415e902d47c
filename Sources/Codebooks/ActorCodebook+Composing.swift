public import Timelines

extension ActorCodebook {
  /// The identifier of a part of a state's society: "RUSMIL".
  ///
  /// - Parameters:
  ///   - sector: The part.
  ///   - state: The state or the organisation; an organisation stands for its own parts.
  /// - Returns: The identifier, for which the table makes an actor.
  public func part(_ sector: Sector, of state: ActorID) -> ActorID {
    guard let body = self[state], body.kind == .state else { return state }
    return ActorID(body.id.description + sector.rawValue)
  }

  /// The identifier of an office whoever holds it: "FRA-foreign-minister".
  ///
  /// - Parameters:
  ///   - office: The office.
  ///   - body: The state or the organisation.
  /// - Returns: The identifier, for which the table makes an actor.
  public func office(_ office: Office, of body: ActorID) -> ActorID {
    ActorID("\(body)-\(office.slug)")
  }

  /// Makes the actor whose identifier says what it is made of.
  func composed(_ id: ActorID) -> Actor? {
    let slug = id.description
    if slug.utf8.count == 6, let sector = Sector(rawValue: String(slug.suffix(3))) {
      return part(sector, of: String(slug.prefix(3)), id: id)
    }
    var cut = slug.firstIndex(of: "-")
    while let dash = cut {
      let rest = slug[slug.index(after: dash)...]
      if let office = Office.named(String(rest)),
        let body = self[ActorID(String(slug[..<dash]))]
      {
        return holder(of: office, in: body, id: id)
      }
      cut = rest.firstIndex(of: "-")
    }
    return nil
  }

  private func part(_ sector: Sector, of code: String, id: ActorID) -> Actor? {
    let state = ActorID(code)
    guard let adjective = adjective(of: state), let body = self[state] else { return nil }
    let name =
      sector == .government ? "Government of \(body.name)" : "\(adjective) \(sector.noun)"
    return Actor(
      id: id,
      name: name,
      shortName: sector == .government ? body.shortName : name,
      code: id.description,
      kind: sector.kind,
      affiliation: state
    )
  }

  private func holder(of office: Office, in body: Actor, id: ActorID) -> Actor {
    let isState = body.kind == .state
    let sector = office.sector ?? (isState ? .government : nil)
    return Actor(
      id: id,
      name: "\(adjective(of: body.id) ?? body.shortName) \(office.name)",
      code: isState ? body.code + (sector?.rawValue ?? "") : body.code,
      kind: .office,
      affiliation: body.id
    )
  }
}
