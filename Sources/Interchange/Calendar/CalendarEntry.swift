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

  /// The most occurrences of one entry that are read.
  static let limit = 1_000

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
  /// - Returns: The times, and whether it comes more often than is read.
  /// - Throws: What is wrong with its rules.
  func times(
    _ zones: CalendarZones,
    until horizon: CivilDate
  ) throws(RecordReject) -> (times: [CalendarTime], isCut: Bool) {
    // An occurrence that was moved repeats the rule of its series; it is one time itself.
    let repeats = occurrence == nil ? component.all("RRULE") : []
    var times = [start]
    var isCut = false
    for line in repeats {
      do throws(RecordFault) {
        let rule = try RecurrenceRule(line.value)
        let isEndless = rule.until == nil && rule.count == nil
        let last = isEndless ? CalendarTime(horizon) : rule.until
        let found = rule.times(
          from: start,
          limit: Self.limit,
          until: last.map { self.last(of: $0, zones) }
        )
        times += found.times
        isCut = isCut || found.goesOn || isEndless
      } catch {
        throw RecordReject(line: line.line, reason: .broken(error.words))
      }
    }
    times += try dates("RDATE")
    let excepted = try dates("EXDATE")
    var wall = Set(times.map(\.wallClock))
    for time in excepted { remove(time, from: &wall, zones) }
    let ordered = wall.sorted()
    return (ordered.prefix(Self.limit).map(start.at), isCut || ordered.count > Self.limit)
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

  /// Takes the time out that is meant by one told on a clock of its own.
  func remove(_ time: CalendarTime, from times: inout Set<Int>, _ zones: CalendarZones) {
    if let meant = match(time, in: times, zones) { times.remove(meant) }
  }

  /// The time that is meant by one told on a clock of its own; `nil` where none is.
  ///
  /// Where nobody defines the zone, it is the nearest one that some zone's clock allows.
  func match(_ time: CalendarTime, in times: Set<Int>, _ zones: CalendarZones) -> Int? {
    if time.second == nil || start.second == nil {
      return times.first { start.at(wallClock: $0).day == time.day }
    }
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
