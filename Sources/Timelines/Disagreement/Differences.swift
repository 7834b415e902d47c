internal import Chronology
internal import Documents

/// Finds in what the reports of one act part ways; to be vaguer is not to differ.
struct Differences {
  let parties: PartyTable

  /// What differs among the claims of an act.
  func among(_ claims: [Claim]) -> [Difference] {
    guard claims.count > 1 else { return [] }
    var found: [Difference] = []
    if let difference = dates(claims) { found.append(difference) }
    if let difference = numbers(claims) { found.append(difference) }
    if let difference = QuotedWords.difference(among: claims) { found.append(difference) }
    if let difference = lists(claims) { found.append(difference) }
    if let difference = terms(claims) { found.append(difference) }
    return found
  }

  /// The first two of some accounts that contradict each other, with all that agree with neither.
  private func difference<Value>(
    _ kind: Difference.Kind,
    _ accounts: [(value: Value, text: String, claim: ClaimID)],
    contradicts: (Value, Value) -> Bool
  ) -> Difference? {
    var kept: [(value: Value, text: String, claim: ClaimID)] = []
    for account in accounts where !kept.contains(where: { $0.text == account.text }) {
      let others = accounts.contains { contradicts($0.value, account.value) }
      if others { kept.append(account) }
    }
    guard kept.count > 1 else { return nil }
    return Difference(kind, accounts: kept.map { Difference.Account($0.text, claim: $0.claim) })
  }

  private func dates(_ claims: [Claim]) -> Difference? {
    let done = claims.filter { $0.date.basis != .published }
      .map { (value: $0.date.edtf, text: $0.date.text ?? $0.date.edtf.description, claim: $0.id) }
    if let difference = difference(.date, done, contradicts: Self.areDifferentDays) {
      return difference
    }
    let due = claims.flatMap { claim in
      claim.terms.compactMap { term in
        term.due.map {
          (
            value: DueDate(edtf: $0, term: term), text: term.dueText ?? $0.description,
            claim: claim.id
          )
        }
      }
    }
    return difference(.date, due) { one, other in
      TermMerging.mayMean(one.term, other.term) && Self.areDifferentDues(one.edtf, other.edtf)
    }
  }

  private struct DueDate {
    var edtf: EDTF
    var term: Term
  }

  /// Whether two dates can't be the same day, or neither is just the vaguer one.
  private static func areDifferentDays(_ left: EDTF, _ right: EDTF) -> Bool {
    let (one, other) = (left.extent, right.extent)
    return !one.isWithin(other) && !other.isWithin(one)
  }

  /// Whether two due dates part: other days, or "by" a day against "on" it.
  private static func areDifferentDues(_ left: EDTF, _ right: EDTF) -> Bool {
    if areDifferentDays(left, right) { return true }
    let (one, other) = (left.extent, right.extent)
    return one.latest == other.latest && (one.earliest == nil) != (other.earliest == nil)
  }

  private func numbers(_ claims: [Claim]) -> Difference? {
    let counted = claims.flatMap { claim in
      ([claim.phrase] + claim.terms.map(\.what)).flatMap(CountedThings.counts)
        .map { (value: $0, text: $0.text, claim: claim.id) }
    }
    return difference(.number, counted) { $0.unit == $1.unit && $0.number != $1.number }
  }

  /// Terms of which each report names what the other lacks; a shorter list is only vaguer.
  private func terms(_ claims: [Claim]) -> Difference? {
    let named = claims.flatMap { claim in
      claim.terms.filter { !$0.topics.isEmpty && Self.askingKinds.contains($0.kind) }
        .map { (value: NamedTopics($0, of: claim), text: $0.what, claim: claim.id) }
    }
    return difference(.terms, named) { one, other in
      one.document != other.document && !one.topics.isSubset(of: other.topics)
        && !other.topics.isSubset(of: one.topics)
    }
  }

  private static let askingKinds: Set<Term.Kind> = [.demand, .condition, .deadline]

  private struct NamedTopics {
    var topics: Set<String>
    var document: DocumentKey

    init(_ term: Term, of claim: Claim) {
      topics = term.topics
      document = claim.citation.document
    }
  }

  /// Lists of names that part; one name against a list is only vaguer.
  private func lists(_ claims: [Claim]) -> Difference? {
    let lists = claims.map { claim in
      (
        value: NamedParties(claim.actors, in: parties),
        text: claim.actors.map(\.form).joined(separator: ", "), claim: claim.id
      )
    }
    return difference(.parties, lists) { $0.parts(with: $1) }
  }
}
