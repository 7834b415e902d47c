import Chronology
import Documents
import Testing
import Timelines

struct ColumnStepTests {
  let timeline: Timeline

  init() throws {
    let paper = try BorderCrisis.paper()
    timeline = Timeline(
      merging: paper.claims,
      documents: [paper.document],
      directory: InventedDirectory()
    )
  }

  private func phrase(_ row: Int?) -> String? { row.map { timeline.events[$0].phrase } }

  private func row(_ move: Move) throws -> Int {
    try #require(timeline.events.firstIndex { $0.move == move })
  }

  @Test func `steps to the next act of the same actor and back`() throws {
    let columns = timeline.columns
    let refusal = try row(.refuses)
    let next = try #require(columns.row(from: refusal, sharing: .actor))
    #expect(timeline.events[next].actors.map(\.actor) == ["brandt"])
    #expect(columns.row(from: next, sharing: .actor, isForward: false) == refusal)
  }

  @Test func `steps along a matter and between two parties`() throws {
    let columns = timeline.columns
    let offer = try row(.offers)
    #expect(columns.companions(of: try row(.demands), sharing: .thread).contains(try row(.refuses)))
    #expect(columns.companions(of: offer, sharing: .pair).contains(offer))
  }

  @Test func `finds the row of a day and counts by actor and day`() throws {
    let columns = timeline.columns
    let all = timeline.matching(.everything).certain
    let day = try #require(CivilDate(year: 2031, month: 3, day: 9))
    let row = try #require(columns.row(for: day))
    #expect(timeline.events[row].date.edtf.extent.latest == day)
    #expect(columns.actorCounts(in: all).first?.actor == "brandt")
    #expect(columns.counts(by: .day, in: all).reduce(0) { $0 + $1.count } == timeline.events.count)
  }
}
