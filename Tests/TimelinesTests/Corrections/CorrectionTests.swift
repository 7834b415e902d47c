import Chronology
import Documents
import Testing
import Timelines

@Suite struct CorrectionTests {
  /// Three acts of three days, the last reported by two papers.
  private func timeline() throws -> Timeline {
    var post = try Paper(
      "Post",
      published: "2025-03-05",
      sentences: ["Holt met Brandt.", "Brandt accused Holt.", "Okoro offered talks."]
    )
    try post.report(
      sentence: 0,
      ["holt"],
      .meets,
      ["brandt"],
      "meets in the port",
      on: "2025-03-01"
    )
    try post.report(sentence: 1, ["brandt"], .accuses, ["holt"], "accuses him", on: "2025-03-03")
    try post.report(sentence: 2, ["okoro"], .offers, ["holt"], "offers talks", on: "2025-03-04")
    var herald = try Paper("Herald", published: "2025-03-05", sentences: ["Okoro offered talks."])
    try herald.report(sentence: 0, ["okoro"], .offers, ["holt"], "offers talks", on: "2025-03-04")
    return Timeline(
      merging: post.claims + herald.claims,
      documents: [post.document, herald.document],
      directory: InventedDirectory()
    )
  }

  private func corrected(_ changes: [(Int, Correction.Change)]) throws -> CorrectedEvents {
    let events = try timeline().events
    return CorrectedEvents(
      events,
      corrections: changes.map { Correction($1, of: events[$0].id) }
    )
  }

  @Test func `another date moves an event to its new place`() throws {
    let events = try timeline().events
    let result = try corrected([(0, .date(try EDTF("2025-03-03"), minute: 600))])
    #expect(result.events.map(\.id) == [events[1].id, events[0].id, events[2].id])
    #expect(result.events[1].date.minute == 600)
    #expect(result.corrected == [events[0].id])
  }

  @Test func `parties, verb and title change what the row says, and no claim`() throws {
    let result = try corrected([
      (1, .parties(actors: [Party("holt", as: "Holt")], recipients: [Party("TOR", as: "Torgia")])),
      (1, .verb(.criticises, .accuse)), (1, .title("criticises Torgia")),
    ])
    let event = result.events[1]
    #expect(event.actors.map(\.actor) == ["holt"])
    #expect(event.move == .criticises)
    #expect(event.phrase == "criticises Torgia")
    #expect(event.claims == (try timeline().events[1].claims))
  }

  @Test func `the later of two corrections of one kind wins`() throws {
    let result = try corrected([(1, .title("first")), (1, .title("second"))])
    #expect(result.events[1].phrase == "second")
  }

  @Test func `what is hidden is gone, and what is joined brings its claims`() throws {
    let events = try timeline().events
    #expect(try corrected([(1, .hidden)]).events.map(\.id) == [events[0].id, events[2].id])
    let joined = try corrected([(0, .joined(events[2].id))])
    #expect(joined.events.map(\.id) == [events[1].id, events[2].id])
    #expect(joined.events[1].claims.count == events[2].claims.count + 1)
    #expect(joined.corrected == [events[2].id])
  }

  @Test func `a split makes an event of its own of some claims`() throws {
    let events = try timeline().events
    let last = try #require(events.last)
    try #require(last.claims.count == 2)
    let result = try corrected([(2, .split([last.claims[1].id]))])
    #expect(result.events.count == 4)
    #expect(result.events.suffix(2).map(\.claims.count) == [1, 1])
    #expect(Set(result.events.map(\.id)).count == 4)
    #expect(try corrected([(2, .split(last.claims.map(\.id)))]).events == events)
  }

  @Test func `what is made by hand stands at its date, once`() throws {
    let timeline = try timeline()
    let document = try #require(timeline.documents.values.first)
    let made = HandmadeEvent(
      citation: Citation(Span(0, 4), of: document, paragraph: 1),
      actors: [Party("holt", as: "Holt")],
      recipients: [],
      move: .visits,
      type: .consult,
      phrase: "visits the harbour",
      date: try EDTF("2025-03-02")
    )
    let correction = Correction(.made(made), of: made.event.id)
    let result = CorrectedEvents(timeline.events, corrections: [correction, correction])
    #expect(result.events.count == 4)
    #expect(result.events[1].phrase == "visits the harbour")
    #expect(result.events[1].claims.map(\.rule) == ["made by hand"])
  }

  @Test func `a correction of nothing is told, and changes nothing`() throws {
    let events = try timeline().events
    let stray = Correction(.title("x"), of: EventID(stored: "gone"))
    let astray = Correction(.joined(EventID(stored: "gone")), of: events[0].id)
    let result = CorrectedEvents(events, corrections: [stray, astray])
    #expect(result.events == events)
    #expect(result.unfounded == [stray, astray])
  }
}
