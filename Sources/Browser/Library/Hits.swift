import Timelines

/// The rows of a list that a jump may lead to, counted without being gathered.
struct Hits {
  private let plan: RowPlan
  /// Acts that stand in the register's order, certain ones and those that perhaps fit.
  private var certain: RowSet
  private var perhaps: RowSet
  /// Rows of other kinds, and of acts in an order of their own.
  private var others: [Int] = []
  let actCount: Int

  /// The rows of a list in which some acts of the register stand.
  init(of acts: RowSet, in plan: RowPlan) {
    self.plan = plan
    certain = plan.shown
    certain.formIntersection(acts)
    perhaps = plan.perhaps
    perhaps.formIntersection(acts)
    actCount = certain.count + perhaps.count
    if !plan.isOrdered {
      others = plan.indices {
        if case .event(let row, _, _) = $0 { acts.contains(row) } else { false }
      }
    }
  }

  /// Adds rows of other kinds, in order.
  mutating func add(_ indices: [Int]) {
    guard !indices.isEmpty else { return }
    others = (others + indices).sorted()
  }

  var count: Int { actCount + others.count }

  /// How many of them stand before a row.
  func count(before index: Int) -> Int {
    let (first, last) = (others.firstIndex { $0 >= index } ?? others.count, plan.acts(from: index))
    return certain.rank(of: last.certain) + perhaps.rank(of: last.perhaps) + first
  }

  /// The row of the one with so many others before it.
  func index(at place: Int) -> Int {
    var (low, high) = (0, max(0, plan.count - 1))
    while low < high {
      let middle = (low + high) / 2
      if count(before: middle + 1) > place { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
