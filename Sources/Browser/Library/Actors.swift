import Chronology
import Timelines

/// The actors of some acts, those who act most first, each with where it stands now.
struct ActorLedgers: Sendable {
  /// How often each acts, in the order of the list.
  let counts: [Columns.ActorCount]
  private let catalogue: Catalogue
  private let columns: Columns
  private let rows: RowSet
  private var lines: [ActorID: [LedgerLine]] = [:]

  init(_ catalogue: Catalogue, _ columns: Columns, among matching: RowSet) {
    self.catalogue = catalogue
    self.columns = columns
    rows = columns.unfolded(matching)
    counts = columns.actorCounts(in: rows).sorted {
      ($1.asActor, $1.asRecipient, $0.actor) < ($0.asActor, $0.asRecipient, $1.actor)
    }
    for thread in columns.threads(catalogue.register.threads, among: rows) { note(thread) }
  }

  func row(of count: Columns.ActorCount) -> Row {
    let actor = catalogue.directory[count.actor]
    let last = lastEvent(of: count)
    return .actor(
      ActorSummary(
        id: count.actor,
        name: name(of: count),
        kind: actor.map { Self.kindName($0.kind) } ?? "",
        acts: count.asActor,
        receives: count.asRecipient,
        last: last?.phrase(in: catalogue.directory) ?? "",
        lastDay: last.map { DayLabel.short($0.date, in: catalogue.scope) } ?? "",
        ledger: ledger(of: count)
      )
    )
  }

  /// The last row in which somebody acts, or -1 where they are acted upon alone.
  func lastRow(of count: Columns.ActorCount) -> Int {
    columns.lastRow(inWhichActs: count.number, in: rows) ?? -1
  }

  private func lastEvent(of count: Columns.ActorCount) -> Event? {
    let row = lastRow(of: count)
    return row < 0 ? nil : catalogue.register.event(at: row)
  }

  func name(of count: Columns.ActorCount) -> String {
    catalogue.directory[count.actor]?.name ?? form(of: count, last: lastEvent(of: count))
      ?? count.actor.description
  }

  /// What a source calls somebody whom nobody else knows.
  private func form(of count: Columns.ActorCount, last: Event?) -> String? {
    let event = last ?? catalogue.register.event(at: count.lastRow)
    return event.flatMap { event in
      (event.actors + event.recipients).first { $0.actor == count.actor }?.form
    }
  }

  private static func kindName(_ kind: Actor.Kind) -> String {
    kind == .armedGroup ? "armed group" : kind.rawValue
  }

  // MARK: What each holds to: what it wants, offers and refuses now

  private mutating func note(_ thread: EventThread) {
    if !thread.isSettled {
      let due =
        thread.due.map { ", due " + $0.inEnglish(.narrow, near: catalogue.knownOn) } ?? ""
      let fate = thread.status == .open ? "" : " (\(thread.status.rawValue))"
      // The sides, and whoever spoke for them or was spoken to.
      let asking = thread.steps.filter { Self.asking.contains($0.role) }
        .compactMap { catalogue[$0.event] }
      let askers = Set(thread.askers + asking.flatMap { $0.actors.map(\.actor) })
      let owers = Set(thread.owers + asking.flatMap { $0.recipients.map(\.actor) })
      let labels = labels(of: thread)
      for (parties, label) in [(askers, labels.doer), (owers.subtracting(askers), labels.other)] {
        for party in parties {
          let line = LedgerLine(label: label, text: thread.what + due + fate)
          lines[party, default: []].append(line)
        }
      }
    }
    for step in thread.steps where step.role == .refused {
      for party in catalogue[step.event]?.actors ?? [] {
        let line = LedgerLine(label: "refuses", text: thread.what)
        if !(lines[party.actor]?.contains(line) ?? false) {
          lines[party.actor, default: []].append(line)
        }
      }
    }
  }

  /// What a matter is to whoever put it on the table, and to whom it was put.
  private func labels(of thread: EventThread) -> (doer: String, other: String) {
    switch thread.kind {
    case .demand: ("wants", "is asked")
    case .meeting where thread.steps.first?.role == .planned: ("plans", "awaits")
    case .offer, .meeting: ("offers", "is asked")
    case .promise: ("promises", "awaits")
    case .threat: ("threatens", "faces")
    }
  }

  /// What puts a matter on the table.
  private static let asking: Set<EventThread.Step.Role> = [
    .asked, .askedAsCondition, .offered, .promised, .planned, .threatened,
  ]

  private static let order = [
    "wants", "offers", "promises", "plans", "threatens", "refuses", "is asked", "faces", "awaits",
  ]

  /// The lines of an actor's pane, what it wants first.
  private func ledger(of count: Columns.ActorCount) -> [LedgerLine] {
    func place(_ line: LedgerLine) -> Int { Self.order.firstIndex(of: line.label) ?? .max }
    var ledger = (lines[count.actor] ?? []).enumerated()
      .sorted { (place($0.element), $0.offset) < (place($1.element), $1.offset) }
      .map(\.element)
    let partners = columns.partners(of: count.number, in: rows)
    // A state and its government go by one name in a row.
    let byName = partners.reduce(into: [String: Int]()) { counts, partner in
      counts[catalogue.shortName(columns.actors[partner.number].id), default: 0] += partner.count
    }
    let most = byName.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(4)
    let names = most.map { "\($0.key) \($0.value)" }
    if !names.isEmpty {
      ledger.append(LedgerLine(label: "most with", text: names.joined(separator: ", ")))
    }
    return ledger
  }
}
