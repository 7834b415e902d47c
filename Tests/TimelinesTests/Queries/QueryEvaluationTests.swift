import Chronology
import Documents
import Testing
import Timelines

/// A quarrel in five acts, asked about in every way of the language.
struct QueryEvaluationTests {
  let timeline: Timeline
  let today: CivilDate

  init() throws {
    today = try #require(CivilDate(year: 2031, month: 3, day: 12))
    var herald = try Paper(
      "Herald",
      published: "2031-03-12",
      sentences: [
        "Holt offered Torgia direct talks at Çelik.", "Brandt refused them as a trick.",
        "On Saturday Torgian guns struck the port.", "Okoro spoke with Brandt.",
        "Long ago, in 2025, both had signed a pact.",
      ]
    )
    try herald.report(
      sentence: 0,
      ["holt"],
      .offers,
      ["TOR"],
      "offers talks",
      on: "2031-03-09",
      topics: ["talks"],
      place: "Çelik",
      terms: [Term(.meeting, what: "meet", due: try EDTF("2031-03-15"), by: ["TOR"])]
    )
    try herald.report(
      sentence: 1,
      ["brandt"],
      .refuses,
      ["VAL"],
      "refuses talks",
      topics: ["talks"]
    )
    try herald.report(
      sentence: 2,
      ["TOR"],
      .strikes,
      ["VAL"],
      "strikes the port",
      on: "2031-03-08",
      topics: ["attack"]
    )
    try herald.report(
      sentence: 3,
      ["okoro"],
      .speaks,
      ["brandt"],
      "speaks with Brandt",
      on: "2031-03-10"
    )
    try herald.report(
      sentence: 4,
      ["VAL", "TOR"],
      .signs,
      [],
      "sign a pact",
      on: "2025",
      status: .background,
      topics: ["border"]
    )
    timeline = Timeline(
      merging: herald.claims,
      documents: [herald.document],
      directory: InventedDirectory()
    )
  }

  private func phrases(_ text: String) throws -> [String] {
    let result = timeline.matching(try Query(parsing: text, today: today))
    return result.rows.map { timeline.events[$0].phrase }
  }

  private func perhaps(_ text: String) throws -> [String] {
    let result = timeline.matching(try Query(parsing: text, today: today))
    return result.possibleRows.map { timeline.events[$0].phrase }
  }

  @Test(
    arguments: [
      ("actor:brandt", ["refuses talks"]),
      ("actor:torgia", ["sign a pact", "strikes the port", "refuses talks"]),
      ("recipient:TOR", ["offers talks", "speaks with Brandt"]),
      ("with:holt", ["offers talks"]),
      ("actor:holt,okoro", ["offers talks", "speaks with Brandt"]),
      ("actor:league", []),
      (
        "between:valdia,torgia",
        ["sign a pact", "strikes the port", "offers talks", "refuses talks"]
      ),
      ("between:merania,torgia", ["speaks with Brandt"]),
      ("move:offers", ["offers talks"]),
      ("move:refuse", ["refuses talks"]),
      ("type:assault", ["strikes the port"]),
      ("quad:material", ["strikes the port"]),
      ("place:celik", ["offers talks"]),
      ("source:herald is:background", ["sign a pact"]),
      ("tag:talks", ["offers talks", "refuses talks"]),
      ("status:background", ["sign a pact"]),
      ("is:open", []), ("status:refused", ["offers talks"]),
      ("due:2031-03-15", ["offers talks"]),
      ("due:2031-03-16", []),
      ("is:undated", ["refuses talks"]),
      ("-actor:torgia -is:background", ["offers talks", "speaks with Brandt"]),
      ("move:offers OR move:strikes", ["strikes the port", "offers talks"]),
      ("(move:offers OR move:strikes) actor:holt", ["offers talks"]),
      ("truc", []), ("tri", ["refuses talks"]), ("\"tri\"", []),
      ("\"direct talks\"", ["offers talks"]), ("\"talks direct\"", []),
      ("gun", ["strikes the port"]),
      ("on:2031-03-08", ["strikes the port"]),
      ("after:2031-03-09", ["speaks with Brandt"]),
      ("before:2026", ["sign a pact"]), ("during:2031-03 move:strikes", ["strikes the port"]),
      ("after:-3d", ["speaks with Brandt"]), ("reported:2031-03-11", []),
      (
        "confidence:1",
        ["sign a pact", "strikes the port", "offers talks", "refuses talks", "speaks with Brandt"]
      ),
    ] as [(String, [String])]
  )
  func `finds what certainly fits`(_ query: String, _ expected: [String]) throws {
    #expect(Set(try phrases(query)) == Set(expected))
  }

  @Test func `keeps what perhaps fits apart`() throws {
    #expect(try perhaps("on:2031-03-08") == ["refuses talks"])
    #expect(try perhaps("-on:2031-03-08") == ["refuses talks"])
    #expect(try phrases("-on:2031-03-08").contains("refuses talks") == false)
    #expect(try perhaps("before:2025-06-01 is:background") == ["sign a pact"])
  }

  @Test func `tells a name that nobody has and who was perhaps meant`() throws {
    let result = timeline.matching(try Query(parsing: "move:offers actor:brant", today: today))
    #expect(result.count == 0)
    #expect(result.unknownNames.map(\.column) == [19])
    #expect(result.unknownNames.first?.suggestion == "Brandt")
  }
}
