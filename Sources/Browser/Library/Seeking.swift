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
    let columns = columns
    let first = columns.rowCount(before: wanted)
    let near =
      plan.isOrdered
      ? [plan.shown, plan.perhaps].flatMap { [$0.row(after: first - 1), $0.row(before: first)] }
        .compactMap(\.self)
      : plan.acts
    let dated = near.compactMap { row in columns.standingDay(of: row).map { (row: row, day: $0) } }
    let hit = dated.first { extent.contains($0.day) }
      .map { dayed(from: $0.row, within: extent) ?? $0 }
    let nearest =
      hit
      ?? dated.min {
        (abs($0.day.dayNumber - wanted.dayNumber), $0.row)
          < (abs($1.day.dayNumber - wanted.dayNumber), $1.row)
      }
    guard let nearest, let index = plan.index(ofAct: nearest.row) else {
      return .nothing("No act here has a date.")
    }
    guard hit == nil else { return .found(position: index, note: nil) }
    // Nothing was done on the day, but something falls due.
    let due = plan.firstIndex {
      if case .due(let due) = $0 {
        extent.contains(CivilDate(dayNumber: due.number))
      } else {
        false
      }
    }
    if let due { return .found(position: due, note: nil) }
    return .found(
      position: index,
      note: "Nothing on \(DayLabel.plain(wanted)); the nearest is \(DayLabel.plain(nearest.day))."
    )
  }

  /// How many acts that are only known to be done by a day are passed over at most.
  private static let bounds = 10_000

  /// The first act from a row on that was done in an extent, and not only by then.
  private func dayed(from row: Int, within extent: Extent) -> (row: Int, day: CivilDate)? {
    guard plan.isOrdered else { return nil }
    var next: Int? = row
    for _ in 0..<Self.bounds {
      guard let row = next, row < columns.count, let day = columns.standingDay(of: row),
        extent.contains(day)
      else { return nil }
      if columns.earliest[row] != Columns.unboundedEarliest { return (row, day) }
      next = plan.shown.row(after: row)
    }
    return nil
  }

  private func seekActor(of id: EventID, step: Int, from position: Int) -> Answer.Kind {
    guard let actor = catalogue[id]?.actors.first?.actor else {
      return .nothing("Nobody is named here.")
    }
    let name = catalogue.shortName(actor)
    return stepped(
      Hits(of: columns.rows(inWhichActs: actor), in: plan),
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
    guard let row = catalogue.register.row(of: id) else { return .nothing("That event is gone.") }
    let what = companion == .thread ? "of this thread" : "between these two"
    return stepped(
      Hits(of: columns.companions(of: row, sharing: companion), in: plan),
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
    let none = Answer.Kind.nothing("No other \(period.rawValue) that way.")
    let rows =
      plan.isOrdered
      ? plan.shown : RowSet(capacity: columns.count, rows: plan.acts.map { Int32($0) })
    // Where the cursor stands on no act, it counts as on the one before.
    let here = plan.act(at: position) ?? rows.row(before: plan.acts(from: position).certain)
    guard let target = columns.period(step, by: period, from: here, in: rows),
      let index = plan.index(ofAct: target.firstRow)
    else { return none }
    return .found(position: index, note: note(target, by: period))
  }

  /// "May 2031: 4 acts.", where that isn't plain to see.
  private func note(_ count: Columns.PeriodCount, by period: Columns.Period) -> String? {
    guard period != .day else { return nil }
    let label = PeriodLabel.text(of: period, from: count.first)
    return "\(label.withLargeInitial): \(count.count.counted("act"))."
  }

  private func seekWords(_ text: String, step: Int, from position: Int) -> Answer.Kind {
    let wanted = text.lowercased()
    var hits = Hits(of: RowSet(capacity: 0), in: plan)
    let words = FoldedWords.words(of: text)
    if !words.isEmpty, plan.holdsActs {
      let found = catalogue.rows(holding: words)
      hits = Hits(of: RowSet(capacity: columns.count, rows: found), in: plan)
    }
    hits.add(plan.indices { holds(wanted, in: $0) })
    let count = hits.count
    guard count > 0 else { return .nothing("\"\(text)\" stands in no row here.") }
    let ahead = step > 0 ? hits.count(before: position + 1) : hits.count(before: position) - 1
    let isAround = !(0..<count).contains(ahead)
    let place = isAround ? (step > 0 ? 0 : count - 1) : ahead
    let wrap = isAround ? (step > 0 ? ", from the top again" : ", from the end again") : ""
    let index = hits.index(at: place)
    let told = snippet(of: wanted, at: index).map { ": " + $0 } ?? ""
    return .found(position: index, note: "\"\(text)\" \(place + 1)/\(count)\(wrap)\(told)")
  }

  /// The words around a hit in a passage of an act whose row doesn't show it.
  private func snippet(of words: String, at index: Int) -> String? {
    guard let row = plan.act(at: index), let event = catalogue.register.event(at: row),
      !catalogue.title(event).lowercased().contains(words)
    else { return nil }
    return event.claims.lazy.compactMap { claim in
      catalogue.document(claim.citation.document).flatMap { document in
        document.passage(at: claim.citation.span).map { String(document.text[$0.span]) }
      }.flatMap { Snippet.text(of: $0, around: words) }
    }.first
  }

  /// Whether what stands in a row, other than an act, holds some words.
  private func holds(_ words: String, in source: Source) -> Bool {
    let text =
      switch source {
      case .event, .fold: ""
      case .due(let due): "due: " + due.what
      case .actor(let count): catalogue.directory[count.actor]?.name ?? count.actor.description
      case .pair(let number): pairs?.names(of: number).map { "\($0.one) - \($0.other)" } ?? ""
      case .document(let head): catalogue.source(head) + " " + (head.metadata.title?.value ?? "")
      case .period(let period): PeriodLabel.text(of: period.period, from: period.first)
      case .question(let question): catalogue.row(of: question).words
      case .made(let row): row.words
      }
    return text.lowercased().contains(words)
  }

  private func stepped(
    _ hits: Hits,
    step: Int,
    from position: Int,
    none: String,
    note: (Int, Int) -> String?
  ) -> Answer.Kind {
    let count = hits.count
    let ahead = hits.count(before: step > 0 ? position + 1 : position)
    guard step > 0 ? ahead < count : ahead > 0 else { return .nothing(none) }
    let place = step > 0 ? min(ahead + step - 1, count - 1) : max(ahead + step, 0)
    return .found(position: hits.index(at: place), note: note(place + 1, count))
  }
}

extension Row {
  /// The words of a row that is only words.
  fileprivate var words: String {
    switch self {
    case .heading(let text), .gap(let text): text
    case .question(let question): question.step + " " + question.text
    default: ""
    }
  }
}
