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
    /// Whoever speaks, or meets.
    var sides: Set<String>
    /// Whether it is a meeting, at which each of several can have spoken.
    var isMeeting = false
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
    var occasions = (named() + spoken(claims)).sorted { $0.start < $1.start }
    var dated = claims
    for index in dated.indices where isUndated(dated[index]) {
      if let occasion = occasion(of: dated[index], among: occasions) {
        dated[index].date = ClaimDate(
          occasion.date.edtf,
          basis: .inferred,
          text: occasion.date.text
        )
        if claims[index].move == .meets { occasions.append(meeting(dated[index])) }
      } else if let date = dateOfAnswer(dated[index], to: dated[..<index]) {
        dated[index].date = date
      }
    }
    return dated
  }

  private func isUndated(_ claim: Claim) -> Bool {
    claim.date.basis == .published && claim.date.text == nil
      && (claim.status == .current || claim.status == .planned || claim.move == .conditions)
      && (claim.type.isVerbal || claim.move == .meets)
      && !claim.actors.isEmpty && !isTakenFromBefore(claim)
  }

  private func occasion(of claim: Claim, among occasions: [Occasion]) -> Occasion? {
    let sides = Self.sides(of: claim.actors)
    let start = claim.citation.span.end
    // A state or a group speaks through many; a person's speech may run through an article.
    let isNamed = sides.allSatisfy { $0.utf8.count > 3 }
    let own = occasions.filter { occasion in
      occasion.isMeeting
        ? sides.isSubset(of: occasion.sides) && occasion.start <= start
          && claim.citation.paragraph - occasion.paragraph <= (claim.type.isVerbal ? 1 : 0)
        : claim.type.isVerbal && sides == occasion.sides
          && (isNamed || abs(claim.citation.paragraph - occasion.paragraph) <= Self.lead)
    }
    if let before = own.last(where: { $0.start <= start }) { return before }
    return own.first { $0.paragraph <= claim.citation.paragraph + Self.lead }
  }

  /// The states, bodies and persons of some parties; a government is taken for its state.
  private static func sides(of parties: [Party]) -> Set<String> {
    Set(
      parties.map { party in
        let id = party.actor.description
        let isCode = id.utf8.prefix(3).allSatisfy {
          (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0)
        }
        return isCode ? String(id.prefix(3)) : id
      }
    )
  }

  // MARK: Answers

  /// When an act was done that answers one told before it: not before that one, and on its day
  /// where the answer came at once.
  private func dateOfAnswer(_ claim: Claim, to earlier: ArraySlice<Claim>) -> ClaimDate? {
    guard claim.move.answersSomething, let referenceDate else { return nil }
    let answered = Self.sides(of: claim.recipients)
    let own = Self.sides(of: claim.actors)
    // What is welcomed as news is the last that was put on the table, by whomever.
    let isNews = answered.isEmpty && claim.move == .welcomes
    let opening = earlier.suffix(40).last { one in
      let sides = Self.sides(of: one.actors)
      return one.move.opensSomething && one.status == .current
        && (isNews ? sides.isDisjoint(with: own) : !answered.isDisjoint(with: sides))
    }
    // An answer to something of no known day is not one to what was asked days before.
    guard let opening, opening.date.basis != .published, isNear(opening.date),
      let day = opening.date.edtf.extent.earliest
    else { return nil }
    let isPrompt = tokens(in: claim.citation.span).contains {
      tables.words.prompt.contains(tokens.words[$0])
    }
    let isOneDay = isPrompt || day >= referenceDate
    return ClaimDate(
      isOneDay ? opening.date.edtf : EDTF(from: day, to: referenceDate),
      basis: .inferred,
      text: opening.date.text
    )
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
        sides: Self.sides(of: [owner]),
        date: date,
        start: tokens.span(noun.head).start,
        paragraph: paragraph(of: noun.head)
      )
    }
  }

  /// Occasions that an act tells: "On Friday Diallo rejected …", "The two met on Friday".
  private func spoken(_ claims: [Claim]) -> [Occasion] {
    claims.compactMap { claim in
      let isMeeting = claim.type == .consult && claim.actors.count + claim.recipients.count > 1
      guard claim.type.isVerbal || isMeeting, claim.status == .current, !claim.actors.isEmpty,
        claim.date.basis == .stated || claim.date.basis == .resolved, isNear(claim.date)
      else { return nil }
      if isMeeting { return meeting(claim) }
      return Occasion(
        sides: Self.sides(of: claim.actors),
        date: claim.date,
        start: claim.citation.span.start,
        paragraph: claim.citation.paragraph
      )
    }
  }

  /// The occasion that a meeting is for all who meet.
  private func meeting(_ claim: Claim) -> Occasion {
    Occasion(
      sides: Self.sides(of: claim.actors + claim.recipients),
      isMeeting: true,
      date: claim.date,
      start: claim.citation.span.start,
      paragraph: claim.citation.paragraph
    )
  }

  /// The day that follows a noun at once, or after a preposition.
  private func day(after token: Int) -> ClaimDate? {
    let found = dates[dates.position(from: token)...].prefix { $0.tokens.lowerBound <= token + 1 }
      .first { $0.tokens.lowerBound == token || syntax.tags[token] == .preposition }
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
