import Chronology

/// Goes from one period of a rule to the next: year, month, week, day or less.
struct RecurrencePeriod {
  private let rule: RecurrenceRule
  private let start: CalendarTime
  /// How many periods have been looked at.
  private var number = 0

  init(_ rule: RecurrenceRule, from start: CalendarTime) {
    self.rule = rule
    self.start = start
  }

  /// The times of the next period, in order; `nil` behind the last year that counts.
  mutating func next() -> [CalendarTime]? {
    let (step, overflows) = number.multipliedReportingOverflow(by: rule.interval)
    number += 1
    guard !overflows, let times = times(ofPeriod: step) else { return nil }
    let sorted = Set(times).sorted()
    guard !rule.positions.isEmpty else { return sorted }
    return sorted.enumerated().filter { place, _ in
      rule.positions.contains(place + 1) || rule.positions.contains(place - sorted.count)
    }.map(\.element)
  }

  private func times(ofPeriod step: Int) -> [CalendarTime]? {
    let first = start.day
    switch rule.frequency {
    case .yearly:
      let year = first.year + step
      guard year <= 9999 else { return nil }
      return moments(in: wantedMonths.flatMap { days(ofMonth: $0, year: year) })
    case .monthly:
      let months = first.year * 12 + first.month - 1 + step
      guard months / 12 <= 9999 else { return nil }
      return moments(in: days(ofMonth: months % 12 + 1, year: months / 12))
    case .weekly:
      let back = (first.weekday.rawValue - rule.weekStart.rawValue + 7) % 7
      let week = first.adding(days: step * 7 - back)
      return week.year > 9999 ? nil : moments(in: days(week, count: 7))
    case .daily:
      let day = first.adding(days: step)
      return day.year > 9999 ? nil : moments(in: days(day, count: 1))
    case .hourly, .minutely, .secondly: return moment(ofStep: step)
    }
  }

  /// The months of a year in which a day may fit.
  private var wantedMonths: [Int] {
    if !rule.months.isEmpty { return rule.months.sorted() }
    let isFree =
      !rule.weeks.isEmpty || !rule.yearDays.isEmpty || !rule.monthDays.isEmpty
      || !rule.days.isEmpty
    return isFree ? Array(1...12) : [start.day.month]
  }

  /// The days of a month that fit; where only their number counts, no others are looked at.
  private func days(ofMonth month: Int, year: Int) -> [CivilDate] {
    let length = CivilDate.daysIn(month: month, year: year)
    let isNumbered = rule.weeks.isEmpty && rule.yearDays.isEmpty && rule.days.isEmpty
    let wanted = rule.monthDays.isEmpty ? [start.day.day] : rule.monthDays
    let numbers =
      isNumbered
      ? wanted.map { $0 < 0 ? length + 1 + $0 : $0 }.sorted() : length > 0 ? Array(1...length) : []
    return numbers.compactMap { CivilDate(year: year, month: month, day: $0) }.filter { fits($0) }
  }

  private func days(_ first: CivilDate, count: Int) -> [CivilDate] {
    (0..<count).map { first.adding(days: $0) }.filter { fits($0) }
  }

  /// The one moment of a period shorter than a day, where the rule lets it stand.
  private func moment(ofStep step: Int) -> [CalendarTime]? {
    let unit = rule.frequency == .hourly ? 3_600 : rule.frequency == .minutely ? 60 : 1
    guard start.second != nil, step < 10_000_000_000 else { return nil }
    let time = start.adding(seconds: step * unit)
    guard time.day.year <= 9999 else { return nil }
    let second = time.second ?? 0
    let stands =
      fits(time.day) && (rule.hours.isEmpty || rule.hours.contains(second / 3_600))
      && (rule.minutes.isEmpty || rule.minutes.contains(second / 60 % 60))
      && (rule.seconds.isEmpty || rule.seconds.contains(second % 60))
    return stands ? [time] : []
  }

  /// The times of some days: those that the rule names, else that of the start.
  private func moments(in days: [CivilDate]) -> [CalendarTime] {
    guard let second = start.second else { return days.map { CalendarTime($0) } }
    let hours = rule.hours.isEmpty ? [second / 3_600] : rule.hours.sorted()
    let minutes = rule.minutes.isEmpty ? [second / 60 % 60] : rule.minutes.sorted()
    let seconds = rule.seconds.isEmpty ? [second % 60] : rule.seconds.sorted()
    return days.flatMap { day in
      hours.flatMap { hour in
        minutes.flatMap { minute in
          seconds.map {
            CalendarTime(day, second: (hour * 60 + minute) * 60 + min($0, 59), zone: start.zone)
          }
        }
      }
    }
  }

  // MARK: Which days fit

  private func fits(_ day: CivilDate) -> Bool {
    if !rule.months.isEmpty, !rule.months.contains(day.month) { return false }
    if !rule.weeks.isEmpty, !fitsWeek(day) { return false }
    if !rule.yearDays.isEmpty {
      let length = CivilDate.isLeap(day.year) ? 366 : 365
      let place = Self.dayOfYear(day)
      guard rule.yearDays.contains(place) || rule.yearDays.contains(place - length - 1) else {
        return false
      }
    }
    if !rule.monthDays.isEmpty {
      let length = CivilDate.daysIn(month: day.month, year: day.year)
      guard rule.monthDays.contains(day.day) || rule.monthDays.contains(day.day - length - 1) else {
        return false
      }
    }
    if !rule.days.isEmpty { return rule.days.contains { fits(day, $0) } }
    return fitsStart(day)
  }

  /// Whether a day fits what the rule leaves to the start: its weekday, its day of the month.
  private func fitsStart(_ day: CivilDate) -> Bool {
    guard rule.yearDays.isEmpty, rule.monthDays.isEmpty else { return true }
    switch rule.frequency {
    case .yearly:
      if !rule.weeks.isEmpty { return day.weekday == start.day.weekday }
      return day.day == start.day.day && (!rule.months.isEmpty || day.month == start.day.month)
    case .monthly: return day.day == start.day.day
    case .weekly: return day.weekday == start.day.weekday
    default: return true
    }
  }

  private func fits(_ day: CivilDate, _ wanted: RecurrenceRule.Day) -> Bool {
    guard day.weekday == wanted.weekday else { return false }
    guard let number = wanted.number else { return true }
    let place: Int
    let length: Int
    switch rule.frequency {
    case .monthly: (place, length) = (day.day, CivilDate.daysIn(month: day.month, year: day.year))
    case .yearly where !rule.months.isEmpty:
      (place, length) = (day.day, CivilDate.daysIn(month: day.month, year: day.year))
    case .yearly: (place, length) = (Self.dayOfYear(day), CivilDate.isLeap(day.year) ? 366 : 365)
    default: return true
    }
    return number > 0 ? (place - 1) / 7 + 1 == number : (length - place) / 7 + 1 == -number
  }

  private func fitsWeek(_ day: CivilDate) -> Bool {
    let number = week(day)
    return rule.weeks.contains { wanted in
      if wanted > 0 { return number.week == wanted }
      return number.week - number.count - 1 == wanted
    }
  }

  /// The week of a day in the year that the rule looks at, and how many weeks that year has.
  private func week(_ day: CivilDate) -> (week: Int, count: Int) {
    func firstWeek(_ year: Int) -> Int {
      let fourth = CivilDate(year: year, month: 1, day: 4) ?? day
      return fourth.dayNumber
        - (fourth.weekday.rawValue - rule.weekStart.rawValue + 7) % 7
    }
    var year = day.year
    if day.dayNumber < firstWeek(year) { year -= 1 }
    if day.dayNumber >= firstWeek(year + 1) { year += 1 }
    let first = firstWeek(year)
    return ((day.dayNumber - first) / 7 + 1, (firstWeek(year + 1) - first) / 7)
  }

  private static func dayOfYear(_ day: CivilDate) -> Int {
    day.dayNumber - (CivilDate(year: day.year, month: 1, day: 1)?.dayNumber ?? day.dayNumber) + 1
  }
}
