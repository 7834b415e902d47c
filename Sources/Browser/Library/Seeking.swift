import Chronology
import Documents
import Timelines

extension Evaluation {
  /// Finds the row that a jump leads to, and says what a person should know of it.
  func seek(_ target: Request.Target, from position: Int, scope: DateScope) -> Answer.Kind {
    switch target {
    case .date(let extent): return seekDate(extent)
    case .actorOf(let id, let step): return seekActor(of: id, step: step, from: position)
    case .day(let step): return seekDay(step: step, from: position)
    case .sharing(let companion, let id, let step):
      return seekCompanion(companion, of: id, step: step, from: position)
    case .words(let words, let step): return seekWords(words, step: step, from: position)
    }
  }

  private func seekDate(_ extent: Extent) -> Answer.Kind {
    guard let wanted = extent.earliest ?? extent.latest else { return .nothing("No such day.") }
    let dated = sources.indices.compactMap { row in
      event(at: row)?.standingDay.map { (row: row, day: $0) }
    }
    if let hit = dated.first(where: { extent.contains($0.day) }) {
      return .found(position: hit.row, note: nil)
    }
    let nearest = dated.min {
      (abs($0.day.dayNumber - wanted.dayNumber), $0.row)
        < (abs($1.day.dayNumber - wanted.dayNumber), $1.row)
    }
    guard let nearest else { return .nothing("No act here has a date.") }
    return .found(
      position: nearest.row,
      note: "Nothing on \(DayLabel.plain(wanted)); the nearest is \(DayLabel.plain(nearest.day))."
    )
  }

  private func seekActor(of id: EventID, step: Int, from position: Int) -> Answer.Kind {
    guard let event = timeline[id], let actor = event.actors.first?.actor else {
      return .nothing("Nobody is named here.")
    }
    let name = timeline.timeline.directory[actor]?.shortName ?? actor.description
    let rows = sources.indices.filter { row in
      self.event(at: row)?.actors.contains { $0.actor == actor } ?? false
    }
    return stepped(
      rows,
      step: step,
      from: position,
      none: "No \(step > 0 ? "later" : "earlier") act of \(name) here."
    ) { "Act \($0) of \($1) by \(name)." }
  }

  private func seekCompanion(
    _ companion: Companion,
    of id: EventID,
    step: Int,
    from position: Int
  ) -> Answer.Kind {
    guard let index = timeline.positions[id] else { return .nothing("That event is gone.") }
    let shared = timeline.timeline.columns.companions(of: index, sharing: companion)
    let rows = sources.indices.filter { self.position(at: $0).map(shared.contains) ?? false }
    let what = companion == .thread ? "of this thread" : "between these two"
    return stepped(
      rows,
      step: step,
      from: position,
      none: "No \(step > 0 ? "later" : "earlier") act \(what) here."
    ) { "Act \($0) of \($1) \(what)." }
  }

  private func seekDay(step: Int, from position: Int) -> Answer.Kind {
    let today = event(at: position)?.standingDay
    var rows: [Int] = []
    var last: CivilDate?
    for row in sources.indices {
      guard let day = event(at: row)?.standingDay, day != last else { continue }
      last = day
      if day != today || row == position { rows.append(row) }
    }
    return stepped(rows, step: step, from: position, none: "No other day that way.") { _, _ in nil }
  }

  private func seekWords(_ words: String, step: Int, from position: Int) -> Answer.Kind {
    let wanted = words.lowercased()
    let rows = sources.indices.filter { holds(wanted, inRow: $0) }
    guard let first = rows.first, let last = rows.last else {
      return .nothing("\"\(words)\" stands in no row here.")
    }
    let ahead = step > 0 ? rows.first { $0 > position } : rows.last { $0 < position }
    let row = ahead ?? (step > 0 ? first : last)
    let place = (rows.firstIndex(of: row) ?? 0) + 1
    let wrap = ahead == nil ? (step > 0 ? ", from the top again" : ", from the end again") : ""
    return .found(position: row, note: "\"\(words)\" \(place)/\(rows.count)\(wrap)")
  }

  /// Whether a row, its names or its passages hold some words.
  private func holds(_ words: String, inRow row: Int) -> Bool {
    guard let event = event(at: row) else {
      return self.row(at: row).searchableText.lowercased().contains(words)
    }
    return timeline.sentence(event).lowercased().contains(words)
      || timeline.title(event).lowercased().contains(words)
      || event.claims.contains { $0.citation.quote.lowercased().contains(words) }
  }

  private func stepped(
    _ rows: [Int],
    step: Int,
    from position: Int,
    none: String,
    note: (Int, Int) -> String?
  ) -> Answer.Kind {
    let ahead = step > 0 ? rows.filter { $0 > position } : rows.reversed().filter { $0 < position }
    guard !ahead.isEmpty else { return .nothing(none) }
    let row = ahead[min(max(step.magnitude, 1), UInt(ahead.count)).asIndex]
    let place = (rows.firstIndex(of: row) ?? 0) + 1
    return .found(position: row, note: note(place, rows.count))
  }
}

extension UInt {
  /// A count from 1 as an index from 0.
  fileprivate var asIndex: Int { Int(self) - 1 }
}

extension Row {
  /// The words of a row that shows no event.
  var searchableText: String {
    switch self {
    case .event(let summary, _): WhoLabel.whole(summary) + " " + summary.phrase
    case .fold: "background"
    case .heading(let text), .gap(let text): text
    case .due(let due): due.who + " " + due.what
    case .question(let question): question.step + " " + question.text
    case .actor(let actor): actor.name + " " + actor.last
    case .document(let document): document.source + " " + document.title
    }
  }
}
