import Chronology
import Documents
import Testing
import Timelines

/// A willingness to act is not the offer of another day.
struct ReadinessMergingTests {
  @Test(arguments: [("2031-03-08", 2), ("2031-03-09", 1)])
  func `keeps a willingness of another day apart from an offer`(_ day: String, _ count: Int) throws
  {
    var first = try Paper("Herald", published: day, sentences: ["Holt is open to talks."])
    try first.report(
      sentence: 0,
      ["holt"],
      .offers,
      ["TOR"],
      "would sit down for talks",
      topics: ["talks"],
      keywords: ["talks"],
      isReadiness: true
    )
    var second = try Paper("Post", published: "2031-03-09", sentences: ["Holt offers talks."])
    try second.report(
      sentence: 0,
      ["holt"],
      .offers,
      ["TOR"],
      "offers talks",
      topics: ["talks"],
      keywords: ["talks"]
    )
    let papers = [first, second]
    let events = Merging.result(
      of: papers.flatMap(\.claims),
      documents: papers.map(\.document),
      directory: InventedDirectory()
    ).events
    #expect(events.count == count)
  }
}
