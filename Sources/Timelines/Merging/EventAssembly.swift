internal import Chronology
internal import Documents

/// Makes one event of the claims that report it, taking each part from the claim that knows best.
struct EventAssembly {
  let documents: DocumentRanks
  let parties: PartyTable

  /// The event of some claims.
  ///
  /// - Parameters:
  ///   - claims: In canonical order; at least one.
  ///   - taken: The identifiers given so far; the new one is added.
  /// - Returns: The event, without its relations to others.
  func event(of claims: [Claim], taken: inout Set<EventID>) -> Event {
    let ranked = ranking(of: claims)
    let best = ranked[0]
    let date = date(of: ranked)
    let actors = parties(of: ranked.map(\.actors))
    let differences = Differences(parties: parties).among(ranked)
    return Event(
      id: identifier(of: claims, taken: &taken),
      actors: actors,
      recipients: recipients(of: ranked, besides: actors),
      move: best.move,
      type: best.type,
      mode: best.mode ?? ranked.lazy.compactMap { $0.mode }.first,
      auxiliary: best.auxiliary,
      status: status(of: ranked),
      phrase: best.phrase,
      date: date,
      place: ranked.lazy.compactMap { $0.place }.first,
      topics: claims.reduce(into: []) { $0.formUnion($1.topics) },
      commitments: TermMerging.terms(of: ranked).map { Commitment($0) },
      reported: firstReport(of: claims),
      claims: ranked,
      origins: Origins.names(of: claims, documents: documents),
      differs: differences,
      hasDoubtfulQuote: differences.contains { $0.kind == .wording }
        || ranked.contains(where: QuoteInFrame.isContradicted)
    )
  }

  /// The claims, the fullest first, in canonical order where they are equally full.
  private func ranking(of claims: [Claim]) -> [Claim] {
    guard claims.count > 1 else { return claims }
    let worth = claims.map { fullness(of: $0) }
    return claims.indices
      .sorted { left, right in
        if worth[left] == worth[right] { return left < right }
        return worth[right].lexicographicallyPrecedes(worth[left])
      }
      .map { claims[$0] }
  }

  private func identifier(of claims: [Claim], taken: inout Set<EventID>) -> EventID {
    for claim in claims {
      let id = EventID(stored: claim.id.description)
      if taken.insert(id).inserted { return id }
    }
    // Two acts read from one sentence can share their claim's identifier.
    var step = 1
    while true {
      let salted = Digest.sha256("\(claims[0].id)\u{1F}\(claims[0].ordinal)\u{1F}\(step)")
      let id = EventID(stored: String(salted.prefix(32)))
      if taken.insert(id).inserted { return id }
      step += 1
    }
  }

  private func firstReport(of claims: [Claim]) -> EDTF? {
    claims
      .compactMap { documents.witness($0.citation.document)?.publication }
      .min { left, right in
        (left.extent.latest?.dayNumber ?? .max, left.description)
          < (right.extent.latest?.dayNumber ?? .max, right.description)
      }
  }

  /// Background only where every report tells it as such; done where one report says so.
  private func status(of claims: [Claim]) -> EventStatus {
    for status in [EventStatus.current, .planned, .standing, .background]
    where claims.contains(where: { $0.status == status }) {
      return status
    }
    return .current
  }
}

// MARK: - Which claim knows best

extension EventAssembly {
  /// How full and sure a claim is; the fullest gives the phrase.
  private func fullness(of claim: Claim) -> [Int] {
    let isOriginal = documents.witness(claim.citation.document)?.isEmbedded
    return [
      isOriginal == true ? 1 : 0,
      claim.move == .says ? 0 : claim.move == .visits ? 1 : 2,
      claim.actors.isEmpty ? 0 : 1,
      claim.recipients.isEmpty ? 0 : 1,
      claim.terms.count(where: { $0.due != nil }),
      claim.terms.count,
      dating(of: claim),
      Int((claim.confidence * 4).rounded()),
      min(claim.phrase.utf8.count, 48) / 12,
    ]
  }

  private func dating(of claim: Claim) -> Int {
    claim.date.basis == .published ? 0 : claim.date.edtf.precision <= .day ? 2 : 1
  }

  /// The most exact date that rests on more than the day of publication.
  private func date(of claims: [Claim]) -> ClaimDate {
    let best = claims.min { left, right in
      let one = (left.date.basis == .published ? 1 : 0, width(of: left.date), left.date.basis)
      let other = (right.date.basis == .published ? 1 : 0, width(of: right.date), right.date.basis)
      return one < other
    }
    var date = best?.date ?? claims[0].date
    if date.minute == nil {
      date.minute =
        claims.lazy.filter { $0.date.edtf == date.edtf }.compactMap { $0.date.minute }.first
    }
    return date
  }

  /// The length of a date in days; a bound is long, the earlier bound the better.
  private func width(of date: ClaimDate) -> Int {
    let extent = date.edtf.extent
    guard let latest = extent.latest?.dayNumber else { return .max }
    guard let earliest = extent.earliest?.dayNumber else { return 1_000_000_000 + latest / 2 }
    return latest - earliest
  }

  /// Those towards whom; whoever one report has on this side and another among the actors is one of
  /// these.
  private func recipients(of claims: [Claim], besides actors: [Party]) -> [Party] {
    let known = Set(actors.map(\.actor))
    return parties(of: claims.map { $0.recipients.filter { !known.contains($0.actor) } })
  }

  /// The side that names most, and the most specific: persons before governments before states.
  private func parties(of sides: [[Party]]) -> [Party] {
    func worth(_ side: [Party]) -> (Int, Int) {
      let known = side.map { parties.specificity(of: $0.actor) }
      return (known.count(where: { $0 > 0 }), known.min() ?? 0)
    }
    var best: [Party] = []
    for side in sides where !side.isEmpty && (best.isEmpty || worth(side) > worth(best)) {
      best = side
    }
    return best
  }
}
