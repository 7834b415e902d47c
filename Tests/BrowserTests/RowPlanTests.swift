import Testing
import Timelines

@testable import Browser

struct RowPlanTests {
  private func set(_ rows: Int32...) -> RowSet { RowSet(capacity: 100, rows: rows) }

  /// Acts 3, 5, 8 and 13, of which 5 has no number, a gap after the second, and act 40 perhaps.
  private var plan: RowPlan {
    var plan = RowPlan(certain: set(3, 5, 8, 13), numbered: set(3, 8, 13), perhaps: set(40))
    plan.append(.fold(isFolded: false))
    plan.appendActs(0..<2)
    plan.append(.made(.gap("... 5 days without an act")))
    plan.appendActs(2..<4)
    plan.append(.made(.heading("Perhaps")))
    plan.appendPerhaps()
    return plan
  }

  @Test func `finds every act by its row and back`() {
    #expect(plan.count == 8)
    #expect((0..<8).map { plan.act(at: $0) } == [nil, 3, 5, nil, 8, 13, nil, 40])
    #expect([3, 5, 8, 13, 40].map { plan.index(ofAct: $0) } == [1, 2, 4, 5, 7])
    #expect(plan.index(ofAct: 4) == nil)
    #expect(plan.source(at: 8) == nil)
  }

  @Test func `numbers acts that count, those that perhaps fit after the others`() {
    let numbers = plan.sources(0..<100).compactMap { source in
      if case .event(_, let number, _) = source { number } else { nil }
    }
    #expect(numbers == [1, 2, 3, 4])
    #expect((1...5).map { plan.act(numbered: $0) } == [3, 8, 13, 40, nil])
  }

  @Test func `gives the same rows a piece at a time as at once`() {
    let all = plan.sources(0..<8).map { "\($0)" }
    for start in 0..<8 {
      for end in start..<9 {
        #expect(plan.sources(start..<end).map { "\($0)" } == Array(all[start..<min(end, 8)]))
      }
    }
  }

  @Test func `counts what a jump may lead to from any row on`() {
    let hits = Hits(of: set(5, 13, 14, 40), in: plan)
    #expect(hits.count == 3)
    #expect((0...8).map { hits.count(before: $0) } == [0, 0, 0, 1, 1, 1, 2, 2, 3])
    #expect((0..<3).map { hits.index(at: $0) } == [2, 5, 7])
  }
}
