import Chronology
import Documents
import Timelines

extension Catalogue {
  /// A document in the list of them, with how many of the matching acts it reports.
  func row(of head: DocumentHead, _ matching: RowSet) -> Row {
    .document(
      DocumentSummary(
        key: head.key,
        source: source(head),
        title: head.metadata.title?.value ?? "(no title) \(head.file)",
        published: head.publicationDate.map { DayLabel.plain($0) } ?? "undated",
        agency: head.metadata.agency?.value,
        address: head.metadata.url?.value,
        acts: register.rows(citing: head.key).count(where: matching.contains),
        findings: head.findingCount
      )
    )
  }
}
