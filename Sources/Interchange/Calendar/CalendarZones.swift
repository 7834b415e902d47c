import Chronology

/// The zones that a calendar defines itself: when their clocks go forward and back.
///
/// What a calendar says of its zones is enough for what they are needed for: to know which
/// occurrence is meant where a rule is told in UTC and its exceptions on a clock, or the other way.
struct CalendarZones {
  private var zones: [String: [Observance]] = [:]

  /// A stretch of the year with one offset: standard time, or summer time.
  private struct Observance {
    var start: CalendarTime
    var offset: Int
    var rule: RecurrenceRule?
    var more: [CalendarTime]
  }

  /// Takes the zones of some components.
  init(_ components: [CalendarComponent]) {
    for component in components where component.name == "VTIMEZONE" {
      guard let name = component["TZID"]?.value.trimmed, zones[name] == nil else { continue }
      zones[name] = component.parts.prefix(Self.most).compactMap(Self.observance)
    }
  }

  /// The most stretches of one zone; every time that is compared goes through all of them.
  private static let most = 64

  private static func observance(_ part: CalendarComponent) -> Observance? {
    guard let start = part["DTSTART"].flatMap({ CalendarTime($0.value) }),
      let offset = part["TZOFFSETTO"].flatMap({ seconds($0.value) })
    else { return nil }
    return Observance(
      start: start,
      offset: offset,
      rule: part["RRULE"].flatMap { try? RecurrenceRule($0.value) },
      more: part.all("RDATE").flatMap { $0.value.split(separator: ",") }.compactMap {
        CalendarTime($0)
      }
    )
  }

  /// "+0200" and "-041530" in seconds.
  private static func seconds(_ text: String) -> Int? {
    let text = text.trimmed
    guard let sign = text.first, sign == "+" || sign == "-",
      let number = Int(text.dropFirst()), text.count == 5 || text.count == 7
    else { return nil }
    let whole = text.count == 5 ? number * 100 : number
    let seconds = whole / 10_000 * 3_600 + whole / 100 % 100 * 60 + whole % 100
    return sign == "-" ? -seconds : seconds
  }

  /// How far a zone's clock is ahead of UTC at a time on that clock, in seconds.
  ///
  /// - Returns: `nil` where the calendar doesn't say.
  func offset(of zone: String?, at time: CalendarTime) -> Int? {
    guard let zone else { return nil }
    if zone == "UTC" { return 0 }
    guard let observances = zones[zone], !observances.isEmpty else { return nil }
    let onsets = observances.compactMap { observance in
      Self.lastOnset(of: observance, before: time).map { ($0, observance.offset) }
    }
    if let latest = onsets.max(by: { $0.0 < $1.0 }) { return latest.1 }
    return observances.min { $0.start < $1.start }?.offset
  }

  private static func lastOnset(of observance: Observance, before time: CalendarTime) -> Int? {
    var onsets = ([observance.start] + observance.more).filter { $0 <= time }.map(\.wallClock)
    guard let rule = observance.rule, observance.start <= time else { return onsets.max() }
    // Only the year before and the year itself count; the rule has begun long before them.
    var start = observance.start
    var yearly = rule
    if rule.frequency == .yearly, rule.interval == 1, rule.count == nil,
      let near = CivilDate(year: time.day.year - 1, month: start.day.month, day: 1),
      near > start.day, !rule.days.isEmpty || !rule.monthDays.isEmpty
    {
      start.day = near
      yearly.until = nil
    }
    let limit = start == observance.start ? 1_000 : 5
    let found = yearly.times(from: start, limit: limit, until: rule.until).times
    let counted = start == observance.start ? found[...] : found.dropFirst()
    onsets += counted.filter { $0 <= time }.map(\.wallClock)
    return onsets.max()
  }
}

extension CalendarZones {
  /// A time on another clock: that of UTC in a zone, that of a zone in UTC.
  ///
  /// - Returns: `nil` where the calendar doesn't define the zones.
  func wallClock(of time: CalendarTime, onClockOf other: CalendarTime) -> Int? {
    guard time.second != nil, time.zone != other.zone else { return time.wallClock }
    // A time of wherever one is counts as one of the other's zone.
    guard let zone = time.zone, let wanted = other.zone else { return time.wallClock }
    guard let offset = offset(of: zone, at: time) else { return nil }
    let universal = time.wallClock - offset
    // The other clock's offset depends on its own time, which is near enough to UTC.
    guard let near = self.offset(of: wanted, at: other.at(wallClock: universal)) else { return nil }
    let exact = self.offset(of: wanted, at: other.at(wallClock: universal + near)) ?? near
    return universal + exact
  }
}
