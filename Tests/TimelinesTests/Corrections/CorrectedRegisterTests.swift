import Chronology
import Documents
import Testing
import Timelines

@Suite struct CorrectedRegisterTests {
  /// A demand and its refusal, of which one thread tells.
  private func timeline() throws -> Timeline {
    var post = try Paper(
      "Post",
      published: "2025-03-05",
      sentences: ["Holt demanded a treaty of Brandt.", "Brandt refused.", "Okoro met Holt."]
    )
    try post.report(
      sentence: 0,
      ["holt"],
      .demands,
      ["brandt"],
      "demands a treaty",
      on: "2025-03-01"
    )
    try post.report(sentence: 1, ["brandt"], .refuses, ["holt"], "refuses", on: "2025-03-03")
    try post.report(sentence: 2, ["okoro"], .meets, ["holt"], "meets him", on: "2025-03-04")
    return Timeline(
      merging: post.claims,
      documents: [post.document],
      directory: InventedDirectory()
    )
  }

  @Test func `is the register itself where nothing is corrected`() throws {
    let timeline = try timeline()
    let result = CorrectedRegister(timeline, corrections: [])
    #expect(result.register.events(rows: [0, 1, 2]) == timeline.events)
    #expect(result.corrected.isEmpty)
  }

  @Test func `answers by its new rows`() throws {
    let timeline = try timeline()
    let last = timeline.events[2]
    let change = Correction.Change.date(try EDTF("2025-02-01"), minute: nil)
    let result = CorrectedRegister(timeline, corrections: [Correction(change, of: last.id)])
    #expect(result.register.row(of: last.id) == 0)
    #expect(result.corrected == [last.id])
    let query = try Query(
      parsing: "before:2025-02-15",
      today: try #require(CivilDate(year: 2025, month: 3, day: 5))
    )
    #expect(Array(result.register.matching(query).certain) == [0])
  }

  @Test func `leaves hidden acts out of threads, and follows those that were joined`() throws {
    let timeline = try timeline()
    let (demand, refusal, meeting) = (timeline.events[0], timeline.events[1], timeline.events[2])
    try #require(timeline.threads.first?.id == demand.id)
    try #require(timeline.threads.first?.steps.contains { $0.event == refusal.id } ?? false)
    let hidden = CorrectedRegister(timeline, corrections: [Correction(.hidden, of: refusal.id)])
    #expect(!hidden.register.threads.joined().contains(refusal.id))
    let gone = CorrectedRegister(timeline, corrections: [Correction(.hidden, of: demand.id)])
    #expect(!gone.register.threads.map(\.id).contains(demand.id))
    let joined = CorrectedRegister(
      timeline,
      corrections: [Correction(.joined(meeting.id), of: refusal.id)]
    )
    #expect(joined.register.threads.joined().contains(meeting.id))
    #expect(!joined.register.threads.joined().contains(refusal.id))
  }

  @Test(arguments: Move.allCases)
  func `every move has a usual type, and only words are statements`(move: Move) {
    let words: Set<Move> = [.says, .explains, .announces, .plans, .declares]
    #expect((move.typicalType == .statement) == words.contains(move))
  }
}

extension [EventThread] {
  /// The acts of all threads.
  fileprivate func joined() -> Set<EventID> { Set(flatMap { $0.steps.map(\.event) }) }
}
