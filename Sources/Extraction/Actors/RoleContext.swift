import Codebooks
import Timelines

/// What the words before a role say of it: whose it is, and of which part.
struct RoleContext {
  /// The states and organisations: two in "Turkish and Greek".
  var bodies: [ActorID] = []
  /// A role before the role: "rebel" leader, "President".
  var role: ActorRole?
  /// Whether it was held once: "former" president.
  var isFormer = false
  /// Whether a noun before it tells that it is nobody's of whom anything is known: "team" spokesman.
  var isOwnedOtherwise = false
  /// A person whose officer it is: "Annan's spokesman".
  var person: ActorID?

  var body: ActorID? { bodies.last }

  mutating func take(_ item: ActorItem, in composer: MentionComposer) {
    switch item.meaning {
    case .role(let role): self.role = composer.tables.roles[role]
    case .state(let id), .adjective(let id), .city(let id): add(id)
    case .capital(let id), .metonym(let id), .people(let id):
      if let body = composer.body(of: id) { add(body) }
    case .body(let id):
      if !composer.isMedium(id) { bodies = [id] }
    case .person, .surname, .learned:
      guard let person = composer.direct(item)?.first else { return }
      self.person = person
      if let body = composer.body(of: person) { bodies = [body] }
    }
  }

  private mutating func add(_ body: ActorID) {
    if !bodies.contains(body) { bodies.append(body) }
  }
}

extension MentionComposer {
  func isMedium(_ id: ActorID) -> Bool {
    codebook[id]?.code == Sector.media.rawValue
  }

  /// Who is meant by a role in its context; `nil` where nothing tells whose it is.
  func actor(of role: ActorRole, in context: RoleContext) -> ActorID? {
    guard let body = context.body else { return nil }
    return actor(of: role, before: context.role, of: body)
  }

  /// Who is meant by a role of a body.
  ///
  /// - Parameters:
  ///   - role: The role.
  ///   - title: A role right before it: "police" officials.
  ///   - body: The state or the organisation.
  /// - Returns: The person, office or part of the state that the words mean.
  func actor(of role: ActorRole, before title: ActorRole?, of body: ActorID) -> ActorID? {
    guard body.isState, codebook[body]?.kind == .state else {
      return bodyActor(of: role, body)
    }
    let sector = sector(of: role, before: title)
    if role.flags.contains(.person), !role.flags.contains(.speaks), title?.sector == nil {
      if role.flags.contains(.leads), role.sector != .rebels { return leader(of: body) }
      if role.sector != .rebels, let office = role.office { return holder(of: office, in: body) }
    }
    return codebook.part(sector, of: body)
  }

  func sector(of role: ActorRole, before title: ActorRole?) -> Sector {
    let isGeneral =
      role.flags.contains(.person) || role.flags.contains(.ranked) || role.sector == .military
      || role.flags.contains(.needsNationality) || role.sector == .party
    if isGeneral, let sector = title?.sector, sector != .government { return sector }
    return role.sector ?? title?.sector ?? .government
  }

  private func bodyActor(of role: ActorRole, _ body: ActorID) -> ActorID {
    guard role.flags.contains(.person), !role.flags.contains(.speaks), let office = role.office,
      ActorCodebook.hasOneHolder(office.slug) || role.flags.contains(.leads)
    else { return body }
    if role.flags.contains(.leads) { return leader(of: body) ?? body }
    return holder(of: office, in: body) ?? body
  }

  /// The holder of an office as the document or the table knows it, or the office itself.
  func holder(of office: Office, in body: ActorID) -> ActorID? {
    if let person = memory.recentPeople.last(where: { id in
      memory.peopleByID[id].map { $0.office == office.slug && $0.body == body } ?? false
    }) {
      return person
    }
    if let day, ActorCodebook.hasOneHolder(office.slug),
      let person = codebook.holder(of: office.slug, in: body, on: day)
    {
      return person
    }
    return codebook.office(office, of: body)
  }

  /// Who leads a state or an organisation.
  func leader(of body: ActorID) -> ActorID? {
    let offices = codebook.leadingOffices(of: body)
    for id in memory.recentPeople.reversed() {
      if let person = memory.peopleByID[id], person.body == body, let office = person.office,
        offices.contains(office)
      {
        return id
      }
    }
    if let day {
      for office in offices {
        if let person = codebook.holder(of: office, in: body, on: day) { return person }
      }
    }
    return Office.named("leader").map { codebook.office($0, of: body) }
  }
}
