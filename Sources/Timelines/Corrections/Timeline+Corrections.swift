internal import Chronology

/// Events with a person's corrections laid over them.
public struct CorrectedEvents: Hashable, Sendable {
  /// The events in timeline order.
  public private(set) var events: [Event]
  /// Those that are not as the program read them.
  public private(set) var corrected: Set<EventID> = []
  /// The corrections of events that aren't here.
  public private(set) var unfounded: [Correction] = []
  /// The events that took another's place: the one that was joined, and the one that has it now.
  private(set) var successors: [EventID: EventID] = [:]

  /// Lays corrections over events.
  ///
  /// - Parameters:
  ///   - events: In timeline order.
  ///   - corrections: In the order in which they were made; a later one of the same kind wins.
  public init(_ events: [Event], corrections: [Correction]) {
    self.events = events
    for correction in corrections { apply(correction) }
  }

  private mutating func apply(_ correction: Correction) {
    if case .made(let made) = correction.change {
      let event = made.event
      if row(of: event.id) == nil { insert(event) }
      corrected.insert(event.id)
      return
    }
    guard let row = row(of: correction.event) else {
      unfounded.append(correction)
      return
    }
    var event = events[row]
    switch correction.change {
    case .date(let date, let minute):
      event.date.edtf = date
      event.date.minute = minute
      event.date.basis = .stated
      events.remove(at: row)
      insert(event)
    case .parties(let actors, let recipients):
      event.actors = actors
      event.recipients = recipients
      events[row] = event
    case .verb(let move, let type):
      event.move = move
      event.type = type
      events[row] = event
    case .title(let phrase):
      event.phrase = phrase
      events[row] = event
    case .hidden:
      events.remove(at: row)
      return
    case .joined(let id):
      guard let target = self.row(of: id), target != row else {
        unfounded.append(correction)
        return
      }
      join(row, into: target)
      return
    case .split(let claims): split(row, claims: Set(claims))
    case .made: return
    }
    corrected.insert(event.id)
  }

  private func row(of id: EventID) -> Int? { events.firstIndex { $0.id == id } }

  /// Puts an event after all that come before its date or stand on it.
  private mutating func insert(_ event: Event) {
    let slot = TimelineOrder.slot(of: event.date.edtf)
    let row = events.firstIndex { TimelineOrder.slot(of: $0.date.edtf) > slot }
    events.insert(event, at: row ?? events.count)
  }

  private mutating func join(_ row: Int, into target: Int) {
    let taken = events[row]
    let known = Set(events[target].claims.map(\.id))
    events[target].claims += taken.claims.filter { !known.contains($0.id) }
    events[target].origins += taken.origins.filter { !events[target].origins.contains($0) }
    events[target].commitments += taken.commitments.filter {
      !events[target].commitments.contains($0)
    }
    if let reported = taken.reported?.extent.latest,
      events[target].reported?.extent.latest.map({ reported < $0 }) ?? true
    {
      events[target].reported = taken.reported
    }
    corrected.insert(events[target].id)
    successors[taken.id] = events[target].id
    events.remove(at: row)
  }

  /// Makes an event of its own of some claims; the first claim keeps the identifier.
  private mutating func split(_ row: Int, claims: Set<ClaimID>) {
    let moved = events[row].claims.filter { claims.contains($0.id) }
    let left = events[row].claims.filter { !claims.contains($0.id) }
    guard let first = moved.first, !left.isEmpty else { return }
    var event = events[row]
    event.id = EventID(stored: first.id.description)
    event.claims = moved
    event.actors = first.actors
    event.recipients = first.recipients
    event.move = first.move
    event.type = first.type
    event.phrase = first.phrase
    event.date = first.date
    event.origins = []
    event.differs = []
    event.relations = []
    event.commitments = first.terms.map { Commitment($0) }
    events[row].claims = left
    events[row].origins = []
    events[row].differs = []
    insert(event)
    corrected.insert(event.id)
  }
}
