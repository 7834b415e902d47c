public import Chronology

/// What waits on a day, by whose turn it is.
public struct OpenQuestions: Hashable, Sendable {
  /// The day as of which deadlines have passed.
  public var day: CivilDate?
  /// What waits, by the party to move, the earliest due first.
  public var groups: [Group]
  /// Positions held again and again, and terms put to nobody, which have no day.
  public var standing: [EventID]
  /// What was kept, missed, refused without more, or has lapsed.
  public var settled: [EventThread]

  /// The number of matters that wait.
  public var openCount: Int { groups.reduce(0) { $0 + $1.threads.count } }

  /// The matters on which the same parties have to move.
  public struct Group: Hashable, Sendable {
    /// Who has to move; empty where the sources don't tell.
    public var parties: [ActorID]
    /// How it is theirs to move.
    public var turn: Turn
    /// What waits for them.
    public var threads: [EventThread]
  }

  /// How it is somebody's turn.
  public enum Turn: String, CaseIterable, Sendable {
    /// Theirs alone; both sides'; only if another does something first; nobody can tell whose.
    case theirs, both, conditional, unclear
  }
}

extension OpenQuestions {
  /// Sorts threads by whose turn it is.
  ///
  /// A threat is a matter of its own for as long as those who made it may have to carry it out. What
  /// was put to nobody and has no day waits for nobody: terms and demands of this kind are standing
  /// positions.
  ///
  /// - Parameters:
  ///   - threads: The threads in timeline order.
  ///   - events: The events in timeline order, at least the standing positions among them.
  ///   - day: The day as of which deadlines have passed.
  init(_ threads: [EventThread], events: [Event], day: CivilDate?) {
    self.day = day
    let matters = threads.filter { $0.backs == nil || !$0.turns.isEmpty || $0.status == .kept }
    let idle = matters.filter { !$0.isSettled && !$0.isQuestion }
    let held = events.filter { $0.status == .standing && Self.positions.contains($0.move) }
    standing = held.map(\.id) + idle.filter { $0.kind == .demand }.map(\.id)
    settled = matters.filter(\.isSettled)
    // What has no day stands in the order in which it was opened.
    let waiting = matters.filter { !$0.isSettled && $0.isQuestion }.enumerated()
      .sorted { left, right in
        (Self.dueDay(left.element), left.offset) < (Self.dueDay(right.element), right.offset)
      }
      .map(\.element)
    let open = Set(waiting.map(\.id))
    var order: [Key] = []
    var members: [Key: [EventThread]] = [:]
    for thread in waiting {
      let key = Key(of: thread, open: open)
      if members[key] == nil { order.append(key) }
      members[key, default: []].append(thread)
    }
    groups = order.map { key in
      Group(parties: key.parties, turn: key.turn, threads: members[key] ?? [])
    }
  }

  /// The acts by which a party says where it stands; habits and deeds are no positions.
  private static let positions: Set<Move> = [
    .says, .explains, .demands, .conditions, .proposes, .offers, .promises, .threatens, .refuses,
    .denies, .counters, .announces,
  ]

  /// Whose turn a matter is under.
  private struct Key: Hashable {
    var parties: [ActorID]
    var turn: Turn

    init(of thread: EventThread, open: Set<EventID>) {
      let sure = thread.turns.first { !$0.isConditional }
      // Where the condition is a matter of its own, this one stands with who answers after it.
      let later = thread.hangsOn.map(open.contains) == true ? thread.turns.last : nil
      let shown = later ?? sure ?? thread.turns.first
      parties = shown?.parties ?? []
      let sides = Set(thread.askers).union(thread.owers)
      if parties.isEmpty {
        turn = .unclear
      } else if sure == nil {
        turn = .conditional
      } else if parties.count > 1, Set(parties) == sides, !thread.owers.isEmpty,
        Set(thread.owers).subtracting(thread.askers).count < parties.count
      {
        turn = .both
      } else {
        turn = .theirs
      }
    }
  }

  private static func dueDay(_ thread: EventThread) -> Int {
    let extent = thread.due?.extent
    return (extent?.latest ?? extent?.earliest)?.dayNumber ?? .max
  }
}

extension EventThread {
  /// Whether somebody can be expected to move: it was put to somebody, has a day, or was answered;
  /// applause is no answer.
  public var isQuestion: Bool {
    let idle: Set<Step.Role> = [
      .asked, .askedAsCondition, .offered, .promised, .planned, .threatened, .welcomed, .supported,
    ]
    return isAddressed || due != nil || steps.contains { !idle.contains($0.role) }
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
