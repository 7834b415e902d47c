internal import Chronology
internal import Documents

/// Finds where accounts part that belong to different acts: an answer that names others than those
/// who asked, and one party's terms as two papers give them.
struct PartingAnswers {
  private let events: [Event]
  private let parties: PartyTable

  init(_ events: [Event], parties: PartyTable) {
    self.events = events
    self.parties = parties
  }

  /// The differences, each with the row of the act to which it belongs.
  func differences() -> [(row: Int, difference: Difference)] { askers() + positions() }
}

// MARK: - Who asked

extension PartingAnswers {
  /// Acts whose actors an answer lists otherwise: "the demand of Valdia and Sunda" of what Valdia
  /// and Merania had asked.
  private func askers() -> [(row: Int, difference: Difference)] {
    let answers = events.indices.filter { row in
      events[row].recipients.count > 1 && !events[row].relations.isEmpty
    }
    guard !answers.isEmpty else { return [] }
    let rows = Dictionary(
      events.enumerated().map { ($1.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    return answers.flatMap { row in
      events[row].relations.compactMap { relation in
        guard let asked = rows[relation.event], let difference = difference(asked, row) else {
          return nil
        }
        return (asked, difference)
      }
    }
  }

  private func difference(_ asked: Int, _ answer: Int) -> Difference? {
    guard !events[asked].differs.contains(where: { $0.kind == .parties }) else { return nil }
    for asking in events[asked].claims {
      let named = NamedParties(asking.actors, in: parties)
      for answering in events[answer].claims
      where named.parts(with: NamedParties(answering.recipients, in: parties)) {
        return Difference(
          .parties,
          accounts: [
            Difference.Account(Self.names(asking.actors), claim: asking.id),
            Difference.Account(Self.names(answering.recipients), claim: answering.id),
          ]
        )
      }
    }
    return nil
  }

  private static func names(_ side: [Party]) -> String {
    side.map(\.form).joined(separator: ", ")
  }
}

// MARK: - What is asked

extension PartingAnswers {
  /// Terms of one party, of which two documents name different ones beside a common one.
  private func positions() -> [(row: Int, difference: Difference)] {
    var found: [(row: Int, difference: Difference)] = []
    for held in heldTerms().values where held.count > 1 {
      for (place, one) in held.enumerated() {
        guard let other = held[(place + 1)...].first(where: { isPartedFrom(one, $0) }) else {
          continue
        }
        let accounts = [one, other].compactMap { terms in
          events[terms.row].claims.first.map { claim in
            Difference.Account(terms.topics.sorted().joined(separator: ", "), claim: claim.id)
          }
        }
        let difference = Difference(.terms, accounts: accounts)
        for row in [one.row, other.row]
        where !found.contains(where: { $0.row == row })
          && !events[row].differs.contains(where: { $0.kind == .terms })
        {
          found.append((row, difference))
        }
      }
    }
    return found.sorted { $0.row < $1.row }
  }

  /// What an act makes a condition.
  private struct Terms {
    var row: Int
    var topics: Set<String>
  }

  /// How many sets of terms of one party are compared, and how far apart in days they may lie.
  private static let (memory, reach) = (24, 30)

  /// The terms of each party.
  private func heldTerms() -> [NumberSet: [Terms]] {
    var held: [NumberSet: [Terms]] = [:]
    for row in events.indices
    where events[row].move == .conditions && events[row].status != .background {
      let actors = ThreadFacts.sides(
        of: events[row].actors.map(\.actor),
        on: events[row].lastDay,
        in: parties
      )
      let topics = topics(of: events[row])
      guard !actors.isEmpty, topics.count > 1, (held[actors]?.count ?? 0) < Self.memory else {
        continue
      }
      held[actors, default: []].append(Terms(row: row, topics: topics))
    }
    return held
  }

  private func topics(of event: Event) -> Set<String> {
    let named = event.commitments.reduce(into: Set<String>()) { named, commitment in
      if commitment.term.kind == .condition { named.formUnion(commitment.term.topics) }
    }
    return named.isEmpty ? event.topics : named
  }

  private func isPartedFrom(_ one: Terms, _ other: Terms) -> Bool {
    guard !one.topics.isDisjoint(with: other.topics), !one.topics.isSubset(of: other.topics),
      !other.topics.isSubset(of: one.topics)
    else { return false }
    let (left, right) = (events[one.row], events[other.row])
    let documents = Set(left.claims.map(\.citation.document))
    guard !right.claims.contains(where: { documents.contains($0.citation.document) }) else {
      return false
    }
    if left.status == .standing || right.status == .standing { return true }
    return abs(day(of: left) - day(of: right)) <= Self.reach
  }

  private func day(of event: Event) -> Int {
    event.lastDay?.dayNumber ?? ThreadFacts.undated
  }
}
