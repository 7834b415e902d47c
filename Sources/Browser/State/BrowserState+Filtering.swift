import Chronology
import Timelines

extension BrowserState {
  /// The filter's clauses that hold now, what is being typed included.
  var shownFilters: [String] {
    var clauses = filtersRest ? [] : filters
    if let prompt, prompt.kind == .filter, !prompt.isFresh, !prompt.isRefused {
      let typed = prompt.line.string.trimmed
      if !typed.isEmpty { clauses.append(typed) }
    }
    return clauses
  }

  /// Lets the list follow what was typed, once for all keys that had come.
  mutating func followTyping() -> [Effect] {
    guard let typed = prompt, typed.kind == .filter, typed.isFresh, !typed.mayBecomeKey else {
      return []
    }
    prompt?.isFresh = false
    prompt?.isRefused = false
    guard var list, list.listing.subject.takesFilters else { return [] }
    var wanted = list.listing
    wanted.filters = shownFilters
    guard wanted.filters != list.listing.filters else { return [] }
    list.listing = wanted
    list.generation = nextGeneration()
    self.list = list
    let request = Request.Kind.list(wanted, keeping: prompt?.origin)
    return [.ask(Request(generation: list.generation, kind: request))]
  }

  mutating func addFilter(_ text: String, keeping origin: Request.Anchor? = nil) -> [Effect] {
    filters.append(text)
    filtersRest = false
    // The rows may stand already, as they did while it was typed.
    if let list, list.listing.filters == filters, list.answered == list.listing { return [] }
    return refreshed(keeping: origin)
  }

  mutating func takeOffFilter() -> [Effect] {
    if list?.isDetailFocused ?? false {
      list?.isDetailFocused = false
      return []
    }
    guard !filters.isEmpty else {
      notice = searched == nil ? "No filter is on." : "The search is over."
      searched = nil
      return []
    }
    let place = count.map { $0 - 1 } ?? filters.count - 1
    guard filters.indices.contains(place) else {
      notice = filters.count == 1 ? "There is one filter." : "There are \(filters.count) filters."
      return []
    }
    let clause = filters.remove(at: place)
    undoable.append(.filter(clause, at: place))
    notice = "Took off \(clause). u puts it back."
    return refreshed()
  }

  /// Lets all filters rest, or has them hold again.
  mutating func suspendFilters() -> [Effect] {
    guard !filters.isEmpty else {
      notice = "No filter is on."
      return []
    }
    filtersRest.toggle()
    notice = filtersRest ? "The filters rest. S has them hold again." : "The filters hold again."
    return refreshed()
  }

  /// Filters by what the row under the cursor shows.
  mutating func filterByPointing(_ command: Command) -> [Effect] {
    if command == .onlyDocument, case .document(let document)? = list?.selected {
      push(.list(ListScreen(Listing(subject: .timeline))))
      return addFilter("source:" + QueryWord.quoted(document.source))
    }
    guard let event = list?.selectedEvent else {
      notice = "Put the cursor on an act first."
      return []
    }
    guard let clause = clause(command, pointingAt: event) else {
      notice = "Nobody is named here."
      return []
    }
    return addFilter(clause)
  }

  private func clause(_ command: Command, pointingAt event: EventSummary) -> String? {
    let actor = event.actors.first.map { QueryWord.quoted($0.short) }
    let other = (event.recipients.first ?? event.actors.dropFirst().first)
      .map { QueryWord.quoted($0.short) }
    switch command {
    case .onlyActor: return actor.map { "with:" + $0 }
    case .notActor: return actor.map { "-actor:" + $0 }
    case .onlyPair: return actor.flatMap { one in other.map { "between:\(one),\($0)" } }
    case .onlyMove: return "move:" + event.move.rawValue
    case .notMove: return "-move:" + event.move.rawValue
    case .onlyDay: return event.date.edtf.extent.latest.map { "on:\($0)" }
    case .onlyDocument:
      guard let report = list?.detail?.reports.first, list?.detail?.id == event.id else {
        return nil
      }
      return "source:" + QueryWord.quoted(report.source)
    default: return nil
    }
  }
}

extension Prompt {
  /// Whether the last word may yet become a key of the query language: "acto".
  fileprivate var mayBecomeKey: Bool {
    let word = lastWord.drop { $0 == "-" || $0 == "(" }.lowercased()
    return !word.isEmpty && QueryKey.allCases.contains { $0.rawValue.hasPrefix(word) }
  }
}

extension Listing.Subject {
  /// Whether a filter leaves out some of its rows.
  var takesFilters: Bool {
    if case .thread = self { false } else { true }
  }
}
