import Chronology
import Documents
import Timelines

extension Catalogue {
  /// Why a list is empty, and the key that helps.
  func reasonForNothing(_ listing: Listing, all: Catalogue) -> String {
    if let day = listing.asOf, listing.filters.isEmpty || heads.isEmpty,
      let remark = reportedLater(all: all, by: day)
    {
      let what =
        heads.isEmpty
        ? "Nothing had been published by then." : "No act was known by then."
      return "\(what) \(remark)"
    }
    if listing.subject == .picks, listing.filters.isEmpty || listing.picks.isEmpty {
      return "Nothing is picked yet. Space picks the act under the cursor; q goes back."
    }
    if listing.subject == .documents, heads.isEmpty, register.count > 0 {
      return "Event data has no documents: Enter in the timeline shows a row's own words."
    }
    if let last = listing.filters.last {
      let others = listing.filters.dropLast()
      let with = others.isEmpty ? "" : " together with " + others.joined(separator: " & ")
      return "Nothing fits \(last)\(with). Esc takes \(last) off again."
    }
    if listing.subject == .questions, register.count > 0 {
      return "Nothing is open: no offer, demand or deadline waits. T shows the timeline."
    }
    return heads.isEmpty
      ? "No documents were read. q ends."
      : "No acts were read from these documents. D lists them, Enter there reads one."
  }

  /// What an earlier day could not know, in sentences; `nil` where it knew everything.
  func reportedLater(all: Catalogue, by day: CivilDate) -> String? {
    let hindsight = all.register.hindsight(at: day)
    guard hindsight.later > 0 else { return nil }
    var sentences: [String] = []
    if hindsight.areOnlyPosts { sentences.append("Only posts that later pages embed were out.") }
    if let next = hindsight.nextDay {
      sentences.append("The first day with more is \(DayLabel.brief(next)).")
    }
    if hindsight.reportedLater > 0 {
      let acts = hindsight.reportedLater == 1 ? "1 act" : "\(hindsight.reportedLater) acts"
      sentences.append("\(acts) up to that day came out only later.")
    }
    return (sentences + ["E shows everything."]).joined(separator: " ")
  }
}
