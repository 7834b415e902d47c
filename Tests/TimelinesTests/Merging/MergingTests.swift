import Chronology
import Documents
import Testing
import Timelines

struct MergingTests {
  let directory = InventedDirectory()

  private func events(_ papers: Paper...) -> [Event] {
    Merging.events(
      from: papers.flatMap(\.claims),
      documents: papers.map(\.document),
      directory: directory
    )
  }

  @Test func `two papers on one offer make one event`() throws {
    var first = try Paper("Herald", published: "2031-03-09", sentences: ["Holt offers talks."])
    try first.report(
      sentence: 0,
      ["holt"],
      .offers,
      ["TOR"],
      "offers talks in Sunda",
      on: "2031-03-09",
      topics: ["talks"],
      keywords: ["talks", "sunda"]
    )
    var second = try Paper("Post", published: "2031-03-09", sentences: ["Valdia proposed talks."])
    try second.report(
      sentence: 0,
      ["VAL"],
      .proposes,
      ["brandt"],
      "proposes negotiations",
      topics: ["talks"],
      keywords: ["negotiations"]
    )
    let events = events(first, second)
    #expect(events.count == 1)
    #expect(events.first?.claims.count == 2)
    #expect(events.first?.origins == ["Herald", "Post"])
    #expect(events.first?.actors.map(\.actor) == ["holt"])
    #expect(events.first?.recipients.map(\.actor) == ["brandt"])
    #expect(events.first?.date.edtf.description == "2031-03-09")
    #expect(events.first?.phrase == "offers talks in Sunda")
  }

  @Test func `a summary and the full telling below are one event`() throws {
    var paper = try Paper(
      "Herald",
      published: "2031-03-09",
      sentences: ["Holt demands prisoners.", "On Friday Holt demanded that prisoners go free."]
    )
    try paper.report(
      sentence: 0,
      ["holt"],
      .demands,
      ["TOR"],
      "demands the prisoners",
      topics: ["prisoners"],
      keywords: ["prisoners"]
    )
    try paper.report(
      sentence: 1,
      ["holt"],
      .demands,
      ["brandt"],
      "demands freedom for the prisoners",
      on: "2031-03-07",
      topics: ["prisoners"],
      keywords: ["prisoners", "freedom"]
    )
    let events = events(paper)
    #expect(events.count == 1)
    #expect(events.first?.date.edtf.description == "2031-03-07")
  }

  @Test func `two acts of one sentence stay two`() throws {
    var paper = try Paper("Herald", published: "2031-03-09", sentences: ["Holt demands A and B."])
    try paper.report(
      sentence: 0,
      ["holt"],
      .demands,
      ["TOR"],
      "demands a truce",
      on: "2031-03-09",
      topics: ["ceasefire"],
      keywords: ["truce"]
    )
    try paper.report(
      sentence: 0,
      ["holt"],
      .demands,
      ["TOR"],
      "demands an end of fire",
      on: "2031-03-09",
      topics: ["ceasefire"],
      keywords: ["truce", "fire"]
    )
    let events = events(paper)
    #expect(events.count == 2)
    #expect(Set(events.map(\.id)).count == 2)
  }

  @Test func `one act read twice from one sentence is one`() throws {
    var paper = try Paper("Herald", published: "2031-03-09", sentences: ["Sunda, ready to host."])
    for actor in ["SUN", "lindqvist"] as [ActorID] {
      try paper.report(
        sentence: 0,
        [actor],
        .offers,
        [],
        "is ready to host",
        topics: ["talks"],
        keywords: ["host"]
      )
    }
    #expect(events(paper).count == 1)
  }

  @Test func `a call for talks and an offer of talks are one act`() throws {
    var first = try Paper("Herald", published: "2031-03-09", sentences: ["Holt calls for talks."])
    try first.report(
      sentence: 0,
      ["holt"],
      .demands,
      [],
      "calls for talks",
      topics: ["talks"],
      keywords: ["talks"]
    )
    var second = try Paper("Post", published: "2031-03-09", sentences: ["Holt offers talks."])
    try second.report(
      sentence: 0,
      ["holt"],
      .offers,
      ["TOR"],
      "offers talks",
      on: "2031-03-09",
      topics: ["talks"],
      keywords: ["talks"]
    )
    #expect(events(first, second).map(\.move) == [.offers])
  }

  @Test func `two papers welcome for one man without a word in common`() throws {
    var first = try Paper("Herald", published: "2031-03-09", sentences: ["Holt welcomed it."])
    try first.report(sentence: 0, ["holt"], .welcomes, ["brandt"], "welcomes the step")
    var second = try Paper("Post", published: "2031-03-09", sentences: ["Holt saw a good sign."])
    try second.report(sentence: 0, ["holt"], .welcomes, ["brandt"], "calls it a good sign")
    #expect(events(first, second).count == 1)
  }

  @Test func `acts on different days stay two`() throws {
    var paper = try Paper("Herald", published: "2031-03-09", sentences: ["One.", "Two."])
    for (sentence, day) in ["2031-03-05", "2031-03-08"].enumerated() {
      try paper.report(
        sentence: sentence,
        ["TOR"],
        .strikes,
        ["VAL"],
        "strikes the port",
        on: day,
        topics: ["attack"],
        keywords: ["port"]
      )
    }
    #expect(events(paper).count == 2)
  }

  @Test func `different persons of one state are different parties`() throws {
    var paper = try Paper("Herald", published: "2031-03-09", sentences: ["One.", "Two."])
    for (sentence, person) in (["brandt", "vance-tor"] as [ActorID]).enumerated() {
      try paper.report(
        sentence: sentence,
        [person],
        .refuses,
        ["VAL"],
        "refuses talks",
        on: "2031-03-09",
        topics: ["talks"],
        keywords: ["talks"]
      )
    }
    #expect(events(paper).count == 2)
  }

  @Test func `a group is its members`() throws {
    var first = try Paper("Herald", published: "2031-03-09", sentences: ["The League urges calm."])
    try first.report(
      sentence: 0,
      ["league"],
      .demands,
      ["TOR"],
      "demands a truce",
      on: "2031-03-08",
      topics: ["ceasefire"],
      keywords: ["truce"]
    )
    var second = try Paper(
      "Post",
      published: "2031-03-09",
      sentences: ["Okoro and Lindqvist urge."]
    )
    try second.report(
      sentence: 0,
      ["okoro", "lindqvist"],
      .demands,
      ["brandt"],
      "demand that the fire stops",
      on: "2031-03-08",
      topics: ["ceasefire"],
      keywords: ["fire"]
    )
    let events = events(first, second)
    #expect(events.count == 1)
    #expect(events.first?.actors.map(\.actor) == ["okoro", "lindqvist"])
  }

  @Test func `an unnamed group may be those whom another paper names`() throws {
    var first = try Paper("Herald", published: "2031-03-09", sentences: ["Neighbours urge calm."])
    try first.report(
      sentence: 0,
      ["neighbours"],
      .demands,
      ["TOR"],
      "demand a 30-day truce",
      on: "2031-03-08",
      topics: ["ceasefire"],
      keywords: ["truce", "30-day"]
    )
    var second = try Paper(
      "Post",
      published: "2031-03-09",
      sentences: ["Okoro and Lindqvist urge."]
    )
    try second.report(
      sentence: 0,
      ["okoro", "lindqvist"],
      .demands,
      ["TOR"],
      "call for a 30-day truce",
      topics: ["ceasefire"],
      keywords: ["truce", "30-day"]
    )
    let events = events(first, second)
    #expect(events.count == 1)
    #expect(events.first?.actors.map(\.actor) == ["okoro", "lindqvist"])
    #expect(events.first?.date.edtf.description == "2031-03-08")
  }

  @Test func `shared words of a quotation join a post and its retelling`() throws {
    var page = try Paper(
      "Herald",
      published: "2031-03-10",
      sentences: ["Okoro welcomed it: a very great hour."]
    )
    try page.report(
      sentence: 0,
      ["okoro"],
      .welcomes,
      [],
      "welcomes the step",
      remarks: ["A possibly tremendous hour for our two peoples"]
    )
    var post = try Paper(
      "Okoro",
      published: "2031-03-09",
      sentences: ["A possibly great hour for our two peoples"],
      embeddedIn: page.document.key
    )
    try post.report(
      sentence: 0,
      ["okoro"],
      .says,
      [],
      "possibly great hour",
      on: "2031-03-09",
      remarks: ["A possibly great hour for our two peoples"]
    )
    let events = events(page, post)
    #expect(events.count == 1)
    #expect(events.first?.claims.first?.citation.document == post.document.key)
    #expect(events.first?.date.edtf.description == "2031-03-09")
  }

  @Test func `agency copy reworked twice is one origin`() throws {
    var first = try Paper("Herald", published: "2031-03-09", agency: "Wire", sentences: ["One."])
    var second = try Paper("Post", published: "2031-03-09", agency: "Wire", sentences: ["Two."])
    for _ in 0..<1 {
      try first.report(
        sentence: 0,
        ["holt"],
        .offers,
        ["TOR"],
        "offers talks",
        on: "2031-03-09",
        topics: ["talks"]
      )
      try second.report(
        sentence: 0,
        ["holt"],
        .offers,
        ["TOR"],
        "offers talks",
        on: "2031-03-09",
        topics: ["talks"]
      )
    }
    let origins = events(first, second).first?.origins ?? []
    #expect(origins.count == 1)
    #expect(origins.first?.hasSuffix("/Wire") == true)
  }

  @Test func `an event takes the identifier of its first claim by day of publication`() throws {
    var late = try Paper("Aurora", published: "2031-03-12", sentences: ["Late."])
    var early = try Paper("Zenit", published: "2031-03-09", sentences: ["Early."])
    try late.report(
      sentence: 0,
      ["holt"],
      .offers,
      ["TOR"],
      "offers talks",
      on: "2031-03-09",
      topics: ["talks"]
    )
    try early.report(
      sentence: 0,
      ["holt"],
      .offers,
      ["TOR"],
      "offers talks",
      on: "2031-03-09",
      topics: ["talks"]
    )
    let event = try #require(events(late, early).first)
    #expect(event.id.description == early.claims.first?.id.description)
    #expect(event.reported?.description == "2031-03-09")
  }
}
