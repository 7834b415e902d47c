internal import Chronology

/// How strongly two claims look like two reports of one act.
struct Affinity {
  let parties: PartyTable

  /// From this score on, two claims are taken as reports of one act.
  static let threshold = 3.4

  /// The score of two claims; `nil` where they can't report the same act.
  func score(_ left: PreparedClaim, _ right: PreparedClaim) -> Double? {
    guard left.window.overlaps(right.window), statusesAllow(left, right) else { return nil }
    let isQuotedAlike = sharesRemark(left, right)
    // A willingness is told again and again; one told on another day is no report of this offer.
    if left.isReadiness || right.isReadiness, !isQuotedAlike,
      left.window.upperBound != right.window.upperBound
    {
      return nil
    }
    let shared = left.family.intersection(right.family)
    if shared.isEmpty {
      let areVerbal =
        !left.family.isDisjoint(with: .verbal) && !right.family.isDisjoint(with: .verbal)
      guard isQuotedAlike, areVerbal else { return nil }
    }
    // Whoever is host to a meeting isn't one of the two who met.
    let isMutual =
      !shared.isDisjoint(with: .mutual)
      && left.family.contains(.help) == right.family.contains(.help)
    guard let fit = partyFit(left, right, isMutual: isMutual),
      placesAllow(left, right, in: shared)
    else { return nil }
    let topics = overlap(left.topics, right.topics)
    let keywords = overlap(left.keywords, right.keywords)
    let isOneVisit = left.isGathering && right.isGathering && left.place == right.place
    guard
      isQuotedAlike || isOneVisit
        || hasEvidence(left, right, topics: topics, keywords: keywords, fit: fit)
    else { return nil }
    if shared == .word, !isQuotedAlike, topics + keywords < 1.2 { return nil }
    if !isQuotedAlike, !isOneVisit, isDoneDaily(left, right, in: shared, topics, keywords) {
      return nil
    }
    var score = left.move == right.move ? 1.0 : 0.5
    if left.type == right.type { score += 0.5 }
    score += fit + topics + 1.5 * keywords
    score += isSameDay(left, right) ? 1 : 0.4
    if isQuotedAlike { score += 3 }
    // To travel to a town, to arrive there and to meet there is one visit.
    if isOneVisit { score += 2 }
    return score
  }

  private func statusesAllow(_ left: PreparedClaim, _ right: PreparedClaim) -> Bool {
    if left.status == right.status { return true }
    if left.status == .standing || right.status == .standing { return false }
    guard left.status == .background || right.status == .background else { return true }
    return left.isDated && right.isDated
  }

  private func isSameDay(_ left: PreparedClaim, _ right: PreparedClaim) -> Bool {
    left.isDated && right.isDated && left.window == right.window
  }

  private func placesAllow(
    _ left: PreparedClaim,
    _ right: PreparedClaim,
    in shared: MoveFamily
  ) -> Bool {
    guard let one = left.place, let other = right.place, one != other else { return true }
    return shared.isDisjoint(with: [.violence, .protest, .meeting])
  }

  /// What the two share beyond parties and days.
  private func hasEvidence(
    _ left: PreparedClaim,
    _ right: PreparedClaim,
    topics: Double,
    keywords: Double,
    fit: Double
  ) -> Bool {
    if topics > 0 || keywords > 0 { return true }
    let isBare = left.topics.isEmpty || right.topics.isEmpty
    guard isBare, left.move == right.move || left.isMeeting && right.isMeeting else {
      return false
    }
    // "Welcomes the step" and "calls it a good sign" need no word in common; answers to a group of
    // which nobody says who belongs to it may be those to its members.
    let isAnswer = !left.family.isDisjoint(with: [.yes, .no])
    if isAnswer, left.document != right.document { return fit >= 1.7 }
    return fit >= 2 && isSameDay(left, right)
  }

  /// Whether two acts of a kind that is done day after day have too little in common to be one:
  /// police who fired on one day, and at some time.
  private func isDoneDaily(
    _ left: PreparedClaim,
    _ right: PreparedClaim,
    in shared: MoveFamily,
    _ topics: Double,
    _ keywords: Double
  ) -> Bool {
    guard !isSameDay(left, right), left.phrase != right.phrase else { return false }
    if !shared.isDisjoint(with: [.violence, .protest, .coercion, .forces]) {
      return keywords < 0.5
    }
    return !shared.isDisjoint(with: [.demand, .blame, .help]) && topics + keywords < 0.5
  }

  private func overlap(_ left: [Int32], _ right: [Int32]) -> Double {
    let fewer = min(left.count, right.count)
    return fewer == 0 ? 0 : Double(sharedCount(left, right)) / Double(fewer)
  }
}

extension Affinity {
  /// How well the parties fit, from 0 to 2.5; `nil` where they can't be the same.
  private func partyFit(
    _ left: PreparedClaim,
    _ right: PreparedClaim,
    isMutual: Bool
  ) -> Double? {
    var told: Double?
    if let actors = actorFit(left, right),
      let recipients = parties.fit(left.recipients, right.recipients)
    {
      told = 1.5 * actors + recipients
    }
    guard isMutual else { return told }
    let one = (left.actors + left.recipients).sorted()
    let other = (right.actors + right.recipients).sorted()
    // Who met whom is a matter of words: "the three met the two" and "the four met the one".
    let together = parties.fit(one, other).map { 2.5 * $0 }
    return [told, together].compactMap { $0 }.max()
  }

  /// How well the actors fit; what one does isn't what several do, unless days are told.
  private func actorFit(_ left: PreparedClaim, _ right: PreparedClaim) -> Double? {
    let counts = (
      min(left.actors.count, right.actors.count), max(left.actors.count, right.actors.count)
    )
    if counts.0 == 1, counts.1 >= 2, !isSameDay(left, right), !left.isOpen, !right.isOpen {
      let single = left.actors.count == 1 ? left.actors : right.actors
      let list = left.actors.count == 1 ? right.actors : left.actors
      let isGroup = single.contains { one in list.allSatisfy { parties.matches(one, $0) } }
      guard isGroup else { return nil }
    }
    return parties.fit(left.actors, right.actors)
  }

  /// Whether the two quote the same words, or nearly.
  private func sharesRemark(_ left: PreparedClaim, _ right: PreparedClaim) -> Bool {
    left.remarks.contains { one in
      right.remarks.contains { other in
        let shared = sharedCount(one, other)
        let fewer = min(one.count, other.count)
        return (shared >= 3 && shared * 5 >= fewer * 3) || (shared >= 2 && shared == fewer)
      }
    }
  }

  /// Whether two claims of one sentence tell one visit: "came to the capital and met its president".
  func areOneVisit(_ left: PreparedClaim, _ right: PreparedClaim) -> Bool {
    let moves = [left.move, right.move]
    guard moves.contains(.visits), moves.contains(.meets), left.actors == right.actors,
      left.window == right.window, statusesAllow(left, right), !left.recipients.isEmpty,
      !right.recipients.isEmpty
    else { return false }
    return parties.fit(left.recipients, right.recipients) != nil
  }
}
