import Timelines

extension IndexedTimeline {
  /// The events that answer one another around an event, in order, with their bonds.
  func threadRows(of id: EventID) -> [Evaluation.Source] {
    var members: Set<EventID> = [id]
    var waiting = [id]
    while let next = waiting.popLast() {
      let bonds = (self[next]?.relations ?? []) + (bearing[next] ?? [])
      for bond in bonds where members.insert(bond.event).inserted { waiting.append(bond.event) }
    }
    let rows = members.compactMap { positions[$0] }.sorted()
    return rows.enumerated().map { number, index in
      .event(index, number: number + 1, bond: timeline.events[index].relations.first?.kind.rawValue)
    }
  }

  func questionRows(_ matching: [Int]) -> ([Evaluation.Source], remark: String?) {
    ([], nil)
  }
}
