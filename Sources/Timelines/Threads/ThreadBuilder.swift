internal import Chronology

/// Links acts to the matters that they open, answer and end.
///
/// Day by day, openings come before answers and answers before deeds, because papers tell an
/// answer before the offer as often as after it.
struct ThreadBuilder {
  let events: [Event]
  let parties: PartyTable
  var drafts: [ThreadDraft] = []
  var relations: [(row: Int, relation: Relation)] = []
  /// The drafts, by who has a part in them and by topic.
  var index = DraftIndex()
  /// The documents and words of the acts, by number.
  var names = ThreadNames()
  /// The drafts of demands, by who made them first.
  var demands: [Int32: [Int]] = [:]
  /// The demand that each row puts on the table.
  var demandOfRow: [Int: Int] = [:]
  /// The facts of each row that opens, answers or ends something.
  var factsOfRow: [ThreadFacts?] = []

  /// The topics that tell of a meeting.
  private(set) var meetingTopics: NumberSet = []
  private let marks = DraftMarks()

  /// From this nearness on, an act is told beside another: at most two acts stand between.
  static let besides = 1.0 / 3

  /// For how many days an answer is looked for.
  static let reach = 60

  init(_ events: [Event], parties: PartyTable) {
    self.events = events
    self.parties = parties
  }

  /// Goes through all events that are neither background, nor standing, nor only supposed, and
  /// that were read well enough.
  mutating func link() {
    var names = ThreadNames()
    meetingTopics = names.numbers(of: ["talks", "visit"])
    let facts = events.indices
      .filter { row in
        events[row].status != .background && events[row].status != .standing
          && !events[row].auxiliary.contains(.hypothetical) && !events[row].isWeak
          && events[row].threadMove.threadPart.isSome
      }
      .map { ThreadFacts(events[$0], row: $0, parties: parties, names: &names) }
      .sorted { ($0.day, $0.row) < ($1.day, $1.row) }
    self.names = names
    factsOfRow = Array(repeating: nil, count: events.count)
    for fact in facts { factsOfRow[fact.row] = fact }
    var start = 0
    while start < facts.count {
      var end = start + 1
      while end < facts.count, facts[end].day == facts[start].day { end += 1 }
      let day = facts[start..<end]
      for act in Self.opening(day) { open(act) }
      for act in Self.answering(day) { answer(act) }
      for act in day { decide(act) }
      start = end
    }
  }
}

extension ThreadBuilder {
  /// The acts of a day in the order in which they open matters.
  ///
  /// What has a day and names whom it is put to comes before what is told in passing, which may be
  /// the same; threats come after the demands that they back.
  private static func opening(_ day: ArraySlice<ThreadFacts>) -> [ThreadFacts] {
    func rank(_ act: ThreadFacts) -> (Int, Int, Int) {
      let isThreat = act.move == .threatens
      return (isThreat ? 1 : 0, act.isBound && act.recipients.isEmpty ? 1 : 0, act.row)
    }
    return day.sorted { rank($0) < rank($1) }
  }

  /// The acts of a day in the order in which they answer.
  ///
  /// Conditions that name nobody come after the others, which they may only tell once more; support
  /// comes last, because what is supported may be somebody's answer.
  private static func answering(_ day: ArraySlice<ThreadFacts>) -> [ThreadFacts] {
    func rank(_ act: ThreadFacts) -> (Int, Int) {
      switch act.move.threadPart {
      case .answer(.countered) where act.recipients.isEmpty: (1, act.row)
      case .answer(.supported), .answer(.hosted): (2, act.row)
      default: (0, act.row)
      }
    }
    return day.sorted { rank($0) < rank($1) }
  }

  /// Among which drafts an act looks for its own.
  enum Scope {
    /// Those with a topic in common; an act without topics, those without.
    case onTopic
    /// Those without a topic, too.
    case onTopicOrNone
    /// All of late, where they are worth at least so much.
    case late(atLeast: Double)
  }

  /// The draft that fits best, the newest of equals.
  ///
  /// Looks among those in which the act's parties have a part; for acts that name nobody, or only a
  /// group that nobody has counted, among all of late. The worth is asked by number, because a
  /// draft is dear to copy.
  func best(
    _ scope: Scope,
    for act: ThreadFacts,
    topics: NumberSet,
    reach: Int = ThreadBuilder.reach,
    _ worth: (Int) -> Double?
  ) -> Int? {
    var best: (worth: Double, number: Int)?
    for number in candidates(scope, for: act, topics: topics)
    where act.day - drafts[number].lastDay <= reach {
      let shared = drafts[number].topics.sharedCount(with: topics)
      var least = 0.0
      switch scope {
      case .onTopic:
        guard shared > 0 || topics.isEmpty && drafts[number].topics.isEmpty else { continue }
      case .onTopicOrNone: guard shared > 0 || drafts[number].topics.isEmpty else { continue }
      case .late(let bound): least = shared > 0 ? 0 : bound
      }
      guard let worth = worth(number), worth >= least else { continue }
      var score = worth + (act.day - drafts[number].lastDay <= 3 ? 0.5 : 0)
      if shared > 0 { score += 1 + Double(shared) / Double(drafts[number].topics.count) }
      if let known = best, (known.worth, known.number) > (score, number) { continue }
      best = (score, number)
    }
    return best?.number
  }

  /// The drafts that an act may mean, each once.
  private func candidates(
    _ scope: Scope,
    for act: ThreadFacts,
    topics: NumberSet
  ) -> [Int] {
    var found = Candidates(marks: marks, count: drafts.count)
    let isOpen = act.recipients.isEmpty || act.addressesOpenGroup
    let everyone = act.everyone
    for topic in topics {
      for party in everyone { found.add(index.drafts(of: party, on: topic)) }
      if isOpen { found.add(index.drafts(on: topic)) }
    }
    if case .onTopic = scope, !topics.isEmpty { return found.numbers }
    for party in everyone { found.add(index.drafts(of: party)) }
    if isOpen { found.add(index.latest) }
    return found.numbers
  }
}

/// The drafts that an act may mean, each once.
private struct Candidates {
  private(set) var numbers: [Int] = []
  private let marks: DraftMarks

  init(marks: DraftMarks, count: Int) {
    self.marks = marks
    marks.begin(count)
  }

  mutating func add(_ drafts: ArraySlice<Int>) {
    for number in drafts where marks.mark(number) { numbers.append(number) }
  }
}

/// Which drafts have been seen in the present search; kept from one search to the next.
final class DraftMarks {
  private var seen: [Int32] = []
  private var search: Int32 = 0

  /// Begins a search among so many drafts.
  func begin(_ count: Int) {
    search &+= 1
    while seen.count < count { seen.append(0) }
  }

  /// Marks a draft, and tells whether it hadn't been marked in this search.
  func mark(_ number: Int) -> Bool {
    guard seen[number] != search else { return false }
    seen[number] = search
    return true
  }
}

/// Where drafts are found by who has a part in them and by what they are about, the newest only.
struct DraftIndex {
  private struct Key: Hashable {
    var party: Int32
    var topic: Int32
  }

  private var lists: [Key: [Int]] = [:]

  /// How many drafts of a kind are looked back at.
  private static let memory = 64
  /// Stands for everybody, and for every topic.
  private static let any: Int32 = -1

  /// The drafts in which a party has a part.
  func drafts(of party: Int32, on topic: Int32? = nil) -> ArraySlice<Int> {
    (lists[Key(party: party, topic: topic ?? Self.any)] ?? []).suffix(Self.memory)
  }

  /// The drafts about a topic, whoever has a part in them.
  func drafts(on topic: Int32) -> ArraySlice<Int> { drafts(of: Self.any, on: topic) }

  /// The newest drafts of all.
  var latest: ArraySlice<Int> { drafts(of: Self.any) }

  /// Enters a draft under its parties and topics, where it isn't yet.
  mutating func add(_ number: Int, parties: NumberSet, topics: NumberSet) {
    for party in parties.union([Self.any]) {
      add(number, Key(party: party, topic: Self.any))
      for topic in topics { add(number, Key(party: party, topic: topic)) }
    }
  }

  private mutating func add(_ number: Int, _ key: Key) {
    if lists[key]?.suffix(Self.memory).contains(number) != true {
      lists[key, default: []].append(number)
    }
  }
}
