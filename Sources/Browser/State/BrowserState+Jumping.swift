import Chronology
import Timelines

extension BrowserState {
  /// Opens what the cursor stands on.
  mutating func open() -> [Effect] {
    guard let row = list?.selected else { return [] }
    switch row {
    case .event(let summary, _): push(.reader(ReaderScreen(nil, event: summary.id)))
    case .question(let question): push(.reader(ReaderScreen(nil, event: question.event)))
    case .document(let document): push(.reader(ReaderScreen(document.key)))
    case .fold: return toggleBackground()
    case .actor(let actor):
      push(.list(ListScreen(Listing(subject: .timeline))))
      return addFilter("actor:" + QueryWord.quoted(actor.name))
    case .pair(let pair):
      push(.list(ListScreen(Listing(subject: .timeline))))
      let names = [pair.one, pair.other].map(QueryWord.quoted).joined(separator: ",")
      return addFilter("between:" + names)
    case .period(let period): return unfold(period)
    case .due(let due): push(.reader(ReaderScreen(nil, event: due.event)))
    case .heading, .gap: break
    }
    return []
  }

  /// Keeps the place that a jump leaves.
  mutating func remember() {
    past.append(screens)
    past.removeFirst(max(0, past.count - 100))
    future = []
  }

  /// Lays a screen on top, as a jump.
  mutating func push(_ screen: Screen) {
    remember()
    screens.append(screen)
  }

  mutating func back() -> [Effect] {
    if list?.isDetailFocused ?? false {
      list?.isDetailFocused = false
      return []
    }
    guard screens.count > 1 else { return [.quit] }
    screens.removeLast()
    return refreshed()
  }

  /// Goes through the places that jumps left.
  mutating func travel(
    from source: WritableKeyPath<BrowserState, [[Screen]]>,
    to target: WritableKeyPath<BrowserState, [[Screen]]>,
    none: String
  ) -> [Effect] {
    guard let place = self[keyPath: source].popLast() else {
      notice = none
      return []
    }
    self[keyPath: target].append(screens)
    return restore(place)
  }

  /// Shows screens that were kept; lists are asked for anew, for other answers came since.
  private mutating func restore(_ place: [Screen]) -> [Effect] {
    screens = place
    if var list {
      list.awaitsRows = false
      list.awaitedDetail = nil
      list.generation = nextGeneration()
      self.list = list
    }
    if var reader {
      reader.awaited = nil
      self.reader = reader
    }
    return refreshed()
  }

  /// Shows a view, the same act kept under the cursor.
  mutating func show(_ subject: Listing.Subject) -> [Effect] {
    let anchor = currentEvent.map(Request.Anchor.event)
    if list?.listing.subject == subject { return [] }
    remember()
    let open = screens.firstIndex {
      if case .list(let list) = $0 { list.listing.subject == subject } else { false }
    }
    if let open {
      screens.removeLast(screens.count - open - 1)
      return refreshed(keeping: anchor)
    }
    screens.append(.list(ListScreen(Listing(subject: subject))))
    return refreshed(keeping: anchor)
  }

  mutating func showThread() -> [Effect] {
    guard let event = currentEvent else {
      notice = "Put the cursor on an act first."
      return []
    }
    push(.list(ListScreen(Listing(subject: .thread(event)))))
    return refreshed(keeping: .event(event))
  }

  mutating func toggleBackground() -> [Effect] {
    guard var list, list.listing.subject == .timeline else {
      notice = "Only the timeline folds acts of long ago."
      return []
    }
    let anchor = list.selected.map(Request.Anchor.row)
    list.listing.unfoldsBackground.toggle()
    list.outline = nil
    self.list = list
    return refreshed(keeping: anchor)
  }

  // MARK: Coarser and finer

  /// Counts the timeline by a longer or a shorter stretch of the calendar.
  mutating func zoom(isOut: Bool) -> [Effect] {
    guard var list, list.listing.subject == .timeline else {
      notice = "Only the timeline is counted by days, weeks, months and years."
      return []
    }
    let steps: [Columns.Period?] = [nil] + Columns.Period.allCases
    let place = (steps.firstIndex(of: list.listing.zoom) ?? 0) + (isOut ? 1 : -1)
    guard steps.indices.contains(place) else {
      notice = isOut ? "Years are the longest." : "Every act has its row already."
      return []
    }
    let kept = list.zoomedPosition == list.position ? list.zoomedEvent : nil
    let event = kept ?? list.selected?.standsFor
    list.listing.zoom = steps[place]
    list.listing.unfolded = []
    list.outline = nil
    self.list = list
    notice = steps[place].map { "By \($0.rawValue). Enter unfolds; Z: closer." } ?? "Act by act."
    let effects = refreshed(keeping: event.map(Request.Anchor.event))
    self.list?.zoomedEvent = event
    return effects
  }

  /// Shows the acts of a period under it, or folds them again.
  private mutating func unfold(_ period: PeriodSummary) -> [Effect] {
    guard var list else { return [] }
    if let place = list.listing.unfolded.firstIndex(of: period.first) {
      list.listing.unfolded.remove(at: place)
    } else {
      list.listing.unfolded.append(period.first)
    }
    list.outline = nil
    self.list = list
    return refreshed(keeping: .row(.period(period)))
  }

  // MARK: What was known when

  mutating func shiftDay(by days: Int?) -> [Effect] {
    guard let days else {
      notice = "As known in all that was read."
      asOf = nil
      return refreshed()
    }
    guard let day = asOf ?? list?.outline?.knownOn else {
      notice = "No source says when it was published."
      return []
    }
    let shifted = day.adding(days: days)
    asOf = shifted
    notice = "As known on \(DayLabel.plain(shifted)). E: everything again."
    return refreshed()
  }
}

/// A name as a word of a query.
enum QueryWord {
  static func quoted(_ name: String) -> String {
    let plain = name.filter { $0 != "\"" }
    return plain.contains { !($0.isLetter || $0.isNumber || $0 == "-") } ? "\"\(plain)\"" : plain
  }
}
