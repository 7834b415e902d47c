import Chronology

/// How an event of markwhen comes again: "every other week for 1 year", "every year x9".
enum MarkwhenRecurrence {
  /// The days on which it comes, the first included, and whether more are left out.
  ///
  /// - Parameters:
  ///   - text: The words behind "every".
  ///   - span: Its first time.
  ///   - order: How dates in digits are read.
  ///   - most: How many days are found at most.
  /// - Returns: The days, and whether it goes on behind them.
  /// - Throws: What isn't understood.
  static func days(
    _ text: String,
    from span: MarkwhenSpan,
    order: CalendarPhrase.NumericOrder,
    limit most: Int
  ) throws(RecordFault) -> (days: [CivilDate], goesOn: Bool) {
    let fault = RecordFault("the recurrence “every \(text.onOneLine)” isn't understood")
    var words = text.lowercased().split(separator: " ").map(String.init)[...]
    var rule = try base(&words, or: fault)
    try limit(&rule, by: words, from: span, order, or: fault)
    let start = CalendarTime(span.firstDay)
    // What has no end is followed for ten years.
    let isEndless = rule.until == nil && rule.count == nil
    let last = isEndless ? CalendarTime(span.firstDay.adding(days: 3_653)) : rule.until
    let found = rule.times(from: start, limit: most, until: last)
    return (found.times.map(\.day), isEndless || found.goesOn)
  }

  /// Reads "other week", "6 months", "2 days".
  private static func base(
    _ words: inout ArraySlice<String>,
    or fault: RecordFault
  ) throws(RecordFault) -> RecurrenceRule {
    guard var rule = try? RecurrenceRule("FREQ=DAILY"), var first = words.popFirst() else {
      throw fault
    }
    if first == "other" {
      rule.interval = 2
      first = words.popFirst() ?? ""
    } else if let count = Int(first) {
      guard (1...100_000).contains(count) else { throw fault }
      rule.interval = count
      first = words.popFirst() ?? ""
    }
    switch MarkwhenRange.unit(first) {
    case .day: rule.frequency = .daily
    case .week where words.first == "day" || words.first == "days":
      words.removeFirst()
      rule.days = Set(
        [.monday, .tuesday, .wednesday, .thursday, .friday].map {
          RecurrenceRule.Day(number: nil, weekday: $0)
        }
      )
    case .week: rule.frequency = .weekly
    case .month: rule.frequency = .monthly
    case .year: rule.frequency = .yearly
    default: throw fault
    }
    return rule
  }

  /// Reads "for 1 year", "for 10 times", "x9", "until 2026-01-01", or nothing.
  private static func limit(
    _ rule: inout RecurrenceRule,
    by words: ArraySlice<String>,
    from span: MarkwhenSpan,
    _ order: CalendarPhrase.NumericOrder,
    or fault: RecordFault
  ) throws(RecordFault) {
    guard let first = words.first else { return }
    let rest = Array(words.dropFirst())
    if first.hasPrefix("x") {
      guard let count = Int(first.dropFirst() + rest.joined()), count > 0 else { throw fault }
      rule.count = count
    } else if first == "for", rest.last == "times" {
      guard let count = rest.first.flatMap({ Int($0) }), count > 0 else { throw fault }
      rule.count = count
    } else if first == "for" {
      guard let amounts = MarkwhenRange.amounts(rest) else { throw fault }
      let start = span.firstDay.dayNumber * 1_440
      let end = try MarkwhenSpan.moment(start, plus: amounts, 1)
      rule.until = CalendarTime(CivilDate(dayNumber: max(start, end - 1) / 1_440))
    } else if ["until", "til", "to", "|"].contains(first) {
      let last = MarkwhenRange(rest.joined(separator: " "), order: order)
      guard let last, case .date(let date, _) = last.start, let day = date.extent.latest else {
        throw fault
      }
      rule.until = CalendarTime(day)
    } else {
      throw fault
    }
  }
}
