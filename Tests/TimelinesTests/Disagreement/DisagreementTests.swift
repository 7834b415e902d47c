import Chronology
import Documents
import Testing
import Timelines

struct DisagreementTests {
  private func events(_ papers: Paper...) -> [Event] {
    Merging.events(
      from: papers.flatMap(\.claims),
      documents: papers.map(\.document),
      directory: InventedDirectory()
    )
  }

  /// Two papers on one demand, each with a due date of its own.
  private func demand(
    due one: String,
    _ oneText: String,
    and other: String,
    _ otherText: String
  )
    throws -> Event
  {
    var papers: [Paper] = []
    for (name, due, text) in [("Herald", one, oneText), ("Post", other, otherText)] {
      var paper = try Paper(
        name,
        published: "2031-03-09",
        sentences: ["\(name): Holt demands a truce."]
      )
      try paper.report(
        sentence: 0,
        ["holt"],
        .demands,
        ["TOR"],
        "demands a truce",
        on: "2031-03-09",
        topics: ["ceasefire"],
        keywords: ["truce"],
        terms: [Term(.deadline, what: "truce", due: try EDTF(due), dueText: text, by: ["TOR"])]
      )
      papers.append(paper)
    }
    let events = events(papers[0], papers[1])
    #expect(events.count == 1)
    return try #require(events.first)
  }

  @Test func `by a day and on that day differ`() throws {
    let event = try demand(
      due: "../2031-03-12",
      "by or on March 12",
      and: "2031-03-12",
      "Wednesday"
    )
    #expect(event.differs.map(\.kind) == [.date])
    #expect(
      Set(event.differs.flatMap(\.accounts).map(\.text)) == ["by or on March 12", "Wednesday"]
    )
  }

  @Test(arguments: [
    ("by or on March 12", "on Wednesday, March 12", 1),
    ("no later than Wednesday", "from March 12", 1),
    ("by March 12", "Wednesday", 0), ("on Wednesday", "from March 12", 0),
  ])
  func `to be done by a day and on that day differ by their words`(
    _ one: String,
    _ other: String,
    _ count: Int
  ) throws {
    let event = try demand(due: "2031-03-12", one, and: "2031-03-12", other)
    #expect(event.differs.count == count)
    #expect(event.commitments.first?.term.due?.description == "2031-03-12")
  }

  @Test func `a week and a day in it don't differ`() throws {
    let event = try demand(
      due: "2031-03-10/2031-03-16",
      "next week",
      and: "2031-03-12",
      "Wednesday"
    )
    #expect(event.differs.isEmpty)
    #expect(event.commitments.first?.term.due?.description == "2031-03-12")
  }

  @Test func `a year and a month in it don't differ but two days do`() throws {
    #expect(try demand(due: "2031", "this year", and: "2031-04", "April").differs.isEmpty)
    #expect(
      try demand(due: "2031-03-12", "Wednesday", and: "2031-03-13", "Thursday").differs.count == 1
    )
  }

  /// Two papers that quote one remark.
  private func remark(_ one: String, _ other: String) throws -> Event {
    var papers: [Paper] = []
    for (name, words) in [("Herald", one), ("Post", other)] {
      var paper = try Paper(name, published: "2031-03-09", sentences: ["\(name): Okoro: \(words)"])
      try paper.report(
        sentence: 0,
        ["okoro"],
        .says,
        [],
        "comments",
        on: "2031-03-09",
        topics: ["talks"],
        keywords: ["day"],
        remarks: [words]
      )
      papers.append(paper)
    }
    return try #require(events(papers[0], papers[1]).first)
  }

  @Test(arguments: [
    ("It may be a splendid hour for both peoples", "It may be a glorious hour for both peoples"),
    ("We shall never sign away our harbour", "We shall never give away our harbour"),
    ("The bridge will open before winter comes", "The bridge will close before winter comes"),
  ])
  func `another word in the same remark makes a doubtful quote`(
    _ one: String,
    _ other: String
  )
    throws
  {
    let event = try remark(one, other)
    #expect(event.claims.count == 2)
    #expect(event.differs.map(\.kind) == [.wording])
    #expect(event.hasDoubtfulQuote)
  }

  @Test func `a remark cut short isn't given otherwise`() throws {
    let event = try remark(
      "It may be a splendid hour for both peoples",
      "a splendid hour for both peoples"
    )
    #expect(event.differs.isEmpty)
    #expect(!event.hasDoubtfulQuote)
  }

  @Test func `another number of the same things differs`() throws {
    var papers: [Paper] = []
    for (name, phrase) in [("Herald", "frees 1,200 prisoners"), ("Post", "frees 900 prisoners")] {
      var paper = try Paper(
        name,
        published: "2031-03-09",
        sentences: ["\(name): Torgia \(phrase)."]
      )
      try paper.report(
        sentence: 0,
        ["TOR"],
        .releases,
        ["VAL"],
        phrase,
        on: "2031-03-09",
        topics: ["prisoners"],
        keywords: ["prisoners"]
      )
      papers.append(paper)
    }
    let event = try #require(events(papers[0], papers[1]).first)
    #expect(event.differs.map(\.kind) == [.number])
  }

  @Test func `two lists of those who asked differ, one name against a list doesn't`() throws {
    func differs(_ one: [ActorID], _ other: [ActorID]) throws -> [Difference.Kind] {
      var papers: [Paper] = []
      for (name, actors) in [("Herald", one), ("Post", other)] {
        var paper = try Paper(name, published: "2031-03-09", sentences: ["\(name): They ask."])
        try paper.report(
          sentence: 0,
          actors,
          .demands,
          ["TOR"],
          "demand a truce",
          on: "2031-03-09",
          topics: ["ceasefire"],
          keywords: ["truce"]
        )
        papers.append(paper)
      }
      return events(papers[0], papers[1]).first?.differs.map(\.kind) ?? []
    }
    #expect(try differs(["holt", "okoro", "lindqvist"], ["holt", "okoro"]) == [.parties])
    #expect(try differs(["holt", "okoro"], ["holt"]) == [])
  }

  @Test(
    arguments: [
      ("ceasefire", "truce", "VAL", "TOR"), ("prisoners", "exchange", "MER", "SUN"),
      ("border", "line", "TOR", "MER"),
    ] as [(String, String, ActorID, ActorID)]
  )
  func `what each side says the other broke is disputed`(
    _ topic: String,
    _ word: String,
    _ one: ActorID,
    _ other: ActorID
  ) throws {
    var paper = try Paper("Herald", published: "2031-03-20", sentences: ["One.", "Two.", "Three."])
    try paper.report(
      sentence: 0,
      [one],
      .declares,
      [other],
      "declares it",
      on: "2031-03-10",
      topics: [topic],
      keywords: [word]
    )
    try paper.report(
      sentence: 1,
      [one],
      .accuses,
      [other],
      "accuses it of a breach",
      on: "2031-03-14",
      topics: [topic],
      keywords: ["breach"]
    )
    #expect(events(paper).allSatisfy { !$0.isDisputed })
    try paper.report(
      sentence: 2,
      [other],
      .accuses,
      [one],
      "accuses it of a breach",
      on: "2031-03-15",
      topics: [topic],
      keywords: ["breach"]
    )
    #expect(events(paper).filter(\.isDisputed).map(\.move) == [.declares])
  }
}
