import Chronology
import Documents
import Testing
import Timelines

/// Whose turn it is in the border crisis, on its day and a week later.
struct OpenQuestionsTests {
  @Test func `a demand refused, then renewed as a condition, is one matter and again open`() throws
  {
    let truce = try Timeline(of: try BorderCrisis.paper()).thread(.demand, "ceasefire")
    #expect(truce.steps.map(\.role) == [.asked, .refused, .askedAsCondition])
    #expect(truce.fates.map(\.status) == [.open, .refused, .open])
    #expect(truce.owers == ["TOR"])
    #expect(truce.turns.map(\.parties) == [["TOR"], ["MER", "SUN", "VAL"]])
    #expect(truce.turns.map(\.reason) == [.unanswered, .ifRefused])
    #expect(truce.orElse != nil)
  }

  @Test func `an offer answered with a condition waits for the condition first`() throws {
    let talks = try Timeline(of: try BorderCrisis.paper()).thread(.meeting, "talks")
    #expect(talks.steps.map(\.role) == [.offered, .countered, .hosted])
    #expect(talks.status == .countered)
    #expect(talks.turns.map(\.parties) == [["TOR"], ["VAL"]])
    #expect(talks.turns.map(\.reason) == [.conditionFirst, .afterCondition])
    #expect(talks.due?.description == "2031-03-13")
  }

  @Test func `a threat waits for those who made it, if they are refused`() throws {
    let threat = try Timeline(of: try BorderCrisis.paper()).thread(.threat, "sanctions")
    #expect(threat.turns.map(\.reason) == [.ifRefused])
    #expect(threat.turns.first?.parties == ["MER", "SUN", "VAL"])
  }

  @Test func `a planned conversation is promised and not yet reported`() throws {
    let call = try Timeline(of: try BorderCrisis.paper()).thread(.meeting, nil)
    #expect(call.status == .open)
    #expect(call.turns.map(\.reason) == [.promised])
    #expect(call.due?.description == "2031-03-09")
  }

  @Test func `open questions come by whose turn it is, standing positions apart`() throws {
    let questions = Timeline(of: try BorderCrisis.paper()).openQuestions
    #expect(questions.openCount == 4)
    #expect(questions.groups.contains { $0.parties == ["TOR"] })
    let threat = questions.groups.first { $0.turn == .conditional }
    #expect(threat?.parties == ["MER", "SUN", "VAL"])
    #expect(threat?.threads.map(\.kind) == [.threat])
    #expect(questions.standing.count == 1)
    #expect(questions.day?.description == "2031-03-09")
  }

  @Test func `an undated answer is dated by what it answers, and stands after it`() throws {
    let timeline = Timeline(of: try BorderCrisis.paper())
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
    let timeline = Timeline(of: try BorderCrisis.paper(), later)
    #expect(try timeline.thread(.meeting, "talks").status == .kept)
    let truce = try timeline.thread(.demand, "ceasefire")
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
    let whole = Timeline(of: try BorderCrisis.paper(), later)
    let day = try #require(CivilDate(year: 2031, month: 3, day: 9))
    let then = whole.asOf(day)
    #expect(try then.thread(.meeting, "talks").status == .countered)
    #expect(then.knowledgeDay == day)
    #expect(whole.hindsight(at: day).later == 1)
    #expect(whole.hindsight(at: day).nextDay?.description == "2031-03-14")
  }
}
