import Chronology
import Documents
public import Timelines

/// Events as an iCalendar: what falls due first, then what was done.
///
/// A due day is an entry of its own, related to the act that set it. Acts block nobody's time. Days
/// are whole days without a zone, because that is what the sources write.
public struct EventCalendar: Sendable {
  private let timeline: any EventRegister
  private let marginalia: Marginalia

  /// Makes a calendar of a timeline's events.
  public init(_ timeline: any EventRegister, marginalia: Marginalia = Marginalia()) {
    self.timeline = timeline
    self.marginalia = marginalia
  }

  /// The calendar's lines, each with its carriage return; it has no place for an event that nothing
  /// dates, or of no year from 1 to 9999.
  public func written(_ events: [Event]) -> WrittenEvents {
    var lines = [
      CalendarLine("BEGIN", "VCALENDAR"),
      CalendarLine("VERSION", "2.0"),
      CalendarLine("PRODID", "-//Regesta//Regesta//EN"),
      CalendarLine("CALSCALE", "GREGORIAN"),
    ]
    for entry in dueEntries(of: events) { lines += entry }
    let acts = events.compactMap(act)
    lines += acts.joined()
    lines.append(CalendarLine("END", "VCALENDAR"))
    return WrittenEvents(lines.flatMap(\.parts), undatable: events.count - acts.count)
  }

  // MARK: What was done

  private func act(_ event: Event) -> [CalendarLine]? {
    guard let days = EventDays(event) else { return nil }
    let clock = days.first == days.last ? event.date.minute : nil
    guard let span = Self.span(of: days, minute: clock) else { return nil }
    var lines = opening(event.id.description, event) + span
    lines.append(CalendarLine("SUMMARY", text: event.title(in: timeline.directory)))
    lines.append(CalendarLine("DESCRIPTION", text: description(of: event)))
    lines.append(CalendarLine("STATUS", event.status == .planned ? "TENTATIVE" : "CONFIRMED"))
    lines.append(CalendarLine("TRANSP", "TRANSPARENT"))
    lines += ending(event)
    lines += Self.own(EventFields(event, in: timeline))
    if ![.current, .planned].contains(event.status) {
      lines.append(CalendarLine(OwnField.status, event.status.rawValue))
    }
    lines += event.relations.map { CalendarLine("RELATED-TO", Self.uid($0.event.description)) }
    return lines + [CalendarLine("END", "VEVENT")]
  }

  private func description(of event: Event) -> String {
    var lines = ["Date: \(event.shownDate)"]
    let remarks = event.remarks + marginalia.tags(of: event.id)
    if !remarks.isEmpty { lines.append(remarks.joined(separator: "; ").withLargeInitial) }
    if let note = marginalia.notes[event.id] { lines.append("Note: \(note)") }
    lines += event.claims.compactMap(timeline.reference).map { $0.written(in: .plain) }
    return lines.joined(separator: "\n")
  }

  // MARK: What falls due

  private func dueEntries(of events: [Event]) -> [[CalendarLine]] {
    var found: [(days: EventDays, isFirst: Bool, lines: [CalendarLine])] = []
    for event in events {
      for (number, commitment) in event.commitments.enumerated() {
        guard let due = commitment.term.due, let days = EventDays(due),
          let span = Self.span(of: days, minute: nil)
        else { continue }
        let lines = self.due(commitment, number: number + 1, of: event, span)
        found.append((days, [.deadline, .meeting].contains(commitment.term.kind), lines))
      }
    }
    let ordered = found.enumerated().sorted { left, right in
      if left.element.isFirst != right.element.isFirst { return left.element.isFirst }
      return (left.element.days.first, left.offset) < (right.element.days.first, right.offset)
    }
    return ordered.map(\.element.lines)
  }

  private func due(
    _ commitment: Commitment,
    number: Int,
    of event: Event,
    _ span: [CalendarLine]
  ) -> [CalendarLine] {
    let term = commitment.term
    var lines = opening("\(event.id)-due-\(number)", event) + span
    let name = term.kind.rawValue.withLargeInitial
    lines.append(CalendarLine("SUMMARY", text: "\(name): \(term.what)"))
    var words = ["\(event.title(in: timeline.directory)) (\(event.shownDate))"]
    if let text = term.dueText { words.append("Due: \(text)") }
    let doers = Self.names(term.by, in: timeline)
    if !doers.isEmpty { words.append("To be done by: \(doers.joined(separator: ", "))") }
    words.append("Status: \(commitment.status.rawValue)")
    lines.append(
      CalendarLine("DESCRIPTION", text: (words + sources(of: event)).joined(separator: "\n"))
    )
    let state =
      switch commitment.status {
      case .open, .countered: "TENTATIVE"
      case .kept: "CONFIRMED"
      case .missed, .refused, .lapsed: "CANCELLED"
      }
    lines.append(CalendarLine("STATUS", state))
    lines += ending(event)
    lines += Self.own(commitment, in: timeline)
    lines.append(CalendarLine("RELATED-TO", Self.uid(event.id.description)))
    return lines + [CalendarLine("END", "VEVENT")]
  }

  private func sources(of event: Event) -> [String] {
    event.claims.compactMap(timeline.reference).map { $0.written(in: .plain) }
  }

  // MARK: Parts of an entry

  private func opening(_ id: String, _ event: Event) -> [CalendarLine] {
    // The day of the report, not that of writing: the same events give the same bytes.
    let stamp = event.reported?.extent.latest ?? CivilDate(dayNumber: 0)
    return [
      CalendarLine("BEGIN", "VEVENT"),
      CalendarLine("UID", Self.uid(id)),
      CalendarLine("DTSTAMP", (Self.digits(stamp) ?? "19700101") + "T000000Z"),
    ]
  }

  private func ending(_ event: Event) -> [CalendarLine] {
    let address = event.claims.lazy.compactMap { claim in
      timeline.document(claim.citation.document)?.metadata.url?.value.webAddress
    }.first
    return [
      event.place.map { CalendarLine("LOCATION", text: $0) },
      CalendarLine("CATEGORIES", event.type.rawValue),
      address.map { CalendarLine("URL", $0) },
    ].compactMap(\.self)
  }

  /// What other programs pass over, and reading back needs.
  private static func own(_ fields: EventFields) -> [CalendarLine] {
    [
      CalendarLine(OwnField.date, text: fields.date),
      CalendarLine(OwnField.move, text: fields.move),
      CalendarLine(OwnField.phrase, text: fields.phrase),
    ] + fields.actors.map { CalendarLine(OwnField.actor, text: $0) }
      + fields.recipients.map { CalendarLine(OwnField.recipient, text: $0) }
  }

  private static func own(
    _ commitment: Commitment,
    in timeline: any EventRegister
  ) -> [CalendarLine] {
    let term = commitment.term
    let since = commitment.steps.last?.knownSince
    return [
      CalendarLine(OwnField.term, term.kind.rawValue),
      CalendarLine(OwnField.what, text: term.what),
      term.due.map { CalendarLine(OwnField.due, text: $0.description) },
      term.dueText.map { CalendarLine(OwnField.dueText, text: $0) },
      CalendarLine(OwnField.status, commitment.status.rawValue),
      since.map { CalendarLine(OwnField.since, $0.description) },
    ].compactMap(\.self)
      + names(term.by, in: timeline).map { CalendarLine(OwnField.by, text: $0) }
      + names(term.to, in: timeline).map { CalendarLine(OwnField.to, text: $0) }
  }

  private static func names(_ actors: [ActorID], in timeline: any EventRegister) -> [String] {
    actors.map { timeline.directory[$0]?.shortName ?? $0.description }
  }

  private static func uid(_ id: String) -> String { "\(id)@regesta" }

  /// The first day, and the day behind the last, which is what DTEND means.
  private static func span(of days: EventDays, minute: Int?) -> [CalendarLine]? {
    guard let first = digits(days.first), let end = digits(days.last.adding(days: 1)) else {
      return nil
    }
    if let minute, minute < 24 * 60 {
      let time = [minute / 60, minute % 60, 0].map { ($0 < 10 ? "0" : "") + String($0) }.joined()
      return [CalendarLine("DTSTART", "\(first)T\(time)")]
    }
    return [CalendarLine("DTSTART;VALUE=DATE", first), CalendarLine("DTEND;VALUE=DATE", end)]
  }

  /// "20250511"; iCalendar has no other years than those of four digits.
  private static func digits(_ day: CivilDate) -> String? {
    guard (1...9999).contains(day.year) else { return nil }
    return day.description.filter { $0 != "-" }
  }
}
