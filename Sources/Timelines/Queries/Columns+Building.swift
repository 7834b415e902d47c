internal import Chronology
public import Documents

extension Columns {
  /// Makes the columns of events in timeline order.
  ///
  /// - Parameters:
  ///   - events: In timeline order.
  ///   - threads: Their threads; the thread of a row is its position among these.
  ///   - documents: The documents that their claims cite.
  ///   - directory: Who is who.
  public init(
    of events: [Event],
    threads: [EventThread] = [],
    documents: [DocumentKey: Document],
    directory: any ActorDirectory
  ) {
    var builder = ColumnBuilder(documents: documents)
    for event in events { builder.add(event) }
    self = builder.columns(directory: directory)
    thread(events, threads)
  }

  /// Gives each row the first thread in which it is a step.
  private mutating func thread(_ events: [Event], _ threads: [EventThread]) {
    guard !threads.isEmpty else { return }
    let rows = Dictionary(
      events.enumerated().map { ($1.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    var pairs: Set<Membership> = []
    for (number, thread) in threads.enumerated() {
      for row in thread.steps.compactMap({ rows[$0.event] }) {
        pairs.insert(Membership(key: Int32(number), row: Int32(row)))
        if self.threads[row] < 0 { self.threads[row] = Int32(number) }
      }
    }
    threadRows = Postings(
      keyCount: threads.count,
      pairs: pairs.sorted { $0.row < $1.row }.map { ($0.key, $0.row) }
    )
  }

  private struct Membership: Hashable {
    var key: Int32
    var row: Int32
  }
}

/// Gathers columns row by row, so that the events needn't be in memory together.
public struct ColumnBuilder {
  private var columns = Columns()
  private let documents: [DocumentKey: Document]
  private var actors = Interner<ActorID>()
  private var topics = Interner<String>()
  private var places = Interner<String>()
  private var sources = Interner<DocumentKey>()
  private var actorPairs: [(key: Int32, row: Int32)] = []
  private var recipientPairs: [(key: Int32, row: Int32)] = []
  private var topicPairs: [(key: Int32, row: Int32)] = []
  private var placePairs: [(key: Int32, row: Int32)] = []
  private var sourcePairs: [(key: Int32, row: Int32)] = []
  private let moveNumbers = Self.numbers(of: Move.allCases)
  private let typeNumbers = Self.numbers(of: EventType.allCases)
  private let statusNumbers = Self.numbers(of: EventStatus.allCases)

  /// Makes a builder without rows.
  ///
  /// - Parameter documents: The documents that the events' claims cite.
  public init(documents: [DocumentKey: Document]) {
    self.documents = documents
  }

  private static func numbers<Case: Hashable>(of cases: [Case]) -> [Case: UInt8] {
    Dictionary(
      cases.enumerated().map { ($1, UInt8(clamping: $0)) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// Adds the next event in timeline order.
  public mutating func add(_ event: Event) {
    let row = Int32(clamping: columns.count)
    let extent = event.date.edtf.extent
    columns.earliest.append(extent.earliest.map(Columns.number) ?? Columns.unboundedEarliest)
    columns.latest.append(extent.latest.map(Columns.number) ?? Columns.unboundedLatest)
    let reported = event.reported?.extent.latest
    columns.reported.append(reported.map(Columns.number) ?? Columns.unboundedLatest)
    columns.moves.append(moveNumbers[event.move] ?? 0)
    columns.types.append(typeNumbers[event.type] ?? 0)
    columns.statuses.append(statusNumbers[event.status] ?? 0)
    columns.flags.append(flags(of: event))
    let confidence = min(max(event.confidence, 0), 1)
    columns.confidences.append(UInt8(clamping: Int((confidence * 100).rounded())))
    Self.add(Set(event.actors.map { actors.number($0.actor) }), to: &actorPairs, row: row)
    Self.add(Set(event.recipients.map { actors.number($0.actor) }), to: &recipientPairs, row: row)
    Self.add(Set(event.topics.sorted().map { topics.number($0) }), to: &topicPairs, row: row)
    if let place = event.place { placePairs.append((places.number(place), row)) }
    let cited = Set(event.claims.map { sources.number($0.citation.document) })
    Self.add(cited, to: &sourcePairs, row: row)
    for commitment in event.commitments {
      guard let days = commitment.dueDays else { continue }
      columns.dues.append(Columns.Due(row: row, earliest: days.earliest, latest: days.latest))
    }
  }

  private static func add(
    _ keys: Set<Int32>,
    to pairs: inout [(key: Int32, row: Int32)],
    row: Int32
  ) {
    for key in keys { pairs.append((key, row)) }
  }

  private func flags(of event: Event) -> Columns.Flags {
    var flags: Columns.Flags = []
    for commitment in event.commitments {
      flags.insert(.fate(commitment.status))
      if commitment.isWaiting { flags.insert(.open) }
      if commitment.term.due != nil { flags.insert(.due) }
    }
    if !event.differs.isEmpty { flags.insert(.differs) }
    if event.isDisputed { flags.insert(.disputed) }
    if event.hasDoubtfulQuote { flags.insert(.doubtful) }
    if event.isWeak { flags.insert(.weak) }
    if event.date.basis == .published || event.date.edtf.extent.earliest == nil {
      flags.insert(.undated)
    }
    // Who visits a third party together has not dealt with each other.
    if event.recipients.isEmpty, !event.move.family.isDisjoint(with: .mutual) {
      flags.insert(.mutual)
    }
    return flags
  }

  /// The columns of all rows added, without threads.
  public func columns(directory: any ActorDirectory) -> Columns {
    var result = columns
    result.actors = actors.values.map { id in
      directory[id]
        ?? Actor(id: id, name: id.description, code: id.description, kind: .organisation)
    }
    result.actorRows = Postings(keyCount: actors.values.count, pairs: actorPairs)
    result.recipientRows = Postings(keyCount: actors.values.count, pairs: recipientPairs)
    result.topics = topics.values
    result.topicRows = Postings(keyCount: topics.values.count, pairs: topicPairs)
    result.places = places.values
    result.placeRows = Postings(keyCount: places.values.count, pairs: placePairs)
    result.sources = sources.values.map { names(of: $0) }
    result.sourceRows = Postings(keyCount: sources.values.count, pairs: sourcePairs)
    result.threads = Array(repeating: -1, count: result.count)
    return result
  }

  private func names(of key: DocumentKey) -> Columns.SourceNames {
    guard let document = documents[key] else {
      return Columns.SourceNames(label: key.description, names: [key.description])
    }
    let metadata = document.metadata
    let names =
      [metadata.publisher?.value, metadata.agency?.value, metadata.title?.value].compactMap { $0 }
      + metadata.authors.map(\.value) + [document.file]
    return Columns.SourceNames(label: Origins.publisher(of: document), names: names)
  }
}
