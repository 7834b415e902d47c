internal import Chronology

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
      CountedThings.counts(in: claim.phrase).map { (value: $0, text: $0.text, claim: claim.id) }
    }
    return difference(.number, counted) { $0.unit == $1.unit && $0.number != $1.number }
  }

  /// Lists of names that part; one name against a list is only vaguer.
  private func lists(_ claims: [Claim]) -> Difference? {
    let lists = claims.filter { $0.actors.count > 1 }.map { claim in
      let states = Set(
        claim.actors.compactMap { parties.known($0.actor).map(parties.principal(of:)) }
      )
      return (
        value: states, text: claim.actors.map(\.form).joined(separator: ", "), claim: claim.id
      )
    }
    return difference(.parties, lists) { $0 != $1 && $0.count > 1 && $1.count > 1 }
  }
}
