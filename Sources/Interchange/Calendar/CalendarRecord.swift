import Chronology
import Timelines

/// An entry of a calendar as a record: what its properties mean here.
struct CalendarRecord {
  private let entry: CalendarEntry
  private let calendarName: String?
  private let roll: PartyRoll

  init(_ entry: CalendarEntry, of calendar: CalendarComponent, naming roll: PartyRoll) {
    self.entry = entry
    self.roll = roll
    calendarName = (calendar["X-WR-CALNAME"] ?? calendar["NAME"])?.text.beginning(within: 200)
  }

  private var component: CalendarComponent { entry.component }

  /// The record of one of its times.
  func record(at time: CalendarTime) -> SourceRecord {
    let title = component["SUMMARY"]?.text.onOneLine ?? ""
    let description = component["DESCRIPTION"]?.text ?? ""
    let firstLine = description.split(separator: "\n").first.map { String($0).onOneLine }
    let state = component["STATUS"]?.value.trimmed.uppercased()
    let uid = entry.uid
    var record = SourceRecord(
      line: component.line,
      identity: ["ics", uid ?? "", "\(time.wallClock)", title].joined(separator: "\t"),
      date: date(at: time),
      phrase: title.isEmpty ? firstLine ?? "untitled entry" : title
    )
    record.id = uid
    record.minute = time.second.map { $0 / 60 }
    record.reported =
      ["CREATED", "LAST-MODIFIED", "DTSTAMP"].lazy.compactMap {
        component[$0].flatMap { CalendarTime($0)?.day }
      }.first
    record.text = description.isEmpty ? nil : description
    record.place = component["LOCATION"].flatMap { $0.text.isEmpty ? nil : $0.text.onOneLine }
    record.url = component["URL"]?.value.trimmed.webAddress
    record.publishers = [calendarName].compactMap(\.self).filter { !$0.isEmpty }
    record.tags = component.all("CATEGORIES").flatMap(\.texts).map(\.onOneLine)
    if state == "CANCELLED" || state == "TENTATIVE" {
      record.tags.append(state?.lowercased() ?? "")
    }
    record.status = isPlanned(time, reported: record.reported, state) ? .planned : .current
    addParties(to: &record)
    addOwnFields(to: &record)
    addTerms(to: &record)
    record.extra = extra
    return record
  }

  /// The days on which it lies; the end that iCalendar gives is the first moment behind it.
  private func date(at time: CalendarTime) -> EDTF {
    guard entry.length > 0 else { return EDTF(time.day) }
    let (end, overflows) = time.wallClock.addingReportingOverflow(entry.length - 1)
    let last = overflows ? time : CalendarTime(time.day, second: 0).at(wallClock: end)
    return last.day > time.day ? EDTF(from: time.day, to: last.day) : EDTF(time.day)
  }

  private func isPlanned(_ time: CalendarTime, reported: CivilDate?, _ state: String?) -> Bool {
    switch state {
    case "TENTATIVE", "NEEDS-ACTION", "IN-PROCESS", "CANCELLED": true
    case "COMPLETED", "FINAL": false
    default: reported.map { $0 < time.day } ?? false
    }
  }

  // MARK: Who

  private func addParties(to record: inout SourceRecord) {
    record.actors = component.all("ORGANIZER").compactMap(party)
    record.recipients = component.all("ATTENDEE").filter {
      $0.parameters["PARTSTAT"]?.uppercased() != "DECLINED"
    }.compactMap(party)
    if !record.recipients.isEmpty {
      record.move = .meets
      record.type = .consult
    }
  }

  /// Somebody by the name that the entry gives, else by their address.
  private func party(_ line: ContentLine) -> RecordedParty? {
    let name = line.parameters["CN"]?.onOneLine ?? ""
    let address = line.value.trimmed
    let bare = address.lowercased().hasPrefix("mailto:") ? String(address.dropFirst(7)) : address
    return roll.party(named: name.isEmpty ? bare : name, kind: .person)
  }

  /// What this program wrote into a calendar of its own.
  private func addOwnFields(to record: inout SourceRecord) {
    if let type = record.tags.lazy.compactMap(EventType.init).first {
      record.type = type
      record.tags.removeAll { $0 == type.rawValue }
    }
    guard let phrase = component["X-REGESTA-PHRASE"]?.text else { return }
    record.phrase = phrase
    record.actors = component.all("X-REGESTA-ACTOR").compactMap { roll.party(named: $0.text) }
    record.recipients = component.all("X-REGESTA-RECIPIENT").compactMap {
      roll.party(named: $0.text)
    }
    if let move = component["X-REGESTA-MOVE"].flatMap({ Move(rawValue: $0.text) }) {
      record.move = move
    }
    if let date = component["X-REGESTA-DATE"].flatMap({ try? EDTF($0.text) }) {
      record.date = date
    }
  }

  // MARK: What falls due

  private func addTerms(to record: inout SourceRecord) {
    guard component["X-REGESTA-PHRASE"] == nil else { return }
    let own = component["X-REGESTA-TERM"].flatMap { Term.Kind(rawValue: $0.text) }
    let words = record.phrase.lowercased().split { !$0.isLetter }
    let isDeadline =
      component.name == "VTODO" || words.contains { ["deadline", "due", "expires"].contains($0) }
    let isMeeting =
      !record.recipients.isEmpty || words.contains { Self.meetings.contains(String($0)) }
    guard let kind = own ?? (isDeadline ? .deadline : isMeeting ? .meeting : nil) else { return }
    guard own != nil || isDeadline || record.status == .planned else { return }
    if kind == .meeting, record.move == .says {
      record.move = .meets
      record.type = .consult
    }
    record.terms = [Term(kind, what: record.phrase, due: record.date)]
  }

  private static let meetings: Set = [
    "conference", "consultation", "consultations", "meeting", "negotiations", "round", "session",
    "summit", "talks", "visit",
  ]

  // MARK: What else it says

  private static let mapped: Set = [
    "UID", "SUMMARY", "DESCRIPTION", "LOCATION", "URL", "CATEGORIES", "DTSTART", "DTEND",
    "ORGANIZER", "ATTENDEE",
  ]

  private var extra: ExtraFields {
    let members = Self.members(of: component) { !Self.mapped.contains($0.name) }
    let zone = component["DTSTART"]?.parameters["TZID"]
    let zoned = zone.map { [JSONValue.Member("TZID", .string($0))] } ?? []
    let all = zoned + members
    return all.isEmpty ? .none : .json(JSONValue.object(all).line)
  }

  private static func members(
    of component: CalendarComponent,
    keeping isKept: (ContentLine) -> Bool = { _ in true }
  ) -> [JSONValue.Member] {
    var names: [String] = []
    var values: [String: [JSONValue]] = [:]
    func add(_ name: String, _ value: JSONValue) {
      if values[name] == nil { names.append(name) }
      values[name, default: []].append(value)
    }
    for line in component.properties
    where isKept(line) && !line.name.hasPrefix("X-REGESTA-") { add(line.name, .string(line.text)) }
    for part in component.parts { add(part.name, .object(members(of: part))) }
    return names.map { name in
      let all = values[name] ?? []
      return JSONValue.Member(name, all.count == 1 ? all[0] : .array(all))
    }
  }
}
