import Chronology
import Documents
import Timelines

/// What a listing holds: its rows, made when they are asked for.
struct Evaluation: Sendable {
  /// A row before it is made; small, for a list may have many.
  enum Source: Sendable {
    case fold(isFolded: Bool)
    case event(Int, number: Int?, bond: String?)
    indirect case due(DueRow)
    indirect case period(PeriodRow)
    case actor(Columns.ActorCount)
    /// Two sides, by the number of their exchange.
    case pair(Int)
    indirect case document(DocumentHead)
    indirect case question(QuestionRow)
    indirect case made(Row)
  }

  let catalogue: Catalogue
  let plan: RowPlan
  /// Whether it was made before the columns were there: every act a row, and nothing between them.
  let isProvisional: Bool
  /// The acts that the filter leaves, and those of them that are folded.
  let matching: RowSet
  private let folded: RowSet
  private let known: Columns?
  private let eventCount: Int
  private let remark: Remark?
  private let title: String?
  private var actors: ActorLedgers?
  private(set) var pairs: PairLedgers?

  init(of listing: Listing, in catalogue: Catalogue, all: Catalogue) throws(Refusal) {
    self.catalogue = catalogue
    isProvisional = false
    let columns = catalogue.register.columns
    known = columns
    let matches = try catalogue.matching(listing, columns)
    matching = matches.certain
    var folded = RowSet(capacity: columns.count)
    var title: String?
    switch listing.subject {
    case .timeline:
      if let zoom = listing.zoom {
        plan = catalogue.periodPlan(matches, columns, by: zoom, unfolded: listing.unfolded)
      } else if listing.order != .usual {
        let certain = columns.unfolded(matches.certain)
        let rows = Array(listing.unfoldsBackground ? matches.certain : certain)
        plan = RowPlan(
          listing: catalogue.sorted(rows + Array(matches.possible), columns, by: listing.order)
        )
      } else {
        (plan, folded) = catalogue.timelinePlan(
          matches,
          columns,
          unfolded: listing.unfoldsBackground,
          isFiltered: !listing.filters.isEmpty
        )
      }
    case .picks:
      let rows = listing.picks.compactMap { catalogue.register.row(of: $0) }
      plan = RowPlan(
        listing: catalogue.sorted(Set(rows).sorted(), columns, by: listing.order)
      )
    case .thread(let id): plan = RowPlan(catalogue.threadRows(of: id))
    case .questions:
      let questions = catalogue.questionRows(matches.certain, columns)
      plan = RowPlan(questions.rows.map(Source.question))
      title = questions.title
    case .actors:
      let ledgers = ActorLedgers(catalogue, columns, among: matches.certain)
      plan = RowPlan(ledgers.sorted(by: listing.order).map(Source.actor))
      actors = ledgers
    case .pairs:
      let ledgers = PairLedgers(catalogue, columns, among: matches.certain)
      plan = RowPlan(ledgers.sorted(by: listing.order).map(Source.pair))
      pairs = ledgers
    case .documents:
      let heads = catalogue.sorted(catalogue.heads, among: matching, by: listing.order)
      plan = RowPlan(heads.map(Source.document))
    }
    self.folded = folded
    self.title = title
    eventCount = Self.eventCount(of: plan, listing)
    var remark = matches.remark.map { Remark(why: $0) }
    if plan.count == 0 {
      remark = remark ?? catalogue.reasonForNothing(listing, all: all)
    } else if let day = listing.asOf, remark == nil {
      remark = catalogue.reportedLater(all: all, by: day)
    }
    self.remark = remark
  }

  /// What a timeline holds as far as it is known before its columns are.
  init(provisionalOf catalogue: Catalogue) {
    self.catalogue = catalogue
    isProvisional = true
    known = nil
    let all = RowSet(capacity: catalogue.register.count, isFull: true)
    var plan = RowPlan(certain: all, numbered: all, perhaps: RowSet(capacity: all.capacity))
    plan.appendActs(0..<all.capacity)
    self.plan = plan
    matching = all
    folded = RowSet(capacity: all.capacity)
    eventCount = plan.count
    remark = nil
    title = nil
  }

  /// What queries ask of the events; those that the rows were found in.
  var columns: Columns { known ?? catalogue.register.columns }

  private static func eventCount(of plan: RowPlan, _ listing: Listing) -> Int {
    if plan.isOrdered { return plan.numbered.count + plan.perhaps.count }
    return plan.indices { source in
      switch source {
      case .question(.heading), .made, .fold, .due: false
      case .event, .period, .actor, .pair, .document, .question: true
      }
    }.count
  }
}

// MARK: - Rows

extension Evaluation {
  /// Some rows, as far as there are such rows; acts are read together.
  func rows(_ range: Range<Int>) -> [Row] {
    let sources = plan.sources(range)
    let acts = sources.compactMap { if case .event(let row, _, _) = $0 { row } else { nil } }
    var events = catalogue.register.events(rows: acts)[...]
    // Where an act is gone from the file meanwhile, none can be told from the others any more.
    if events.count != acts.count { events = [] }
    return sources.map { source in
      guard case .event(_, let number, let bond) = source else { return made(source) }
      guard let event = events.popFirst() else { return .heading("") }
      return .event(catalogue.summary(event, number: number), bond: bond)
    }
  }

  func row(at index: Int) -> Row { rows(index..<index + 1).first ?? .heading("") }

  private func made(_ source: Source) -> Row {
    switch source {
    case .made(let row): row
    case .due(let due): catalogue.row(of: due)
    case .period(let period): .period(catalogue.summary(period, matching, columns))
    case .fold(let isFolded): .fold(fold, isFolded: isFolded)
    case .actor(let count): actors?.row(of: count) ?? .heading("")
    case .pair(let number): pairs?.row(of: number) ?? .heading("")
    case .document(let head): catalogue.row(of: head, matching)
    case .question(let question): catalogue.row(of: question)
    case .event: .heading("")
    }
  }

  /// What is folded: how many acts of which years, and how many doubtful readings.
  private var fold: Fold {
    let columns = columns
    let past = EventStatus.allCases.firstIndex(of: .background) ?? -1
    var fold = Fold()
    var (first, last) = (Int32.max, Int32.min)
    for row in folded where row < columns.count {
      guard Int(columns.statuses[row]) == past else {
        fold.doubtful += 1
        continue
      }
      fold.acts += 1
      let (start, end) = (columns.earliest[row], columns.latest[row])
      if start != Columns.unboundedEarliest {
        (first, last) = (min(first, start), max(last, start))
      }
      if end != Columns.unboundedLatest { (first, last) = (min(first, end), max(last, end)) }
    }
    guard first <= last else { return fold }
    let years = [first, last].map { CivilDate(dayNumber: Int($0)).year }
    fold.years = years[0] == years[1] ? "\(years[0])" : "\(years[0]) to \(years[1])"
    return fold
  }

  func outline(keeping anchor: Request.Anchor?) -> Outline {
    let kept = anchor.flatMap(position(of:))
    var outline = Outline(
      rows: plan.count,
      events: eventCount,
      allEvents: catalogue.register.count,
      position: kept ?? nearest(to: anchor) ?? firstSelectable,
      keepsPlace: kept != nil,
      scope: catalogue.scope,
      knownOn: catalogue.knownOn,
      remark: remark?.onScreen,
      new: nil,
      title: title
    )
    outline.spokenRemark = remark?.inDialogue
    if isProvisional {
      outline.isProvisional = true
    } else {
      outline.allEvents = columns.count - columns.folded.count
    }
    return outline
  }

  /// The event of a row, where it shows one.
  func event(at index: Int) -> Event? {
    plan.act(at: index).flatMap { catalogue.register.event(at: $0) }
  }

  /// The event with a number of the list, from 1.
  func event(numbered number: Int) -> Event? {
    plan.act(numbered: number).flatMap { catalogue.register.event(at: $0) }
  }
}
