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
        title: self.title(head),
        published: head.publicationDate.map { DayLabel.plain($0) } ?? "undated",
        agency: head.metadata.agency?.value,
        address: head.metadata.url?.value,
        acts: register.rows(citing: head.key).count(where: matching.contains),
        findings: head.findingCount
      )
    )
  }

  /// The title of a document; its file's name where it has none and isn't called by that already.
  func title(_ head: DocumentHead) -> String {
    if let title = head.metadata.title?.value { return title }
    let name = head.fileName
    return name == source(head) ? "(no title)" : "(no title) \(name)"
  }
}

extension DocumentHead {
  /// The last part of the file's path.
  var fileName: String { file.split(separator: "/").last.map(String.init) ?? file }
}
