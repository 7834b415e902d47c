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
  /// The lines of some events, which are read some at a time.
  ///
  /// - Parameters:
  ///   - rows: The rows of the events, in the order in which they are to stand.
  ///   - timeline: What holds them.
  ///   - unit: What makes a row, in the formats for spreadsheets.
  ///   - take: Takes one line after the other.
  /// - Throws: What keeps a line from being taken.
  func write(
    _ rows: [Int],
    of timeline: any EventRegister,
    per unit: RowUnit,
    to take: (String) throws -> Void
  ) throws {
    var json = EventJSON(timeline)
    let sheet = EventSheet(timeline)
    if self == .csv { try take(CommaSeparatedRow(EventSheet.header).line) }
    if self == .tsv { try take(TabSeparatedRow(EventSheet.header).line) }
    // A page numbers its footnotes from the first to the last.
    let portion = self == .markdown ? max(1, rows.count) : Self.portion
    for start in stride(from: 0, to: rows.count, by: portion) {
      let events = timeline.events(rows: Array(rows[start..<min(start + portion, rows.count)]))
      switch self {
      case .table:
        let table = EventTable(timeline).table(of: events)
        let lines = table.lines(fitting: TerminalWidth.ofStandardOutput)
        try lines.dropFirst(start == 0 ? 0 : 1).forEach(take)
      case .jsonl: for event in events { try take(json.object(of: event).line) }
      case .csv:
        for row in Self.rows(of: events, sheet, per: unit) { try take(CommaSeparatedRow(row).line) }
      case .tsv:
        for row in Self.rows(of: events, sheet, per: unit) { try take(TabSeparatedRow(row).line) }
      case .markdown: try MarkdownTimeline(timeline, events: events).lines.forEach(take)
      }
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
