import Chronology
import Testing
import Timelines

/// What belongs to one matter, and what is no open question.
struct MatterTests {
  private static let offer = Told("brandt", did: .offers).to("holt").saying("offers talks")
    .on("2031-03-09").about("talks").at("Sunda")

  @Test func `a condition told once more in other words is the same matter`() throws {
    let again = Told("holt", did: .conditions).saying("makes taking part contingent")
      .on("2031-03-09").under(Term(.condition, what: "contingent", to: ["VAL"]))
    let first = Told("holt", did: .conditions).to("brandt").saying("makes a truce a condition")
      .on("2031-03-09").about("ceasefire")
      .under(Term(.condition, what: "truce", by: ["TOR"], to: ["VAL"], topics: ["ceasefire"]))
    let timeline = Timeline(
      of: try Paper(of: "2031-03-09", telling: Self.offer),
      try Paper("Post", of: "2031-03-09", telling: again, first)
    )
    let demands = timeline.threads.filter { $0.kind == .demand }
    #expect(demands.count == 1)
    #expect(demands.first.map(timeline.roles) == [.askedAsCondition, .askedAsCondition])
    #expect(demands.first?.owers == ["TOR"])
  }

  @Test func `a condition that wants something else is another matter`() throws {
    let truce = Told("holt", did: .conditions).to("brandt").on("2031-03-09").about("ceasefire")
      .under(Term(.condition, what: "truce", by: ["TOR"]))
    let swap = Told("holt", did: .conditions).to("brandt").on("2031-03-09").about("prisoners")
      .under(Term(.condition, what: "a swap", by: ["TOR"]))
    let paper = try Paper(of: "2031-03-09", telling: Self.offer, truce, swap)
    #expect(Timeline(of: paper).threads.filter { $0.kind == .demand }.count == 2)
  }

  @Test func `a threat told before its demand still belongs to it`() throws {
    let threat = Told("okoro", did: .threatens).to("brandt").saying("threatens an embargo")
      .on("2031-03-08").about("sanctions")
    let demand = Told("okoro", did: .demands).to("brandt").on("2031-03-08").about("ceasefire")
    let refusal = Told("brandt", did: .refuses).to("okoro").on("2031-03-10").about("ceasefire")
    let open = Timeline(of: try Paper(of: "2031-03-08", telling: threat, demand))
    #expect(open.openQuestions.openCount == 2)
    #expect(Set(open.openQuestions.groups.map(\.parties)) == [["TOR"], ["MER"]])
    #expect(open.openQuestions.groups.first { $0.parties == ["MER"] }?.turn == .conditional)
    let asked = try open.thread(.demand, "ceasefire")
    #expect(asked.turns.map(\.parties) == [["TOR"], ["MER"]])
    #expect(asked.turns.map(\.reason) == [.unanswered, .ifRefused])
    let paper = try Paper(of: "2031-03-10", telling: threat, demand, refusal)
    let refused = Timeline(of: paper)
    #expect(refused.openQuestions.groups.map(\.parties) == [["MER"]])
    #expect(try refused.thread(.demand, "ceasefire").turns.map(\.reason) == [.refused])
  }

  @Test(arguments: [("2031-03-10", Commitment.Status.open), ("2031-03-12", .lapsed)])
  func `talks of a day without any report are never missed`(
    _ day: String,
    _ status: Commitment.Status
  ) throws {
    let plan = Told("brandt", did: .plans).to("okoro").saying("plans to speak").on("2031-03-09")
      .under(Term(.meeting, what: "speak", due: try EDTF("2031-03-10"), by: ["TOR"], to: ["MER"]))
    let later = try Paper("Post", of: day, telling: Told("holt", did: .says).about("weather"))
    let timeline = Timeline(of: try Paper(of: "2031-03-09", telling: plan), later)
    let call = try timeline.thread(.meeting, nil)
    #expect(call.status == status)
    #expect(call.isUnreported == (status == .lapsed))
    #expect(call.fates.map(\.status).contains(.missed) == false)
  }

  @Test func `talks told late are kept all the same`() throws {
    let plan = Told("brandt", did: .plans).to("okoro").saying("plans to speak").on("2031-03-09")
      .under(Term(.meeting, what: "speak", due: try EDTF("2031-03-10"), by: ["TOR"], to: ["MER"]))
    let call = Told("brandt", did: .speaks).to("okoro").on("2031-03-10")
    let timeline = Timeline(
      of: try Paper(of: "2031-03-09", telling: plan),
      try Paper("Post", of: "2031-03-20", telling: call)
    )
    #expect(try timeline.thread(.meeting, nil).fates.map(\.status) == [.open, .kept])
  }

  @Test func `who asked first can back another who asks again`() throws {
    let demand = Told("okoro", "holt", did: .demands).to("brandt").on("2031-03-08")
      .about("ceasefire")
    let truce = Told("holt", did: .conditions).to("brandt").on("2031-03-09").about("ceasefire")
      .under(Term(.condition, what: "truce", by: ["TOR"], topics: ["ceasefire"]))
    let backing = Told("okoro", did: .supports).to("holt").saying("takes the same line")
    let paper = try Paper(of: "2031-03-09", telling: demand, Self.offer, truce, backing)
    let timeline = Timeline(of: paper)
    let matter = try timeline.thread(.demand, "ceasefire")
    #expect(timeline.roles(matter) == [.asked, .askedAsCondition, .supported])
    #expect(timeline.roles(try timeline.thread(.meeting, "talks")) == [.offered, .countered])
  }

  @Test func `a place suggested for talks on the table takes them up`() throws {
    let suggestion = Told("holt", did: .proposes).saying("suggests sitting down in Sunda")
      .at("Sunda")
    let timeline = Timeline(of: try Paper(of: "2031-03-09", telling: suggestion, Self.offer))
    #expect(timeline.threads.map(\.askers) == [["TOR"]])
    #expect(timeline.threads.first?.steps.count == 2)
  }

  @Test func `a willingness without topic or addressee takes up nothing`() throws {
    let offer = Told("holt", did: .offers).to("brandt").saying("offers to meet").on("2031-03-09")
    let willing = Told("brandt", did: .offers).saying("is ready to return to a draft")
    let plan = Told("okoro", did: .plans).to("brandt").on("2031-03-09").about("talks")
    let open = Told("brandt", did: .offers).saying("is open to talks").about("talks")
    let timeline = Timeline(of: try Paper(of: "2031-03-09", telling: offer, willing, plan, open))
    #expect(timeline.threads.map(\.steps.count) == [1, 1, 1, 1])
    #expect(timeline.openQuestions.openCount == 2)
  }

  @Test func `what is put to nobody and has no day is no open question`() throws {
    let vow = Told("holt", did: .promises).saying("vows to rebuild").about("aid")
    let call = Told("okoro", did: .demands).saying("calls for an embargo").about("sanctions")
    let terms = Told("brandt", did: .conditions).saying("repeats the terms").about("territory")
      .under(Term(.condition, what: "terms", to: ["TOR"]))
    let dated = Told("lindqvist", did: .promises).about("refugees")
      .under(Term(.promise, what: "open camps", due: try EDTF("2031-04-01"), by: ["SUN"]))
    let timeline = Timeline(of: try Paper(of: "2031-03-09", telling: vow, call, terms, dated))
    let questions = timeline.openQuestions
    #expect(questions.groups.flatMap(\.threads).map(\.what) == ["open camps"])
    let positions = questions.standing.compactMap { id in timeline.events.first { $0.id == id } }
    #expect(Set(positions.map(\.move)) == [.demands, .conditions])
  }

  @Test func `terms repeated answer nothing that was heard of only later`() throws {
    let terms = Told("brandt", did: .conditions).saying("repeats the terms").on("2031-03-09")
      .about("territory")
    let offer = Told("holt", did: .offers).to("brandt").on("2031-03-09").about("talks")
    let timeline = Timeline(
      of: try Paper(of: "2031-03-09", telling: terms),
      try Paper("Post", of: "2031-03-14", telling: offer)
    )
    #expect(timeline.roles(try timeline.thread(.meeting, "talks")) == [.offered])
  }

  @Test func `an offer hung on a condition stands with who answers after it`() throws {
    let truce = Told("holt", did: .conditions).to("brandt").on("2031-03-09").about("ceasefire")
      .under(Term(.condition, what: "truce", by: ["TOR"], topics: ["ceasefire"]))
    let timeline = Timeline(of: try Paper(of: "2031-03-09", telling: Self.offer, truce))
    let groups = timeline.openQuestions.groups
    #expect(Set(groups.map(\.parties)) == [["TOR"], ["VAL"]])
    #expect(groups.allSatisfy { $0.turn == .theirs })
  }

  @Test func `what two have agreed is for both, what is threatened alone only if refused`() throws {
    let deal = Told("holt", "brandt", did: .agrees).saying("agree to swap prisoners")
      .about("prisoners")
    let threat = Told("okoro", did: .threatens).to("brandt").about("sanctions")
    let timeline = Timeline(of: try Paper(of: "2031-03-09", telling: deal, threat))
    let turns = timeline.openQuestions.groups.map(\.turn)
    #expect(Set(turns) == [.both, .conditional])
  }
}
