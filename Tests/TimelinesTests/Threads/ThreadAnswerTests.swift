import Chronology
import Testing
import Timelines

/// What answers what, in conflicts of other kinds.
struct ThreadAnswerTests {
  private static let invitation = Told("okoro", did: .invites).to("TOR")
    .saying("invites Torgia to nuclear talks").on("2033-06-02").about("talks", "nuclear")
  private static let yes = Told("vance-tor", did: .accepts).to("MER").saying("accepts")
    .on("2033-06-04").about("talks")
  private static let inspections = Told("VAL", did: .demands).to("TOR")
    .saying("demands inspections").on("2033-06-02").about("nuclear")

  @Test func `hostages demanded and freed settle the demand`() throws {
    let demand = Told("VAL", did: .demands).to("TOR").saying("demands its hostages")
      .on("2032-01-11").about("hostages")
    let release = Told("brandt", did: .releases).to("VAL").saying("frees twelve hostages")
      .on("2032-01-19").about("hostages")
    let timeline = Timeline(of: try Paper(of: "2032-01-20", telling: demand, release))
    let matter = try timeline.thread(.demand, "hostages")
    #expect(timeline.roles(matter) == [.asked, .kept])
    #expect(matter.status == .kept)
    #expect(matter.turns.isEmpty)
  }

  @Test func `a yes told beside a condition of the same day hangs on the condition`() throws {
    let term = Term(
      .condition,
      what: "end of the blockade",
      by: ["TOR"],
      to: ["MER"],
      topics: ["blockade"]
    )
    let condition = Told("vance-tor", did: .conditions).to("MER")
      .saying("makes an end of the blockade a condition").on("2033-06-04").about("blockade")
      .under(term)
    let paper = try Paper(of: "2033-06-05", telling: Self.invitation, condition, Self.yes)
    let talks = try Timeline(of: paper).thread(.meeting, "nuclear")
    #expect(talks.status == .countered)
    #expect(talks.turns.map(\.reason) == [.conditionFirst, .afterCondition])
  }

  @Test func `a nuclear offer accepted is for both, and withdrawn it lapses`() throws {
    let withdrawal = Told("okoro", did: .withdraws).to("TOR").saying("withdraws the invitation")
      .on("2033-06-08").about("talks", "nuclear")
    let accepted = Timeline(of: try Paper(of: "2033-06-10", telling: Self.invitation, Self.yes))
    let talks = try accepted.thread(.meeting, "nuclear")
    #expect(talks.turns.map(\.reason) == [.accepted])
    #expect(talks.turns.first?.parties == ["MER", "TOR"])
    let paper = try Paper(of: "2033-06-10", telling: Self.invitation, Self.yes, withdrawal)
    #expect(try Timeline(of: paper).thread(.meeting, "nuclear").status == .lapsed)
  }

  @Test func `a third party's welcome leaves the turn where it was`() throws {
    let offer = Told("VAL", did: .offers).to("TOR").saying("offers a swap of prisoners")
      .on("2033-06-02").about("prisoners")
    let welcome = Told("okoro", did: .welcomes).to("VAL").saying("welcomes the offer")
      .on("2033-06-03").about("prisoners")
    let timeline = Timeline(of: try Paper(of: "2033-06-10", telling: offer, welcome))
    let matter = try timeline.thread(.offer, "prisoners")
    #expect(timeline.roles(matter) == [.offered, .welcomed])
    #expect(matter.turns == [EventThread.Turn(parties: ["TOR"], reason: .unanswered)])
  }

  @Test func `a refusal without a threat gives the turn back`() throws {
    let refusal = Told("vance-tor", did: .refuses).saying("refuses inspections")
      .on("2033-06-03").about("nuclear")
    let timeline = Timeline(of: try Paper(of: "2033-06-10", telling: Self.inspections, refusal))
    let demand = try timeline.thread(.demand, "nuclear")
    #expect(demand.turns == [EventThread.Turn(parties: ["VAL"], reason: .refused)])
  }

  @Test func `an answer reported the day after came on one of two days`() throws {
    let refusal = Told("brandt", did: .refuses).to("VAL").saying("refuses inspections")
      .about("nuclear")
    let timeline = Timeline(of: try Paper(of: "2033-06-03", telling: Self.inspections, refusal))
    let answer = try #require(timeline.events.last)
    #expect(answer.date.edtf.description == "2033-06-02/2033-06-03")
    #expect(answer.date.basis == .inferred)
  }

  @Test func `support for others than those who asked answers nothing of theirs`() throws {
    let plan = Told("brandt", did: .plans).to("okoro").saying("plans to speak with Okoro")
      .on("2033-06-03").about("talks")
    let demand = Told("VAL", "SUN", did: .demands).to("TOR").saying("demand inspections")
      .on("2033-06-02").about("nuclear")
    let support = Told("MER", did: .supports).to("neighbours").saying("backs their initiative")
      .about("talks")
    let timeline = Timeline(of: try Paper(of: "2033-06-03", telling: plan, demand, support))
    let backing = try #require(timeline.events.first { $0.move == .supports })
    let asked = try #require(timeline.events.first { $0.move == .demands })
    #expect(backing.relations == [Relation(.answers, asked.id)])
  }

  @Test func `a condition set without a name is set for what was offered last`() throws {
    let offer = Told("okoro", did: .offers).to("TOR").saying("offers talks").on("2033-06-03")
      .about("talks")
    let condition = Told("brandt", did: .conditions).saying("wants the blockade lifted first")
      .about("blockade")
    let timeline = Timeline(of: try Paper(of: "2033-06-03", telling: offer, condition))
    #expect(try timeline.thread(.meeting, "talks").turns.map(\.parties) == [["MER"], ["TOR"]])
    #expect(try timeline.thread(.demand, "blockade").owers == ["MER"])
  }

  @Test func `what two agree on is for both to keep`() throws {
    let deal = Told("VAL", "TOR", did: .agrees).saying("agree to swap prisoners")
      .on("2033-06-03").about("prisoners")
    let promise = try Timeline(of: try Paper(of: "2033-06-03", telling: deal))
      .thread(.promise, "prisoners")
    #expect(promise.turns == [EventThread.Turn(parties: ["TOR", "VAL"], reason: .promised)])
  }
}
