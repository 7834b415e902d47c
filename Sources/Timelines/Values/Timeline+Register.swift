public import Chronology
public import Documents

extension Timeline: EventRegister {
  /// How many events there are.
  public var count: Int { events.count }

  /// The documents without their texts, by day of publication, then file.
  public var documentHeads: [DocumentHead] {
    documents.values.map(DocumentHead.init).sorted(by: DocumentHead.precedes)
  }

  /// The fewest letters of an identifier that tell every event from all others.
  public var handleLength: Int { lookup.handleLength }

  /// The events of some rows, in their order; rows beyond the last are left out.
  public func events(rows: [Int]) -> [Event] {
    rows.compactMap { events.indices.contains($0) ? events[$0] : nil }
  }

  /// The row of an event.
  public func row(of id: EventID) -> Int? { lookup.rows[id] }

  /// The rows whose identifiers begin with some letters.
  public func rows(beginningWith prefix: String, limit: Int) -> [Int] {
    Array(events.indices.lazy.filter { events[$0].id.description.hasPrefix(prefix) }.prefix(limit))
  }

  /// A document with its text, if it is known.
  public func document(_ key: DocumentKey) -> Document? { documents[key] }

  /// The rows of the events that a document reports, in order.
  public func rows(citing document: DocumentKey) -> [Int] { lookup.citing[document] ?? [] }

  /// How other events bear on an event.
  public func relations(bearingOn id: EventID) -> [Relation] { lookup.bearing[id] ?? [] }

  /// What could be known on a day.
  public func known(on day: CivilDate) -> any EventRegister { asOf(day) }
}

extension Timeline {
  /// Brings everything that a register keeps into memory.
  public init(of register: any EventRegister) {
    if let timeline = register as? Timeline {
      self = timeline
      return
    }
    self.init(
      events: register.events(rows: Array(0..<register.count)),
      documents: register.documentHeads.compactMap { register.document($0.key) },
      directory: register.directory,
      threads: register.threads,
      knowledgeDay: register.knowledgeDay
    )
  }
}

/// Where the events of a timeline are found by what names them.
struct TimelineLookup {
  private(set) var rows: [EventID: Int] = [:]
  private(set) var bearing: [EventID: [Relation]] = [:]
  private(set) var citing: [DocumentKey: [Int]] = [:]
  let handleLength: Int

  init(_ events: [Event]) {
    for (row, event) in events.enumerated() {
      if rows[event.id] == nil { rows[event.id] = row }
      for relation in event.relations {
        bearing[relation.event, default: []].append(Relation(relation.kind, event.id))
      }
      for key in Set(event.claims.map(\.citation.document)) {
        citing[key, default: []].append(row)
      }
    }
    handleLength = EventHandles.length(telling: events.map(\.id.description).sorted())
  }
}
