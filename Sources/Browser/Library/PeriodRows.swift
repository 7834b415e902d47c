import Chronology
import Timelines

/// A stretch of the calendar with the acts that it counts, before its row is made.
struct PeriodRow: Hashable, Sendable {
  var period: Columns.Period
  var first: CivilDate
  var count: Int
  var most: Int
  var isFolded: Bool
  /// Where its acts stand in the timeline.
  var positions: [Int]
}

extension IndexedTimeline {
  /// The timeline counted by days, weeks, months or years; those unfolded show their acts.
  ///
  /// - Parameters:
  ///   - matching: The events that the filter leaves, in order.
  ///   - period: By what to count.
  ///   - unfolded: The first days of the periods whose acts are shown.
  /// - Returns: A row a period, empty stretches told between them.
  func periodRows(
    _ matching: [Int],
    by period: Columns.Period,
    unfolded: [CivilDate]
  ) -> [Evaluation.Source] {
    let columns = timeline.columns
    let current = columns.withoutBackground(matching)
    let rows = RowSet(capacity: columns.count, rows: current.map { Int32($0) })
    let counts = columns.counts(by: period, in: rows)
    let most = counts.map(\.count).max() ?? 1
    var sources: [Evaluation.Source] = []
    var number = 0
    for (place, count) in counts.enumerated() {
      if place > 0, let words = Self.gap(counts[place - 1], count, by: period) {
        sources.append(.made(.gap(words)))
      }
      let isFolded = !unfolded.contains(count.first)
      let end = place + 1 < counts.count ? counts[place + 1].firstRow : columns.count
      let positions = current.filter { (count.firstRow..<end).contains($0) }
        .prefix(count.count)
      sources.append(
        .period(
          PeriodRow(
            period: period,
            first: count.first,
            count: count.count,
            most: most,
            isFolded: isFolded,
            positions: Array(positions)
          )
        )
      )
      for position in positions {
        number += 1
        if !isFolded { sources.append(.event(position, number: number, bond: nil)) }
      }
    }
    let undated = current.dropFirst(number)
    if !undated.isEmpty {
      sources.append(.made(.heading("Undated")))
      sources += undated.enumerated().map { .event($1, number: number + $0 + 1, bond: nil) }
    }
    return sources
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

  func summary(_ row: PeriodRow) -> PeriodSummary {
    let columns = timeline.columns
    let rows = RowSet(capacity: columns.count, rows: row.positions.map { Int32($0) })
    let who = columns.tallies(by: .actor, in: rows, limit: 3).map { "\($0.name) \($0.count)" }
    return PeriodSummary(
      period: row.period,
      first: row.first,
      label: PeriodLabel.text(of: row.period, from: row.first),
      count: row.count,
      most: row.most,
      isFolded: row.isFolded,
      event: row.positions.first.map { timeline.events[$0].id },
      who: who.joined(separator: ", ")
    )
  }
}
