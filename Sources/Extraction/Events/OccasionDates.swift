internal import Chronology
internal import Documents
internal import Timelines

/// Dates what somebody says without a date by the occasion on which the document has them speak.
///
/// An article dates a speech once ("her address on Friday") and then tells what was said in it.
/// Words of the same actor that carry no date of their own belong to the last occasion told
/// before them, or to the first one told just after. The date is inferred, and says so.
struct OccasionDates {
  let tokens: TokenStream
  let syntax: SyntaxLayer
  let tables: EventTables
  let resolver: PartyResolver
  let dates: [TemporalExpression]
  let referenceDate: CivilDate?

  private struct Occasion {
    var actor: ActorID
    var date: ClaimDate
    var start: Int
    var paragraph: Int
  }

  /// How many days before publication an occasion may lie.
  private static let reach = 30
  /// How many paragraphs an occasion may be told after the words.
  private static let lead = 2

  /// The claims with the dates of their occasions.
  func dating(_ claims: [Claim]) -> [Claim] {
    let occasions = (named() + spoken(claims)).sorted { $0.start < $1.start }
    guard !occasions.isEmpty else { return claims }
    return claims.map { claim in
      guard let occasion = occasion(of: claim, among: occasions) else { return claim }
      var dated = claim
      dated.date = ClaimDate(occasion.date.edtf, basis: .inferred, text: occasion.date.text)
      return dated
    }
  }

  private func occasion(of claim: Claim, among occasions: [Occasion]) -> Occasion? {
    guard claim.date.basis == .published, claim.date.text == nil,
      claim.status == .current || claim.status == .planned, claim.type.isVerbal,
      claim.actors.count == 1, let actor = claim.actors.first?.actor,
      !isTakenFromBefore(claim)
    else { return nil }
    let own = occasions.filter { $0.actor == actor }
    if let before = own.last(where: { $0.start <= claim.citation.span.end }) { return before }
    return own.first { $0.paragraph <= claim.citation.paragraph + Self.lead }
  }

  /// Whether the sentence sets the words apart from the occasion: "earlier", "previously".
  private func isTakenFromBefore(_ claim: Claim) -> Bool {
    tokens(in: claim.citation.span).contains {
      tables.words.distancing.contains(tokens.words[$0])
    }
  }

  private func tokens(in span: Span) -> Range<Int> {
    let first = firstToken(from: span.start)
    return first..<max(first, firstToken(from: span.end))
  }

  private func firstToken(from offset: Int) -> Int {
    var low = 0
    var high = tokens.count
    while low < high {
      let middle = (low + high) / 2
      if Int(tokens.starts[middle]) < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  // MARK: Occasions

  /// Occasions that a noun names: "Diallo's address on Friday".
  private func named() -> [Occasion] {
    syntax.nounChunks.indices.compactMap { chunk in
      let noun = syntax.nounChunks[chunk]
      let head = tokens.words[noun.head]
      guard tables.isNoun(head, "words") || tables.isNoun(head, "proposal"),
        let date = day(after: noun.tokens.upperBound)
      else { return nil }
      let owners = resolver.owners(of: chunk)
      guard owners.count == 1, let owner = owners.first else { return nil }
      return Occasion(
        actor: owner.actor,
        date: date,
        start: tokens.span(noun.head).start,
        paragraph: paragraph(of: noun.head)
      )
    }
  }

  /// Occasions that an act tells: "On Friday Diallo rejected …".
  private func spoken(_ claims: [Claim]) -> [Occasion] {
    claims.compactMap { claim in
      guard claim.type.isVerbal, claim.status == .current, claim.actors.count == 1,
        let actor = claim.actors.first?.actor,
        claim.date.basis == .stated || claim.date.basis == .resolved, isNear(claim.date)
      else { return nil }
      return Occasion(
        actor: actor,
        date: claim.date,
        start: claim.citation.span.start,
        paragraph: claim.citation.paragraph
      )
    }
  }

  /// The day that follows a noun at once, or after a preposition.
  private func day(after token: Int) -> ClaimDate? {
    let found = dates.first { date in
      date.tokens.lowerBound == token
        || date.tokens.lowerBound == token + 1 && syntax.tags[token] == .preposition
    }
    guard let found, let date = found.date else { return nil }
    let claimDate = ClaimDate(
      date,
      basis: found.isAbsolute ? .stated : .resolved,
      text: String(tokens.text(found.tokens))
    )
    return isNear(claimDate) ? claimDate : nil
  }

  private func isNear(_ date: ClaimDate) -> Bool {
    guard date.edtf.precision <= .day, let day = date.edtf.extent.latest, let referenceDate else {
      return false
    }
    return day <= referenceDate && day.dayNumber >= referenceDate.dayNumber - Self.reach
  }

  private func paragraph(of token: Int) -> Int {
    let passages = tokens.document.passages
    let passage = tokens.sentences[tokens.sentence(of: token)].passage
    return passages.indices.contains(passage) ? passages[passage].paragraph : 1
  }
}

extension EventType {
  /// Whether the act is done by words.
  fileprivate var isVerbal: Bool {
    switch quadClass {
    case .verbalCooperation, .verbalConflict: self != .consult
    case .materialCooperation, .materialConflict: false
    case nil: true
    }
  }
}
