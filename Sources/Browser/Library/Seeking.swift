import Chronology
import Documents
import Timelines

extension Evaluation {
  /// Finds the row that a jump leads to, and says what a person should know of it.
  func seek(_ target: Request.Target, from position: Int, scope: DateScope) -> Answer.Kind {
    switch target {
    case .date(let extent): return seekDate(extent)
    case .actorOf(let id, let step): return seekActor(of: id, step: step, from: position)
    case .period(let period, let step):
      return seekPeriod(period, step: step, from: position)
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

  /// The first row of the next day, week, month or year in which something was done.
  private func seekPeriod(
    _ period: Columns.Period,
    step: Int,
    from position: Int
  ) -> Answer.Kind {
    let here = self.position(at: position)
    let rows = RowSet(
      capacity: timeline.timeline.events.count,
      rows: sources.indices.compactMap { self.position(at: $0).map { Int32($0) } }
    )
    let periods = timeline.timeline.columns.counts(by: period, in: rows)
    let start = here ?? (step > 0 ? -1 : timeline.timeline.events.count)
    // The period that the cursor stands in, or the last one before it.
    let current = periods.lastIndex { $0.firstRow <= start }
    let target = (current ?? -1) + step
    guard periods.indices.contains(target) else {
      return .nothing("No other \(period.rawValue) that way.")
    }
    guard
      let row = sources.indices.first(where: { self.position(at: $0) == periods[target].firstRow })
    else { return .nothing("No other \(period.rawValue) that way.") }
    return .found(position: row, note: note(periods, from: current, to: target, by: period))
  }

  /// "May 2031: 4 acts; 2 months between them without any.", where that isn't plain to see.
  private func note(
    _ periods: [Columns.PeriodCount],
    from current: Int?,
    to target: Int,
    by period: Columns.Period
  ) -> String? {
    guard period != .day else { return nil }
    let count = periods[target].count
    let label = PeriodLabel.text(of: period, from: periods[target].first)
    return
      "\(label.prefix(1).uppercased())\(label.dropFirst()): \(count == 1 ? "1 act" : "\(count) acts")."
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
    case .pair(let pair): pair.one + " " + pair.other + " " + pair.last
    case .period(let period): period.label + " " + period.who
    case .document(let document): document.source + " " + document.title
    }
  }
}
