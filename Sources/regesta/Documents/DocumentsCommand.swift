import ArgumentParser
import Documents
import Interchange
import Timelines

/// `documents`: what was read, and what each document says about itself.
struct DocumentsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "documents",
    abstract: "Lists what was read: day of publication, publisher, title, passages, claims.",
    discussion: "A field that a document doesn't give is empty; it is never guessed."
  )

  @OptionGroup var sources: SourceOptions
  @OptionGroup var filter: QueryOptions

  func run() throws {
    let loaded = sources.load()
    let table = DocumentTable(
      loaded.timeline,
      reporting: filter.isEmpty ? nil : try filter.rows(of: loaded)
    ).table
    let sink = ByteSink(descriptor: 1)
    if !table.rows.isEmpty {
      for line in table.lines(fitting: TerminalWidth.ofStandardOutput) { try sink.writeLine(line) }
    }
    try sink.flush()
    try loaded.outcome(rows: table.rows.count).end()
  }
}

/// Documents as rows of a table, by day of publication.
struct DocumentTable {
  /// The table.
  let table: TextTable

  /// Makes the table of a timeline's documents.
  ///
  /// - Parameters:
  ///   - timeline: The timeline.
  ///   - rows: Only what reports some of these is shown; `nil` shows every document.
  init(_ timeline: any EventRegister, reporting rows: [Int]? = nil) {
    let shown = rows.map { rows in
      RowSet(capacity: timeline.count, rows: rows.lazy.map { Int32(clamping: $0) })
    }
    let documents = timeline.documentHeads
      .map { (head: $0, claims: Self.claims(of: $0.key, in: timeline, among: shown)) }
      .filter { shown == nil || $0.claims > 0 }
    table = TextTable(
      columns: [
        TextTable.Column(title: "PUBLISHED"),
        TextTable.Column(title: "SOURCE", yielding: 2),
        TextTable.Column(title: "TITLE", yielding: 2),
        TextTable.Column(title: "PASS.", isNumber: true),
        TextTable.Column(title: "CLAIMS", isNumber: true),
        TextTable.Column(title: "FILE", yielding: 3, keepsEnd: true),
      ],
      rows: documents.map { document, claims in
        [
          document.publishedInTable,
          document.metadata.publisher?.value ?? document.metadata.joinedAuthors ?? "",
          document.metadata.title?.value ?? "",
          String(document.passageCount),
          String(claims),
          document.file,
        ]
      }
    )
  }

  /// How many claims of a document some rows rest on.
  private static func claims(
    of key: DocumentKey,
    in timeline: any EventRegister,
    among shown: RowSet?
  ) -> Int {
    let rows = timeline.rows(citing: key).filter { shown?.contains($0) ?? true }
    return timeline.events(rows: rows).reduce(0) { count, event in
      count + event.claims.count { $0.citation.document == key }
    }
  }
}

extension DocumentHead {
  fileprivate var publishedInTable: String { publicationDate?.inTable ?? "" }
}
