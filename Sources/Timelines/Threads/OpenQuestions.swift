public import Chronology

/// What waits on a day, by whose turn it is.
public struct OpenQuestions: Hashable, Sendable {
  /// The day as of which deadlines have passed.
  public var day: CivilDate?
  /// What waits, by the party to move, the earliest due first.
  public var groups: [Group]
  /// Positions held again and again, which have no day.
  public var standing: [EventID]
  /// What was kept, missed, refused without more, or has lapsed.
  public var settled: [EventThread]

  /// The number of matters that wait.
  public var openCount: Int { groups.reduce(0) { $0 + $1.threads.count } }

  /// The matters on which the same parties have to move.
  public struct Group: Hashable, Sendable {
    /// Who has to move; empty where the sources don't tell.
    public var parties: [ActorID]
    /// What waits for them.
    public var threads: [EventThread]
  }
}

extension OpenQuestions {
  /// Sorts threads by whose turn it is.
  ///
  /// - Parameters:
  ///   - threads: The threads in timeline order.
  ///   - events: The events in timeline order, for standing positions.
  ///   - day: The day as of which deadlines have passed.
  init(_ threads: [EventThread], events: [Event], day: CivilDate?) {
    self.day = day
    standing = events.filter { $0.status == .standing }.map(\.id)
    settled = threads.filter(\.isSettled)
    let waiting = threads.filter { !$0.isSettled }.sorted { left, right in
      (Self.dueDay(left), left.id) < (Self.dueDay(right), right.id)
    }
    var order: [[ActorID]] = []
    var byParties: [[ActorID]: [EventThread]] = [:]
    for thread in waiting {
      let parties = thread.turns.last { !$0.isConditional }?.parties ?? thread.turns.first?.parties
      let key = parties ?? []
      if byParties[key] == nil { order.append(key) }
      byParties[key, default: []].append(thread)
    }
    groups = order.map { Group(parties: $0, threads: byParties[$0] ?? []) }
  }

  private static func dueDay(_ thread: EventThread) -> Int {
    let extent = thread.due?.extent
    return (extent?.latest ?? extent?.earliest)?.dayNumber ?? .max
  }
}

extension Timeline {
  /// What waits, by whose turn it is, as the documents of this timeline know it.
  ///
  /// Take ``asOf(_:)`` first to ask about an earlier day.
  public var openQuestions: OpenQuestions {
    OpenQuestions(threads, events: events, day: knowledgeDay)
  }
}
