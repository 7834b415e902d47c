import Testing
import Timelines

struct RowSetTests {
  @Test(arguments: [1, 2, 3, 4, 5] as [UInt64])
  func `finds any row by number, and any number by row`(_ seed: UInt64) {
    var dice = Dice(seed: seed)
    let capacity = Int.random(in: 1...400, using: &dice)
    let rows = (0..<capacity).filter { _ in Int.random(in: 0..<3, using: &dice) == 0 }
    let set = RowSet(capacity: capacity, rows: rows.map { Int32($0) })
    #expect(Array(set) == rows)
    #expect(set.count == rows.count)
    for (position, row) in rows.enumerated() {
      #expect(set.row(at: position) == row)
      #expect(set.rank(of: row) == position)
    }
    #expect(set.row(at: rows.count) == nil)
    for row in -2...capacity + 2 {
      #expect(set.row(after: row) == rows.first { $0 > row })
      #expect(set.row(before: row) == rows.last { $0 < row })
    }
  }
}
