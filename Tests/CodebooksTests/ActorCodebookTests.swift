import Chronology
import Codebooks
import Testing
import Timelines

struct ActorCodebookTests {
  let codebook = ActorCodebook.builtIn

  @Test(arguments: [
    ("KEN", "Kenya", "KEN"), ("nato", "NATO", "IGONAT"), ("farc", "FARC", "COLREB"),
    ("kofi-annan", "Kofi Annan", "IGOUNO"), ("angela-merkel", "Angela Merkel", "DEUGOV"),
  ])
  func `knows an actor by its identifier`(id: String, name: String, code: String) {
    #expect(codebook[ActorID(id)]?.name == name)
    #expect(codebook[ActorID(id)]?.code == code)
  }

  @Test(arguments: [
    ("PERGOV", "Government of Peru", "PERGOV", Actor.Kind.government),
    ("TCDMIL", "Chadian forces", "TCDMIL", .organisation),
    ("NPL-foreign-minister", "Nepali foreign minister", "NPLGOV", .office),
    ("MLI-army-chief", "Malian army chief", "MLIMIL", .office),
    ("osce-secretary-general", "OSCE secretary-general", "IGOEUR", .office),
    ("european-commission-spokesman", "European Commission spokesman", "IGOEUR", .office),
  ])
  func `makes the actors that follow from others`(
    id: String,
    name: String,
    code: String,
    kind: Actor.Kind
  ) {
    let actor = codebook[ActorID(id)]
    #expect(actor?.name == name)
    #expect(actor?.code == code)
    #expect(actor?.kind == kind)
  }

  @Test func `makes nothing of what no table knows`() {
    #expect(codebook[ActorID("QQQGOV")] == nil)
    #expect(codebook[ActorID("QQQ-president")] == nil)
    #expect(codebook[ActorID("KEN-gardener")] == nil)
    #expect(codebook[ActorID("")] == nil)
  }

  @Test(arguments: [
    ("burkina faso", "BFA"), ("BURMA", "MMR"), ("Türkiye", "TUR"), ("cote d'ivoire", "CIV"),
    ("ecowas", "ecowas"), ("foggy", "USAGOV"), ("Nepalese", "NPL"), ("Phnom", "KHMGOV"),
    ("annan", "kofi-annan"), ("walesa", "lech-walesa"), ("Zelenskij", "volodymyr-zelenskyy"),
    ("yanukovich", "viktor-yanukovych"), ("merk", "angela-merkel"), ("PER", "PER"),
    ("  Kenya ", "KEN"),
  ])
  func `finds what a person types`(typed: String, id: String) {
    #expect(codebook.actors(named: typed).first?.id == ActorID(id))
  }

  @Test func `finds nothing for nothing`() {
    #expect(codebook.actors(named: "").isEmpty)
    #expect(codebook.actors(named: "  ").isEmpty)
    #expect(codebook.actors(named: "xyzzyx").isEmpty)
  }

  @Test func `puts a full name before a beginning`() {
    #expect(codebook.actors(named: "Niger").first?.id == ActorID("NER"))
    #expect(codebook.actors(named: "Niger").map(\.id).contains(ActorID("NGA")))
    #expect(codebook.actors(named: "clinton").count == 2)
  }

  @Test(arguments: [
    ("prime-minister", "GBR", 1995, "john-major"), ("prime-minister", "GBR", 2003, "tony-blair"),
    ("president", "POL", 1992, "lech-walesa"), ("secretary-general", "un", 1999, "kofi-annan"),
    ("chancellor", "DEU", 2010, "angela-merkel"), ("president", "USA", 2019, "donald-trump"),
    ("president", "USA", 2022, "joe-biden"), ("president", "USA", 2025, "donald-trump"),
  ])
  func `knows who held an office when`(
    office: String,
    body: String,
    year: Int,
    holder: String
  )
    throws
  {
    let day = try #require(CivilDate(year: year, month: 6, day: 15))
    #expect(codebook.holder(of: office, in: ActorID(body), on: day) == ActorID(holder))
  }

  @Test func `gives every state one name, one code and a government`() {
    let states = Set(codebook.names.map(\.actor)).compactMap { codebook[$0] }
      .filter { $0.kind == .state }
    #expect(states.count > 195)
    for state in states {
      #expect(state.code.utf8.count == 3)
      #expect(codebook[ActorID(state.code + "GOV")]?.affiliation == state.id)
    }
  }

  @Test func `names no actor that isn't there`() {
    for name in codebook.names {
      #expect(codebook[name.actor] != nil, "\(name.form) names \(name.actor)")
    }
  }

  @Test func `writes every tenure of a known body and office, ending after it starts`() {
    let people = Set(codebook.names.filter { $0.sense == .person }.map(\.actor))
    #expect(people.count > 1_200)
    for person in people {
      for tenure in codebook.tenures(of: person) {
        #expect(codebook[tenure.body] != nil, "\(person): \(tenure.body)")
        #expect(Office.named(tenure.office) != nil, "\(person): \(tenure.office)")
        #expect(tenure.extent.earliest != nil, "\(person)")
        if let first = tenure.extent.earliest, let last = tenure.extent.latest {
          #expect(first <= last, "\(person)")
        }
      }
    }
  }

  @Test func `takes an actor added to it`() {
    var table = ActorCodebook.builtIn
    table.add(
      Actor(
        id: ActorID("ana-ruiz"),
        name: "Ana Ruiz",
        shortName: "Ruiz",
        code: "HNDGOV",
        kind: .person
      ),
      forms: ["A. Ruiz"]
    )
    #expect(table.actors(named: "ruiz").first?.id == ActorID("ana-ruiz"))
    #expect(table[ActorID("ana-ruiz")]?.country == "HND")
    #expect(ActorCodebook.builtIn[ActorID("ana-ruiz")] == nil)
  }
}
