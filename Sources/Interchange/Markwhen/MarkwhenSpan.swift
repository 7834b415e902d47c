import Chronology

/// The days of an event of markwhen once everything that it hangs on is known.
struct MarkwhenSpan: Hashable {
  /// The date as finely as it is told.
  var date: EDTF
  /// The clock time of its start in minutes after midnight.
  var minute: Int?
  /// Its first moment, and the first behind it, in minutes since 1970.
  var start: Int
  var end: Int

  private static let day = 1_440

  /// Works out a range.
  ///
  /// - Parameters:
  ///   - range: The range.
  ///   - previous: The event before it.
  ///   - named: Events by their names.
  /// - Throws: Why its days aren't known.
  init(
    _ range: MarkwhenRange,
    after previous: MarkwhenSpan?,
    named: [String: MarkwhenSpan]
  ) throws(RecordFault) {
    switch range.start {
    case .now: throw .init("“now” is the day of reading, and no date")
    case .date(let date, let minute):
      try self.init(from: date, minute, to: range.end)
    case .relative(let amounts, let isBefore, let base):
      guard let other = base.map({ named[$0] }) ?? previous else {
        throw .init("nothing tells what it is relative to")
      }
      let anchor = isBefore ? other.start : other.end
      let sign = isBefore ? -1 : 1
      let moved = try Self.moment(anchor, plus: amounts, sign)
      guard let end = range.end else {
        self.init(moments: min(anchor, moved), max(anchor, moved))
        return
      }
      switch end {
      case .now: throw .init("“now” is the day of reading, and no date")
      case .date(let date, _):
        guard let last = date.extent.latest else { throw .init("its end is no day") }
        self.init(moments: moved, (last.dayNumber + 1) * Self.day)
      case .relative(let length, _, _):
        let other = try Self.moment(moved, plus: length, sign)
        self.init(moments: min(moved, other), max(moved, other))
      }
    }
  }

  private init(
    from date: EDTF,
    _ minute: Int?,
    to end: MarkwhenRange.Point?
  ) throws(RecordFault) {
    guard let first = date.extent.earliest, let last = date.extent.latest else {
      throw .init("its date is no day")
    }
    self.date = date
    self.minute = minute
    start = first.dayNumber * Self.day + (minute ?? 0)
    self.end = minute == nil ? (last.dayNumber + 1) * Self.day : start
    switch end {
    case nil: break
    case .now: throw .init("“now” is the day of reading, and no date")
    case .relative(let amounts, _, _):
      let minute = self.minute
      self = MarkwhenSpan(moments: start, try Self.moment(start, plus: amounts, 1))
      self.minute = minute
    case .date(let other, let otherMinute):
      guard let latest = other.extent.latest, latest >= first else {
        throw .init("its end comes before its start")
      }
      self.end =
        otherMinute.map { latest.dayNumber * Self.day + $0 } ?? (latest.dayNumber + 1) * Self.day
      if other != date, let span = try? EDTF("\(date)/\(other)") { self.date = span }
    }
  }

  /// Makes the span of whole days between two moments.
  private init(moments start: Int, _ end: Int) {
    self.start = start
    self.end = end
    let first = CivilDate(dayNumber: Self.dayNumber(start))
    let last = CivilDate(dayNumber: Self.dayNumber(max(start, end - 1)))
    date = first == last ? EDTF(first) : EDTF(from: first, to: last)
  }

  /// The same span at another start.
  func moved(to day: CivilDate) -> MarkwhenSpan {
    let minute = start - Self.dayNumber(start) * Self.day
    let start = day.dayNumber * Self.day + minute
    var span = MarkwhenSpan(moments: start, start + (end - self.start))
    span.minute = self.minute
    return span
  }

  /// The first day.
  var firstDay: CivilDate { CivilDate(dayNumber: Self.dayNumber(start)) }

  private static func dayNumber(_ moment: Int) -> Int {
    moment >= 0 ? moment / day : (moment - day + 1) / day
  }

  /// A moment some time later, or earlier where the sign is negative.
  static func moment(
    _ moment: Int,
    plus amounts: [MarkwhenRange.Amount],
    _ sign: Int
  ) throws(RecordFault) -> Int {
    var moment = moment
    for amount in amounts {
      let count = amount.count * sign
      switch amount.unit {
      case .minute: moment += count
      case .hour: moment += count * 60
      case .day: moment += count * day
      case .week: moment += count * 7 * day
      case .workingDay: moment = workingDays(count, from: moment)
      case .month: moment = try months(count, from: moment)
      case .year: moment = try months(count * 12, from: moment)
      }
    }
    return moment
  }

  private static func months(
    _ count: Int,
    from moment: Int
  ) throws(RecordFault) -> Int {
    let day = CivilDate(dayNumber: dayNumber(moment))
    let months = day.year * 12 + day.month - 1 + count
    let year = months >= 0 ? months / 12 : (months - 11) / 12
    let month = months - year * 12 + 1
    let last = CivilDate.daysIn(month: month, year: year)
    guard let moved = CivilDate(year: year, month: month, day: min(day.day, last)) else {
      throw .init("its date lies beyond the calendar")
    }
    return moment + (moved.dayNumber - day.dayNumber) * Self.day
  }

  private static func workingDays(_ count: Int, from moment: Int) -> Int {
    var moment = moment
    var left = min(Int(count.magnitude), 10_000)
    let step = count < 0 ? -day : day
    while left > 0 {
      moment += step
      if CivilDate(dayNumber: dayNumber(moment)).weekday.rawValue < 6 { left -= 1 }
    }
    return moment
  }
}
