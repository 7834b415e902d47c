import Chronology
import Documents
import Timelines

extension IndexedTimeline {
  /// The documents in order of publication, with how many of the matching acts each reports.
  func documentRows(_ matching: [Int]) -> [Row] {
    var acts: [DocumentKey: Int] = [:]
    for index in matching {
      for key in Set(timeline.events[index].claims.map(\.citation.document)) {
        acts[key, default: 0] += 1
      }
    }
    let documents = timeline.documents.values.sorted { one, another in
      let days = [one, another].map { $0.publicationDate?.extent.earliest?.dayNumber ?? Int.max }
      return (days[0], one.file, one.key) < (days[1], another.file, another.key)
    }
    return documents.map { document in
      .document(
        DocumentSummary(
          key: document.key,
          source: source(document),
          title: document.metadata.title?.value ?? "(no title) \(document.file)",
          published: document.publicationDate.map { DayLabel.plain($0) } ?? "undated",
          agency: document.metadata.agency?.value,
          address: document.metadata.url?.value,
          acts: acts[document.key] ?? 0,
          findings: document.findings.count
        )
      )
    }
  }
}
