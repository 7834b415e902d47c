import Chronology
import Timelines

/// A stretch of the calendar with the acts that it counts, before its row is made.
struct PeriodRow: Hashable, Sendable {
  var period: Columns.Period
  var first: CivilDate
  var count: Int
  var most: Int
  var isFolded: Bool
  /// The rows of the register among which its acts stand.
  var rows: Range<Int>
}

extension Catalogue {
  /// The timeline counted by days, weeks, months or years; those unfolded show their acts.
  ///
  /// - Parameters:
  ///   - matches: The acts that the filter leaves.
  ///   - columns: What they were found in.
  ///   - period: By what to count.
  ///   - unfolded: The first days of the periods whose acts are shown.
  /// - Returns: A row a period, empty stretches told between them.
  func periodPlan(
    _ matches: Matches,
    _ columns: Columns,
    by period: Columns.Period,
    unfolded: [CivilDate]
  ) -> RowPlan {
    let current = columns.unfolded(matches.certain)
    let counts = columns.counts(by: period, in: current)
    let most = counts.map(\.count).max() ?? 1
    let dated = counts.reduce(0) { $0 + $1.count }
    var shown = RowSet(capacity: columns.count)
    var rows: [PeriodRow] = []
    for (place, count) in counts.enumerated() {
      let isLast = place + 1 == counts.count
      let end = isLast ? current.row(at: dated) ?? columns.count : counts[place + 1].firstRow
      let isFolded = !unfolded.contains(count.first)
      let range = count.firstRow..<max(count.firstRow, end)
      if !isFolded { shown.formUnion(RowSet(capacity: columns.count, range: range)) }
      rows.append(
        PeriodRow(
          period: period,
          first: count.first,
          count: count.count,
          most: most,
          isFolded: isFolded,
          rows: range
        )
      )
    }
    if let undated = current.row(at: dated) {
      shown.formUnion(RowSet(capacity: columns.count, range: undated..<columns.count))
    }
    shown.formIntersection(current)
    var plan = RowPlan(certain: current, numbered: current, perhaps: matches.possible, shown: shown)
    var rank = 0
    for (place, row) in rows.enumerated() {
      if place > 0, let words = Self.gap(counts[place - 1], counts[place], by: period) {
        plan.append(.made(.gap(words)))
      }
      plan.append(.period(row))
      if !row.isFolded { plan.appendActs(rank..<rank + row.count) }
      rank += row.count
    }
    if rank < current.count {
      plan.append(.made(.heading("Undated")))
      plan.appendActs(rank..<current.count)
    }
    if !matches.possible.isEmpty {
      plan.append(.made(.heading("Perhaps: their dates leave it open")))
      plan.appendPerhaps()
    }
    return plan
  }

  /// How long nothing was done, where at least one period lies between: "3 weeks without an act".
  private static func gap(
    _ before: Columns.PeriodCount,
    _ after: Columns.PeriodCount,
    by period: Columns.Period
  ) -> String? {
    let days = after.first.dayNumber - before.last.dayNumber - 1
    let length = ["day": 1, "week": 7, "month": 28, "year": 365][period.rawValue] ?? 1
    let units = days / length
    guard units >= 1 else { return nil }
    let name = units == 1 ? period.rawValue : period.rawValue + "s"
    return "... \(units) \(name) without an act"
  }

  func summary(_ row: PeriodRow, _ matching: RowSet, _ columns: Columns) -> PeriodSummary {
    let current = columns.unfolded(matching)
    let who = columns.busiestActors(in: current, within: row.rows, limit: 3)
      .map { "\(columns.actors[$0.number].shortName) \($0.count)" }
    return PeriodSummary(
      period: row.period,
      first: row.first,
      label: PeriodLabel.text(of: row.period, from: row.first),
      count: row.count,
      most: row.most,
      isFolded: row.isFolded,
      event: register.event(at: row.rows.lowerBound)?.id,
      who: who.joined(separator: ", ")
    )
  }
}
