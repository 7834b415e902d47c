public import Chronology

extension Columns {
  /// A unit of the calendar by which rows are counted.
  public enum Period: String, CaseIterable, Sendable {
    /// A day, a week from Monday on, a month, a year.
    case day, week, month, year

    /// The first day of the period in which a day lies, and the first day after it, as numbers.
    func bounds(around day: Int) -> (start: Int, end: Int) {
      switch self {
      case .day: return (day, day + 1)
      case .week:
        let start = day - (CivilDate(dayNumber: day).weekday.rawValue - 1)
        return (start, start + 7)
      case .month:
        let date = CivilDate(dayNumber: day)
        let start = day - (date.day - 1)
        return (start, start + CivilDate.daysIn(month: date.month, year: date.year))
      case .year:
        let year = CivilDate(dayNumber: day).year
        let start = CivilDate(year: year, month: 1, day: 1)?.dayNumber ?? day
        return (start, start + (CivilDate.isLeap(year) ? 366 : 365))
      }
    }
  }

  /// How many rows stand in one period.
  public struct PeriodCount: Hashable, Sendable {
    /// The first day of the period.
    public var first: CivilDate
    /// The last day of the period.
    public var last: CivilDate
    /// How many of the rows stand in it.
    public var count: Int
    /// The first of them.
    public var firstRow: Int
  }

  /// How many of some rows stand in each period, from the first on; empty periods are left out.
  ///
  /// A row stands where the list shows it: at the first day on which the act may have been done, or
  /// at its bound ("by 11 May"). Rows without any day are in no period.
  ///
  /// - Parameters:
  ///   - period: Days, weeks, months or years.
  ///   - rows: The rows to count, as a query gives them.
  /// - Returns: The periods in order.
  /// - Complexity: O(*p* log *n* + *n* / 64) for *p* periods.
  public func counts(by period: Period, in rows: RowSet) -> [PeriodCount] {
    var counts: [PeriodCount] = []
    var next = rows.row(after: -1)
    while let row = next, row < count {
      let day = position(of: row)
      guard day != Self.unboundedLatest else { break }
      let (start, end) = period.bounds(around: Int(day))
      let boundary = firstRow(atOrAfter: end, from: row + 1)
      counts.append(
        PeriodCount(
          first: CivilDate(dayNumber: start),
          last: CivilDate(dayNumber: end - 1),
          count: rows.count(in: row..<boundary),
          firstRow: row
        )
      )
      next = rows.row(after: boundary - 1)
    }
    return counts
  }

  /// The period some steps away from the one in which a row stands, among those with any rows.
  ///
  /// - Parameters:
  ///   - steps: How many periods on; back where negative.
  ///   - period: Days, weeks, months or years.
  ///   - row: The row to start from; `nil` is before the first.
  ///   - rows: The rows to choose from.
  /// - Returns: The period, if there are so many.
  /// - Complexity: O(log *n* + *n* / 64) a step.
  public func period(
    _ steps: Int,
    by period: Period,
    from row: Int?,
    in rows: RowSet
  ) -> PeriodCount? {
    var here = row.flatMap { self.period(period, around: $0) }
    guard row == nil || here != nil || steps < 0 else { return nil }
    for _ in 0..<steps.magnitude {
      let next: Int? =
        if steps > 0 {
          rows.row(after: (here?.end ?? 0) - 1)
        } else {
          rows.row(before: here?.start ?? row ?? 0)
        }
      guard let next, let found = self.period(period, around: next) else { return nil }
      here = found
    }
    guard let here, let first = rows.row(after: here.start - 1), first < here.end else {
      return nil
    }
    let bounds = period.bounds(around: Int(position(of: first)))
    return PeriodCount(
      first: CivilDate(dayNumber: bounds.start),
      last: CivilDate(dayNumber: bounds.end - 1),
      count: rows.count(in: here.start..<here.end),
      firstRow: first
    )
  }

  /// The rows of the period in which a row stands; `nil` where it has no day.
  private func period(_ period: Period, around row: Int) -> (start: Int, end: Int)? {
    guard row >= 0, row < count, position(of: row) != Self.unboundedLatest else { return nil }
    let bounds = period.bounds(around: Int(position(of: row)))
    return (
      firstRow(atOrAfter: bounds.start, from: 0), firstRow(atOrAfter: bounds.end, from: row + 1)
    )
  }

  /// Who acts most in a stretch of some rows.
  ///
  /// - Parameters:
  ///   - rows: The rows to count.
  ///   - range: The stretch of them.
  ///   - limit: How many actors are wanted.
  /// - Returns: Their numbers and how often each acts, the busiest first.
  public func busiestActors(
    in rows: RowSet,
    within range: Range<Int>,
    limit: Int
  ) -> [(number: Int, count: Int)] {
    let counts = actors.indices.compactMap { number -> (number: Int, count: Int)? in
      let count = actorRows.count(of: Int32(number), in: rows, within: range)
      return count > 0 ? (number, count) : nil
    }
    return Array(
      counts.sorted { $0.count == $1.count ? $0.number < $1.number : $0.count > $1.count }
        .prefix(max(0, limit))
    )
  }

  /// The first row from a row on that stands at a day or after it.
  private func firstRow(atOrAfter day: Int, from start: Int) -> Int {
    // Periods are mostly short: double the stride before halving it.
    var stride = 1
    var low = start
    while low + stride < count, Int(position(of: low + stride)) < day {
      low += stride
      stride *= 2
    }
    var high = min(low + stride, count)
    while low < high {
      let middle = (low + high) / 2
      if Int(position(of: middle)) < day { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension Columns {
  /// A day on which much was done, or much written of.
  public struct BusyDay: Hashable, Sendable {
    /// The day.
    public var day: CivilDate
    /// How many acts were done on it.
    public var events: Int
    /// How many reports there are of them, one for each document and act.
    public var reports: Int
    /// The first of the acts.
    public var firstRow: Int
  }

  /// The days of which sources report most, the busiest first.
  ///
  /// - Parameters:
  ///   - rows: The rows to count, as a query gives them; only acts whose very day is known count.
  ///   - limit: How many days are wanted.
  /// - Returns: At most so many days; the earlier of two equally busy ones first.
  public func busiestDays(in rows: RowSet, limit: Int = 10) -> [BusyDay] {
    let reports = index.reports(of: self)
    var days: [BusyDay] = []
    var current: Int32?
    for row in rows where row < count && earliest[row] == latest[row] {
      if earliest[row] != current {
        current = earliest[row]
        let day = CivilDate(dayNumber: Int(earliest[row]))
        days.append(BusyDay(day: day, events: 0, reports: 0, firstRow: row))
      }
      days[days.count - 1].events += 1
      days[days.count - 1].reports += Int(reports[row])
    }
    days.sort { left, right in
      if left.reports != right.reports { return left.reports > right.reports }
      return left.events == right.events ? left.day < right.day : left.events > right.events
    }
    return Array(days.prefix(max(0, limit)))
  }
}
