internal import Chronology

/// Threads events: gives them their relations, infers dates from what they answer, and fills in
/// what became of their commitments.
struct ThreadLinking {
  let tellings: Tellings
  let parties: PartyTable
  /// The day as of which deadlines have passed.
  let day: CivilDate?

  /// The events with relations and inferred dates in their final order, and their threads.
  func linked(_ unlinked: [Event]) -> (events: [Event], threads: [EventThread]) {
    var events = unlinked.map(withOpenTerm)
    var builder = ThreadBuilder(events, parties: parties)
    builder.link()
    relate(&events, by: builder.relations)
    if inferDates(in: &events) {
      // Dates that became known can change what answers what.
      for row in events.indices { events[row].relations = [] }
      events = TimelineOrder.sorted(events, tellings: tellings)
      builder = ThreadBuilder(events, parties: parties)
      builder.link()
      relate(&events, by: builder.relations)
    }
    let sorted = TimelineOrder.sorted(events, tellings: tellings)
    let places = Self.places(of: sorted)
    let drafts = builder.drafts
    for draft in drafts { draft.move { places[events[$0].id] ?? $0 } }
    events = sorted
    for row in Disputes(events, parties: parties).rows() { events[row].isDisputed = true }
    for (row, difference) in PartingAnswers(events, parties: parties).differences()
    where !events[row].differs.contains(where: { $0.kind == difference.kind }) {
      events[row].differs.append(difference)
    }
    let fates = ThreadFates(
      events: events,
      drafts: drafts,
      parties: parties,
      names: builder.names,
      day: day
    )
    let threads = fates.threads()
    settle(&events, drafts: drafts, threads: threads)
    let inOrder = zip(drafts, threads).enumerated()
      .sorted { left, right in
        (left.element.0.openings.min() ?? 0, left.offset)
          < (right.element.0.openings.min() ?? 0, right.offset)
      }
      .map(\.element.1)
    return (events, inOrder)
  }

  private static func places(of events: [Event]) -> [EventID: Int] {
    Dictionary(
      events.enumerated().map { ($1.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  private func relate(_ events: inout [Event], by relations: [(row: Int, relation: Relation)]) {
    for (row, relation) in relations where !events[row].relations.contains(relation) {
      events[row].relations.append(relation)
    }
  }

  /// Gives an opening act a term where no claim told one, so that what waits can be counted.
  private func withOpenTerm(_ event: Event) -> Event {
    guard event.commitments.isEmpty, event.status != .background, event.status != .standing,
      event.auxiliary.isDisjoint(with: [.hypothetical, .negation])
    else { return event }
    let kind: Term.Kind
    let actors = event.actors.map(\.actor)
    let recipients = event.recipients.map(\.actor)
    var (by, to) = (recipients, actors)
    switch event.move.threadPart {
    case .ask: kind = .demand
    case .offer: kind = event.topics.contains("talks") ? .meeting : .promise
    case .promise: (kind, by, to) = (.promise, actors, recipients)
    case .plan: (kind, by, to) = (.meeting, actors + recipients, [])
    case .threat: (kind, by, to) = (.threat, actors, recipients)
    default: return event
    }
    var event = event
    let term = Term(kind, what: event.phrase, by: by, to: to, topics: event.topics)
    event.commitments = [Commitment(term)]
    return event
  }

  /// Gives answers that no report dates the day of what they answer.
  ///
  /// - Returns: Whether any date was inferred.
  private func inferDates(in events: inout [Event]) -> Bool {
    let rows = Self.places(of: events)
    var hasInferred = false
    for row in events.indices where !events[row].relations.isEmpty {
      let date = events[row].date
      guard date.basis == .published, date.edtf.extent.earliest == nil,
        let bound = date.edtf.extent.latest
      else { continue }
      let days = events[row].relations
        .compactMap { rows[$0.event].map { events[$0].date } }
        .filter { $0.basis != .published && $0.edtf.precision <= .day }
        .compactMap(\.edtf.extent.latest)
      guard let answered = days.max(), answered <= bound,
        bound.dayNumber - answered.dayNumber <= 1
      else { continue }
      // A report of the day after leaves open on which of the two days the answer came.
      let inferred = answered == bound ? EDTF(bound) : EDTF(from: answered, to: bound)
      events[row].date = ClaimDate(inferred, basis: .inferred, text: date.text)
      hasInferred = true
    }
    return hasInferred
  }

  /// Gives each commitment the fate of the thread that its event opens or renews.
  private func settle(_ events: inout [Event], drafts: [ThreadDraft], threads: [EventThread]) {
    for (draft, thread) in zip(drafts, threads) where !thread.fates.isEmpty {
      for row in draft.openings {
        for index in events[row].commitments.indices
        where events[row].commitments[index].term.kind.suits(draft.kind) {
          events[row].commitments[index].steps = thread.fates
        }
      }
    }
  }
}
