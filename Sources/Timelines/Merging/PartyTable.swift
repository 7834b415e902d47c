internal import Chronology

/// Which actors may be the same party in two reports, worked out once for all claims.
///
/// A state, its government and the person at its head stand for one another; a group stands for
/// its members. Two different persons never do.
struct PartyTable {
  private let directory: any ActorDirectory
  private var interner = Interner<ActorID>()
  private var entries: [Entry] = []

  private struct Entry {
    var kind: Actor.Kind
    /// The state or organisation at the end of the line of affiliations.
    var principal: Int32
    /// The party for which it acts in a quarrel.
    var side: Int32
    var members: [Int32]
    var code: String
  }

  init(directory: any ActorDirectory) {
    self.directory = directory
  }

  /// The actors numbered so far.
  var actors: [ActorID] { interner.values }

  /// The number of an actor that has been numbered.
  func known(_ actor: ActorID) -> Int32? { interner.known(actor) }

  /// Numbers an actor, with its state and its members.
  mutating func number(_ actor: ActorID) -> Int32 {
    number(actor, depth: 0)
  }

  private mutating func number(_ id: ActorID, depth: Int) -> Int32 {
    if let known = interner.known(id) { return known }
    let number = interner.number(id)
    entries.append(
      Entry(kind: .organisation, principal: number, side: number, members: [], code: "")
    )
    guard let actor = directory[id], depth < 4 else { return number }
    // An organisation acts for itself; only a mere group is its members.
    let known = actor.kind == .group ? actor.members : []
    let members = known.map { self.number($0, depth: depth + 1) }
    var (principal, side) = (number, number)
    if let affiliation = actor.affiliation, affiliation != id {
      let body = entries[Int(self.number(affiliation, depth: depth + 1))]
      principal = body.principal
      let isOfState = entries[Int(body.side)].kind == .state
      side = !isOfState || actor.actsForState ? body.side : number
    }
    entries[Int(number)] = Entry(
      kind: actor.kind,
      principal: principal,
      side: side,
      members: members.sorted(),
      code: actor.code
    )
    return number
  }

  /// The state or organisation for which an actor stands.
  func principal(of actor: Int32) -> Int32 { entries[Int(actor)].principal }

  /// The name of an actor that a row has room for.
  func shortName(of actor: Int32) -> String {
    let id = actors[Int(actor)]
    return directory[id]?.shortName ?? id.description
  }

  /// The principals under which an actor can be looked up: its members', or else its own.
  func principals(of actor: Int32) -> [Int32] {
    let entry = entries[Int(actor)]
    return entry.members.isEmpty
      ? [entry.principal] : entry.members.map { entries[Int($0)].principal }
  }

  /// The sides for which an actor acts: its members', or else its own.
  ///
  /// A state acts through its government, forces and courts; its people, its opposition and its
  /// press are sides of their own, which can quarrel with it.
  ///
  /// - Parameters:
  ///   - actor: The actor.
  ///   - day: When it acts, which tells for persons whether they held an office then.
  /// - Returns: The sides by number.
  func sides(of actor: Int32, on day: CivilDate?) -> [Int32] {
    let members = entries[Int(actor)].members
    return members.isEmpty ? [side(of: actor, on: day)] : members.map { side(of: $0, on: day) }
  }

  private func side(of actor: Int32, on day: CivilDate?) -> Int32 {
    let entry = entries[Int(actor)]
    guard entry.kind == .person, entries[Int(entry.principal)].kind == .state,
      let code = directory.code(of: actors[Int(actor)], on: day)
    else { return entry.side }
    let isOfState = code.hasPrefix(entries[Int(entry.principal)].code)
    return isOfState && Actor.actsForState(code) ? entry.principal : actor
  }

  /// Whether an actor is a group of which nobody says who belongs to it.
  func isOpenGroup(_ actor: Int32) -> Bool {
    let entry = entries[Int(actor)]
    return entry.members.isEmpty && entry.kind == .group
  }

  /// How specific an actor is: a person before an office, a government, a state, a group.
  func specificity(of actor: ActorID) -> Int {
    switch directory[actor]?.kind {
    case .person: 5
    case .office: 4
    case .government: 3
    case .organisation, .armedGroup: 3
    case .state: 2
    case .people: 1
    case .group: directory[actor]?.members.isEmpty == false ? 2 : 0
    case nil: 2
    }
  }
}

extension Actor {
  /// Whether somebody who belongs to a state acts for it, as the sector after its country tells.
  fileprivate var actsForState: Bool {
    kind != .people && kind != .group && Self.actsForState(code)
  }

  /// Whether a code is that of a state or of what belongs to its power.
  fileprivate static func actsForState(_ code: String) -> Bool {
    let sector = code.dropFirst(3).prefix(3)
    return sector.isEmpty || ["GOV", "MIL", "COP", "SPY", "JUD", "LEG"].contains(sector)
  }
}

extension PartyTable {
  /// Whether two actors may be the same party.
  func matches(_ left: Int32, _ right: Int32) -> Bool {
    if left == right { return true }
    let one = entries[Int(left)]
    let other = entries[Int(right)]
    if one.members.contains(where: { $0 == right || standsFor($0, right) }) { return true }
    if other.members.contains(where: { $0 == left || standsFor($0, left) }) { return true }
    return standsFor(left, right)
  }

  /// Whether a state, its government and its head stand for one another here.
  private func standsFor(_ left: Int32, _ right: Int32) -> Bool {
    let one = entries[Int(left)]
    let other = entries[Int(right)]
    guard one.principal == other.principal else { return false }
    if one.kind == .person, other.kind == .person { return false }
    // Those who protest are not the state that they protest against.
    if (one.kind == .people) != (other.kind == .people) { return false }
    if isWhole(one.kind) || isWhole(other.kind) { return true }
    return one.code == other.code
  }

  private func isWhole(_ kind: Actor.Kind) -> Bool {
    kind == .state || kind == .government
  }

  /// How well one side of a report fits the same side of another.
  ///
  /// - Returns: 1 for the same actors, less for vaguer or fewer ones, 0 where one side is
  ///   silent; `nil` where they can't be the same.
  func fit(_ left: [Int32], _ right: [Int32]) -> Double? {
    if left.isEmpty || right.isEmpty { return 0 }
    if left == right { return 1 }
    let (fewer, more) = left.count <= right.count ? (left, right) : (right, left)
    let met = fewer.count { one in more.contains { matches(one, $0) } }
    if met == fewer.count { return fewer.count == more.count ? 0.8 : 0.5 }
    // "The neighbours" are several; one name alone isn't they.
    if left.allSatisfy(isOpenGroup), right.count > 1 { return 0.2 }
    if right.allSatisfy(isOpenGroup), left.count > 1 { return 0.2 }
    // Lists of five states seldom agree in every name.
    return fewer.count >= 3 && met * 3 >= fewer.count * 2 ? 0.4 : nil
  }
}
