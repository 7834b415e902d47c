internal import Chronology
internal import Documents

/// Finds what the parties accuse each other of.
///
/// When each of two sides says that the other broke the same truce, the truce is disputed; where
/// no event tells of it, the accusations are. Two accusations are about the same thing where they
/// share a topic, where the one sentence names what the other is about ("violating the truce"
/// against "answered the truce with rockets"), or where they are told side by side.
struct Disputes {
  private let events: [Event]
  private let parties: PartyTable

  /// How far apart, in days, two accusations of the same thing may lie.
  private static let reach = 45
  /// The same for what is told of years long past.
  private static let longReach = 366
  /// How many earlier acts on the same topic are looked at.
  private static let memory = 48

  init(_ events: [Event], parties: PartyTable) {
    self.events = events
    self.parties = parties
  }

  private struct Accusation {
    var row: Int
    var day: Int
    var accusers: NumberSet
    var accused: NumberSet
  }

  /// The rows of the events that are disputed.
  func rows() -> Set<Int> {
    var disputed: Set<Int> = []
    var accusations: [Int32: [Accusation]] = [:]
    let subjects = subjects()
    for row in events.indices {
      guard let accusation = accusation(row) else { continue }
      let answers = accusation.accusers.flatMap { (accusations[$0] ?? []).suffix(Self.memory) }
      for other in answers + [accusation]
      where isAnswered(accusation, other) && isOfOneTime(accusation.row, other.row) {
        guard let topics = matter(of: accusation.row, and: other.row) else { continue }
        let subjects = topics.sorted().compactMap { topic in
          subject(of: accusation, and: other, among: subjects[topic] ?? [])
        }
        disputed.formUnion(subjects.isEmpty ? [accusation.row, other.row] : subjects)
      }
      for accused in accusation.accused { accusations[accused, default: []].append(accusation) }
    }
    return disputed
  }

  /// The topics of the matter about which two accusations are; `nil` where it isn't the same.
  private func matter(of one: Int, and other: Int) -> Set<String>? {
    let shared = events[one].topics.intersection(events[other].topics)
    if !shared.isEmpty || one == other { return shared }
    if areToldTogether(one, other) { return events[one].topics.union(events[other].topics) }
    let named = [(one, other), (other, one)].filter { isNamed($0, in: $1) }
    return named.isEmpty ? nil : named.reduce(into: []) { $0.formUnion(events[$1.0].topics) }
  }

  /// Whether the sentences of one accusation name what another is about.
  private func isNamed(_ row: Int, in other: Int) -> Bool {
    let things = events[row].claims.reduce(into: Set<Substring>()) { things, claim in
      things.formUnion(claim.keywords.compactMap(Self.stem))
    }
    guard !things.isEmpty else { return false }
    return events[other].claims.contains { claim in
      claim.citation.quote.split { !$0.isLetter }.contains { word in
        // Names of parties stand in every accusation.
        guard word.first?.isLowercase == true else { return false }
        return Self.stem(String(word)).map(things.contains) ?? false
      }
    }
  }

  /// The beginning of a word that its other forms share, where it is long enough to tell.
  private static func stem(_ word: String) -> Substring? {
    word.utf8.count >= 5 ? word.prefix(6) : nil
  }

  /// Whether two accusations follow on each other in one document.
  private func areToldTogether(_ one: Int, _ other: Int) -> Bool {
    events[one].claims.contains { claim in
      events[other].claims.contains {
        $0.citation.document == claim.citation.document
          && abs($0.ordinal - claim.ordinal) <= 1
      }
    }
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
    .declares, .announces, .agrees, .signs, .yields, .accepts, .meets,
  ]

  private func accusation(_ row: Int) -> Accusation? {
    let event = events[row]
    let actors = ThreadFacts.sides(of: event.actors.map(\.actor), on: event.lastDay, in: parties)
    switch event.move {
    case .accuses:
      let accused = ThreadFacts.sides(
        of: event.recipients.map(\.actor),
        on: event.lastDay,
        in: parties
      )
      // "The two accuse each other" is told in one act.
      let areMutual = actors.count > 1 && accused.isSubset(of: actors)
      return make(row, accusers: actors, accused: areMutual ? actors : accused)
    case .breaks, .strikes, .attacks, .withdraws:
      // A breach that only the other side tells of is its accusation.
      let speakers = event.claims.map(\.speaker?.actor)
      let known = speakers.compactMap { $0 }
      guard known.count == speakers.count else { return nil }
      let accusers = ThreadFacts.sides(of: known, on: event.lastDay, in: parties)
      return accusers.isDisjoint(with: actors)
        ? make(row, accusers: accusers, accused: actors) : nil
    default: return nil
    }
  }

  private func make(_ row: Int, accusers: NumberSet, accused: NumberSet) -> Accusation? {
    guard !accusers.isEmpty, !accused.isEmpty else { return nil }
    return Accusation(row: row, day: day(of: row), accusers: accusers, accused: accused)
  }

  private func day(of row: Int) -> Int {
    events[row].lastDay?.dayNumber ?? 0
  }

  private func isAnswered(_ one: Accusation, _ other: Accusation) -> Bool {
    if one.row == other.row { return one.accusers.count > 1 && one.accusers == one.accused }
    return !one.accusers.isDisjoint(with: other.accused)
      && !one.accused.isDisjoint(with: other.accusers)
  }

  private func isOfOneTime(_ one: Int, _ other: Int) -> Bool {
    let areBackground = (events[one].status == .background, events[other].status == .background)
    guard areBackground.0 == areBackground.1 else { return false }
    let reach = areBackground.0 ? Self.longReach : Self.reach
    return abs(day(of: one) - day(of: other)) <= reach
  }

  /// The last act before the later of both that made what they say was broken.
  private func subject(of one: Accusation, and other: Accusation, among rows: [Int]) -> Int? {
    let sides = one.accusers.union(one.accused)
    let day = max(one.day, other.day)
    let isBackground = events[one.row].status == .background
    let end = Self.partition(of: rows) { self.day(of: $0) <= day }
    return rows[..<end].suffix(Self.memory).last { row in
      let actors = ThreadFacts.sides(
        of: events[row].actors.map(\.actor),
        on: events[row].lastDay,
        in: parties
      )
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
