import Chronology
import Documents
import Timelines

/// Why a list is empty, or lacks something, and what helps.
struct Remark: Hashable, Sendable {
  /// What helps: a key on the screen, a word in the dialogue.
  enum Help: Hashable, Sendable {
    case nothing, everything, pick, unfilter(String), timeline, documents, rowWords, end
  }

  var why: String
  var help = Help.nothing

  /// With the key that helps.
  var onScreen: String { joined(with: key) }
  /// With the word that helps.
  var inDialogue: String { joined(with: word) }

  private func joined(with help: String) -> String {
    [why, help].filter { !$0.isEmpty }.joined(separator: " ")
  }

  private var key: String {
    switch help {
    case .nothing: ""
    case .everything: "E shows everything."
    case .pick: "Space picks the act under the cursor; q goes back."
    case .unfilter(let clause): "Esc takes \(clause) off again."
    case .timeline: "T shows the timeline."
    case .documents: "D lists them, Enter there reads one."
    case .rowWords: "Enter in the timeline shows a row's own words."
    case .end: "q ends."
    }
  }

  private var word: String {
    switch help {
    case .nothing: ""
    case .everything: "k alone: everything."
    case .pick: "pick and the numbers of acts keeps them; l lists all."
    case .unfilter: "f alone takes the filter off."
    case .timeline: "l lists all acts."
    case .documents: "d lists them."
    case .rowWords: "l and a number shows a row's own words."
    case .end: "q ends."
    }
  }
}

extension Catalogue {
  /// Why a list is empty.
  func reasonForNothing(_ listing: Listing, all: Catalogue) -> Remark {
    if let day = listing.asOf, listing.filters.isEmpty || heads.isEmpty,
      let remark = reportedLater(all: all, by: day)
    {
      let what =
        heads.isEmpty
        ? "Nothing had been published by then." : "No act was known by then."
      return Remark(why: "\(what) \(remark.why)", help: remark.help)
    }
    if listing.subject == .picks, listing.filters.isEmpty || listing.picks.isEmpty {
      return Remark(why: "Nothing is picked yet.", help: .pick)
    }
    if listing.subject == .documents, heads.isEmpty, register.count > 0 {
      return Remark(why: "Event data has no documents.", help: .rowWords)
    }
    if let last = listing.filters.last {
      let others = listing.filters.dropLast()
      let with = others.isEmpty ? "" : " together with " + others.joined(separator: " & ")
      return Remark(why: "Nothing fits \(last)\(with).", help: .unfilter(last))
    }
    if listing.subject == .questions, register.count > 0 {
      return Remark(
        why: "Nothing is open: no offer, demand or deadline waits.",
        help: .timeline
      )
    }
    return heads.isEmpty
      ? Remark(why: "No documents were read.", help: .end)
      : Remark(why: "No acts were read from these documents.", help: .documents)
  }

  /// What an earlier day could not know; `nil` where it knew everything.
  func reportedLater(all: Catalogue, by day: CivilDate) -> Remark? {
    let hindsight = all.register.hindsight(at: day)
    guard hindsight.later > 0 else { return nil }
    var facts: [String] = []
    if hindsight.areOnlyPosts { facts.append("only embedded posts were out") }
    if let next = hindsight.nextDay { facts.append("more from \(DayLabel.brief(next))") }
    if hindsight.reportedLater > 0 {
      let acts = hindsight.reportedLater == 1 ? "1 act was" : "\(hindsight.reportedLater) acts were"
      facts.append("\(acts) reported later")
    }
    return Remark(why: facts.joined(separator: "; ").withLargeInitial + ".", help: .everything)
  }
}
