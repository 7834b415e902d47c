public import Chronology
public import Timelines

/// The table of actors: states, offices, organisations, and who held which office when.
///
/// An actor that follows from others needs no row: "FRAGOV" is the government of France and
/// "FRA-foreign-minister" its foreign minister, whoever that is.
public struct ActorCodebook: Sendable, ActorDirectory {
  private var actorsByID: [ActorID: Actor] = [:]
  private var adjectives: [ActorID: String] = [:]
  private var tenuresByPerson: [ActorID: [Tenure]] = [:]
  private var tenuresByBody: [ActorID: [Tenure]] = [:]
  /// The forms that were added to the built-in table, in the order of adding.
  public private(set) var addedNames: [ActorName] = []
  /// Every form of every actor, in the order of the tables.
  public private(set) var names: [ActorName] = []

  /// Makes an empty table.
  public init() {}

  /// Makes an empty table with room for a number of actors.
  init(reserving count: Int) {
    actorsByID.reserveCapacity(count)
    tenuresByPerson.reserveCapacity(count)
    names.reserveCapacity(count * 4)
  }

  /// The table that the program brings along.
  public static let builtIn = ActorCodebook(tables: .builtIn)

  static let builtInIndex = NameIndex(builtIn.names, of: builtIn)

  /// The actor with an identifier, if there is one.
  public subscript(id: ActorID) -> Actor? {
    actorsByID[id] ?? composed(id)
  }

  /// The adjective of a state: "French".
  public func adjective(of state: ActorID) -> String? { adjectives[state] }

  /// The times in which a person held an office, in the order of the table.
  public func tenures(of person: ActorID) -> [Tenure] { tenuresByPerson[person] ?? [] }

  /// Who held an office, in the order of the table.
  ///
  /// - Parameters:
  ///   - office: The slug of the office.
  ///   - body: The state or the organisation.
  /// - Returns: The tenures, none where no row tells of one.
  public func tenures(of office: String, in body: ActorID) -> [Tenure] {
    (tenuresByBody[body] ?? []).filter { $0.office == office }
  }

  /// Who held an office on a day, where the table knows it.
  ///
  /// - Parameters:
  ///   - office: The slug of the office.
  ///   - body: The state or the organisation.
  ///   - day: The day.
  /// - Returns: The holder, or the later one where two tenures meet on that day.
  public func holder(of office: String, in body: ActorID, on day: CivilDate) -> ActorID? {
    let covering = tenures(of: office, in: body).filter { $0.covers(day) }
    // Two tenures meet in the month of a change; the later one has begun by its end.
    return covering.last?.person
  }

  /// The actors that a name typed by a person may mean, best first.
  ///
  /// Names, surnames, demonyms, capitals and codes count, in any case, without diacritics, in any
  /// transliteration, or by their first letters.
  ///
  /// - Parameter name: What was typed.
  /// - Returns: The actors, full names before beginnings of names.
  public func actors(named name: String) -> [Actor] {
    var index = Self.builtInIndex
    if !addedNames.isEmpty { index = index.adding(addedNames, of: self) }
    return index.actors(named: name).compactMap { self[$0] }
  }

  /// Adds an actor, or replaces the one with its identifier.
  ///
  /// - Parameters:
  ///   - actor: The actor.
  ///   - forms: Other names of it.
  public mutating func add(_ actor: Actor, forms: [String] = []) {
    let sense: ActorName.Sense = actor.kind == .person ? .person : .name
    add(actor, as: ([actor.name, actor.shortName] + forms).map { ($0, sense) })
  }

  /// Whether somebody, or a name of theirs, was added to the built-in table.
  public func isAdded(_ id: ActorID) -> Bool {
    addedNames.contains { $0.actor == id }
  }

  /// Adds an actor, or replaces the one with its identifier, with forms in their senses.
  mutating func add(_ actor: Actor, as forms: [(form: String, sense: ActorName.Sense)]) {
    actorsByID[actor.id] = actor
    let named = forms.map { ActorName($0.form, $0.sense, actor.id) }
    addedNames += named
    names += named
  }

  /// Replaces the times in which a person held offices.
  mutating func replaceTenures(of person: ActorID, by tenures: [Tenure]) {
    for old in tenuresByPerson[person] ?? [] {
      tenuresByBody[old.body]?.removeAll { $0.person == person }
    }
    tenuresByPerson[person] = nil
    for tenure in tenures { enter(tenure) }
  }

  mutating func enter(_ actor: Actor, adjective: String? = nil) {
    if actorsByID[actor.id] == nil { actorsByID[actor.id] = actor }
    if let adjective { adjectives[actor.id] = adjective }
  }

  mutating func enter(_ name: ActorName) {
    names.append(name)
  }

  mutating func enter(_ tenure: Tenure) {
    tenuresByPerson[tenure.person, default: []].append(tenure)
    tenuresByBody[tenure.body, default: []].append(tenure)
  }

}
