import ArgumentParser
import Interchange
import Timelines

/// The forms in which `list` gives events.
enum ListFormat: String, CaseIterable, ExpressibleByArgument {
  /// A table for people; one JSON object a line; rows for a spreadsheet; a page with footnotes.
  case table, jsonl, csv, tsv, markdown
  /// A story for TimelineJS, a page of markwhen, a calendar.
  case timelinejs, markwhen, ics
  /// The documents for a reference manager; the quotations as W3C Web Annotations.
  case csl, annotations

  /// Takes the name of a format, or another that people know it by.
  init?(argument: String) {
    switch argument.lowercased() {
    case "icalendar": self = .ics
    case let name: self.init(rawValue: name)
    }
  }
}

/// What makes a row of a spreadsheet.
enum RowUnit: String, CaseIterable, ExpressibleByArgument {
  /// One act, or one report of it.
  case event, claim
}

extension ListFormat {
  /// The lines of some events, which are read some at a time where the format allows it.
  ///
  /// - Parameters:
  ///   - rows: The rows of the events, in the order in which they are to stand.
  ///   - timeline: What holds them.
  ///   - marginalia: What a person wrote beside the events.
  ///   - unit: What makes a row, in the formats for spreadsheets.
  ///   - take: Takes one line after the other.
  /// - Returns: How many events have no date that the format can hold.
  /// - Throws: What keeps a line from being taken.
  @discardableResult
  func write(
    _ rows: [Int],
    of timeline: any EventRegister,
    with marginalia: Marginalia = Marginalia(),
    per unit: RowUnit,
    to take: (String) throws -> Void
  ) throws -> Int {
    if let written = whole(rows, of: timeline, with: marginalia) {
      try written.lines.forEach(take)
      return written.undatable
    }
    var json = EventJSON(timeline, marginalia: marginalia)
    let sheet = EventSheet(timeline, marginalia: marginalia)
    if self == .csv { try take(CommaSeparatedRow(EventSheet.header).line) }
    if self == .tsv { try take(TabSeparatedRow(EventSheet.header).line) }
    for start in stride(from: 0, to: rows.count, by: Self.portion) {
      let end = min(start + Self.portion, rows.count)
      let events = timeline.events(rows: Array(rows[start..<end]))
      switch self {
      case .jsonl: for event in events { try take(json.object(of: event).line) }
      case .csv:
        for row in Self.rows(of: events, sheet, per: unit) { try take(CommaSeparatedRow(row).line) }
      case .tsv:
        for row in Self.rows(of: events, sheet, per: unit) { try take(TabSeparatedRow(row).line) }
      default:
        let table = EventTable(timeline).table(of: events)
        let lines = table.lines(fitting: TerminalWidth.ofStandardOutput)
        try lines.dropFirst(start == 0 ? 0 : 1).forEach(take)
      }
    }
    return 0
  }

  /// The lines of a format in which all events make one page; `nil` for those of single rows.
  private func whole(
    _ rows: [Int],
    of timeline: any EventRegister,
    with marginalia: Marginalia
  ) -> WrittenEvents? {
    if [.table, .jsonl, .csv, .tsv].contains(self) { return nil }
    let events = timeline.events(rows: rows)
    switch self {
    case .timelinejs: return TimelineJSStory(timeline, marginalia: marginalia).written(events)
    case .markwhen: return MarkwhenPage(timeline, marginalia: marginalia).written(events)
    case .ics: return EventCalendar(timeline, marginalia: marginalia).written(events)
    case .csl: return WrittenEvents(Bibliography(timeline).lines(of: events))
    case .annotations:
      var page = AnnotationPage(timeline, marginalia: marginalia)
      return WrittenEvents(page.lines(of: events))
    default:
      let page = MarkdownTimeline(timeline, events: events, marginalia: marginalia)
      return WrittenEvents(page.lines)
    }
  }

  /// How many events are read together; the columns of a table fit so many rows.
  private static let portion = 10_000

  private static func rows(
    of events: [Event],
    _ sheet: EventSheet,
    per unit: RowUnit
  ) -> [[String]] {
    switch unit {
    case .event: events.map { sheet.row(of: $0) }
    case .claim: events.flatMap { sheet.rowsOfClaims(of: $0) }
    }
  }
}
