import Timelines

/// Where things stand in a list.
extension Evaluation {
  /// The first row worth standing on: after a fold, if anything follows it.
  var firstSelectable: Int {
    if case .fold? = plan.source(at: 0), plan.count > 1 { return 1 }
    var index = 0
    while index < plan.count, !row(at: index).isSelectable { index += 1 }
    return index < plan.count ? index : 0
  }

  /// The row of what a place is kept by.
  func position(of anchor: Request.Anchor) -> Int? {
    switch anchor {
    case .row(let row): position(of: row)
    case .event(let id): position(of: id)
    }
  }

  private func position(of row: Row) -> Int? {
    switch row {
    case .due(let due):
      let place = catalogue.register.row(of: due.event)
      return plan.firstIndex {
        if case .due(let row) = $0 { row.position == place && row.day == due.day } else { false }
      }
    case .event(let summary, _): return position(of: summary.id)
    case .question(let question): return position(of: question.event)
    case .fold: return plan.firstIndex { if case .fold = $0 { true } else { false } }
    case .actor(let actor):
      return plan.firstIndex {
        if case .actor(let count) = $0 { count.actor == actor.id } else { false }
      }
    case .document(let document):
      return plan.firstIndex {
        if case .document(let head) = $0 { head.key == document.key } else { false }
      }
    case .pair(let pair):
      return plan.firstIndex { source in
        guard case .pair(let number) = source, let names = pairs?.names(of: number) else {
          return false
        }
        return names.one == pair.one && names.other == pair.other
      }
    case .period(let period):
      return plan.firstIndex {
        if case .period(let row) = $0 { row.first == period.first } else { false }
      }
    case .heading, .gap:
      return plan.firstIndex { if case .made(row) = $0 { true } else { false } }
    }
  }

  private func position(of id: EventID) -> Int? {
    if let about = plan.firstIndex(where: { $0.isQuestion(about: id) }) { return about }
    guard let row = catalogue.register.row(of: id) else { return nil }
    if let index = plan.index(ofAct: row) { return index }
    guard matching.contains(row) else { return nil }
    return plan.firstIndex {
      if case .period(let period) = $0 {
        period.isFolded && period.rows.contains(row)
      } else {
        false
      }
    }
  }

  /// The row nearest in time to an event that isn't listed.
  func nearest(to anchor: Request.Anchor?) -> Int? {
    let id: EventID? =
      switch anchor {
      case .event(let id)?: id
      case .row(let row)?: row.event
      case nil: nil
      }
    guard let id, let row = catalogue.register.row(of: id) else { return nil }
    let acts =
      plan.isOrdered
      ? [plan.shown, plan.perhaps].flatMap { [$0.row(before: row), $0.row(after: row)] }
        .compactMap(\.self)
      : plan.acts
    let nearest = acts.min { (abs($0 - row), $0) < (abs($1 - row), $1) }
    return nearest.flatMap(plan.index(ofAct:))
  }
}

extension Evaluation.Source {
  /// Whether it is a line about an event that is a matter, or a step of one.
  fileprivate func isQuestion(about id: EventID) -> Bool {
    if case .question(let question) = self { question.event == id } else { false }
  }
}
