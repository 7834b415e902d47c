import Chronology
import Testing
import Timelines

/// Which act of a matter another answers, and so when it was done and where it stands.
struct AnswerAnchorTests {
  private static let demand = Told("okoro", "lindqvist", did: .demands).to("brandt")
    .saying("demand a truce").on("2031-03-08").about("ceasefire")
  private static let offer = Told("brandt", did: .offers).to("holt").saying("offers talks")
    .on("2031-03-09").about("talks")
  private static let condition = Told("holt", did: .conditions).to("brandt")
    .saying("makes a truce the condition").on("2031-03-09").about("ceasefire")
    .under(Term(.condition, what: "truce", by: ["TOR"], topics: ["ceasefire"]))

  @Test(arguments: [
    (ActorID("okoro"), "2031-03-08/2031-03-09", Move.demands),
    ("holt", "2031-03-09", .conditions), ("brandt", "2031-03-09", .offers),
  ])
  func `support is for what those whom it names have said`(
    _ named: ActorID,
    _ date: String,
    _ move: Move
  ) throws {
    let support = Told("lindqvist", did: .supports).to(named).saying("backs them")
    let demand = Self.demand.with(\.actors, ["okoro"])
    let paper = try Paper(of: "2031-03-09", telling: demand, Self.offer, Self.condition, support)
    let timeline = Timeline(of: paper)
    let event = try #require(timeline.events.first { $0.move == .supports })
    #expect(event.date.edtf.description == date)
    let answered = event.relations.compactMap { relation in
      timeline.events.first { $0.id == relation.event }?.move
    }
    #expect(answered == [move])
  }

  @Test func `a welcome of the news is of the offer told before it, and stands after it`() throws {
    let noise = ["A", "B", "C"].map { Told("TOR", did: .strikes).to("VAL").saying("strikes \($0)") }
    let welcome = Told("lindqvist", did: .welcomes).saying("a great day").on("2031-03-09")
      .with(\.remarks, ["A great and hopeful day for both our peoples"])
    let paper = try Paper(
      of: "2031-03-09",
      telling: Self.offer,
      noise[0],
      noise[1],
      noise[2],
      welcome
    )
    let early = try Paper("Post", of: "2031-03-09", telling: welcome)
    let timeline = Timeline(of: early, paper)
    #expect(timeline.roles(try timeline.thread(.meeting, "talks")) == [.offered, .welcomed])
    let order = timeline.events.filter { $0.date.edtf.description == "2031-03-09" }.map(\.move)
    #expect(order == [.offers, .welcomes])
  }

  @Test func `what a report says was not done by its day is missed, whatever came after`() throws {
    let due = Term(.deadline, what: "truce", due: try EDTF("2031-03-10"), by: ["TOR"])
    let breach = Told("brandt", did: .breaks).to("okoro").saying("does not stop its fire")
      .on("2031-03-10").about("ceasefire")
    let talks = Told("brandt", "holt", did: .meets).on("2031-03-14").about("talks")
    let timeline = Timeline(
      of: try Paper(of: "2031-03-09", telling: Self.demand.under(due), Self.offer, Self.condition),
      try Paper("Post", of: "2031-03-14", telling: breach, talks)
    )
    #expect(try timeline.thread(.demand, "ceasefire").status == .missed)
    #expect(timeline.openQuestions.settled.map(\.status) == [.missed, .kept])
  }

  @Test func `a threat is the matter of those who made it, until what they want is done`() throws {
    let due = Term(.deadline, what: "truce", due: try EDTF("2031-03-10"), by: ["TOR"])
    let threat = Told("okoro", "lindqvist", did: .threatens).to("brandt").saying(
      "threaten sanctions"
    )
    .on("2031-03-08").about("sanctions")
    let truce = Told("brandt", did: .yields).to("okoro").saying("stops its fire").on("2031-03-10")
      .about("ceasefire")
    let early = try Paper(of: "2031-03-08", telling: Self.demand.under(due), threat)
    let asked = Timeline(of: early).openQuestions
    #expect(asked.groups.map(\.turn) == [.theirs, .conditional])
    #expect(asked.groups.last?.threads.map(\.kind) == [.threat])
    let late = Timeline(of: early, try Paper("Post", of: "2031-03-12", telling: Self.offer))
    let reasons = late.openQuestions.groups.flatMap(\.threads).filter { $0.kind == .threat }
      .flatMap(\.turns).map(\.reason)
    #expect(reasons == [.deadlinePassed])
    let done = Timeline(of: early, try Paper("Post", of: "2031-03-12", telling: truce))
    #expect(done.openQuestions.groups.flatMap(\.threads).allSatisfy { $0.kind != .threat })
  }
}
