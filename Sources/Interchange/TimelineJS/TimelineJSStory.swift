import Chronology
import Documents
public import Timelines

/// Events as a story for Knight Lab's TimelineJS: a slide an event.
///
/// The headline is the event's title, the text who says so and in which words, the medium the first
/// quotation, credited to its source. All text is escaped, because TimelineJS takes it for HTML.
public struct TimelineJSStory: Sendable {
  private let timeline: any EventRegister
  private let marginalia: Marginalia

  /// Makes a story of a timeline's events.
  public init(_ timeline: any EventRegister, marginalia: Marginalia = Marginalia()) {
    self.timeline = timeline
    self.marginalia = marginalia
  }

  /// The story's lines, a slide a line; TimelineJS has no place for an event that nothing dates.
  public func written(_ events: [Event]) -> WrittenEvents {
    let slides = events.compactMap(slide)
    var written = WrittenEvents(
      opening: "{\"events\":[",
      items: slides,
      closing: "]}",
      undatable: events.count - slides.count
    )
    // Stories are put into pages, where a tag would end the script that holds them.
    written.lines = written.lines.map { $0.replacing("<", with: "\\u003c") }
    return written
  }

  private func slide(of event: Event) -> JSONValue? {
    guard let days = EventDays(event) else { return nil }
    let date = event.date
    let precision = days == EventDays(date.edtf) ? date.edtf.precision : .day
    var start = TimelineJSDate.parts(of: days.first, precision, minute: date.minute)
    if !days.isExact, !TimelineJSDate.says(date.edtf) || days != EventDays(date.edtf) {
      start.append(.init("display_date", .string(event.shownDate.escapedInHTML)))
    }
    var members: [JSONValue.Member] = [
      .init("unique_id", .string(event.id.description)),
      .init("start_date", .object(start)),
    ]
    if days.last != days.first, !TimelineJSDate.isWhole(precision) {
      members.append(.init("end_date", .object(TimelineJSDate.parts(of: days.last, .day))))
    }
    members.append(
      .init(
        "text",
        [
          "headline": .string(event.title(in: timeline.directory).escapedInHTML),
          "text": .string(text(of: event)),
        ]
      )
    )
    if let media = media(of: event) { members.append(.init("media", media)) }
    members.append(.init("regesta", EventFields(event, in: timeline).json))
    return .object(members)
  }

  private func text(of event: Event) -> String {
    var lines: [String] = []
    let remarks = event.remarks + marginalia.tags(of: event.id).filter { $0 == "corrected" }
    if !remarks.isEmpty { lines.append("<p>\(remarks.joined(separator: "; ").escapedInHTML)</p>") }
    for reference in event.claims.compactMap(timeline.reference) {
      lines.append("<p>\(Self.linked(reference))</p>")
    }
    if let note = marginalia.notes[event.id] {
      lines.append("<p>Note: \(note.escapedInHTML)</p>")
    }
    return lines.joined()
  }

  /// The first quotation, as the blockquote that TimelineJS shows beside the text.
  private func media(of event: Event) -> JSONValue? {
    guard let claim = event.claims.first, let reference = timeline.reference(of: claim) else {
      return nil
    }
    let source = [reference.joinedAuthors, reference.publisher?.onOneLine].compactMap(\.self)
    let credit = source.isEmpty ? reference.work : source.joined(separator: ", ")
    let link = reference.url?.webAddress.map { $0.escapedInHTML }
    let title = reference.work.escapedInHTML
    return [
      "url": .string("<blockquote>\(reference.words.escapedInHTML)</blockquote>"),
      "credit": .string(credit.escapedInHTML),
      "caption": .string(link.map { "<a href=\"\($0)\">\(title)</a>" } ?? title),
    ]
  }

  /// A citation whose address can be followed.
  private static func linked(_ reference: Reference) -> String {
    var words = reference
    words.url = nil
    let text = words.written(in: .plain).escapedInHTML
    guard let link = reference.url?.webAddress?.escapedInHTML else { return text }
    return "\(text) <a href=\"\(link)\">\(link)</a>"
  }
}

/// Dates as TimelineJS takes them: year, month and day apart, as fine as they are known.
enum TimelineJSDate {
  /// The parts of a day, down to a precision.
  static func parts(
    of day: CivilDate,
    _ precision: Precision,
    minute: Int? = nil
  ) -> [JSONValue.Member] {
    // TimelineJS writes 44 BCE as -44, and has no year 0.
    var parts = [JSONValue.Member("year", .integer(day.year > 0 ? day.year : day.year - 1))]
    if precision != .year { parts.append(.init("month", .integer(day.month))) }
    if precision != .year, precision != .month { parts.append(.init("day", .integer(day.day))) }
    if let minute, precision <= .day {
      parts.append(.init("hour", .integer(minute / 60)))
      parts.append(.init("minute", .integer(minute % 60)))
    }
    return parts
  }

  /// Whether the parts alone say all that a date does.
  static func says(_ date: EDTF) -> Bool {
    isWhole(date.precision) && date.qualification.isEmpty && date.extent.earliest != nil
  }

  /// Whether the parts alone say how long it lasts: a day, a month, a year.
  static func isWhole(_ precision: Precision) -> Bool {
    [.minute, .day, .month, .year].contains(precision)
  }
}

extension String {
  /// The text, on one line, as HTML shows it: nothing in it is a tag or an entity.
  var escapedInHTML: String {
    onOneLine.unicodeScalars.reduce(into: "") { escaped, scalar in
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
  }
}
