import Chronology
import Documents
import Timelines

extension IndexedTimeline {
  /// Why a list is empty, and the key that helps.
  func reasonForNothing(_ listing: Listing, all: IndexedTimeline) -> String {
    if timeline.documents.isEmpty, !all.timeline.documents.isEmpty {
      let first = all.timeline.documents.values.compactMap { $0.publicationDate?.extent.earliest }
        .min()
      let day = first.map { " The first that tells its day is of \(DayLabel.plain($0))." } ?? ""
      return "Nothing had been published by then.\(day) . goes a day on, E shows everything."
    }
    if listing.subject == .picks, listing.filters.isEmpty || listing.picks.isEmpty {
      return "Nothing is picked yet. Space picks the act under the cursor; q goes back."
    }
    if let last = listing.filters.last {
      let others = listing.filters.dropLast()
      let with = others.isEmpty ? "" : " together with " + others.joined(separator: " & ")
      return "Nothing fits \(last)\(with). Esc takes \(last) off again."
    }
    if listing.subject == .questions, !timeline.events.isEmpty {
      return "Nothing is open: no offer, demand or deadline waits. T shows the timeline."
    }
    return timeline.documents.isEmpty
      ? "No documents were read. q ends."
      : "No acts were read from these documents. D lists them, Enter there reads one."
  }

  /// What an earlier day could not know, in a sentence.
  func reportedLater(all: IndexedTimeline, by day: CivilDate) -> String? {
    let hindsight = all.timeline.hindsight(at: day)
    guard hindsight.reportedLater > 0 else { return nil }
    let acts = hindsight.reportedLater == 1 ? "1 act" : "\(hindsight.reportedLater) acts"
    return "\(acts) up to that day came out only later. E shows everything."
  }
}
