import Chronology
import Documents
import Synchronization
import Timelines

/// A register with what its lists need: names, days, and what is new.
///
/// What is worked out of the columns is worked out once, when it is first asked for.
struct Catalogue: Sendable {
  let register: any EventRegister
  let directory: any ActorDirectory
  /// The documents known on the last visit, by their keys; `nil` where nobody was here before.
  let seen: Set<String>?
  /// What is wrong with a query, as a sentence.
  let explain: @Sendable (QueryError) -> String
  /// The acts that a person has corrected, and those that were looked over.
  var corrected: Set<EventID> = []
  var checked: Set<EventID> = []
  private let known = KnownFacts()

  private final class KnownFacts: Sendable {
    let heads = Once<[DocumentHead]>()
    let scope = Once<DateScope>()
    let day = Once<CivilDate?>()
    let newRows = Once<RowSet>()
    let dues = Once<[DueRow]>()
    /// The words sought last, and the rows that hold them.
    let sought = Mutex<(words: [String], rows: [Int32])>(([], []))
  }

  init(
    _ register: any EventRegister,
    seen: Set<String>? = nil,
    explain: @escaping @Sendable (QueryError) -> String
  ) {
    self.register = register
    self.seen = seen
    self.explain = explain
    directory = register.directory
  }

  /// The documents without their texts.
  var heads: [DocumentHead] { known.heads.value { register.documentHeads } }

  /// The span of time that day labels needn't repeat.
  var scope: DateScope {
    guard register.hasColumns else { return scopeOfSome }
    return known.scope.value {
      let columns = register.columns
      let months = columns.counts(by: .month, in: columns.unfolded(columns.all))
      return DateScope(counts: months.lazy.map { (day: $0.first, count: $0.count) })
    }
  }

  /// The span in which some acts of all lie, while no more is known.
  private var scopeOfSome: DateScope {
    let rows = Set(RowSample.rows(of: register.count)).sorted()
    let days = rows.compactMap { register.event(at: $0)?.standingDay }
    return DateScope(of: days)
  }

  /// The latest day on which a source was published: the "today" of the timeline.
  var knownOn: CivilDate? {
    if let day = register.knowledgeDay { return day }
    let published = heads.compactMap { $0.publicationDate?.extent.latest }.max()
    guard published == nil, register.hasColumns else { return published }
    return known.day.value {
      let reported = register.columns.reported.lazy.filter { $0 != Columns.unboundedLatest }.max()
      return reported.map { CivilDate(dayNumber: Int($0)) }
    }
  }

  /// Where the acts stand that only documents unseen on the last visit report.
  var newRows: RowSet {
    known.newRows.value {
      var rows = RowSet(capacity: register.columns.count)
      guard let seen else { return rows }
      for head in heads where !seen.contains(head.key.description) {
        for row in register.rows(citing: head.key) { rows.insert(row) }
      }
      rows = register.columns.unfolded(rows)
      for row in rows {
        let claims = register.event(at: row)?.claims ?? []
        let isKnown = claims.contains { seen.contains($0.citation.document.description) }
        if isKnown { rows.remove(row) }
      }
      return rows
    }
  }

  /// The rows that hold some words; those of the last ones are known, for the next hit of a search.
  func rows(holding words: [String]) -> [Int32] {
    known.sought.withLock { sought in
      if sought.words != words { sought = (words, register.words.rows(of: words, isPrefix: true)) }
      return sought.rows
    }
  }

  /// What falls due on another day than that of its act.
  var dues: [DueRow] { known.dues.value { allDues() } }

  subscript(id: EventID) -> Event? { register.event(id) }
}

// MARK: - Names

extension Catalogue {
  /// Somebody as rows name them.
  func name(_ party: Party) -> EventSummary.Name {
    let actor = directory[party.actor]
    return EventSummary.Name(
      id: party.actor,
      short: actor?.shortName ?? party.form,
      letters: actor.flatMap(CountryLetters.of)
    )
  }

  func fullName(_ party: Party) -> String {
    directory[party.actor]?.name ?? party.form
  }

  func shortName(_ id: ActorID) -> String {
    directory[id]?.shortName ?? id.description
  }

  func summary(_ event: Event, number: Int?) -> EventSummary {
    EventSummary(
      id: event.id,
      actors: event.actors.map(name),
      recipients: event.recipients.map(name),
      phrase: event.phrase(in: directory),
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
    let who = WhoLabel.whole(summary)
    return who.isEmpty ? summary.phrase : who + ": " + summary.phrase
  }

  /// The same with all names in full.
  func sentence(_ event: Event) -> String {
    let actors = event.actors.map(fullName).joined(separator: ", ")
    let recipients = event.recipients.map(fullName).joined(separator: ", ")
    let who = recipients.isEmpty ? actors : "\(actors.isEmpty ? "?" : actors) > \(recipients)"
    return (who.isEmpty ? "" : who + ": ") + event.phrase(in: directory)
  }

  func document(_ key: DocumentKey) -> Document? { register.document(key) }

  /// What a document is called in a line: its publisher, its title, who wrote it, or its file.
  func source(_ document: Document) -> String { source(DocumentHead(document)) }

  /// What a document is called in a line: its publisher, its title, who wrote it, or its file.
  func source(_ head: DocumentHead) -> String {
    let metadata = head.metadata
    return metadata.publisher?.value ?? metadata.title?.value ?? metadata.authors.first?.value
      ?? head.fileName
  }
}

extension Event {
  /// The day by which a list counts the event.
  var standingDay: CivilDate? {
    date.edtf.extent.earliest ?? date.edtf.extent.latest
  }
}
