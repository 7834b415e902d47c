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
    var claims: [DocumentKey: Int] = [:]
    for event in timeline.events(rows: rows ?? Array(0..<timeline.count)) {
      for claim in event.claims { claims[claim.citation.document, default: 0] += 1 }
    }
    let documents = timeline.documentHeads.filter { rows == nil || claims[$0.key] != nil }
    table = TextTable(
      columns: [
        TextTable.Column(title: "PUBLISHED"),
        TextTable.Column(title: "SOURCE", yielding: 2),
        TextTable.Column(title: "TITLE", yielding: 2),
        TextTable.Column(title: "PASS.", isNumber: true),
        TextTable.Column(title: "CLAIMS", isNumber: true),
        TextTable.Column(title: "FILE", yielding: 3, keepsEnd: true),
      ],
      rows: documents.map { document in
        [
          document.publishedInTable,
          document.metadata.publisher?.value ?? document.metadata.joinedAuthors ?? "",
          document.metadata.title?.value ?? "",
          String(document.passageCount),
          String(claims[document.key] ?? 0),
          document.file,
        ]
      }
    )
  }
}

extension DocumentHead {
  fileprivate var publishedInTable: String { publicationDate?.inTable ?? "" }
}
