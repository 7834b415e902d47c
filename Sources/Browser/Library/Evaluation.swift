import Chronology
import Timelines

/// What a listing holds: its rows, made when they are asked for.
struct Evaluation: Sendable {
  /// A row before it is made.
  enum Source: Sendable {
    case fold(isFolded: Bool)
    case event(Int, number: Int?, bond: String?)
    case due(DueRow)
    case period(PeriodRow)
    case made(Row)
  }

  let sources: [Source]
  let timeline: IndexedTimeline
  private let background: [Int]
  private let eventCount: Int
  private let remark: String?
  private let title: String?

  init(of listing: Listing, in timeline: IndexedTimeline, all: IndexedTimeline) throws(Refusal) {
    self.timeline = timeline
    let matches = try timeline.matching(listing)
    let matching = matches.certain
    var background: [Int] = []
    var sources: [Source] = []
    var remark = matches.remark
    var title: String?
    switch listing.subject {
    case .timeline:
      if let zoom = listing.zoom {
        sources = timeline.periodRows(matching, by: zoom, unfolded: listing.unfolded)
      } else {
        (sources, background) = timeline.timelineRows(
          matching,
          unfolded: listing.unfoldsBackground,
          isFiltered: !listing.filters.isEmpty
        )
      }
      sources += Self.perhaps(matches.possible, after: sources)
    case .picks:
      let picked = Set(listing.picks)
      let events = timeline.timeline.events
      sources = Self.numbered(events.indices.filter { picked.contains(events[$0].id) })
    case .thread(let id):
      sources = timeline.threadRows(of: id)
    case .questions:
      let questions = timeline.questionRows(matching)
      sources = questions.rows.map(Source.made)
      title = questions.title
    case .actors: sources = timeline.actorRows(matching).map(Source.made)
    case .pairs: sources = timeline.pairRows(matching).map(Source.made)
    case .documents: sources = timeline.documentRows(matching).map(Source.made)
    }
    self.sources = sources
    self.background = background
    eventCount = sources.reduce(0) { sum, source in
      switch source {
      case .event(_, let number, _): sum + (number == nil ? 0 : 1)
      case .made(let row): sum + (row.isSelectable ? 1 : 0)
      case .period(let period): sum + (period.isFolded ? period.count : 0)
      case .fold, .due: sum
      }
    }
    if sources.isEmpty {
      remark = remark ?? timeline.reasonForNothing(listing, all: all)
    } else if let day = listing.asOf, remark == nil {
      remark = timeline.reportedLater(all: all, by: day)
    }
    self.remark = remark
    self.title = title
  }

  private static func numbered(_ events: some Sequence<Int>) -> [Source] {
    events.enumerated().map { .event($1, number: $0 + 1, bond: nil) }
  }

  /// The events whose dates leave it open whether they fit, under a heading of their own.
  private static func perhaps(_ events: [Int], after sources: [Source]) -> [Source] {
    guard !events.isEmpty else { return [] }
    let count = sources.count { if case .event(_, .some, _) = $0 { true } else { false } }
    let heading = Row.heading("Perhaps: their dates leave it open")
    return [.made(heading)]
      + events.enumerated().map { .event($1, number: count + $0 + 1, bond: nil) }
  }

  func row(at index: Int) -> Row {
    switch sources[index] {
    case .made(let row): row
    case .due(let due): .due(timeline.summary(due))
    case .period(let period): .period(timeline.summary(period))
    case .event(let position, let number, let bond):
      .event(timeline.summary(timeline.timeline.events[position], number: number), bond: bond)
    case .fold(let isFolded):
      .fold(count: background.count, years: backgroundYears, isFolded: isFolded)
    }
  }

  /// "2014 to 2025": the years that the folded acts lie in.
  private var backgroundYears: String {
    let extents = background.map { timeline.timeline.events[$0].date.edtf.extent }
    let first = extents.compactMap { $0.earliest ?? $0.latest }.min()
    let last = extents.compactMap { $0.latest ?? $0.earliest }.max()
    guard let first, let last else { return "" }
    return first.year == last.year ? "\(first.year)" : "\(first.year) to \(last.year)"
  }

  func outline(keeping anchor: Request.Anchor?) -> Outline {
    let kept = anchor.flatMap(position(of:))
    return Outline(
      rows: sources.count,
      events: eventCount,
      allEvents: timeline.timeline.events.count { $0.status != .background },
      position: kept ?? nearest(to: anchor) ?? firstSelectable,
      keepsPlace: kept != nil,
      scope: timeline.scope,
      knownOn: timeline.knownOn,
      remark: remark,
      new: nil,
      title: title
    )
  }

  /// The events in the order of the rows, those of folded periods included.
  var members: [EventID] {
    sources.flatMap { source -> [Int] in
      switch source {
      case .event(let position, _, _): [position]
      case .period(let period): period.isFolded ? period.positions : []
      case .fold, .due, .made: []
      }
    }.map { timeline.timeline.events[$0].id }
  }

  /// The first row worth standing on: after a fold, if anything follows it.
  private var firstSelectable: Int {
    let first = sources.indices.first { row(at: $0).isSelectable } ?? 0
    guard case .fold? = sources.first, sources.count > 1 else { return first }
    return 1
  }

  private func position(of anchor: Request.Anchor) -> Int? {
    switch anchor {
    case .row(.due(let due)):
      let place = timeline.positions[due.event]
      return sources.indices.first {
        if case .due(let row) = sources[$0] {
          row.position == place && row.day == due.day
        } else {
          false
        }
      }
    case .row(let row):
      if let id = row.event { return position(of: .event(id)) }
      return sources.indices.first { self.row(at: $0).isSame(as: row) }
    case .event(let id):
      guard let index = timeline.positions[id] else { return nil }
      return sources.indices.first {
        switch sources[$0] {
        case .event(let position, _, _): position == index
        case .made(let row): row.event == id
        case .period(let period): period.isFolded && period.positions.contains(index)
        case .fold, .due: false
        }
      }
    }
  }

  /// The row nearest in time to an event that isn't listed.
  private func nearest(to anchor: Request.Anchor?) -> Int? {
    let id: EventID? =
      switch anchor {
      case .event(let id)?: id
      case .row(let row)?: row.event
      case nil: nil
      }
    guard let id, let index = timeline.positions[id] else { return nil }
    return sources.indices.filter { position(at: $0) != nil }
      .min { abs((position(at: $0) ?? 0) - index) < abs((position(at: $1) ?? 0) - index) }
  }

  /// Where the event of a row stands in the timeline.
  func position(at row: Int) -> Int? {
    guard sources.indices.contains(row), case .event(let position, _, _) = sources[row] else {
      return nil
    }
    return position
  }

  /// The event with a number of the list, from 1.
  func event(numbered number: Int) -> Event? {
    sources.indices.first {
      if case .event(_, number, _) = sources[$0] { true } else { false }
    }.flatMap(event(at:))
  }

  /// The event of a row, where it shows one.
  func event(at row: Int) -> Event? {
    position(at: row).map { timeline.timeline.events[$0] }
  }
}

extension Row {
  /// Whether two rows stand for the same thing.
  func isSame(as other: Row) -> Bool {
    switch (self, other) {
    case (.fold, .fold): true
    case (.actor(let one), .actor(let another)): one.id == another.id
    case (.document(let one), .document(let another)): one.key == another.key
    case (.pair(let one), .pair(let another)): one.one == another.one && one.other == another.other
    case (.period(let one), .period(let another)): one.first == another.first
    case (.event(let one, _), .event(let another, _)): one.id == another.id
    default: self == other
    }
  }
}
