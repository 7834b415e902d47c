import Chronology
import Timelines

extension IndexedTimeline {
  /// Each two between whom something passed, those with most first: words, deeds, last contact.
  func pairRows(_ matching: [Int]) -> [Row] {
    let columns = timeline.columns
    let current = columns.withoutBackground(matching)
    let rows = RowSet(capacity: columns.count, rows: current.map { Int32($0) })
    return columns.tallies(by: .pair, in: rows, limit: 500).compactMap { tally in
      guard let (one, other) = columns.pair(tally.number) else { return nil }
      let passed = current.filter { isBetween(one.id, other.id, timeline.events[$0]) }
      return .pair(summary(of: one, other, passed))
    }
  }

  private func isBetween(_ one: ActorID, _ other: ActorID, _ event: Event) -> Bool {
    let acting = event.actors.map(\.actor)
    let receiving = event.recipients.map(\.actor)
    return (acting.contains(one) && (receiving.contains(other) || acting.contains(other)))
      || (acting.contains(other) && receiving.contains(one))
  }

  private func summary(of one: Actor, _ other: Actor, _ passed: [Int]) -> PairSummary {
    let columns = timeline.columns
    let events = passed.map { timeline.events[$0] }
    let deeds = events.count { $0.type.isDeed }
    let set = RowSet(capacity: columns.count, rows: passed.map { Int32($0) })
    let contact = columns.contact(in: set)
    let last = contact.map { timeline.events[$0.lastRow] } ?? events.last
    let silence = contact.flatMap { contact in knownOn.map { contact.silence(until: $0) } }
    var ledger: [LedgerLine] = []
    func line(_ label: String, _ event: Event?) {
      guard let event else { return }
      ledger.append(LedgerLine(label: label, text: dated(event)))
    }
    line("last word", events.last { !$0.type.isDeed })
    line("last deed", events.last { $0.type.isDeed })
    for (speaker, hearer) in [(one, other), (other, one)] {
      let acts = events.count { event in event.actors.contains { $0.actor == speaker.id } }
      ledger.append(
        LedgerLine(label: "acts", text: "\(speaker.shortName) towards \(hearer.shortName): \(acts)")
      )
    }
    if let longest = contact?.longestSilence, longest.days > 1 {
      let before = timeline.events[longest.before]
      ledger.append(
        LedgerLine(
          label: "silence",
          text: "longest \(longest.days) days, until \(DayLabel.short(before.date, in: scope))"
        )
      )
    }
    let ids = Set(events.map(\.id))
    for thread in timeline.threads
    where !thread.isSettled && thread.steps.contains(where: { ids.contains($0.event) }) {
      ledger.append(LedgerLine(label: "open", text: "\(thread.kind.rawValue): \(thread.what)"))
    }
    return PairSummary(
      one: one.shortName,
      other: other.shortName,
      words: events.count - deeds,
      deeds: deeds,
      lastDay: last.map { DayLabel.short($0.date, in: scope) } ?? "",
      silence: silence.map(Self.ago) ?? "",
      last: last?.phrase(in: timeline.directory) ?? "",
      ledger: ledger
    )
  }

  /// "today", "3 days ago"; ahead of the day of knowledge there is no silence.
  private static func ago(_ days: Int) -> String {
    days < 0 ? "ahead" : days == 0 ? "today" : days == 1 ? "1 day ago" : "\(days) days ago"
  }
}

extension EventType {
  /// Whether it is done rather than said.
  fileprivate var isDeed: Bool {
    quadClass == .materialCooperation || quadClass == .materialConflict
  }
}
