import Chronology

extension RecurrenceRule {
  /// The times at which an entry comes again, its first one included, in order.
  ///
  /// The first time counts as one whether the rule gives it or not, as RFC 5545 says.
  ///
  /// - Parameters:
  ///   - start: The first time.
  ///   - limit: How many times are found at most.
  ///   - last: The rule's last time on the clock of the start, where the rule has one.
  /// - Returns: The times, and whether the rule goes on behind them.
  func times(
    from start: CalendarTime,
    limit: Int,
    until last: CalendarTime?
  ) -> (times: [CalendarTime], goesOn: Bool) {
    var times = [start]
    let most = min(count ?? .max, limit)
    var period = RecurrencePeriod(self, from: start)
    var emptyPeriods = 0
    while times.count < most {
      let found = period.next()
      guard let found else { return (times, false) }
      emptyPeriods = found.isEmpty ? emptyPeriods + 1 : 0
      if emptyPeriods > frequency.patience { return (times, false) }
      for time in found where time > start {
        if let last, time > last { return (times, false) }
        if times.count == most { return (times, count.map { $0 > most } ?? true) }
        times.append(time)
      }
    }
    return (times, count.map { $0 > most } ?? true)
  }
}

extension RecurrenceRule.Frequency {
  /// How many periods in a row may hold nothing before a rule is taken for one that never fits.
  ///
  /// It is a hundred years, in which every leap day comes, but no 30 February.
  var patience: Int {
    switch self {
    case .secondly, .minutely, .hourly: 100_000
    case .daily: 36_525
    case .weekly: 5_218
    case .monthly: 1_200
    case .yearly: 100
    }
  }
}
