import Testing
import Timelines

struct OpenOfferTests {
  @Test func `an offer put to nobody, then to somebody by name, is kept when the two meet`() throws
  {
    var paper = try Paper(
      "Herald",
      published: "2031-03-09",
      sentences: ["Ready.", "An offer.", "A meeting."]
    )
    try paper.report(
      sentence: 0,
      ["brandt"],
      .offers,
      [],
      "is open to talks",
      on: "2031-03-08",
      topics: ["talks"],
      terms: [Term(.meeting, what: "talks", by: ["TOR"])]
    )
    try paper.report(
      sentence: 1,
      ["brandt"],
      .offers,
      ["VAL"],
      "offers talks in Sunda",
      on: "2031-03-09",
      topics: ["talks"],
      terms: [Term(.meeting, what: "talks in Sunda", by: ["TOR"], to: ["VAL"])]
    )
    var later = try Paper("Post", published: "2031-03-14", sentences: ["They met."])
    try later.report(
      sentence: 0,
      ["TOR", "VAL"],
      .meets,
      [],
      "hold talks in Sunda",
      on: "2031-03-14",
      topics: ["talks"]
    )
    let timeline = Timeline(
      merging: paper.claims + later.claims,
      documents: [paper.document, later.document],
      directory: InventedDirectory()
    )
    let offer = try #require(timeline.threads.first { $0.topics.contains("talks") })
    #expect(offer.owers.contains("VAL"))
    #expect(offer.fates.last?.status == .kept)
  }
}
