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

  /// How many acts up to the day are known only from later reports.
  func reportedLater(all: IndexedTimeline) -> String? {
    guard let knownOn else { return nil }
    let known = Set(timeline.events.flatMap { $0.claims.map(\.id) })
    let later = all.timeline.events.count { event in
      event.status != .background && (event.standingDay.map { $0 <= knownOn } ?? false)
        && !event.claims.contains { known.contains($0.id) }
    }
    let acts = later == 1 ? "1 act" : "\(later) acts"
    return later == 0 ? nil : "\(acts) up to that day came out only later. E shows everything."
  }
}

extension Timeline {
  /// The timeline as far as its documents had been published by a day.
  func asPublished(by day: CivilDate) -> Timeline {
    let known = documents.values.filter { document in
      document.publicationDate?.extent.latest.map { $0 <= day } ?? false
    }
    let keys = Set(known.map(\.key))
    let claims = events.flatMap(\.claims).filter { keys.contains($0.citation.document) }
    return Timeline(merging: claims, documents: Array(known), directory: directory)
  }
}
