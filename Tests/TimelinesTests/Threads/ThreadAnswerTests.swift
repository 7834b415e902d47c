import Chronology
import Documents
import Testing
import Timelines

/// What answers what, in conflicts of other kinds.
struct ThreadAnswerTests {
  @Test func `hostages demanded and freed settle the demand`() throws {
    var paper = try Paper("Herald", published: "2032-01-20", sentences: ["One.", "Two."])
    try paper.report(
      sentence: 0,
      ["VAL"],
      .demands,
      ["TOR"],
      "demands its hostages",
      on: "2032-01-11",
      topics: ["hostages"],
      keywords: ["hostages"]
    )
    try paper.report(
      sentence: 1,
      ["brandt"],
      .releases,
      ["VAL"],
      "frees twelve hostages",
      on: "2032-01-19",
      topics: ["hostages"],
      keywords: ["hostages"]
    )
    let demand = try Timeline(of: paper).thread(.demand, "hostages")
    #expect(demand.steps.map(\.role) == [.asked, .kept])
    #expect(demand.status == .kept)
    #expect(demand.turns.isEmpty)
  }

  @Test func `a yes told beside a condition of the same day hangs on the condition`() throws {
    var paper = try Paper("Herald", published: "2033-06-05", sentences: ["One.", "Two.", "Three."])
    try paper.report(
      sentence: 0,
      ["okoro"],
      .invites,
      ["TOR"],
      "invites Torgia to nuclear talks",
      on: "2033-06-02",
      topics: ["talks", "nuclear"],
      keywords: ["talks"]
    )
    try paper.report(
      sentence: 1,
      ["vance-tor"],
      .conditions,
      ["MER"],
      "makes an end of the blockade a condition",
      on: "2033-06-04",
      topics: ["blockade"],
      keywords: ["blockade"],
      terms: [
        Term(
          .condition,
          what: "end of the blockade",
          by: ["TOR"],
          to: ["MER"],
          topics: ["blockade"]
        )
      ]
    )
    try paper.report(
      sentence: 2,
      ["vance-tor"],
      .accepts,
      ["MER"],
      "accepts",
      on: "2033-06-04",
      topics: ["talks"],
      keywords: ["invitation"]
    )
    let talks = try Timeline(of: paper).thread(.meeting, "nuclear")
    #expect(talks.status == .countered)
    #expect(talks.turns.map(\.reason) == [.conditionFirst, .afterCondition])
  }

  @Test func `a nuclear offer accepted is for both, and withdrawn it lapses`() throws {
    var paper = try Paper("Herald", published: "2033-06-10", sentences: ["One.", "Two.", "Three."])
    try paper.report(
      sentence: 0,
      ["okoro"],
      .invites,
      ["TOR"],
      "invites Torgia to nuclear talks",
      on: "2033-06-02",
      topics: ["talks", "nuclear"],
      keywords: ["talks"]
    )
    try paper.report(
      sentence: 1,
      ["vance-tor"],
      .accepts,
      ["MER"],
      "accepts",
      on: "2033-06-04",
      topics: ["talks"],
      keywords: ["invitation"]
    )
    let accepted = try Timeline(of: paper).thread(.meeting, "nuclear")
    #expect(accepted.turns.map(\.reason) == [.accepted])
    #expect(accepted.turns.first?.parties == ["MER", "TOR"])
    try paper.report(
      sentence: 2,
      ["okoro"],
      .withdraws,
      ["TOR"],
      "withdraws the invitation",
      on: "2033-06-08",
      topics: ["talks", "nuclear"],
      keywords: ["invitation"]
    )
    #expect(try Timeline(of: paper).thread(.meeting, "nuclear").status == .lapsed)
  }

  @Test func `a third party's welcome leaves the turn where it was`() throws {
    var paper = try Paper("Herald", published: "2033-06-10", sentences: ["One.", "Two."])
    try paper.report(
      sentence: 0,
      ["VAL"],
      .offers,
      ["TOR"],
      "offers a swap of prisoners",
      on: "2033-06-02",
      topics: ["prisoners"]
    )
    try paper.report(
      sentence: 1,
      ["okoro"],
      .welcomes,
      ["VAL"],
      "welcomes the offer",
      on: "2033-06-03",
      topics: ["prisoners"]
    )
    let offer = try Timeline(of: paper).thread(.offer, "prisoners")
    #expect(offer.steps.map(\.role) == [.offered, .welcomed])
    #expect(offer.turns == [EventThread.Turn(parties: ["TOR"], reason: .unanswered)])
  }

  @Test func `a refusal without a threat gives the turn back`() throws {
    var paper = try Paper("Herald", published: "2033-06-10", sentences: ["One.", "Two."])
    try paper.report(
      sentence: 0,
      ["VAL"],
      .demands,
      ["TOR"],
      "demands inspections",
      on: "2033-06-02",
      topics: ["nuclear"]
    )
    try paper.report(
      sentence: 1,
      ["vance-tor"],
      .refuses,
      [],
      "refuses inspections",
      on: "2033-06-03",
      topics: ["nuclear"]
    )
    let demand = try Timeline(of: paper).thread(.demand, "nuclear")
    #expect(demand.turns == [EventThread.Turn(parties: ["VAL"], reason: .refused)])
  }

  @Test func `an answer reported the day after came on one of two days`() throws {
    var paper = try Paper("Herald", published: "2033-06-03", sentences: ["One.", "Two."])
    try paper.report(
      sentence: 0,
      ["VAL"],
      .demands,
      ["TOR"],
      "demands inspections",
      on: "2033-06-02",
      topics: ["nuclear"]
    )
    try paper.report(
      sentence: 1,
      ["brandt"],
      .refuses,
      ["VAL"],
      "refuses inspections",
      topics: ["nuclear"]
    )
    let refusal = try #require(Timeline(of: paper).events.last)
    #expect(refusal.date.edtf.description == "2033-06-02/2033-06-03")
    #expect(refusal.date.basis == .inferred)
  }

  @Test func `support for others than those who asked answers nothing of theirs`() throws {
    var paper = try Paper("Herald", published: "2033-06-03", sentences: ["One.", "Two.", "Three."])
    try paper.report(
      sentence: 0,
      ["brandt"],
      .plans,
      ["okoro"],
      "plans to speak with Okoro",
      on: "2033-06-03",
      topics: ["talks"]
    )
    try paper.report(
      sentence: 1,
      ["VAL", "SUN"],
      .demands,
      ["TOR"],
      "demand inspections",
      on: "2033-06-02",
      topics: ["nuclear"]
    )
    try paper.report(
      sentence: 2,
      ["MER"],
      .supports,
      ["neighbours"],
      "backs their initiative",
      topics: ["talks"]
    )
    let timeline = Timeline(of: paper)
    let support = try #require(timeline.events.first { $0.move == .supports })
    let demand = try #require(timeline.events.first { $0.move == .demands })
    #expect(support.relations == [Relation(.answers, demand.id)])
  }

  @Test func `a condition set without a name is set for what was offered last`() throws {
    var paper = try Paper("Herald", published: "2033-06-03", sentences: ["One.", "Two."])
    try paper.report(
      sentence: 0,
      ["okoro"],
      .offers,
      ["TOR"],
      "offers talks",
      on: "2033-06-03",
      topics: ["talks"]
    )
    try paper.report(
      sentence: 1,
      ["brandt"],
      .conditions,
      [],
      "wants the blockade lifted first",
      topics: ["blockade"]
    )
    let timeline = Timeline(of: paper)
    let offer = try timeline.thread(.meeting, "talks")
    #expect(offer.turns.map(\.parties) == [["MER"], ["TOR"]])
    #expect(try timeline.thread(.demand, "blockade").owers == ["MER"])
  }

  @Test func `what two agree on is for both to keep`() throws {
    var paper = try Paper("Herald", published: "2033-06-03", sentences: ["One."])
    try paper.report(
      sentence: 0,
      ["VAL", "TOR"],
      .agrees,
      [],
      "agree to swap prisoners",
      on: "2033-06-03",
      topics: ["prisoners"]
    )
    let promise = try Timeline(of: paper).thread(.promise, "prisoners")
    #expect(promise.turns == [EventThread.Turn(parties: ["TOR", "VAL"], reason: .promised)])
  }
}
