import ArgumentParser
import Interchange
import Timelines

/// The forms in which `list` gives events.
enum ListFormat: String, CaseIterable, ExpressibleByArgument {
  /// A table for people; one JSON object a line; rows for a spreadsheet; a page with footnotes.
  case table, jsonl, csv, tsv, markdown
}

/// What makes a row of a spreadsheet.
enum RowUnit: String, CaseIterable, ExpressibleByArgument {
  /// One act, or one report of it.
  case event, claim
}

extension ListFormat {
  /// The lines of some events.
  ///
  /// - Parameters:
  ///   - events: The events, in the order in which they are to stand.
  ///   - timeline: The timeline that holds them.
  ///   - unit: What makes a row, in the formats for spreadsheets.
  ///   - take: Takes one line after the other.
  /// - Throws: What keeps a line from being taken.
  func write(
    _ events: [Event],
    of timeline: any EventRegister,
    per unit: RowUnit,
    to take: (String) throws -> Void
  ) throws {
    switch self {
    case .table:
      guard !events.isEmpty else { return }
      let table = EventTable(timeline).table(of: events)
      try table.lines(fitting: TerminalWidth.ofStandardOutput).forEach(take)
    case .jsonl:
      var writer = EventJSON(timeline)
      for event in events { try take(writer.object(of: event).line) }
    case .csv:
      try Self.rows(of: events, timeline, per: unit) { try take(CommaSeparatedRow($0).line) }
    case .tsv:
      try Self.rows(of: events, timeline, per: unit) { try take(TabSeparatedRow($0).line) }
    case .markdown:
      try MarkdownTimeline(timeline, events: events).lines.forEach(take)
    }
  }

  private static func rows(
    of events: [Event],
    _ timeline: any EventRegister,
    per unit: RowUnit,
    to take: ([String]) throws -> Void
  ) throws {
    let sheet = EventSheet(timeline)
    try take(EventSheet.header)
    for event in events {
      switch unit {
      case .event: try take(sheet.row(of: event))
      case .claim: try sheet.rowsOfClaims(of: event).forEach(take)
      }
    }
  }
}
