public import Chronology
public import Documents
internal import Synchronization

/// Everything that was read from some sources: documents, actors, and events in order.
public struct Timeline: Sendable {
  /// The events in timeline order.
  public var events: [Event] {
    didSet { index = TimelineIndex() }
  }
  /// The documents by their keys.
  public var documents: [DocumentKey: Document] {
    didSet { index = TimelineIndex() }
  }
  /// Who is who.
  public var directory: any ActorDirectory {
    didSet { index = TimelineIndex() }
  }

  /// The matters between parties, in the order in which they were opened.
  public var threads: [EventThread] {
    didSet { index = TimelineIndex() }
  }
  /// The day as of which deadlines have passed: by default the latest day of publication.
  public var knowledgeDay: CivilDate?

  private var index = TimelineIndex()

  /// Makes a timeline of events already in order.
  public init(
    events: [Event],
    documents: [Document],
    directory: any ActorDirectory,
    threads: [EventThread] = [],
    knowledgeDay: CivilDate? = nil
  ) {
    self.events = events
    self.threads = threads
    self.knowledgeDay = knowledgeDay
    self.documents = Dictionary(
      documents.map { ($0.key, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    self.directory = directory
  }
}

extension Timeline {
  /// What queries ask of the events; made when first asked for.
  public var columns: Columns {
    index.columns {
      Columns(of: events, threads: threads, documents: documents, directory: directory)
    }
  }

  /// The words of titles, quotes and passages; made when first asked for.
  public var words: any TextIndex {
    index.words { WordIndex(events.map(texts)) }
  }

  /// Where events are found by identifier, bond and document; made when first asked for.
  var lookup: TimelineLookup {
    index.lookup { TimelineLookup(events) }
  }

  private func texts(of event: Event) -> [String] {
    let names = (event.actors + event.recipients).flatMap { party in
      [party.form, directory[party.actor]?.name ?? party.actor.description]
    }
    let told = event.claims.map { claim in
      guard let document = documents[claim.citation.document],
        let passage = document.passage(at: claim.citation.span)
      else { return claim.citation.quote }
      return String(document.text[passage.span])
    }
    return [event.phrase] + names + told
  }

  /// The rows that fit a query.
  ///
  /// - Parameters:
  ///   - query: The query.
  ///   - marks: The rows that the notebook has picked, checked and so on.
  /// - Returns: The rows that certainly fit, and those that perhaps do.
  public func matching(_ query: Query, marks: [Query.Mark: RowSet] = [:]) -> QueryResult {
    columns.matching(query, words: words, directory: directory, marks: marks)
  }
}

extension Columns {
  /// The rows that fit a query.
  ///
  /// - Parameters:
  ///   - query: The query.
  ///   - words: Where words are looked up.
  ///   - directory: Who is who.
  ///   - marks: The rows that the notebook has picked, checked and so on.
  /// - Returns: The rows that certainly fit, and those that perhaps do.
  public func matching(
    _ query: Query,
    words: any TextIndex,
    directory: any ActorDirectory,
    marks: [Query.Mark: RowSet] = [:]
  ) -> QueryResult {
    var evaluation = QueryEvaluation(
      columns: self,
      words: words,
      directory: directory,
      marks: marks
    )
    return evaluation.result(of: query)
  }
}

/// What is worked out of a timeline once, when it is first needed.
final class TimelineIndex: Sendable {
  private let known = Mutex<(columns: Columns?, words: WordIndex?, lookup: TimelineLookup?)>(
    (nil, nil, nil)
  )

  func columns(_ make: () -> Columns) -> Columns {
    known.withLock { known in
      if let columns = known.columns { return columns }
      let columns = make()
      known.columns = columns
      return columns
    }
  }

  func words(_ make: () -> WordIndex) -> WordIndex {
    known.withLock { known in
      if let words = known.words { return words }
      let words = make()
      known.words = words
      return words
    }
  }

  func lookup(_ make: () -> TimelineLookup) -> TimelineLookup {
    known.withLock { known in
      if let lookup = known.lookup { return lookup }
      let lookup = make()
      known.lookup = lookup
      return lookup
    }
  }
}
