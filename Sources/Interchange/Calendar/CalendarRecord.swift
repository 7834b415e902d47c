import Chronology
import Timelines

/// An entry of a calendar as a record: what its properties mean here.
struct CalendarRecord {
  let entry: CalendarEntry
  private let calendarName: String?
  /// What this program wrote into the calendar as falling due by this entry.
  private let dues: [OwnDue]
  let roll: PartyRoll

  init(
    _ entry: CalendarEntry,
    of calendar: CalendarComponent,
    dues: [OwnDue] = [],
    naming roll: PartyRoll
  ) {
    self.entry = entry
    self.dues = dues
    self.roll = roll
    calendarName = (calendar["X-WR-CALNAME"] ?? calendar["NAME"])?.text.beginning(within: 200)
  }

  var component: CalendarComponent { entry.component }

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
      date: entry.days(at: time),
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
    if isOwn {
      addOwnFields(to: &record)
    } else {
      addCommitments(to: &record)
    }
    for due in dues { due.add(to: &record, naming: roll) }
    record.extra = extra
    return record
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
