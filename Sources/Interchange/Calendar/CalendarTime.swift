import Chronology

/// A day, or a moment of it, as iCalendar writes it: in UTC, in a zone, or wherever one is.
struct CalendarTime: Hashable {
  /// The day.
  var day: CivilDate
  /// Seconds after midnight; `nil` for a whole day.
  var second: Int?
  /// The zone: "UTC", a name, or nothing, which is the time of wherever one is.
  var zone: String?

  /// Makes a time of its parts.
  init(_ day: CivilDate, second: Int? = nil, zone: String? = nil) {
    self.day = day
    self.second = second
    self.zone = zone
  }

  /// Reads "20250511", "20250511T103000", "20250511T103000Z", with or without ISO 8601's marks.
  ///
  /// - Parameters:
  ///   - text: The digits.
  ///   - zone: The TZID beside it.
  init?(_ text: some StringProtocol, zone: String? = nil) {
    var digits = text.utf8.filter { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: ":") }[...]
    while let last = digits.last, last == 0x20 { digits.removeLast() }
    while let first = digits.first, first == 0x20 { digits.removeFirst() }
    let isUTC = digits.last.map { $0 | 0x20 } == UInt8(ascii: "z")
    if isUTC { digits.removeLast() }
    let halves = digits.split(maxSplits: 1) { $0 | 0x20 == UInt8(ascii: "t") }
    guard let date = halves.first, date.count == 8, let year = Self.number(date.prefix(4)),
      let month = Self.number(date.dropFirst(4).prefix(2)),
      let number = Self.number(date.suffix(2)),
      let day = CivilDate(year: year, month: month, day: number)
    else { return nil }
    self.day = day
    self.zone = isUTC ? "UTC" : zone
    guard halves.count == 2 else {
      self.zone = nil
      return
    }
    let clock = halves[1]
    guard clock.count == 4 || clock.count == 6, let hour = Self.number(clock.prefix(2)),
      let minute = Self.number(clock.dropFirst(2).prefix(2)),
      let second = clock.count == 6 ? Self.number(clock.suffix(2)) : 0,
      hour < 24, minute < 60, second <= 60
    else { return nil }
    self.second = (hour * 60 + minute) * 60 + min(second, 59)
  }

  private static func number(_ digits: some Collection<UInt8>) -> Int? {
    var value = 0
    for digit in digits {
      guard (0x30...0x39).contains(digit) else { return nil }
      value = value * 10 + Int(digit & 15)
    }
    return digits.isEmpty ? nil : value
  }

  /// Seconds since 1970 as the clock on the wall counts them, whatever the zone.
  var wallClock: Int { day.dayNumber * 86_400 + (second ?? 0) }

  /// The same kind of time a number of seconds on the wall's clock later.
  func adding(seconds: Int) -> CalendarTime {
    let (sum, overflows) = wallClock.addingReportingOverflow(seconds)
    guard !overflows else { return self }
    return at(wallClock: sum)
  }

  /// The same kind of time at another count of the clock on the wall.
  func at(wallClock: Int) -> CalendarTime {
    let days = wallClock >= 0 ? wallClock / 86_400 : (wallClock - 86_399) / 86_400
    return CalendarTime(
      CivilDate(dayNumber: days),
      second: second == nil ? nil : wallClock - days * 86_400,
      zone: zone
    )
  }
}

extension CalendarTime: Comparable {
  /// Orders times by the clock on the wall.
  static func < (left: CalendarTime, right: CalendarTime) -> Bool {
    left.wallClock < right.wallClock
  }
}

/// A length of time as iCalendar writes it: "P1W", "PT1H30M".
enum CalendarDuration {
  /// The length in seconds; `nil` where it is none.
  static func seconds(_ text: String) -> Int? {
    var rest = text.trimmed.uppercased()[...]
    let isNegative = rest.hasPrefix("-")
    if isNegative || rest.hasPrefix("+") { rest.removeFirst() }
    guard rest.popFirst() == "P", !rest.isEmpty else { return nil }
    var total = 0
    var isClock = false
    while let first = rest.first {
      if first == "T" {
        isClock = true
        rest.removeFirst()
        continue
      }
      let digits = rest.prefix { $0.isASCII && $0.isNumber }
      guard let count = Int(digits), count < 1_000_000 else { return nil }
      rest = rest[digits.endIndex...]
      switch (rest.popFirst(), isClock) {
      case ("W", _): total += count * 604_800
      case ("D", _): total += count * 86_400
      case ("H", true): total += count * 3_600
      case ("M", true): total += count * 60
      case ("S", true): total += count
      default: return nil
      }
    }
    return isNegative ? -total : total
  }
}
