import Chronology

/// One entry of a calendar, with the times at which it comes again.
struct CalendarEntry {
  let component: CalendarComponent
  /// Its first time.
  let start: CalendarTime
  /// How long it lasts, in seconds; 0 for a moment, a day or more for whole days.
  let length: Int
  /// Which occurrence of the entry with its UID it stands for, where it stands for one.
  let occurrence: CalendarTime?

  /// The most occurrences of one entry that are read, and the most rules of one.
  static let limit = 1_000
  private static let mostRules = 8

  /// Reads an entry's times.
  ///
  /// - Throws: Why it has none.
  init(_ component: CalendarComponent) throws(RecordReject) {
    self.component = component
    func reject(_ line: ContentLine?, _ reason: RecordReject.Reason) -> RecordReject {
      RecordReject(line: line?.line ?? component.line, reason: reason)
    }
    let isTask = component.name == "VTODO"
    guard let line = component["DTSTART"] ?? (isTask ? component["DUE"] : nil) else {
      throw reject(nil, .missing(isTask ? "DUE" : "DTSTART"))
    }
    guard let start = CalendarTime(line) else {
      throw reject(line, .unreadable(field: line.name, value: line.value))
    }
    self.start = start
    let day = start.second == nil ? 86_400 : 0
    if let line = component["DTEND"] ?? (isTask ? component["DUE"] : nil) {
      guard let end = CalendarTime(line) else {
        throw reject(line, .unreadable(field: line.name, value: line.value))
      }
      length = max(end.wallClock - start.wallClock, day)
    } else if let line = component["DURATION"] {
      guard let seconds = CalendarDuration.seconds(line.value) else {
        throw reject(line, .unreadable(field: line.name, value: line.value))
      }
      length = max(seconds, day)
    } else {
      length = day
    }
    if let line = component["RECURRENCE-ID"] {
      guard let time = CalendarTime(line) else {
        throw reject(line, .unreadable(field: line.name, value: line.value))
      }
      occurrence = time
    } else {
      occurrence = nil
    }
  }

  /// What identifies it, together with what stands for its occurrences.
  var uid: String? { component["UID"]?.value.trimmed }

  /// The times at which it comes, in order, without those that are excepted.
  ///
  /// - Parameters:
  ///   - zones: The zones that the calendar defines.
  ///   - horizon: The day behind which a rule without an end isn't followed.
  ///   - most: How many times are found at most.
  /// - Returns: The times, and whether it comes more often than is read.
  /// - Throws: What is wrong with its rules.
  func times(
    _ zones: CalendarZones,
    until horizon: CivilDate,
    limit most: Int
  ) throws(RecordReject) -> (times: [CalendarTime], isCut: Bool) {
    // An occurrence that was moved repeats the rule of its series; it is one time itself.
    let repeats = occurrence == nil ? component.all("RRULE").prefix(Self.mostRules) : []
    var times = [start]
    var isCut = false
    for line in repeats {
      do throws(RecordFault) {
        let rule = try RecurrenceRule(line.value)
        let isEndless = rule.until == nil && rule.count == nil
        let last = isEndless ? CalendarTime(horizon) : rule.until
        let found = rule.times(
          from: start,
          limit: most,
          until: last.map { self.last(of: $0, zones) }
        )
        times += found.times
        isCut = isCut || found.goesOn || isEndless
      } catch {
        throw RecordReject(line: line.line, reason: .broken(error.words))
      }
    }
    let more = try dates("RDATE")
    times += more.prefix(Self.limit)
    var wall = Set(times.map(\.wallClock))
    remove(try dates("EXDATE"), from: &wall, zones)
    let ordered = wall.sorted()
    let isLong = ordered.count > most || more.count > Self.limit
    return (ordered.prefix(most).map(start.at), isCut || isLong)
  }

  /// The last time that UNTIL allows, on the clock of the start; a day counts to its end.
  private func last(of until: CalendarTime, _ zones: CalendarZones) -> CalendarTime {
    guard start.second != nil else { return CalendarTime(until.day) }
    guard until.second != nil else { return CalendarTime(until.day, second: 86_399) }
    let clock = zones.wallClock(of: until, onClockOf: start)
    // Where nobody defines the zone, a day more or less of UTC is the day meant.
    return start.at(wallClock: clock ?? until.wallClock)
  }

  private func dates(_ name: String) throws(RecordReject) -> [CalendarTime] {
    var times: [CalendarTime] = []
    for line in component.all(name) {
      for part in line.value.split(separator: ",") where !String(part).trimmed.isEmpty {
        let first = part.split(separator: "/").first ?? part
        guard let time = CalendarTime(first, zone: line.parameters["TZID"]) else {
          throw RecordReject(
            line: line.line,
            reason: .unreadable(field: name, value: String(part))
          )
        }
        times.append(time)
      }
    }
    return times
  }

  /// Takes the times out that are meant by some told on clocks of their own; a day means all of it.
  func remove(_ excepted: [CalendarTime], from times: inout Set<Int>, _ zones: CalendarZones) {
    var days: Set<CivilDate> = []
    for time in excepted {
      if time.second == nil || start.second == nil {
        days.insert(time.day)
      } else if let meant = match(time, in: times, zones) {
        times.remove(meant)
      }
    }
    if !days.isEmpty { times = times.filter { !days.contains(start.at(wallClock: $0).day) } }
  }

  /// The time that is meant by one told on a clock of its own; `nil` where none is.
  ///
  /// Where nobody defines the zone, it is the nearest one that some zone's clock allows.
  private func match(_ time: CalendarTime, in times: Set<Int>, _ zones: CalendarZones) -> Int? {
    if let clock = zones.wallClock(of: time, onClockOf: start) {
      return times.contains(clock) ? clock : nil
    }
    let near = times.filter { ($0 - time.wallClock).magnitude <= 14 * 3_600 }
      .filter { ($0 - time.wallClock) % 900 == 0 }
    return near.min { ($0 - time.wallClock).magnitude < ($1 - time.wallClock).magnitude }
  }
}

extension CalendarTime {
  /// Reads the time of a property, in the zone that it names.
  init?(_ line: ContentLine) {
    self.init(line.value, zone: line.parameters["TZID"]?.trimmed)
  }
}
