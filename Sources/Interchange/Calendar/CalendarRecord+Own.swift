import Chronology
import Timelines

extension CalendarRecord {
  /// Whether this program wrote the entry, as an act.
  var isOwn: Bool { component[OwnField.phrase] != nil }

  /// Takes what this program wrote into a calendar of its own.
  ///
  /// Where somebody has moved the entry to other days since, these count.
  func addOwnFields(to record: inout SourceRecord) {
    if let type = record.tags.lazy.compactMap(EventType.init).first {
      record.type = type
      record.tags.removeAll { $0 == type.rawValue }
    }
    if let phrase = component[OwnField.phrase]?.text { record.phrase = phrase }
    record.actors = component.all(OwnField.actor).compactMap { roll.party(named: $0.text) }
    record.recipients = component.all(OwnField.recipient).compactMap { roll.party(named: $0.text) }
    if let move = component[OwnField.move].flatMap({ Move(rawValue: $0.text) }) {
      record.move = move
    }
    record.status =
      component[OwnField.status].flatMap { EventStatus(rawValue: $0.text) }
      ?? (component["STATUS"]?.text == "TENTATIVE" ? .planned : .current)
    record.tags.removeAll { $0 == "tentative" }
    if let date = entry.ownDate(OwnField.date) { record.date = date }
  }
}

/// Something that falls due, as this program wrote it into a calendar: an entry beside that of its act.
struct OwnDue {
  /// The identifier of the act that set it.
  let act: String?
  private let entry: CalendarEntry
  private let kind: Term.Kind

  /// Takes an entry; `nil` where it isn't one of ours that falls due.
  init?(_ entry: CalendarEntry) {
    guard let kind = entry.component[OwnField.term].flatMap({ Term.Kind(rawValue: $0.text) })
    else { return nil }
    self.entry = entry
    self.kind = kind
    act = entry.component["RELATED-TO"]?.value.trimmed
  }

  /// Adds it to a record, and whom it names.
  func add(to record: inout SourceRecord, naming roll: PartyRoll) {
    let component = entry.component
    func parties(_ name: String) -> [RecordedParty] {
      component.all(name).compactMap { roll.party(named: $0.text) }
    }
    let (by, to) = (parties(OwnField.by), parties(OwnField.to))
    record.mentioned += by + to
    let term = Term(
      kind,
      what: component[OwnField.what]?.text ?? record.phrase,
      due: entry.ownDate(OwnField.due) ?? entry.days,
      dueText: component[OwnField.dueText]?.text,
      by: by.map(\.actor.id),
      to: to.map(\.actor.id)
    )
    let status = component[OwnField.status].flatMap { Commitment.Status(rawValue: $0.text) }
    let since = component[OwnField.since].flatMap { try? EDTF($0.text) }?.extent.earliest
    var steps = [Commitment.Step(.open)]
    if let status, status != .open { steps.append(Commitment.Step(status, knownSince: since)) }
    record.commitments.append(Commitment(term, steps: steps))
  }
}

/// The names of the properties that this program adds to a calendar, which others pass over.
enum OwnField {
  static let date = "X-REGESTA-DATE"
  static let move = "X-REGESTA-MOVE"
  static let phrase = "X-REGESTA-PHRASE"
  static let actor = "X-REGESTA-ACTOR"
  static let recipient = "X-REGESTA-RECIPIENT"
  static let status = "X-REGESTA-STATUS"
  static let term = "X-REGESTA-TERM"
  static let what = "X-REGESTA-WHAT"
  static let due = "X-REGESTA-DUE"
  static let dueText = "X-REGESTA-DUE-TEXT"
  static let by = "X-REGESTA-BY"
  static let to = "X-REGESTA-TO"
  static let since = "X-REGESTA-SINCE"
}

extension CalendarEntry {
  /// The date that a property of ours tells; `nil` where the entry lies on other days by now.
  fileprivate func ownDate(_ name: String) -> EDTF? {
    guard let date = component[name].flatMap({ try? EDTF($0.text) }) else { return nil }
    guard let told = EventDays(date) else { return date }
    let stands = EventDays(days)
    return told.first == stands?.first && told.last == stands?.last ? date : nil
  }

  /// The days on which its first time lies; the end that iCalendar gives is the first moment behind it.
  var days: EDTF { days(at: start) }

  /// The days on which one of its times lies.
  func days(at time: CalendarTime) -> EDTF {
    guard length > 0 else { return EDTF(time.day) }
    let (end, overflows) = time.wallClock.addingReportingOverflow(length - 1)
    let last = overflows ? time : CalendarTime(time.day, second: 0).at(wallClock: end)
    return last.day > time.day ? EDTF(from: time.day, to: last.day) : EDTF(time.day)
  }
}
