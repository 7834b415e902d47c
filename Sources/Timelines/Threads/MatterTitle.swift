/// Says in a few words what a matter is about: what is wanted, where, for how long, with whom.
///
/// "Stop fire for 30 days", "meet in Geneva for direct talks"; where the topics don't tell, the
/// words of the term: "release of the prisoners".
struct MatterTitle {
  let events: [Event]
  let parties: PartyTable
  let names: ThreadNames

  /// The words for a matter.
  func words(for draft: ThreadDraft) -> String {
    let openings = draft.openings.sorted()
    let topics = names.words(of: draft.topics)
    switch draft.kind {
    case .meeting where draft.isPlan: return planned(draft)
    case .meeting where topics.contains("talks"):
      let place = place(of: draft).map { " in \($0)" } ?? ""
      return "meet\(place) for \(kindOfTalks(openings))talks"
    case .demand, .offer, .promise:
      guard topics.contains("ceasefire") else { return wanted(draft) }
      return "stop fire" + (duration(openings).map { " for \($0)" } ?? "")
    case .meeting, .threat: return wanted(draft)
    }
  }

  /// Where it is to be, where a report says so; the name of a party isn't a place to meet.
  private func place(of draft: ThreadDraft) -> String? {
    let names = Set(draft.askers.union(draft.owers).map(parties.shortName))
    return draft.openings.sorted().lazy.flatMap { events[$0].claims }.compactMap(\.place)
      .first { !names.contains($0) }
  }

  /// The words of the opening act that tells most.
  private func wanted(_ draft: ThreadDraft) -> String {
    var best: (worth: [Int], words: String)?
    for row in draft.openings.sorted() {
      let event = events[row]
      let term = event.commitments.map(\.term)
        .filter { $0.kind.suits(draft.kind) && !$0.what.isEmpty }
        .max { ($0.due == nil ? 0 : 1) < ($1.due == nil ? 0 : 1) }
      let worth = [term == nil ? 0 : 1, term?.due == nil ? 0 : 1, event.claims.count]
      if let known = best, !known.worth.lexicographicallyPrecedes(worth) { continue }
      best = (worth, term?.what ?? event.phrase)
    }
    let words = best?.words ?? ""
    guard draft.kind == .demand, !words.contains(" "), let asker = draft.askers.min(by: comesFirst)
    else {
      return words
    }
    // A bare "terms" says nothing without whose they are.
    return "\(possessive(parties.shortName(of: asker))) \(words)"
  }

  /// Orders parties by their identifiers, which don't depend on who was read first.
  private func comesFirst(_ one: Int32, _ other: Int32) -> Bool {
    parties.actors[Int(one)] < parties.actors[Int(other)]
  }

  /// What is planned, with whom.
  private func planned(_ draft: ThreadDraft) -> String {
    let words = wanted(draft)
    let partners =
      (draft.openings.min().map { events[$0].recipients } ?? []).map { party in
        parties.known(party.actor).map(parties.shortName) ?? party.form
      }
    let missing = partners.filter { !words.contains($0) }
    return missing.isEmpty ? words : "\(words) with \(missing.joined(separator: ", "))"
  }

  private func possessive(_ name: String) -> String {
    name.hasSuffix("s") ? "\(name)'" : "\(name)'s"
  }

  /// How the talks are to be, where a report says so: "direct ".
  private func kindOfTalks(_ openings: [Int]) -> String {
    let kinds: Set<String> = ["direct", "indirect", "nuclear", "technical", "informal"]
    let words = told(openings).flatMap { $0.lowercased().split(separator: " ").map(String.init) }
    return words.first { kinds.contains($0) }.map { "\($0) " } ?? ""
  }

  /// For how long, where a report says so: "30 days".
  private func duration(_ openings: [Int]) -> String? {
    let lengths: Set<String> = ["hour", "day", "week", "month", "year"]
    let counted = told(openings).lazy.flatMap { CountedThings.counts(in: $0) }
    guard let length = counted.first(where: { lengths.contains($0.unit) }) else { return nil }
    return "\(length.number) \(length.unit)\(length.number == "1" ? "" : "s")"
  }

  /// What the reports of the opening acts say.
  private func told(_ openings: [Int]) -> [String] {
    openings.flatMap { row in
      events[row].claims.map(\.phrase) + events[row].commitments.map(\.term.what)
    }
  }
}
