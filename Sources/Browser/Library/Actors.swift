import Chronology
import Timelines

extension IndexedTimeline {
  /// The actors of some events, those who act most first, each with where it stands now.
  func actorRows(_ matching: [Int]) -> [Row] {
    let columns = timeline.columns
    let current = columns.withoutBackground(matching)
    let rows = RowSet(capacity: columns.count, rows: current.map { Int32($0) })
    let positions = Positions(of: self, among: current)
    let ranked = columns.actorCounts(in: rows).sorted {
      ($1.asActor, $1.asRecipient, $0.actor) < ($0.asActor, $0.asRecipient, $1.actor)
    }
    return ranked.map { count in
      let actor = timeline.directory[count.actor]
      let last = positions.last[count.actor].map { timeline.events[$0] }
      return .actor(
        ActorSummary(
          id: count.actor,
          name: actor?.name ?? positions.forms[count.actor] ?? count.actor.description,
          kind: actor.map { Self.kindName($0.kind) } ?? "",
          acts: count.asActor,
          receives: count.asRecipient,
          last: last?.phrase(in: timeline.directory) ?? "",
          lastDay: last.map { DayLabel.short($0.date, in: scope) } ?? "",
          ledger: positions.ledger(of: count.actor, in: self)
        )
      )
    }
  }

  private static func kindName(_ kind: Actor.Kind) -> String {
    kind == .armedGroup ? "armed group" : kind.rawValue
  }
}

/// What each actor holds to among some events: what it wants, offers and refuses now.
private struct Positions {
  var last: [ActorID: Int] = [:]
  var forms: [ActorID: String] = [:]
  private var lines: [ActorID: [LedgerLine]] = [:]
  private var partners: [ActorID: [ActorID: Int]] = [:]

  init(of timeline: IndexedTimeline, among current: [Int]) {
    for index in current {
      let event = timeline.timeline.events[index]
      for party in event.actors {
        last[party.actor] = index
        forms[party.actor] = forms[party.actor] ?? party.form
        for other in event.recipients {
          partners[party.actor, default: [:]][other.actor, default: 0] += 1
        }
      }
      for party in event.recipients {
        forms[party.actor] = forms[party.actor] ?? party.form
        for other in event.actors {
          partners[party.actor, default: [:]][other.actor, default: 0] += 1
        }
      }
    }
    let shown = Set(current.map { timeline.timeline.events[$0].id })
    for thread in timeline.timeline.threads
    where thread.steps.contains(where: { shown.contains($0.event) }) {
      note(thread, in: timeline)
    }
  }

  private mutating func note(_ thread: EventThread, in timeline: IndexedTimeline) {
    let due = thread.due.map { ", due " + $0.inEnglish(.narrow, near: timeline.knownOn) } ?? ""
    let fate = thread.status == .open ? "" : " (\(thread.status.rawValue))"
    if !thread.isSettled {
      let label =
        switch thread.kind {
        case .demand: "wants"
        case .offer, .meeting: "offers"
        case .promise: "promises"
        case .threat: "threatens"
        }
      for asker in Set(thread.askers) {
        lines[asker, default: []].append(LedgerLine(label: label, text: thread.what + due + fate))
      }
      for ower in Set(thread.owers) where !thread.askers.contains(ower) {
        let line = LedgerLine(label: "is asked", text: thread.what + due + fate)
        lines[ower, default: []].append(line)
      }
    }
    for step in thread.steps where step.role == .refused {
      for party in timeline[step.event]?.actors ?? [] {
        let line = LedgerLine(label: "refuses", text: thread.what)
        if !(lines[party.actor]?.contains(line) ?? false) {
          lines[party.actor, default: []].append(line)
        }
      }
    }
  }

  /// The lines of an actor's pane, what it wants first.
  func ledger(of actor: ActorID, in timeline: IndexedTimeline) -> [LedgerLine] {
    let order = ["wants", "offers", "promises", "threatens", "refuses", "is asked"]
    var ledger = (lines[actor] ?? []).enumerated().sorted { one, another in
      let places = [one, another].map { order.firstIndex(of: $0.element.label) ?? order.count }
      return (places[0], one.offset) < (places[1], another.offset)
    }.map(\.element)
    let most = (partners[actor] ?? [:]).sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(4)
    let names = most.map { id, count in
      "\(timeline.timeline.directory[id]?.shortName ?? id.description) \(count)"
    }
    if !names.isEmpty {
      ledger.append(LedgerLine(label: "most with", text: names.joined(separator: ", ")))
    }
    return ledger
  }
}
