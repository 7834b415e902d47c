import Chronology

/// A rule by which an entry of a calendar comes again: the RRULE of RFC 5545.
struct RecurrenceRule: Hashable {
  /// How often it comes again.
  enum Frequency: String, CaseIterable {
    case secondly = "SECONDLY"
    case minutely = "MINUTELY"
    case hourly = "HOURLY"
    case daily = "DAILY"
    case weekly = "WEEKLY"
    case monthly = "MONTHLY"
    case yearly = "YEARLY"
  }

  /// A weekday, perhaps the so-manieth of its month or year, counted from the end where negative.
  struct Day: Hashable {
    var number: Int?
    var weekday: Weekday
  }

  var frequency = Frequency.daily
  var interval = 1
  var count: Int?
  var until: CalendarTime?
  var months: Set<Int> = []
  var weeks: Set<Int> = []
  var yearDays: Set<Int> = []
  var monthDays: Set<Int> = []
  var days: Set<Day> = []
  var hours: Set<Int> = []
  var minutes: Set<Int> = []
  var seconds: Set<Int> = []
  var positions: Set<Int> = []
  var weekStart = Weekday.monday

  /// Reads a rule: "FREQ=WEEKLY;BYDAY=MO,WE;COUNT=6".
  init(_ text: String) throws(RecordFault) {
    var hasFrequency = false
    for part in text.split(separator: ";") {
      let pair = part.split(separator: "=", maxSplits: 1).map { String($0).trimmed.uppercased() }
      guard pair.count == 2, !pair[1].isEmpty else {
        throw RecordFault(
          "the rule of recurrence has “\(String(part).trimmed)”, which says nothing"
        )
      }
      if pair[0] == "FREQ" { hasFrequency = true }
      try take(pair[0], pair[1])
    }
    guard hasFrequency else { throw RecordFault("the rule of recurrence has no FREQ") }
  }

  private mutating func take(_ key: String, _ value: String) throws(RecordFault) {
    let fault = RecordFault("the rule of recurrence has \(key)=\(value), which isn't possible")
    switch key {
    case "FREQ":
      guard let known = Frequency(rawValue: value) else { throw fault }
      frequency = known
    case "INTERVAL":
      guard let number = Int(value), (1...100_000).contains(number) else { throw fault }
      interval = number
    case "COUNT":
      guard let number = Int(value), number > 0 else { throw fault }
      count = number
    case "UNTIL":
      guard let time = CalendarTime(value) else { throw fault }
      until = time
    case "BYMONTH": months = try Self.numbers(value, 1...12, or: fault)
    case "BYWEEKNO": weeks = try Self.numbers(value, 1...53, signed: true, or: fault)
    case "BYYEARDAY": yearDays = try Self.numbers(value, 1...366, signed: true, or: fault)
    case "BYMONTHDAY": monthDays = try Self.numbers(value, 1...31, signed: true, or: fault)
    case "BYHOUR": hours = try Self.numbers(value, 0...23, or: fault)
    case "BYMINUTE": minutes = try Self.numbers(value, 0...59, or: fault)
    case "BYSECOND": seconds = try Self.numbers(value, 0...60, or: fault)
    case "BYSETPOS": positions = try Self.numbers(value, 1...366, signed: true, or: fault)
    case "BYDAY": days = try Self.days(value, or: fault)
    case "WKST":
      guard let day = Self.weekday(value) else { throw fault }
      weekStart = day
    case "RSCALE":
      guard value == "GREGORIAN" else { throw fault }
    case "SKIP": break
    default:
      guard key.hasPrefix("X-") else { throw fault }
    }
  }

  private static func numbers(
    _ list: String,
    _ range: ClosedRange<Int>,
    signed: Bool = false,
    or fault: RecordFault
  ) throws(RecordFault) -> Set<Int> {
    var numbers: Set<Int> = []
    for part in list.split(separator: ",") {
      guard let number = Int(String(part).trimmed),
        range.contains(signed ? Int(clamping: number.magnitude) : number)
      else { throw fault }
      numbers.insert(number)
    }
    return numbers
  }

  private static func days(_ list: String, or fault: RecordFault) throws(RecordFault) -> Set<Day> {
    var days: Set<Day> = []
    for part in list.split(separator: ",") {
      let text = String(part).trimmed
      guard let day = weekday(String(text.suffix(2))) else { throw fault }
      let digits = text.dropLast(2)
      let number = digits.isEmpty ? nil : Int(digits)
      guard digits.isEmpty || number.map({ (1...53).contains($0.magnitude) }) ?? false else {
        throw fault
      }
      days.insert(Day(number: number, weekday: day))
    }
    return days
  }

  private static func weekday(_ text: String) -> Weekday? {
    let names = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
    return names.firstIndex(of: text).map { Weekday(isoNumber: $0 + 1) }
  }
}
