import Chronology
import Documents
import Testing
import Timelines

/// Three invented conflicts, and whose turn it is in each.
struct OpenQuestionsTests {
  /// A border crisis: four capitals ask Torgia for a truce and threaten sanctions, Brandt refuses
  /// and offers talks, Holt makes the truce a condition for them.
  static func borderCrisis() throws -> Paper {
    var paper = try Paper(
      "Herald",
      published: "2031-03-09",
      sentences: (0..<9).map { "Sentence \($0) of the crisis." }
    )
    try paper.report(
      sentence: 0,
      ["okoro", "lindqvist", "holt"],
      .demands,
      ["TOR"],
      "demand a 20-day truce",
      on: "2031-03-08",
      topics: ["ceasefire"],
      keywords: ["truce"],
      terms: [
        Term(.deadline, what: "a 20-day truce", due: try EDTF("2031-03-10"), by: ["TOR"])
      ]
    )
    try paper.report(
      sentence: 1,
      ["okoro", "lindqvist", "holt"],
      .threatens,
      ["TOR"],
      "threaten sanctions",
      on: "2031-03-08",
      topics: ["sanctions"],
      keywords: ["sanctions"]
    )
    try paper.report(
      sentence: 2,
      ["brandt"],
      .refuses,
      ["okoro", "lindqvist", "holt"],
      "refuses a truce first",
      on: "2031-03-09",
      topics: ["ceasefire"],
      keywords: ["truce"]
    )
    try paper.report(
      sentence: 3,
      ["brandt"],
      .offers,
      ["VAL"],
      "offers direct talks in Sunda",
      on: "2031-03-09",
      topics: ["talks"],
      keywords: ["talks"],
      terms: [
        Term(.meeting, what: "direct talks", due: try EDTF("2031-03-13"), by: ["TOR"], to: ["VAL"])
      ]
    )
    try paper.report(
      sentence: 4,
      ["holt"],
      .counters,
      ["brandt"],
      "welcomes the offer, asks for a truce first",
      topics: ["ceasefire", "talks"],
      keywords: ["truce", "offer"],
      terms: [
        Term(
          .condition,
          what: "truce by 10 March",
          due: try EDTF("../2031-03-10"),
          dueText: "by or on March 10",
          by: ["TOR"],
          to: ["VAL"],
          topics: ["ceasefire"]
        )
      ]
    )
    try paper.report(
      sentence: 5,
      ["lindqvist"],
      .hosts,
      [],
      "is ready to host talks",
      topics: ["talks"],
      keywords: ["talks"]
    )
    try paper.report(
      sentence: 6,
      ["brandt"],
      .plans,
      ["okoro"],
      "plans to speak with Okoro",
      on: "2031-03-09",
      dateText: "later on Sunday",
      keywords: ["details"],
      terms: [
        Term(
          .meeting,
          what: "speak with Okoro",
          due: try EDTF("2031-03-09"),
          by: ["brandt"],
          to: ["okoro"]
        )
      ]
    )
    try paper.report(
      sentence: 7,
      ["brandt"],
      .says,
      ["VAL"],
      "wants four provinces",
      status: .standing,
      topics: ["territory"],
      keywords: ["provinces"]
    )
    return paper
  }

  private func timeline(_ papers: Paper...) -> Timeline {
    Timeline(
      merging: papers.flatMap(\.claims),
      documents: papers.map(\.document),
      directory: InventedDirectory()
    )
  }

  private func thread(
    _ timeline: Timeline,
    _ kind: EventThread.Kind,
    _ topic: String?
  ) throws
    -> EventThread
  {
    try #require(
      timeline.threads.first { thread in
        thread.kind == kind && (topic.map(thread.topics.contains) ?? thread.topics.isEmpty)
      }
    )
  }

  @Test func `a demand refused, then renewed as a condition, is one matter and again open`() throws
  {
    let truce = try thread(timeline(try Self.borderCrisis()), .demand, "ceasefire")
    #expect(truce.steps.map(\.role) == [.asked, .refused, .askedAsCondition])
    #expect(truce.fates.map(\.status) == [.open, .refused, .open])
    #expect(truce.owers == ["TOR"])
    #expect(truce.turns.map(\.parties) == [["TOR"]])
    #expect(truce.turns.map(\.reason) == [.unanswered])
    #expect(truce.orElse != nil)
  }

  @Test func `an offer answered with a condition waits for the condition first`() throws {
    let talks = try thread(timeline(try Self.borderCrisis()), .meeting, "talks")
    #expect(talks.steps.map(\.role) == [.offered, .countered, .hosted])
    #expect(talks.status == .countered)
    #expect(talks.turns.map(\.parties) == [["TOR"], ["VAL"]])
    #expect(talks.turns.map(\.reason) == [.conditionFirst, .afterCondition])
    #expect(talks.due?.description == "2031-03-13")
  }

  @Test func `a threat waits for those who made it, if they are refused`() throws {
    let threat = try thread(timeline(try Self.borderCrisis()), .threat, "sanctions")
    #expect(threat.turns.map(\.reason) == [.ifRefused])
    #expect(threat.turns.first?.parties == ["MER", "SUN", "VAL"])
  }

  @Test func `a planned conversation is promised and not yet reported`() throws {
    let call = try thread(timeline(try Self.borderCrisis()), .meeting, nil)
    #expect(call.status == .open)
    #expect(call.turns.map(\.reason) == [.promised])
    #expect(call.due?.description == "2031-03-09")
  }

  @Test func `open questions come by whose turn it is, standing positions apart`() throws {
    let questions = timeline(try Self.borderCrisis()).openQuestions
    #expect(questions.openCount == 4)
    #expect(questions.groups.contains { $0.parties == ["TOR"] })
    #expect(questions.standing.count == 1)
    #expect(questions.day?.description == "2031-03-09")
  }

  @Test func `an undated answer is dated by what it answers, and stands after it`() throws {
    let timeline = timeline(try Self.borderCrisis())
    let answer = try #require(timeline.events.first { $0.move == .counters })
    #expect(answer.date.basis == .inferred)
    #expect(answer.date.edtf.description == "2031-03-09")
    let day = timeline.events.filter { $0.date.edtf.description == "2031-03-09" }.map(\.move)
    #expect(day.firstIndex(of: .offers) ?? 9 < day.firstIndex(of: .counters) ?? 0)
    #expect(day.last == .plans)
    #expect(answer.relations.map(\.kind) == [.counters])
  }

  @Test func `a week later the talks are kept and the condition missed, then overtaken`() throws {
    var later = try Paper("Post", published: "2031-03-14", sentences: ["They met.", "They agree."])
    try later.report(
      sentence: 0,
      ["VAL", "TOR"],
      .meets,
      [],
      "hold talks in Sunda",
      on: "2031-03-14",
      topics: ["talks"],
      keywords: ["talks"]
    )
    let timeline = timeline(try Self.borderCrisis(), later)
    #expect(try thread(timeline, .meeting, "talks").status == .kept)
    let truce = try thread(timeline, .demand, "ceasefire")
    #expect(truce.fates.map(\.status) == [.open, .refused, .open, .missed, .lapsed])
    #expect(truce.fates.dropLast().last?.knownSince?.description == "2031-03-11")
    #expect(truce.turns.isEmpty)
    let demand = try #require(timeline.events.first { $0.move == .demands })
    #expect(demand.commitments.first?.status == .lapsed)
    #expect(timeline.openQuestions.settled.contains { $0.id == truce.id })
  }

  @Test func `as of an earlier day later papers aren't known`() throws {
    var later = try Paper("Post", published: "2031-03-14", sentences: ["They met."])
    try later.report(
      sentence: 0,
      ["VAL", "TOR"],
      .meets,
      [],
      "hold talks",
      on: "2031-03-14",
      topics: ["talks"]
    )
    let whole = timeline(try Self.borderCrisis(), later)
    let day = try #require(CivilDate(year: 2031, month: 3, day: 9))
    let then = whole.asOf(day)
    #expect(try thread(then, .meeting, "talks").status == .countered)
    #expect(then.knowledgeDay == day)
    #expect(whole.hindsight(at: day).later == 1)
    #expect(whole.hindsight(at: day).nextDay?.description == "2031-03-14")
  }

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
    let demand = try thread(timeline(paper), .demand, "hostages")
    #expect(demand.steps.map(\.role) == [.asked, .kept])
    #expect(demand.status == .kept)
    #expect(demand.turns.isEmpty)
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
    let accepted = try thread(timeline(paper), .meeting, "nuclear")
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
    #expect(try thread(timeline(paper), .meeting, "nuclear").status == .lapsed)
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
    let offer = try thread(timeline(paper), .offer, "prisoners")
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
    let demand = try thread(timeline(paper), .demand, "nuclear")
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
    let refusal = try #require(timeline(paper).events.last)
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
    let timeline = timeline(paper)
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
    let timeline = timeline(paper)
    let offer = try thread(timeline, .meeting, "talks")
    #expect(offer.turns.map(\.parties) == [["MER"], ["TOR"]])
    #expect(try thread(timeline, .demand, "blockade").owers == ["MER"])
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
    let promise = try thread(timeline(paper), .promise, "prisoners")
    #expect(promise.turns == [EventThread.Turn(parties: ["TOR", "VAL"], reason: .promised)])
  }
}
