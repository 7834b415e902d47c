import Chronology
import Timelines

/// iCalendar (RFC 5545): an event for each entry, and for each time at which it comes again.
///
/// Entries, tasks and journals are rows; zones, alarms and lists of busy times are none.
public struct CalendarFormat: RecordFormat {
  /// Recognises a calendar, or an entry without one.
  public static func recognised(by head: SourceHead) -> CalendarFormat? {
    let begin = Array("begin:v".utf8)
    let start = head.bytes.drop { $0 <= 0x20 }.prefix(begin.count).map { $0 | 0x20 }
    // A colon has the bit set already.
    return start == begin ? CalendarFormat() : nil
  }

  /// "iCalendar".
  public var name: String { "iCalendar" }

  /// Occurrences stand apart from what they replace, so a calendar is read whole.
  public var boundary: RecordBoundary { .none }

  /// Reads all of a calendar.
  public func read(_ piece: SourcePiece, naming roll: PartyRoll) -> RecordBatch {
    let components = CalendarComponent.read(ContentLines.read(piece.bytes, from: piece.line))
    var batch = RecordBatch()
    var loose: [CalendarComponent] = []
    for component in components {
      if component.name == "VCALENDAR" {
        CalendarReading(component, naming: roll).read(into: &batch)
      } else {
        loose.append(component)
      }
    }
    if !loose.isEmpty {
      var calendar = CalendarComponent(name: "VCALENDAR", line: piece.line)
      calendar.parts = loose
      CalendarReading(calendar, naming: roll).read(into: &batch)
    }
    return batch
  }
}

/// The reading of one calendar: its zones, its entries, and which of them replace others.
struct CalendarReading {
  private let calendar: CalendarComponent
  private let zones: CalendarZones
  private let roll: PartyRoll
  /// Ten years behind the last day that the calendar names: so far rules without an end are followed.
  private let horizon: CivilDate

  init(_ calendar: CalendarComponent, naming roll: PartyRoll) {
    self.calendar = calendar
    self.roll = roll
    let days = calendar.parts.filter { Self.rows.contains($0.name) }.flatMap { part in
      part.properties.filter { Self.days.contains($0.name) }.compactMap { CalendarTime($0)?.day }
    }
    horizon = (days.max() ?? CivilDate(dayNumber: 0)).adding(days: 3_653)
    zones = CalendarZones(calendar.parts)
  }

  private static let rows: Set = ["VEVENT", "VTODO", "VJOURNAL"]
  private static let days: Set = ["DTSTART", "DTEND", "DTSTAMP", "CREATED", "LAST-MODIFIED", "DUE"]

  /// Adds what the calendar holds, in its order.
  func read(into batch: inout RecordBatch) {
    var entries: [CalendarEntry] = []
    for component in calendar.parts where Self.rows.contains(component.name) {
      batch.rowCount += 1
      do throws(RecordReject) {
        entries.append(try CalendarEntry(component))
      } catch {
        batch.rejects.append(error)
      }
    }
    let dues = takeDues(from: &entries)
    batch.rowCount -= dues.values.reduce(0) { $0 + $1.count }
    var replacing: [String: [CalendarEntry]] = [:]
    for entry in entries where entry.occurrence != nil {
      if let uid = entry.uid { replacing[uid, default: []].append(entry) }
    }
    var room = RepeatRoom()
    for entry in entries {
      // What stands for occurrences belongs to the first entry of its UID.
      let replaced =
        entry.occurrence == nil ? entry.uid.flatMap { replacing.removeValue(forKey: $0) } : nil
      do throws(RecordReject) {
        batch.records += try records(
          of: entry,
          replaced: replaced ?? [],
          dues: entry.uid.flatMap { dues[$0] } ?? [],
          within: &room
        )
      } catch {
        batch.rejects.append(error)
      }
    }
  }

  /// Takes out what this program wrote beside an act as falling due by it, by the act's identifier.
  private func takeDues(from entries: inout [CalendarEntry]) -> [String: [OwnDue]] {
    let acts = Set(entries.lazy.filter { $0.component[OwnField.phrase] != nil }.compactMap(\.uid))
    var dues: [String: [OwnDue]] = [:]
    entries.removeAll { entry in
      guard let due = OwnDue(entry), let act = due.act, acts.contains(act) else { return false }
      dues[act, default: []].append(due)
      return true
    }
    return dues
  }

  private func records(
    of entry: CalendarEntry,
    replaced: [CalendarEntry],
    dues: [OwnDue],
    within room: inout RepeatRoom
  ) throws(RecordReject) -> [SourceRecord] {
    let comesAgain = entry.component["RRULE"] != nil || entry.component["RDATE"] != nil
    let size = comesAgain ? entry.component.size : 0
    let most = comesAgain ? room.times(of: size) : 1
    let (found, isCut) = try entry.times(zones, until: horizon, limit: most)
    if comesAgain { room.take(found.count, of: size) }
    var times = Set(found.map(\.wallClock))
    entry.remove(replaced.compactMap(\.occurrence), from: &times, zones)
    guard !times.isEmpty else {
      throw RecordReject(
        line: entry.component.line,
        reason: .broken("its exceptions leave none of its occurrences")
      )
    }
    let mapping = CalendarRecord(entry, of: calendar, dues: dues, naming: roll)
    var records = times.sorted().map { mapping.record(at: entry.start.at(wallClock: $0)) }
    if isCut, let last = records.indices.last {
      let note = RepeatRoom.note(records.count)
      records[last].text = [records[last].text, note].compactMap(\.self).joined(separator: "\n")
    }
    return records
  }
}
