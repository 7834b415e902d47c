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
  /// The drafts that can still be answered, by topic.
  var active: [String: [Int]] = [:]
  /// The drafts of demands, by who made them first.
  var demands: [Int32: [Int]] = [:]
  /// The demand that each row puts on the table.
  var demandOfRow: [Int: Int] = [:]
  /// The drafts without a topic.
  var topicless: [Int] = []

  /// For how many days an answer is looked for.
  static let reach = 60

  init(_ events: [Event], parties: PartyTable) {
    self.events = events
    self.parties = parties
  }

  /// Goes through all events that are neither background, nor standing, nor only supposed.
  mutating func link() {
    let facts = events.indices
      .filter { row in
        let event = events[row]
        return event.status != .background && event.status != .standing
          && !event.auxiliary.contains(.hypothetical)
      }
      .map { ThreadFacts(events[$0], row: $0, parties: parties) }
      .sorted { ($0.day, $0.row) < ($1.day, $1.row) }
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

  /// How many drafts of a kind are looked back at.
  static let memory = 64

  /// The draft that fits best, the newest of equals.
  ///
  /// The worth is asked by number, because a draft is dear to copy.
  func best(
    _ scope: Scope,
    topics: Set<String>,
    day: Int,
    reach: Int = ThreadBuilder.reach,
    _ worth: (Int) -> Double?
  ) -> Int? {
    var best: (worth: Double, number: Int)?
    var seen: Set<Int> = []
    func consider(_ numbers: [Int], atLeast least: Double = 0) {
      for number in numbers.suffix(Self.memory).reversed() where seen.insert(number).inserted {
        guard day - drafts[number].lastDay <= reach, let worth = worth(number),
          worth >= least
        else { continue }
        let shared = drafts[number].topics.intersection(topics).count
        var score = worth + (day - drafts[number].lastDay <= 3 ? 0.5 : 0)
        if shared > 0 { score += 1 + Double(shared) / Double(drafts[number].topics.count) }
        if let known = best, (known.worth, known.number) > (score, number) { continue }
        best = (score, number)
      }
    }
    for topic in topics.sorted() { consider(active[topic] ?? []) }
    switch scope {
    case .onTopic: if topics.isEmpty { consider(topicless) }
    case .onTopicOrNone: consider(topicless)
    case .late(let least):
      let first = max(0, drafts.count - Self.memory)
      consider(Array(first..<drafts.count), atLeast: least)
    }
    return best?.number
  }
}
