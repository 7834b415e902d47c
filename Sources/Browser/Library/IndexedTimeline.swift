import Chronology
import Documents
import Timelines

/// A timeline with what finds an event, its bonds and its names at once.
struct IndexedTimeline: Sendable {
  let timeline: Timeline
  let positions: [EventID: Int]
  /// Which events bear on an event, and how.
  let bearing: [EventID: [Relation]]
  let scope: DateScope
  /// The latest day on which a source was published: the "today" of the timeline.
  let knownOn: CivilDate?
  /// The documents known on the last visit; `nil` where nobody was here before.
  var seen: Set<DocumentKey>?
  /// What is wrong with a query, as a sentence.
  let explain: @Sendable (QueryError) -> String

  init(_ timeline: Timeline, explain: @escaping @Sendable (QueryError) -> String) {
    self.timeline = timeline
    self.explain = explain
    positions = Dictionary(
      timeline.events.enumerated().map { ($1.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    var bearing: [EventID: [Relation]] = [:]
    for event in timeline.events {
      for relation in event.relations {
        bearing[relation.event, default: []].append(Relation(relation.kind, event.id))
      }
    }
    self.bearing = bearing
    scope = DateScope(
      of: timeline.events.lazy.filter { $0.status != .background }.compactMap(\.standingDay)
    )
    knownOn =
      timeline.knowledgeDay
      ?? timeline.documents.values.compactMap { $0.publicationDate?.extent.latest }.max()
  }

  /// Where the acts stand that only documents unseen on the last visit report.
  var newRows: [Int] {
    guard let seen else { return [] }
    return timeline.events.indices.filter { index in
      let event = timeline.events[index]
      return event.status != .background && !event.claims.isEmpty
        && event.claims.allSatisfy { !seen.contains($0.citation.document) }
    }
  }

  subscript(id: EventID) -> Event? {
    positions[id].map { timeline.events[$0] }
  }

  /// Somebody as rows name them.
  func name(_ party: Party) -> EventSummary.Name {
    let actor = timeline.directory[party.actor]
    return EventSummary.Name(
      id: party.actor,
      short: actor?.shortName ?? party.form,
      letters: actor.flatMap(CountryLetters.of)
    )
  }

  func fullName(_ party: Party) -> String {
    timeline.directory[party.actor]?.name ?? party.form
  }

  func summary(_ event: Event, number: Int?) -> EventSummary {
    EventSummary(
      id: event.id,
      actors: event.actors.map(name),
      recipients: event.recipients.map(name),
      phrase: event.phrase(in: timeline.directory),
      move: event.move,
      date: event.date,
      status: event.status,
      hasDeadline: event.commitments.contains { $0.term.due != nil },
      sourcesDiffer: !event.differs.isEmpty,
      isDisputed: event.isDisputed,
      sources: event.sourceCount,
      number: number
    )
  }

  /// "Putin > Ukraine: offers direct talks".
  func title(_ event: Event) -> String {
    let summary = summary(event, number: nil)
    return WhoLabel.whole(summary) + ": " + event.phrase(in: timeline.directory)
  }

  /// The same with all names in full.
  func sentence(_ event: Event) -> String {
    let actors = event.actors.map(fullName).joined(separator: ", ")
    let recipients = event.recipients.map(fullName).joined(separator: ", ")
    return (recipients.isEmpty ? actors : "\(actors) > \(recipients)") + ": "
      + event.phrase(in: timeline.directory)
  }

  func document(_ key: DocumentKey) -> Document? {
    timeline.documents[key]
  }

  /// What a document is called in a line: its publisher, its title, or its file.
  func source(_ document: Document) -> String {
    document.metadata.publisher?.value ?? document.metadata.title?.value
      ?? document.file.split(separator: "/").last.map(String.init) ?? document.file
  }
}

extension Event {
  /// The day by which a list counts the event.
  var standingDay: CivilDate? {
    date.edtf.extent.earliest ?? date.edtf.extent.latest
  }
}
