import Chronology
import Timelines

extension Catalogue {
  /// An event as a sentence of its own, its flags in words.
  func spoken(_ event: Event) -> String {
    var sentences = [DayLabel.full(event.date), event.title(in: directory)]
    var notes = [event.sourceCount.counted("source")]
    if event.isMachineCoded { notes.append("machine-coded") }
    if !event.differs.isEmpty {
      notes.append(
        "they differ on the " + event.differs.map(\.kind.rawValue).joined(separator: ", ")
      )
    }
    if event.isDisputed { notes.append("the parties dispute it") }
    if event.status == .planned { notes.append("planned") }
    if let due = event.commitments.compactMap(\.term.due).first {
      notes.append("due \(DayLabel.full(due))")
    }
    sentences.append(notes.joined(separator: "; "))
    return sentences.map { $0.withLargeInitial + "." }.joined(separator: " ")
  }
}
