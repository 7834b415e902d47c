import Chronology
import Documents
public import Timelines

/// Events as a page of markwhen: a date and a title a line, properties and sources below.
///
/// Only days, months, years and spans between them are dates there; what else a date says stands in
/// the property `edtf`. Quotations begin with `>`, so that no source can begin an event of its own.
public struct MarkwhenPage: Sendable {
  private let timeline: any EventRegister
  private let marginalia: Marginalia

  /// Makes a page of a timeline's events.
  public init(_ timeline: any EventRegister, marginalia: Marginalia = Marginalia()) {
    self.timeline = timeline
    self.marginalia = marginalia
  }

  /// The page's lines; markwhen has no place for an event that nothing dates, or of no year of ours.
  public func written(_ events: [Event]) -> WrittenEvents {
    var lines = ["title: Timeline"]
    var undatable = 0
    for event in events {
      guard let date = Self.date(of: event) else {
        undatable += 1
        continue
      }
      lines.append("")
      lines.append("\(date): \(title(of: event))")
      lines += properties(of: event)
      lines += event.claims.compactMap(timeline.reference).map {
        "> " + $0.written(in: .plain).escapedInMarkwhen
      }
      if let note = marginalia.notes[event.id] {
        lines.append("> Note: " + note.escapedInMarkwhen)
      }
    }
    return WrittenEvents(lines, undatable: undatable)
  }

  private func title(of event: Event) -> String {
    let tags = [event.type.rawValue] + marginalia.tags(of: event.id)
    let title = event.title(in: timeline.directory).escapedInMarkwhen
    return title + tags.map { " #\($0)" }.joined()
  }

  private func properties(of event: Event) -> [String] {
    let fields = EventFields(event, in: timeline)
    var properties: [(String, JSONValue)] = [
      ("id", .string(event.id.description)), ("edtf", .string(fields.date)),
    ]
    if let minute = fields.minute {
      let digits = [minute / 60, minute % 60].map { ($0 < 10 ? "0" : "") + String($0) }
      properties.append(("time", .string(digits.joined(separator: ":"))))
    }
    let sides = [("actors", fields.actors), ("recipients", fields.recipients)]
    properties += sides.filter { !$1.isEmpty }.map { ($0, .strings($1.map(\.onOneLine))) }
    properties += [("move", .string(fields.move)), ("phrase", .string(fields.phrase.onOneLine))]
    if let place = event.place { properties.append(("place", .string(place.onOneLine))) }
    if !event.remarks.isEmpty {
      properties.append(("remarks", .string(event.remarks.joined(separator: "; "))))
    }
    return properties.map { "\($0): \($1.line)" }
  }

  /// A date of EDTF's level 0: "2025-05", "2025-05-08/2025-05-10".
  private static func date(of event: Event) -> String? {
    guard let days = EventDays(event), (1...9999).contains(days.first.year),
      (1...9999).contains(days.last.year)
    else { return nil }
    let date = event.date.edtf
    switch date.precision {
    case .month where date.qualification.isEmpty, .year where date.qualification.isEmpty:
      return date.description
    default:
      return days.first == days.last ? days.first.description : "\(days.first)/\(days.last)"
    }
  }
}

extension String {
  /// The text on one line, in which markwhen sees no tag, link, reference or identifier.
  var escapedInMarkwhen: String {
    let escaped = Array(escapedInMarkdown.unicodeScalars)
    var text = String.UnicodeScalarView()
    for (place, scalar) in escaped.enumerated() {
      let next = place + 1 < escaped.count ? escaped[place + 1] : " "
      // A backslash hides no `!name` and no `@name` from markwhen; an entity does.
      if scalar == "!" || scalar == "@", next.properties.isAlphabetic || next == "\\" {
        text.append(contentsOf: "&#\(scalar.value);".unicodeScalars)
      } else {
        text.append(scalar)
      }
    }
    return String(text)
  }
}
