import Chronology
import Testing
import Timelines

/// What is too weak to make an act part of a matter, and what comes of matters left alone.
struct WeakBondTests {
  private static let offer = Told("brandt", did: .offers).to("holt").saying("offers talks")
    .on("2031-03-09").about("talks")

  @Test func `a willingness in front of nobody isn't the offer made to somebody later`() throws {
    let willing = Told("vance-tor", did: .offers).saying("is open to talks").on("2031-03-08")
      .about("talks").with(\.isReadiness, true)
    let timeline = Timeline(of: try Paper(of: "2031-03-09", telling: willing, Self.offer))
    let offers = timeline.threads.filter { $0.kind == .meeting }
    #expect(offers.map { timeline.roles($0) } == [[.offered], [.offered]])
    #expect(timeline.openQuestions.openCount == 1)
  }

  @Test func `a welcome without a topic is of the offer made to somebody`() throws {
    let willing = Told("brandt", did: .offers).saying("is ready to return to the draft")
      .on("2031-03-09").about("treaty").with(\.isReadiness, true)
    let welcome = Told("okoro", did: .welcomes).to("brandt").saying("hails the day")
      .on("2031-03-09")
    let timeline = Timeline(of: try Paper(of: "2031-03-09", telling: Self.offer, willing, welcome))
    #expect(timeline.roles(try timeline.thread(.meeting, "talks")) == [.offered, .welcomed])
    #expect(timeline.roles(try timeline.thread(.offer, "treaty")) == [.offered])
  }

  @Test func `praise for one who asked something long ago is of nothing that he asked`() throws {
    let demand = Told("holt", did: .demands).to("brandt").on("2031-03-01").about("reform")
    let praise = Told("okoro", did: .supports).to("holt").on("2031-03-12").about("aid")
    let timeline = Timeline(
      of: try Paper(of: "2031-03-01", telling: demand),
      try Paper("Post", of: "2031-03-12", telling: praise)
    )
    #expect(timeline.roles(try timeline.thread(.demand, "reform")) == [.asked])
  }

  @Test func `a no to something else is no answer`() throws {
    let demand = Told("holt", did: .demands).to("brandt").on("2031-03-08").about("protest")
    let other = Told("brandt", did: .refuses).to("holt").on("2031-03-09").about("nuclear")
    let timeline = Timeline(
      of: try Paper(of: "2031-03-08", telling: demand),
      try Paper("Post", of: "2031-03-09", telling: other)
    )
    #expect(timeline.roles(try timeline.thread(.demand, "protest")) == [.asked])
  }

  @Test func `what was put to nobody waits for nobody, however much it is applauded`() throws {
    let willing = Told("brandt", did: .offers).saying("is ready to run").on("2031-03-09")
      .about("election")
    let applause = Told("okoro", did: .supports).to("brandt").on("2031-03-09").about("election")
    let timeline = Timeline(of: try Paper(of: "2031-03-09", telling: willing, applause))
    #expect(timeline.roles(try timeline.thread(.offer, "election")) == [.offered, .supported])
    #expect(timeline.openQuestions.openCount == 0)
  }

  @Test func `a refusal of truces told after an offer of talks isn't one of the talks`() throws {
    let refusal = Told("holt", did: .refuses).saying("turns down several truces")
      .on("2031-03-09").about("ceasefire")
    let timeline = Timeline(of: try Paper(of: "2031-03-09", telling: Self.offer, refusal))
    #expect(timeline.roles(try timeline.thread(.meeting, "talks")) == [.offered])
  }

  @Test(arguments: [("holt", "hostages", true), ("lindqvist", "fishermen", false)])
  func `a deed keeps what was asked where it is done to those who asked, or is the same thing`(
    _ freed: String,
    _ thing: String,
    _ isKept: Bool
  ) throws {
    let demand = Told("holt", did: .demands).to("brandt").on("2031-03-02").about("hostages")
      .with(\.keywords, ["hostages"])
    let deed = Told("brandt", did: .releases).to(ActorID(freed)).on("2031-03-09").about("hostages")
      .with(\.keywords, [thing])
    let timeline = Timeline(of: try Paper(of: "2031-03-09", telling: demand, deed))
    #expect((try timeline.thread(.demand, "hostages").status == .kept) == isKept)
  }

  @Test func `demands without a topic are one matter only by their words`() throws {
    let asked = ["camera", "curfew", "camera"].enumerated().map { day, thing in
      Told("holt", did: .demands).to("brandt").saying("asks for \(thing) \(day)")
        .on("2031-03-0\(2 + 2 * day)").with(\.keywords, [thing])
    }
    let paper = try Paper(of: "2031-03-07", telling: asked[0], asked[1], asked[2])
    #expect(Timeline(of: paper).threads.map(\.steps.count).sorted() == [1, 2])
  }

  @Test func `a verb alone asks for nothing`() throws {
    let bare = Told("holt", did: .demands).to("brandt").saying("urges").on("2031-03-02")
    #expect(Timeline(of: try Paper(of: "2031-03-02", telling: bare)).threads.isEmpty)
  }

  @Test func `what is asked again without a name is asked of the same`() throws {
    let term = Term(.deadline, what: "a truce", due: try EDTF("2031-03-04"), by: ["TOR"])
    let first = Told("holt", did: .demands).to("brandt").on("2031-03-02").about("ceasefire")
      .with(\.keywords, ["truce"]).under(term)
    let again = Told("holt", did: .demands).saying("asks for a truce again").on("2031-03-09")
      .about("ceasefire").with(\.keywords, ["truce"])
    let timeline = Timeline(of: try Paper(of: "2031-03-09", telling: first, again))
    #expect(timeline.threads.map(\.owers) == [["TOR"], ["TOR"]])
    #expect(timeline.openQuestions.groups.map(\.parties) == [["TOR"]])
  }

  @Test(arguments: [("2031-08-20", Commitment.Status.open), ("2031-10-01", .lapsed)])
  func `what has no day lapses after half a year of silence`(
    _ day: String,
    _ status: Commitment.Status
  ) throws {
    let demand = Told("holt", did: .demands).to("brandt").on("2031-03-02").about("troops")
    let other = Told("okoro", did: .says).on(day).about("weather")
    let timeline = Timeline(
      of: try Paper(of: "2031-03-02", telling: demand),
      try Paper("Post", of: day, telling: other)
    )
    let matter = try timeline.thread(.demand, "troops")
    #expect(matter.status == status)
    #expect(matter.turns.isEmpty == (status == .lapsed))
  }

  @Test func `a deed after months of silence still keeps what was asked`() throws {
    let demand = Told("holt", did: .demands).to("brandt").on("2031-03-02").about("troops")
    let deed = Told("brandt", did: .retreats).to("holt").on("2031-11-02").about("troops")
    let timeline = Timeline(
      of: try Paper(of: "2031-03-02", telling: demand),
      try Paper("Post", of: "2031-11-02", telling: deed)
    )
    let fates = try timeline.thread(.demand, "troops").fates
    #expect(fates.map(\.status) == [.open, .lapsed, .kept])
    #expect(fates.dropFirst().first?.knownSince?.description == "2031-08-30")
  }

  @Test func `habits are no positions`() throws {
    let held = [Move.meets, .welcomes, .aids, .refuses].map { move in
      Told("holt", did: move).to("brandt").about("talks").with(\.status, .standing)
    }
    let paper = try Paper(of: "2031-03-02", telling: held[0], held[1], held[2], held[3])
    let timeline = Timeline(of: paper)
    let standing = timeline.openQuestions.standing
    #expect(timeline.events.filter { standing.contains($0.id) }.map(\.move) == [.refuses])
  }

  @Test func `acts of no known day stand beside those of antiquity`() throws {
    let old = Told("holt", did: .demands).to("brandt").on("-0490").about("troops")
    var undated = try Paper("Post", published: nil, sentences: ["One."])
    try undated.report(
      sentence: 0,
      ["brandt"],
      .refuses,
      ["holt"],
      "refuses",
      topics: ["troops"]
    )
    let timeline = Timeline(of: try Paper(of: "2031-03-02", telling: old), undated)
    #expect(timeline.events.count == 2)
    #expect(timeline.threads.map(\.steps.count) == [1])
  }
}
