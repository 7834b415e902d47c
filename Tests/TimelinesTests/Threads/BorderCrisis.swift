import Chronology
import Documents
import Testing
import Timelines

/// An invented crisis that other tests ask about.
enum BorderCrisis {
  /// A border crisis: four capitals ask Torgia for a truce and threaten sanctions, Brandt refuses
  /// and offers talks, Holt makes the truce a condition for them.
  static func paper() throws -> Paper {
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
}

extension Timeline {
  /// The timeline of what some papers report.
  init(of papers: Paper...) {
    self.init(
      merging: papers.flatMap(\.claims),
      documents: papers.map(\.document),
      directory: InventedDirectory()
    )
  }

  /// The first matter of a kind that has a topic; without a topic, one that has none.
  func thread(_ kind: EventThread.Kind, _ topic: String?) throws -> EventThread {
    try #require(
      threads.first { thread in
        thread.kind == kind && (topic.map(thread.topics.contains) ?? thread.topics.isEmpty)
      }
    )
  }

  /// What was done about a matter, as words: "asked", "refused".
  func roles(_ thread: EventThread) -> [EventThread.Step.Role] { thread.steps.map(\.role) }
}
