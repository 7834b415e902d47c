import Timelines

/// The texts of the built-in tables, by what their rows hold.
struct ActorTexts {
  var states: [String] = []
  var organisations: [String] = []
  var armedGroups: [String] = []
  var media: [String] = []
  var metonyms: [String] = []
  var peoples: [String] = []
  var cities: [String] = []
  var regions: [String] = []
  var people: [String] = []

  static let builtIn = ActorTexts(
    states: [
      StatesOfEurope.rows, StatesOfAsia.rows, StatesOfTheMiddleEast.rows, StatesOfAfrica.rows,
      StatesOfTheAmericas.rows,
    ],
    organisations: [Organisations.rows],
    armedGroups: [ArmedGroups.rows],
    media: [Media.rows],
    metonyms: [Metonyms.rows],
    peoples: [Peoples.rows],
    cities: [Cities.rows],
    regions: [Regions.rows],
    people: PeopleTables.all
  )
}

extension ActorCodebook {
  init(tables: ActorTexts) {
    self.init(reserving: 2_000)
    for row in tables.states.joinedRows { enterState(row) }
    for row in tables.organisations.joinedRows { enterBody(row, kind: .organisation) }
    for row in tables.armedGroups.joinedRows { enterBody(row, kind: .armedGroup) }
    for row in tables.media.joinedRows { enterMedium(row) }
    for row in tables.metonyms.joinedRows {
      enter(ActorName(row[1], row[2] == "place" ? .capital : .metonym, ActorID(row[0])))
    }
    for row in tables.cities.joinedRows {
      let state = ActorID(row[0])
      for city in row.items(1) { enter(ActorName(city, .city, state)) }
    }
    for row in tables.peoples.joinedRows { enterPeoples(row) }
    for row in tables.regions.joinedRows { enterRegion(row) }
    for row in tables.people.joinedRows { enterPerson(row) }
  }

  private mutating func enterState(_ row: CodeRow) {
    let id = ActorID(row[0])
    let adjectives = row.items(5)
    enter(
      Actor(id: id, name: row[2], code: row[0], kind: .state),
      adjective: adjectives.first ?? row[2]
    )
    enter(ActorName(row[2], .name, id))
    if row[3] != row[2] { enter(ActorName(row[3], .name, id)) }
    for other in row.items(7) {
      enter(ActorName(other, other.isAbbreviation ? .abbreviation : .name, id))
    }
    let government = ActorID(row[0] + Sector.government.rawValue)
    for capital in row.items(4) {
      // Brussels houses two: the European Union's row has it too, and the asterisk yields.
      let isShared = capital.utf8.first == UInt8(ascii: "*")
      if !isShared { enter(ActorName(capital, .capital, government)) }
    }
    let people = ActorID(row[0] + Sector.civilians.rawValue)
    for adjective in adjectives {
      enter(ActorName(adjective, .adjective, id))
      if let plural = adjective.demonymPlural { enter(ActorName(plural, .people, people)) }
    }
    for noun in row.items(6) where !adjectives.contains(noun) {
      enter(ActorName(noun, .people, people))
    }
  }

  private mutating func enterPeoples(_ row: CodeRow) {
    let state = ActorID(row[0])
    let civilians = ActorID(row[0] + Sector.civilians.rawValue)
    for people in row.items(1) {
      enter(ActorName(people, .adjective, state))
      if let plural = people.demonymPlural { enter(ActorName(plural, .people, civilians)) }
    }
  }

  private mutating func enterRegion(_ row: CodeRow) {
    let id = ActorID(row[0])
    enter(Actor(id: id, name: row[1], code: row[0], kind: .group), adjective: row.items(2).first)
    for adjective in row.items(2) {
      enter(ActorName(adjective, .adjective, id))
      if let plural = adjective.demonymPlural { enter(ActorName(plural, .name, id)) }
    }
    for form in [row[1]] + row.items(4) { enter(ActorName(form, .name, id)) }
  }

  private mutating func enterBody(_ row: CodeRow, kind: Actor.Kind) {
    let id = ActorID(row[1])
    let code = row[0]
    let state = ActorID(String(code.prefix(3)))
    let abbreviations = row.items(3)
    let isLong = row[2].utf8.count > 16
    enter(
      Actor(
        id: id,
        name: row[2],
        shortName: isLong ? abbreviations.first : nil,
        code: code,
        kind: kind,
        affiliation: self[state]?.kind == .state ? state : nil
      )
    )
    enter(ActorName(row[2], .name, id))
    for form in abbreviations where form != row[2] { enter(ActorName(form, .abbreviation, id)) }
    for form in row.items(4) where form != row[2] { enter(ActorName(form, .name, id)) }
  }

  private mutating func enterMedium(_ row: CodeRow) {
    let id = ActorID(row[1])
    enter(Actor(id: id, name: row[2], code: row[0], kind: .organisation))
    for form in [row[2]] + row.items(3) {
      enter(ActorName(form, form.isAbbreviation ? .abbreviation : .name, id))
    }
  }

  private mutating func enterPerson(_ row: CodeRow) {
    let id = ActorID(NameFolding.plain(row[0]).slug)
    let tenures = row.items(3).compactMap { Tenure($0, of: id) }
    let (code, affiliation) = standing(tenures.last)
    enter(
      Actor(
        id: id,
        name: row[0],
        shortName: row[1],
        code: code,
        kind: .person,
        affiliation: affiliation
      )
    )
    for tenure in tenures { enter(tenure) }
    enter(ActorName(row[0], .person, id))
    if row[1] != row[0] { enter(ActorName(row[1], .surname, id)) }
    let (plainName, plainShort) = (NameFolding.unaccented(row[0]), NameFolding.unaccented(row[1]))
    if plainName != row[0] { enter(ActorName(plainName, .person, id)) }
    if plainShort != row[1] { enter(ActorName(plainShort, .surname, id)) }
    for form in row.items(2) {
      let isSingle = !form.utf8.contains(UInt8(ascii: " "))
      enter(ActorName(form, isSingle ? .surname : .person, id))
    }
  }

  /// The code and the body of a person by an office held.
  func standing(_ tenure: Tenure?) -> (code: String, body: ActorID?) {
    guard let tenure, let body = self[tenure.body] else { return ("", nil) }
    guard body.kind == .state else { return (body.code, body.id) }
    let sector = Office.named(tenure.office)?.sector ?? .government
    return (body.code + sector.rawValue, body.id)
  }
}

extension [String] {
  fileprivate var joinedRows: some Sequence<CodeRow> { lazy.flatMap { CodeRows($0) } }
}

extension String {
  /// Whether the form is one that counts only in capitals: "UK", "U.S.".
  fileprivate var isAbbreviation: Bool {
    utf8.count <= 7 && !utf8.contains(UInt8(ascii: " "))
      && utf8.allSatisfy { $0 < 0x61 || $0 > 0x7A }
  }

  /// The plural that a demonym forms with "s"; `nil` where it forms none: "Danish".
  fileprivate var demonymPlural: String? {
    guard let last = utf8.last, !utf8.contains(UInt8(ascii: ".")) else { return nil }
    let ends: [UInt8] = [
      UInt8(ascii: "n"), UInt8(ascii: "i"), UInt8(ascii: "t"), UInt8(ascii: "b"),
      UInt8(ascii: "k"), UInt8(ascii: "o"), UInt8(ascii: "r"),
    ]
    return ends.contains(last) ? self + "s" : nil
  }

  /// The letters and digits joined by hyphens: "kofi-annan".
  var slug: String {
    utf8.split { byte in
      !(byte >= 0x61 && byte <= 0x7A) && !(byte >= 0x30 && byte <= 0x39)
    }
    .map { String(Substring($0)) }
    .joined(separator: "-")
  }
}
