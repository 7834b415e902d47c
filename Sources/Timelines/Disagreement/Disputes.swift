internal import Chronology

/// Finds what the parties accuse each other of.
///
/// When each of two sides says that the other broke the same truce, the truce is disputed; where
/// no event tells of it, the accusations are.
struct Disputes {
  private let events: [Event]
  private let parties: PartyTable

  /// How far apart, in days, two accusations of the same thing may lie.
  private static let reach = 45
  /// How many earlier acts on the same topic are looked at.
  private static let memory = 48

  init(_ events: [Event], parties: PartyTable) {
    self.events = events
    self.parties = parties
  }

  private struct Accusation {
    var row: Int
    var day: Int
    var accusers: Set<Int32>
    var accused: Set<Int32>
  }

  /// The rows of the events that are disputed.
  func rows() -> Set<Int> {
    var disputed: Set<Int> = []
    var accusations: [String: [Accusation]] = [:]
    let subjects = subjects()
    for (row, event) in events.enumerated() {
      guard let accusation = accusation(row) else { continue }
      for topic in event.topics.sorted() {
        let earlier = (accusations[topic] ?? []).suffix(Self.memory) + [accusation]
        for other in earlier
        where isAnswered(accusation, other) && isOfOneTime(accusation.row, other.row) {
          let subject = subject(of: accusation, and: other, among: subjects[topic] ?? [])
          disputed.formUnion(subject.map { [$0] } ?? [accusation.row, other.row])
        }
        accusations[topic, default: []].append(accusation)
      }
    }
    return disputed
  }

  /// The acts that can be broken, by topic, in order of the days by which they were done.
  private func subjects() -> [String: [Int]] {
    var subjects: [String: [Int]] = [:]
    for (row, event) in events.enumerated() where Self.subjectMoves.contains(event.move) {
      for topic in event.topics { subjects[topic, default: []].append(row) }
    }
    return subjects.mapValues { rows in
      rows.map { (day: day(of: $0), row: $0) }.sorted { $0 < $1 }.map(\.row)
    }
  }

  /// What can be broken.
  private static let subjectMoves: Set<Move> = [
    .declares, .announces, .agrees, .signs, .yields, .accepts, .offers, .meets,
  ]

  private func accusation(_ row: Int) -> Accusation? {
    let event = events[row]
    let actors = ThreadFacts.principals(of: event.actors.map(\.actor), in: parties)
    switch event.move {
    case .accuses:
      let accused = ThreadFacts.principals(of: event.recipients.map(\.actor), in: parties)
      // "The two accuse each other" is told in one act.
      let areMutual = actors.count > 1 && accused.isSubset(of: actors)
      return make(row, accusers: actors, accused: areMutual ? actors : accused)
    case .breaks, .strikes, .attacks, .withdraws:
      // A breach that only the other side tells of is its accusation.
      let speakers = event.claims.map(\.speaker?.actor)
      let known = speakers.compactMap { $0 }
      guard known.count == speakers.count else { return nil }
      let accusers = ThreadFacts.principals(of: known, in: parties)
      return accusers.isDisjoint(with: actors)
        ? make(row, accusers: accusers, accused: actors) : nil
    default: return nil
    }
  }

  private func make(_ row: Int, accusers: Set<Int32>, accused: Set<Int32>) -> Accusation? {
    guard !accusers.isEmpty, !accused.isEmpty else { return nil }
    return Accusation(row: row, day: day(of: row), accusers: accusers, accused: accused)
  }

  private func day(of row: Int) -> Int {
    let extent = events[row].date.edtf.extent
    return (extent.latest ?? extent.earliest)?.dayNumber ?? 0
  }

  private func isAnswered(_ one: Accusation, _ other: Accusation) -> Bool {
    if one.row == other.row { return one.accusers.count > 1 && one.accusers == one.accused }
    return !one.accusers.isDisjoint(with: other.accused)
      && !one.accused.isDisjoint(with: other.accusers)
  }

  private func isOfOneTime(_ one: Int, _ other: Int) -> Bool {
    let areBackground = (events[one].status == .background, events[other].status == .background)
    guard areBackground.0 == areBackground.1 else { return false }
    return areBackground.0 || abs(day(of: one) - day(of: other)) <= Self.reach
  }

  /// The last act before the later of both that made what they say was broken.
  private func subject(of one: Accusation, and other: Accusation, among rows: [Int]) -> Int? {
    let sides = one.accusers.union(one.accused)
    let day = max(one.day, other.day)
    let isBackground = events[one.row].status == .background
    let end = Self.partition(of: rows) { self.day(of: $0) <= day }
    return rows[..<end].suffix(Self.memory).last { row in
      let actors = ThreadFacts.principals(of: events[row].actors.map(\.actor), in: parties)
      let isRecent = isBackground || day - self.day(of: row) <= Self.reach
      return isRecent && !actors.isDisjoint(with: sides)
        && (events[row].status == .background) == isBackground
    }
  }

  /// How many rows at the start fulfil a condition that later ones don't.
  private static func partition(of rows: [Int], by isBefore: (Int) -> Bool) -> Int {
    var low = 0
    var high = rows.count
    while low < high {
      let middle = (low + high) / 2
      if isBefore(rows[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
