import Timelines

extension IndexedTimeline {
  /// The actors of some events, those who act most first.
  func actorRows(_ matching: [Int]) -> [Row] {
    struct Tally {
      var acts = 0
      var receives = 0
      var last: Int?
    }
    var tallies: [ActorID: Tally] = [:]
    var forms: [ActorID: String] = [:]
    for index in matching where timeline.events[index].status != .background {
      let event = timeline.events[index]
      for party in event.actors {
        tallies[party.actor, default: Tally()].acts += 1
        tallies[party.actor]?.last = index
        forms[party.actor] = forms[party.actor] ?? party.form
      }
      for party in event.recipients {
        tallies[party.actor, default: Tally()].receives += 1
        forms[party.actor] = forms[party.actor] ?? party.form
      }
    }
    let ranked = tallies.sorted {
      ($1.value.acts, $1.value.receives, $0.key) < ($0.value.acts, $0.value.receives, $1.key)
    }
    return ranked.map { id, tally in
      let actor = timeline.directory[id]
      let last = tally.last.map { timeline.events[$0] }
      return .actor(
        ActorSummary(
          id: id,
          name: actor?.name ?? forms[id] ?? id.description,
          kind: actor.map { Self.kindName($0.kind) } ?? "",
          acts: tally.acts,
          receives: tally.receives,
          last: last?.phrase ?? "",
          lastDay: last.map { DayLabel.short($0.date, in: scope) } ?? ""
        )
      )
    }
  }

  private static func kindName(_ kind: Actor.Kind) -> String {
    kind == .armedGroup ? "armed group" : kind.rawValue
  }
}
