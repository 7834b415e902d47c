import Chronology
import Timelines

extension IndexedTimeline {
  /// Each two sides between whom something passed, those with most first.
  ///
  /// Who speaks for a state stands on its side, so that the ledger of two states holds what their
  /// presidents said, as `between:` finds it.
  func pairRows(_ matching: [Int]) -> [Row] {
    let current = timeline.columns.withoutBackground(matching)
    var passed: [SidePair: [Int]] = [:]
    for index in current {
      for pair in pairs(in: timeline.events[index], at: index) {
        passed[pair, default: []].append(index)
      }
    }
    let ranked = passed.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
    return ranked.map { .pair(summary(of: $0.key, $0.value)) }
  }

  /// The two sides of an act: doers and those done to, or partners.
  private func pairs(in event: Event, at index: Int) -> Set<SidePair> {
    let acting = Set(event.actors.map { side(of: $0.actor) })
    let receiving = Set(event.recipients.map { side(of: $0.actor) })
    let isMutual = timeline.columns.flags[index].contains(.mutual)
    var pairs: Set<SidePair> = []
    for one in acting {
      for other in receiving.union(isMutual ? acting : []) where other != one {
        pairs.insert(SidePair(one, other))
      }
    }
    return pairs
  }

  /// The state or organisation that somebody speaks for in the end, or they themselves.
  private func side(of id: ActorID) -> ActorID {
    var current = id
    for _ in 0..<5 {
      guard let next = timeline.directory[current]?.affiliation, next != current else { break }
      current = next
    }
    return current
  }

  private func summary(of pair: SidePair, _ passed: [Int]) -> PairSummary {
    let columns = timeline.columns
    let events = passed.map { timeline.events[$0] }
    let deeds = events.count { $0.type.isDeed }
    let contact = columns.contact(
      in: RowSet(capacity: columns.count, rows: passed.map { Int32($0) })
    )
    let last = contact.map { timeline.events[$0.lastRow] } ?? events.last
    let silence = contact.flatMap { contact in knownOn.map { contact.silence(until: $0) } }
    return PairSummary(
      one: name(pair.one),
      other: name(pair.other),
      words: events.count - deeds,
      deeds: deeds,
      lastDay: last.map { DayLabel.short($0.date, in: scope) } ?? "",
      silence: silence.map(Self.ago) ?? "",
      last: last?.phrase(in: timeline.directory) ?? "",
      ledger: ledger(of: pair, events, contact)
    )
  }

  private func ledger(of pair: SidePair, _ events: [Event], _ contact: Contact?) -> [LedgerLine] {
    var ledger: [LedgerLine] = []
    func line(_ label: String, _ event: Event?) {
      guard let event else { return }
      ledger.append(LedgerLine(label: label, text: dated(event)))
    }
    line("last word", events.last { !$0.type.isDeed })
    line("last deed", events.last { $0.type.isDeed })
    for (doer, other) in [(pair.one, pair.other), (pair.other, pair.one)] {
      let acts = events.count { $0.actors.contains { side(of: $0.actor) == doer } }
      let text = "\(name(doer)) towards \(name(other)): \(acts)"
      ledger.append(LedgerLine(label: "acts", text: text))
    }
    if let longest = contact?.longestSilence, longest.days > 1 {
      let end = DayLabel.short(timeline.events[longest.before].date, in: scope)
      ledger.append(
        LedgerLine(label: "silence", text: "longest \(longest.days) days, until \(end)")
      )
    }
    let ids = Set(events.map(\.id))
    for thread in timeline.threads
    where !thread.isSettled && thread.steps.contains(where: { ids.contains($0.event) }) {
      ledger.append(LedgerLine(label: "open", text: "\(thread.kind.rawValue): \(thread.what)"))
    }
    return ledger
  }

  private func name(_ id: ActorID) -> String {
    timeline.directory[id]?.shortName ?? id.description
  }

  /// "today", "3 days ago"; what lies ahead of the day of knowledge is no silence.
  private static func ago(_ days: Int) -> String {
    days < 0 ? "ahead" : days == 0 ? "today" : days == 1 ? "1 day ago" : "\(days) days ago"
  }
}

/// Two sides, in the order of their identifiers.
private struct SidePair: Hashable, Comparable {
  var one: ActorID
  var other: ActorID

  init(_ first: ActorID, _ second: ActorID) {
    one = min(first, second)
    other = max(first, second)
  }

  static func < (left: SidePair, right: SidePair) -> Bool {
    (left.one, left.other) < (right.one, right.other)
  }
}

extension EventType {
  /// Whether it is done rather than said.
  fileprivate var isDeed: Bool {
    quadClass == .materialCooperation || quadClass == .materialConflict
  }
}
