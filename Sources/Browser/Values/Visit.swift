import Chronology
public import Timelines

/// Where a person was and what they kept, so that the next visit begins where this one ended.
///
/// It is lists of words by name, so that whoever keeps it needs to know nothing of the reader.
public struct Visit: Hashable, Sendable {
  /// The lists by their names: "filters", "view", "event", "history filter".
  public var entries: [String: [String]]

  /// Takes what was kept.
  public init(entries: [String: [String]] = [:]) {
    self.entries = entries
  }

  subscript(name: String) -> String? { entries[name]?.first }

  /// What versions before the notebook kept with the visit: the documents that were known, the
  /// picks, and the places.
  public var documents: [String]? { entries["documents"] }
  /// The picked acts.
  public var picks: [EventID] { (entries["picks"] ?? []).map { EventID(stored: $0) } }
  /// The places by their letters.
  public var places: [Character: Place] {
    var places: [Character: Place] = [:]
    for (name, values) in entries where name.hasPrefix("place ") {
      guard let letter = name.last, let view = values.first else { continue }
      let event = values.dropFirst().first.map { EventID(stored: $0) }
      places[letter] = Place(view: view, event: event)
    }
    return places
  }

  /// The same visit with the lines that another program added to the histories meanwhile.
  public func keepingHistory(of other: Visit) -> Visit {
    var visit = self
    for (name, lines) in other.entries where name.hasPrefix(Self.history) {
      let own = entries[name] ?? []
      visit.entries[name] = Array((own + lines.filter { !own.contains($0) }).prefix(50))
    }
    return visit
  }

  static let history = "history "
}

extension BrowserState {
  /// What to keep of this visit.
  public var visit: Visit {
    var entries: [String: [String]] = [
      "filters": filters, "view": [viewName], "detail": [showsDetail ? "shown" : "hidden"],
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
      if list.listing.order != .usual { entries["order"] = [list.listing.order.rawValue] }
    }
    for (kind, lines) in history { entries[Visit.history + kind.rawValue] = lines }
    return Visit(entries: entries)
  }

  /// The name of the list on the screen or under what covers it.
  var viewName: String {
    let subject = screens.lazy.compactMap(\.list).last?.listing.subject ?? .timeline
    return KeyTable.bindings.first { Self.subject($0.command) == subject }?.name ?? "timeline"
  }

  /// Begins where a visit ended; what the command line asked for comes first.
  public mutating func resume(_ visit: Visit) {
    showsDetail = visit["detail"] != "hidden"
    for kind in Prompt.Kind.allCases where kind.hasHistory {
      history[kind] = visit.entries[Visit.history + kind.rawValue]
    }
    guard filters.isEmpty, asOf == nil, firstDate == nil, screens.count == 1 else { return }
    filters = visit.entries["filters"] ?? []
    asOf = visit["as-of"].flatMap { Moment.extent(of: $0, today: nil)?.latest }
    let event = visit["event"].map { EventID(stored: $0) }
    go(to: Place(view: visit["view"] ?? "timeline", event: event))
    if var list {
      list.rowOnScreen = visit["row"].flatMap { Int($0) }
      list.listing.zoom = visit["zoom"].flatMap(Columns.Period.init)
      list.listing.order = visit["order"].flatMap(Listing.Order.init) ?? .usual
      self.list = list
    }
    if let claim = visit["reading"], let event { firstReading = (event, ClaimID(stored: claim)) }
  }

  /// Opens the passage that the last visit ended in, once the list under it is there.
  mutating func beginReading() -> [Effect] {
    guard let reading = firstReading, list?.selected?.event == reading.event else { return [] }
    firstReading = nil
    var reader = ReaderScreen(nil, event: reading.event)
    reader.claim = reading.claim.description.isEmpty ? nil : reading.claim
    screens.append(.reader(reader))
    return []
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
