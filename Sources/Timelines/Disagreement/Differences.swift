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

  /// What a claim says on one point; its words are made only where it contradicts another.
  private struct Account<Value> {
    var value: Value
    var claim: Claim
  }

  /// The accounts that contradict another, each wording once.
  private func difference<Value>(
    _ kind: Difference.Kind,
    _ accounts: [Account<Value>],
    text: (Account<Value>) -> String,
    contradicts: (Value, Value) -> Bool
  ) -> Difference? {
    guard accounts.count > 1 else { return nil }
    var kept: [Difference.Account] = []
    for account in accounts
    where accounts.contains(where: { contradicts($0.value, account.value) }) {
      let text = text(account)
      if !kept.contains(where: { $0.text == text }) {
        kept.append(Difference.Account(text, claim: account.claim.id))
      }
    }
    return kept.count > 1 ? Difference(kind, accounts: kept) : nil
  }

  private func dates(_ claims: [Claim]) -> Difference? {
    var done: [Account<EDTF>] = []
    var due: [Account<(term: Term, document: DocumentKey)>] = []
    for claim in claims {
      if claim.date.basis != .published {
        done.append(Account(value: claim.date.edtf, claim: claim))
      }
      for term in claim.terms where term.due != nil {
        due.append(Account(value: (term, claim.citation.document), claim: claim))
      }
    }
    let difference = difference(
      .date,
      done,
      text: { $0.claim.date.text ?? $0.value.description },
      contradicts: Self.areDifferentDays
    )
    return difference
      ?? self.difference(
        .date,
        due,
        text: { $0.value.term.dueText ?? $0.value.term.due?.description ?? "" },
        contradicts: { one, other in
          guard let mine = one.term.due, let theirs = other.term.due,
            TermMerging.mayMean(one.term, other.term)
          else { return false }
          // "By at latest Friday, and why not on Friday" is one paper's way to say one thing.
          return Self.areDifferentDues(mine, theirs)
            || mine == theirs && one.document != other.document
              && DueWords.part(one.term.dueText, other.term.dueText)
        }
      )
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
    var counted: [Account<CountedThings>] = []
    for claim in claims {
      for count in CountedThings.counts(in: claim.phrase) {
        counted.append(Account(value: count, claim: claim))
      }
      for count in claim.terms.flatMap({ CountedThings.counts(in: $0.what) }) {
        counted.append(Account(value: count, claim: claim))
      }
    }
    return difference(.number, counted, text: { $0.value.text }) {
      $0.unit == $1.unit && $0.number != $1.number
    }
  }

  /// Terms of which each report names what the other lacks; a shorter list is only vaguer.
  private func terms(_ claims: [Claim]) -> Difference? {
    var named: [Account<NamedTerms>] = []
    for claim in claims {
      let document = claim.citation.document
      for term in claim.terms where !term.topics.isEmpty && Self.askingKinds.contains(term.kind) {
        let terms = NamedTerms(topics: term.topics, words: term.what, document: document)
        named.append(Account(value: terms, claim: claim))
      }
      // The terms of a position are what the whole of its sentence names.
      if claim.status == .standing, claim.move == .conditions, claim.topics.count > 1,
        claim.terms.allSatisfy(\.topics.isEmpty)
      {
        let words = claim.topics.sorted().joined(separator: ", ")
        let terms = NamedTerms(
          topics: claim.topics,
          words: words,
          document: document,
          isPosition: true
        )
        named.append(Account(value: terms, claim: claim))
      }
    }
    return difference(.terms, named, text: \.value.words) { $0.parts(with: $1) }
  }

  /// What a report names as asked for.
  private struct NamedTerms {
    var topics: Set<String>
    var words: String
    var document: DocumentKey
    /// Whether it is a position, of which two reports must have something in common.
    var isPosition = false

    /// Whether two documents name terms of which neither list is only the shorter one.
    func parts(with other: NamedTerms) -> Bool {
      document != other.document && !topics.isSubset(of: other.topics)
        && !other.topics.isSubset(of: topics)
        && !(isPosition && topics.isDisjoint(with: other.topics))
    }
  }

  private static let askingKinds: Set<Term.Kind> = [.demand, .condition, .deadline]

  /// Lists of names that part between documents; one name against a list is only vaguer.
  private func lists(_ claims: [Claim]) -> Difference? {
    var lists: [Account<NamedList>] = []
    for claim in claims where claim.actors.count > 1 || claim.actors.contains(where: isGroup) {
      // Who met is told otherwise than who came: "the two met the three" as "the four met the one".
      let isMeeting = claim.move == .meets
      let named = NamedList(
        parties: NamedParties(
          isMeeting ? claim.actors + claim.recipients : claim.actors,
          in: parties
        ),
        isMeeting: isMeeting,
        document: claim.citation.document
      )
      lists.append(Account(value: named, claim: claim))
    }
    return difference(
      .parties,
      lists,
      text: { account in
        let claim = account.claim
        let side = account.value.isMeeting ? claim.actors + claim.recipients : claim.actors
        return side.map(\.form).joined(separator: ", ")
      },
      contradicts: { one, other in
        one.document != other.document && one.isMeeting == other.isMeeting
          && one.parties.parts(with: other.parties)
      }
    )
  }

  /// Those whom a report names as acting, or as having met.
  private struct NamedList {
    var parties: NamedParties
    var isMeeting: Bool
    var document: DocumentKey
  }

  private func isGroup(_ party: Party) -> Bool {
    parties.known(party.actor).map { parties.principals(of: $0).count > 1 } ?? false
  }
}
