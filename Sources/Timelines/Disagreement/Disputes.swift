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
    var subjects: [String: [Int]] = [:]
    for (row, event) in events.enumerated() {
      let topics = event.topics.sorted()
      if let accusation = accusation(row) {
        for topic in topics {
          for other in (accusations[topic] ?? []).suffix(Self.memory)
          where isAnswered(accusation, other) && isOfOneTime(accusation.row, other.row) {
            let subject = subject(of: accusation, and: other, among: subjects[topic] ?? [])
            disputed.formUnion(subject.map { [$0] } ?? [accusation.row, other.row])
          }
          accusations[topic, default: []].append(accusation)
        }
      } else if Self.subjectMoves.contains(event.move) {
        for topic in topics { subjects[topic, default: []].append(row) }
      }
    }
    return disputed
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
      return make(row, accusers: actors, accused: accused)
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
    !one.accusers.isDisjoint(with: other.accused) && !one.accused.isDisjoint(with: other.accusers)
  }

  private func isOfOneTime(_ one: Int, _ other: Int) -> Bool {
    let areBackground = (events[one].status == .background, events[other].status == .background)
    guard areBackground.0 == areBackground.1 else { return false }
    return areBackground.0 || abs(day(of: one) - day(of: other)) <= Self.reach
  }

  /// The last act before both that made what they say was broken.
  private func subject(of one: Accusation, and other: Accusation, among rows: [Int]) -> Int? {
    let sides = one.accusers.union(one.accused)
    return rows.suffix(Self.memory).last { row in
      let actors = ThreadFacts.principals(of: events[row].actors.map(\.actor), in: parties)
      let distance = max(one.day, other.day) - day(of: row)
      return !actors.isDisjoint(with: sides) && (0...Self.reach).contains(distance)
        && events[row].status != .background
    }
  }
}
