internal import Documents
internal import Timelines

/// Reads acts in the light of those told before them: whose demand is dismissed, whose offer is
/// taken up, whose words are quoted.
struct Conversation {
  let reader: ActReader
  /// People who speak for nobody.
  let bystanders: Set<ActorID>
  var acts: [Act] = []

  /// How many acts back something on the table is looked for.
  private static let reach = 12

  init(reader: ActReader, bystanders: Set<ActorID> = []) {
    self.reader = reader
    self.bystanders = bystanders
  }

  var syntax: SyntaxLayer { reader.syntax }
  var tokens: TokenStream { reader.tokens }
  var tables: EventTables { reader.tables }
  var words: EventWords { reader.tables.words }

  /// The acts, in their order, with what the ones before add to them.
  func reading(_ acts: [Act]) -> [Act] {
    var conversation = self
    conversation.acts = acts
    conversation.takeUpOffers()
    conversation.leaveBystanders()
    conversation.seatGuests()
    conversation.seatQuarrellers()
    conversation.fillRecipients()
    conversation.turnToPartners()
    conversation.attachQuotations()
    return conversation.acts
  }

  // MARK: Bystanders

  /// What people who speak for nobody do among themselves is no act of diplomacy.
  private mutating func leaveBystanders() {
    acts.removeAll { act in
      !act.actors.isEmpty && act.type != .statement
        && ((act.actors + act.recipients).allSatisfy { bystanders.contains($0.actor) }
          || act.type.isVerbal && reader.isPress(act.actors))
    }
  }

  // MARK: Offers taken up

  /// Whoever suggests the talks that another has offered, at the same place, takes up the offer.
  private mutating func takeUpOffers() {
    for index in acts.indices where acts[index].move == .proposes || acts[index].move == .offers {
      guard isAboutTalks(acts[index]), let place = place(of: acts[index]),
        let earlier = acts[..<index].suffix(5 * Self.reach).last(where: { earlier in
          earlier.move.putsTalksOnTheTable && !shareActor(earlier, acts[index])
            && !earlier.actors.isEmpty && isAboutTalks(earlier) && self.place(of: earlier) == place
        })
      else { continue }
      acts[index].move = .accepts
      acts[index].type = .agree
      acts[index].recipients = earlier.actors
      acts[index].verb = "accepts"
      acts[index].rule += ", as offered"
      acts[index].confidence = min(acts[index].confidence, 0.6)
    }
  }

  private func isAboutTalks(_ act: Act) -> Bool {
    extent(of: act).contains {
      tables.isNoun(tokens.words[$0], "talks") || tables.isNoun(tokens.words[$0], "talking")
    }
  }

  private func extent(of act: Act) -> Range<Int> {
    act.consumed.reduce(syntax.clauses[act.clause].tokens) { range, clause in
      let other = syntax.clauses[clause].tokens
      return min(range.lowerBound, other.lowerBound)..<max(range.upperBound, other.upperBound)
    }
  }

  /// The place that an act names.
  private func place(of act: Act) -> WordID? {
    for clause in [act.clause] + act.consumed.sorted() {
      for phrase in syntax.clauses[clause].phrases
      where words.places.contains(tokens.words[phrase.preposition]) {
        let head = syntax.nounChunks[phrase.chunk].head
        if syntax.tags[head] == .name, !syntax.nounChunks[phrase.chunk].isTemporal {
          return tokens.words[head]
        }
      }
    }
    return nil
  }

  private func shareActor(_ one: Act, _ other: Act) -> Bool {
    one.actors.contains { party in other.actors.contains { $0.actor == party.actor } }
  }

  // MARK: Recipients told before

  /// "dismissed the demand", "welcomed such an offer": whose it was has been told before.
  private mutating func fillRecipients() {
    for index in acts.indices where acts[index].recipients.isEmpty {
      let told = recipientsToldBefore(index).filter { party in
        !acts[index].actors.contains { $0.actor == party.actor }
      }
      guard !told.isEmpty else { continue }
      acts[index].recipients = told
      acts[index].confidence = min(acts[index].confidence, 0.6)
    }
  }

  private func recipientsToldBefore(_ index: Int) -> [Party] {
    switch acts[index].move {
    case .conditions, .demands:
      if let other = companion(of: index) { return acts[other].recipients }
      if acts[index].move == .conditions, let offer = offerMade(before: index) {
        return offer.actors
      }
    case .threatens:
      let demand = acts[..<index].suffix(Self.reach / 2).last { earlier in
        earlier.move == .demands && shareActor(earlier, acts[index])
      }
      if let demand { return demand.recipients }
    default: break
    }
    guard let wanted = answered(by: acts[index]) else { return [] }
    let found = wanted.compactMap { moves in
      acts[..<index].suffix(3 * Self.reach).last { earlier in
        moves.contains(earlier.move) && !earlier.actors.isEmpty
          && !shareActor(earlier, acts[index]) && isAnswered(earlier, by: acts[index])
      }
    }
    return found.first?.actors ?? []
  }

  /// Whether whoever denies a charge is the one charged.
  private func isAnswered(_ charge: Act, by act: Act) -> Bool {
    guard act.move == .denies, charge.move == .accuses else { return true }
    return charge.recipients.contains { one in act.actors.contains { $0.isCompatriot(of: one) } }
  }

  /// An act of the same actor in the same sentence that has a recipient: "welcomed Chad's offer
  /// but made a truce a condition".
  private func companion(of index: Int) -> Int? {
    nearby(index).last { other in
      other != index && !acts[other].recipients.isEmpty && acts[other].move.answersSomething
        && sentence(of: acts[other]) == sentence(of: acts[index])
        && acts[other].actors.map(\.actor) == acts[index].actors.map(\.actor)
    }
  }

  /// The last offer made to whoever sets a condition.
  private func offerMade(before index: Int) -> Act? {
    acts[..<index].suffix(Self.reach).last { earlier in
      [.offers, .proposes, .invites].contains(earlier.move) && !earlier.actors.isEmpty
        && earlier.recipients.contains { one in
          acts[index].actors.contains { $0.isCompatriot(of: one) }
        }
    }
  }

  /// The moves that an act without a recipient can answer, by the noun that it names.
  private func answered(by act: Act) -> [Set<Move>]? {
    guard act.move.answersSomething, act.move != .conditions, let object = act.object else {
      return nil
    }
    let chunk = syntax.nounChunks[object]
    guard chunk.possessor == nil, words.pointing.contains(tokens.words[chunk.tokens.lowerBound])
    else { return nil }
    let head = tokens.words[chunk.head]
    if tables.isNoun(head, "demand") { return [[.demands, .conditions, .threatens]] }
    if tables.isNoun(head, "proposal") { return [[.offers, .proposes, .invites], [.demands]] }
    if tables.isNoun(head, "deed") { return [[.offers, .proposes, .invites, .declares]] }
    if tables.isNoun(head, "accusing") { return [[.accuses]] }
    return nil
  }

  func sentence(of act: Act) -> Int {
    tokens.sentence(of: syntax.verbGroups[syntax.clauses[act.clause].verb].head)
  }

  // MARK: Quotations

  /// Words that are quoted beside an act of their speaker are no act of their own: in the same
  /// sentence they are left to it, in the next they are a further report of it.
  private mutating func attachQuotations() {
    var kept: [Act] = []
    for (index, act) in acts.enumerated() {
      guard act.type == .statement else {
        kept.append(act)
        continue
      }
      if act.actors.allSatisfy({ bystanders.contains($0.actor) }) { continue }
      let sentence = sentence(of: act)
      let own = nearby(index).map { acts[$0] }
        .filter { $0.type != .statement && shareActor($0, act) }
      if own.contains(where: { self.sentence(of: $0) == sentence }) { continue }
      guard let before = own.last(where: { isJustBefore($0, act) }), before.type.isVerbal,
        before.status == .current
      else {
        kept.append(act)
        continue
      }
      var words = before
      words.clause = act.clause
      words.speech = nil
      words.consumed = act.consumed
      words.elaborates = before.clause
      words.rule = act.rule
      words.confidence = min(before.confidence, act.confidence)
      kept.append(words)
    }
    acts = kept
  }

  /// The acts told not far from one.
  private func nearby(_ index: Int) -> Range<Int> {
    max(0, index - Self.reach)..<min(acts.count, index + Self.reach)
  }

  /// Whether an act stands one or two sentences before another in the same paragraph.
  private func isJustBefore(_ earlier: Act, _ act: Act) -> Bool {
    let (first, second) = (sentence(of: earlier), sentence(of: act))
    guard first < second, second - first <= 2 else { return false }
    return paragraph(of: first) == paragraph(of: second)
  }

  func paragraph(of sentence: Int) -> Int {
    let passages = tokens.document.passages
    let passage = tokens.sentences[sentence].passage
    return passages.indices.contains(passage) ? passages[passage].paragraph : -1
  }
}

extension Move {
  /// Whether it can offer talks to somebody.
  fileprivate var putsTalksOnTheTable: Bool {
    switch self {
    case .offers, .proposes, .invites, .demands: true
    default: false
    }
  }
}
