import Chronology
import Documents
import Testing

@testable import Timelines

@Suite struct EventRegisterTests {
  @Test func `handles are four letters where these tell identifiers apart`() {
    #expect(EventHandles.length(telling: ["aaaa1111", "bbbb2222"]) == 4)
    #expect(EventHandles.length(telling: []) == 4)
  }

  @Test func `handles are as long as the closest identifiers ask`() {
    #expect(EventHandles.length(telling: ["abcdef11", "abcdef22", "ffff0000"]) == 7)
    #expect(EventHandles.length(telling: ["abcdef11", "abcdef11"]) == 4)
  }

  /// An offer, a refusal of it by another paper, and an older act.
  private func timeline() throws -> Timeline {
    var post = try Paper(
      "Post",
      published: "2025-03-02",
      sentences: ["Holt offered Torgia talks on Sunday.", "Brandt had struck the port in 2019."]
    )
    try post.report(
      sentence: 0,
      ["holt"],
      .offers,
      ["TORGOV"],
      "offers talks",
      on: "2025-03-02",
      topics: ["talks"],
      terms: [Term(.meeting, what: "talks", by: ["TORGOV"], to: ["holt"], topics: ["talks"])]
    )
    try post.report(
      sentence: 1,
      ["brandt"],
      .strikes,
      ["VAL"],
      "strikes the port",
      on: "2019",
      status: .background
    )
    var herald = try Paper(
      "Herald",
      published: "2025-03-03",
      sentences: ["Brandt refused the talks on Monday."]
    )
    try herald.report(
      sentence: 0,
      ["brandt"],
      .refuses,
      ["holt"],
      "refuses the talks",
      on: "2025-03-03",
      topics: ["talks"]
    )
    return Timeline(
      merging: post.claims + herald.claims,
      documents: [post.document, herald.document],
      directory: InventedDirectory()
    )
  }

  @Test func `a timeline finds its events by row, identifier and beginning`() throws {
    let timeline = try timeline()
    let register: any EventRegister = timeline
    #expect(register.count == 3)
    for (row, event) in timeline.events.enumerated() {
      #expect(register.event(at: row) == event)
      #expect(register.row(of: event.id) == row)
      #expect(register.rows(beginningWith: register.handle(of: event.id), limit: 9) == [row])
    }
    #expect(register.event(at: 3) == nil)
    #expect(register.event(at: -1) == nil)
    #expect(register.rows(beginningWith: "", limit: 2).count == 2)
    #expect(register.openQuestions == timeline.openQuestions)
  }

  @Test func `a timeline lists documents by day and knows which events each reports`() throws {
    let timeline = try timeline()
    let heads = timeline.documentHeads
    #expect(heads.map(\.file) == ["Post.txt", "Herald.txt"])
    #expect(heads.map(\.passageCount) == [2, 1])
    #expect(
      timeline.rows(citing: heads[0].key).map { timeline.events[$0].move } == [.strikes, .offers]
    )
    #expect(timeline.document(heads[1].key)?.file == "Herald.txt")
  }

  @Test func `a timeline knows what bears on an event`() throws {
    let timeline = try timeline()
    let refusal = try #require(timeline.events.last)
    let offer = try #require(refusal.relations.first)
    let bearing = timeline.relations(bearingOn: offer.event)
    #expect(bearing.contains(Relation(offer.kind, refusal.id)))
  }

  @Test func `background acts are folded by their column`() throws {
    #expect(try timeline().columns.unfolded([0, 1, 2, 7]) == [1, 2])
  }

  @Test(arguments: [(0.44, [1]), (0.45, [0, 1]), (0.9, [0, 1])])
  func `a reading that can hardly be trusted is folded`(confidence: Double, shown: [Int]) throws {
    var post = try Paper(
      "Post",
      published: "2025-03-02",
      sentences: ["Holt left.", "Brandt stayed."]
    )
    try post.report(sentence: 0, ["holt"], .visits, ["TOR"], "visits Tor", on: "2025-03-01")
    try post.report(sentence: 1, ["brandt"], .visits, ["VAL"], "visits Val", on: "2025-03-02")
    var claims = post.claims
    claims[0].confidence = confidence
    let timeline = Timeline(
      merging: claims,
      documents: [post.document],
      directory: InventedDirectory()
    )
    #expect(timeline.columns.unfolded([0, 1]) == shown)
    #expect(Array(timeline.columns.unfolded(timeline.columns.all)) == shown)
  }

  @Test func `a second report makes a doubtful reading surer`() throws {
    var post = try Paper("Post", published: "2025-03-02", sentences: ["Holt saw Brandt in Tor."])
    var herald = try Paper("Herald", published: "2025-03-02", sentences: ["Holt met Brandt."])
    try post.report(sentence: 0, ["holt"], .meets, ["brandt"], "meets Brandt", on: "2025-03-01")
    try herald.report(sentence: 0, ["holt"], .meets, ["brandt"], "meets Brandt", on: "2025-03-01")
    var claims = post.claims + herald.claims
    claims[0].confidence = 0.3
    let timeline = Timeline(
      merging: claims,
      documents: [post.document, herald.document],
      directory: InventedDirectory()
    )
    #expect(timeline.events.map { $0.confidence } == [1])
  }

  @Test func `a register copied into memory is the same timeline`() throws {
    let timeline = try timeline()
    let copy = Timeline(of: timeline.known(on: CivilDate(dayNumber: 40_000)))
    #expect(copy.events == timeline.events)
  }
}
