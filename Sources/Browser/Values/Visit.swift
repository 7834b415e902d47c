import Chronology
import Timelines

/// Where a person was and what they kept, so that the next visit begins where this one ended.
///
/// It is lists of words by name, so that whoever keeps it needs to know nothing of the reader.
public struct Visit: Hashable, Sendable {
  /// The lists by their names: "filters", "view", "event", "picks", "place a".
  public var entries: [String: [String]]

  /// Takes what was kept.
  public init(entries: [String: [String]] = [:]) {
    self.entries = entries
  }

  subscript(name: String) -> String? { entries[name]?.first }

  /// The documents that were known on the last visit, by their keys; `nil` on the first.
  public var documents: Set<String>? { entries["documents"].map(Set.init) }
}

/// A place marked with a letter: a view and the act under the cursor.
struct Place: Hashable, Sendable {
  var view: String
  var event: EventID?
}

extension BrowserState {
  /// What to keep of this visit.
  public var visit: Visit {
    var entries: [String: [String]] = [
      "filters": filters, "picks": picks.map(\.description), "view": [viewName],
      "detail": [showsDetail ? "shown" : "hidden"],
    ]
    if let asOf { entries["as-of"] = [asOf.description] }
    if let event = currentEvent ?? screens.lazy.compactMap(\.event).last {
      entries["event"] = [event.description]
    }
    if reader?.event != nil {
      entries["reading"] = [reader?.claim?.description ?? ""]
      entries["line"] = [String(reader?.position ?? 0)]
    }
    if let list = screens.lazy.compactMap(\.list).last {
      entries["row"] = [String(max(0, list.position - list.top))]
      if let zoom = list.listing.zoom { entries["zoom"] = [zoom.rawValue] }
    }
    for (letter, place) in places {
      entries["place \(letter)"] = [place.view] + (place.event.map { [$0.description] } ?? [])
    }
    for (kind, lines) in history { entries["history " + kind.rawValue] = lines }
    return Visit(entries: entries)
  }

  /// The name of the list on the screen or under what covers it.
  var viewName: String {
    let subject = screens.lazy.compactMap(\.list).last?.listing.subject ?? .timeline
    return KeyTable.bindings.first { Self.subject($0.command) == subject }?.name ?? "timeline"
  }

  /// Begins where a visit ended; what the command line asked for comes first.
  public mutating func resume(_ visit: Visit) {
    picks = (visit.entries["picks"] ?? []).map { EventID(stored: $0) }
    showsDetail = visit["detail"] != "hidden"
    for (name, values) in visit.entries {
      if name.hasPrefix("place "), let letter = name.last, let view = values.first {
        places[letter] = Place(
          view: view,
          event: values.dropFirst().first.map { EventID(stored: $0) }
        )
      }
      if let kind = Prompt.Kind.allCases.first(where: { "history " + $0.rawValue == name }) {
        history[kind] = values
      }
    }
    guard filters.isEmpty, asOf == nil, firstDate == nil, screens.count == 1 else { return }
    filters = visit.entries["filters"] ?? []
    asOf = visit["as-of"].flatMap { Moment.extent(of: $0, today: nil)?.latest }
    let event = visit["event"].map { EventID(stored: $0) }
    go(to: Place(view: visit["view"] ?? "timeline", event: event))
    if var list {
      list.rowOnScreen = visit["row"].flatMap { Int($0) }
      list.listing.zoom = visit["zoom"].flatMap(Columns.Period.init)
      self.list = list
    }
    if let claim = visit["reading"], let event { firstReading = (event, ClaimID(stored: claim)) }
  }

  /// Puts the list of a place on top of the timeline, to be asked for.
  mutating func go(to place: Place) {
    var timeline = ListScreen(Listing(subject: .timeline))
    timeline.sought = place.event
    screens = [.list(timeline)]
    guard let command = KeyTable.command(named: place.view), command != .timeline,
      let subject = Self.subject(command)
    else { return }
    var list = ListScreen(Listing(subject: subject))
    list.sought = place.event
    screens.append(.list(list))
  }
}

extension Screen {
  /// The list, where the screen is one.
  var list: ListScreen? { if case .list(let list) = self { list } else { nil } }

  /// The event that the screen is about.
  var event: EventID? {
    switch self {
    case .list(let list): list.selected?.standsFor
    case .reader(let reader): reader.event
    case .text: nil
    }
  }
}
