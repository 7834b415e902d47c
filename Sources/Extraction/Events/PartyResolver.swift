internal import Documents
internal import Timelines

/// Tells who stands in a slot of a clause: the actors named in a noun chunk, or behind it.
final class PartyResolver {
  let tokens: TokenStream
  let syntax: SyntaxLayer
  let tables: EventTables
  let mentions: [ActorMention]
  /// The mention that each token carries as head, as a position in `mentions`.
  let mentionAtHead: TokenMap

  /// The clauses that describe each chunk: "fleeing the war" of "refugees fleeing the war".
  let describing: [Int: [Int]]

  init(
    tokens: TokenStream,
    syntax: SyntaxLayer,
    tables: EventTables,
    mentions: [ActorMention]
  ) {
    self.tokens = tokens
    self.syntax = syntax
    self.tables = tables
    self.mentions = mentions
    var heads = TokenMap(count: tokens.count)
    for (position, mention) in mentions.enumerated() where heads[mention.head] == nil {
      heads[mention.head] = position
    }
    mentionAtHead = heads
    var describing: [Int: [Int]] = [:]
    for (index, clause) in syntax.clauses.enumerated()
    where clause.kind == .participial || clause.kind == .relative {
      guard let host = clause.antecedent, clause.subject == host else { continue }
      describing[host, default: []].append(index)
    }
    self.describing = describing
  }

  /// What a chunk must be for its owner to stand in for it.
  enum Slot {
    /// Somebody who acts: "Peruvian troops", "Omani drones".
    case actor
    /// Somebody who is acted upon: "a Peruvian demand", "Omani airspace".
    case recipient
  }

  /// The parties of a chunk and of the chunks joined to it.
  func parties(of chunk: Int, as slot: Slot) -> [Party] {
    var found: [Party] = []
    for one in syntax.joined(with: chunk) where !isDenied(one) {
      append(parties(ofOne: one, as: slot), to: &found)
    }
    return found
  }

  /// "not Chad, but Niger".
  private func isDenied(_ chunk: Int) -> Bool {
    let start = syntax.nounChunks[chunk].tokens.lowerBound
    return start > 0 && tokens.words[start - 1] == tables.words.not
  }

  /// Whether a chunk is the name of a place, whoever may sit there.
  func isPlace(_ chunk: Int) -> Bool {
    mentionAtHead[syntax.nounChunks[chunk].head].map { position in
      mentions[position].isPlace || ["capital", "city"].contains(mentions[position].rule)
    } ?? false
  }

  /// Whoever made the thing that a chunk names: "Chad's offer", "an appeal by Chad".
  func owners(of chunk: Int) -> [Party] {
    var found = modifiers(of: chunk)
    if found.isEmpty {
      for phrase in syntax.phrases(following: chunk) {
        let preposition = tokens.words[phrase.preposition]
        guard
          preposition == tables.words.by || preposition == tables.words.from
            || (preposition == tables.words.of && phrase.after == chunk)
        else { continue }
        append(parties(of: phrase.chunk, as: .recipient), to: &found)
        if !found.isEmpty { break }
      }
    }
    return found.isEmpty ? makers(of: chunk) : found
  }

  func append(_ more: [Party], to found: inout [Party]) {
    for party in more where !found.contains(where: { $0.actor == party.actor }) {
      found.append(party)
    }
  }

  // MARK: One chunk

  /// Whether a chunk has no name in it: "the authorities".
  private func isBare(_ range: Range<Int>) -> Bool {
    !range.contains { syntax.tags[$0] == .name || syntax.tags[$0] == .pronoun }
  }

  private func parties(ofOne chunk: Int, as slot: Slot) -> [Party] {
    let range = syntax.nounChunks[chunk].tokens
    let head = syntax.nounChunks[chunk].head
    if let position = mentionAtHead[head], !mentions[position].isModifier {
      // "the authorities in Kyiv": the place says whose, whatever the noun alone would mean.
      let isBare = isBare(range) && syntax.nounChunks[chunk].possessor == nil
      if syntax.tags[head] == .noun, isAgent(head), modifiers(of: chunk).isEmpty || isBare {
        let placed = nearPhrases(chunk, isAgent: true)
          .filter { tokens.words[$0.preposition] == tables.words.in }
          .flatMap { parties(of: $0.chunk, as: .recipient) }
        if !placed.isEmpty, !isPart(position, of: placed) { return placed }
      }
      return parties(of: position)
    }
    // A place inside a longer chunk says where, a name in it says who.
    for token in range.reversed() {
      guard let position = mentionAtHead[token], !mentions[position].isModifier,
        !mentions[position].isPlace || token == head
      else { continue }
      return parties(of: position)
    }
    if let renamed = renaming(chunk) { return renamed }
    // "thousands of Peruvians": the number stands for those it counts.
    let isAgent =
      syntax.tags[head] == .number || tables.isNoun(tokens.words[head], "container")
      || range.contains { self.isAgent($0) }
    if slot == .actor, !isAgent, !isArmament(head) { return [] }
    var found = modifiers(of: chunk)
    if found.isEmpty, isAgent || slot == .recipient { found = inside(chunk, isAgent: isAgent) }
    guard tables.words.populace.contains(tokens.words[head]) else { return found }
    return (found.isEmpty ? whereabouts(of: chunk) : found).map(inhabitants)
  }

  /// "The police in Kyiv": a part of the state that the place is in tells more than the place.
  private func isPart(_ mention: Int, of placed: [Party]) -> Bool {
    mentions[mention].actors.allSatisfy { actor in
      placed.contains { $0.actor.description.prefix(3) == actor.description.prefix(3) }
    }
  }

  private func parties(of mention: Int) -> [Party] {
    let form = String(tokens.text(mentions[mention].tokens))
    return mentions[mention].actors.map { Party($0, as: form) }
  }

  /// "the envoy, Ms Diallo": the name that follows tells who the envoy is.
  private func renaming(_ chunk: Int) -> [Party]? {
    for next in chunk + 1..<min(chunk + 4, syntax.nounChunks.count)
    where syntax.nounChunks[next].renames == chunk {
      if let position = mentionAtHead[syntax.nounChunks[next].head] {
        return parties(of: position)
      }
    }
    return nil
  }

  /// The owners that stand before the head: "Chad's", "Chadian".
  private func modifiers(of chunk: Int) -> [Party] {
    var found: [Party] = []
    if let owner = syntax.nounChunks[chunk].possessor {
      append(parties(of: owner, as: .recipient), to: &found)
      if !found.isEmpty { return found }
    }
    for token in syntax.nounChunks[chunk].tokens {
      // "The Nairobi square": a town before a noun says where.
      guard let position = mentionAtHead[token], !isTownName(position),
        !isKind(position, of: chunk)
      else { continue }
      append(parties(of: position), to: &found)
    }
    return found
  }

  /// "Its African ally", "a European diplomat": one of many, whom the name of all doesn't tell.
  private func isKind(_ mention: Int, of chunk: Int) -> Bool {
    let head = syntax.nounChunks[chunk].head
    let letters = tokens.text(head).utf8
    guard syntax.tags[head] == .noun,
      isAgent(head) || tables.words.allies.contains(tokens.words[head]),
      letters.last != UInt8(ascii: "s"), !tables.words.gathered.contains(tokens.words[head])
    else { return false }
    return isContinental(mentions[mention].actors)
  }

  /// "the government of Chad", "officials in Chad", "civilians in Chad".
  private func inside(_ chunk: Int, isAgent: Bool) -> [Party] {
    for phrase in nearPhrases(chunk, isAgent: isAgent) {
      let preposition = tokens.words[phrase.preposition]
      let belongs =
        preposition == tables.words.of || preposition == tables.words.from
        || preposition == tables.words.for
        || preposition == tables.words.in && (isAgent || !isPartOfAnother(chunk))
      guard belongs, !isOutside(phrase) else { continue }
      let found = parties(of: phrase.chunk, as: .recipient)
      if !found.isEmpty {
        let isCrowd = isAgent && isTown(phrase.chunk) && !isGoverning(chunk)
        return isCrowd ? found.map(townspeople) : found
      }
    }
    return []
  }

  /// "The centralisation of power | in Chad": where the power is, not whose the whole is.
  private func isPartOfAnother(_ chunk: Int) -> Bool {
    let start = syntax.nounChunks[chunk].tokens.lowerBound
    return start > 0 && tokens.words[start - 1] == tables.words.of
      && syntax.phrases(from: start - 1).first.map { phrase in
        phrase.chunk == chunk
          && phrase.after.map { !isAgent(syntax.nounChunks[$0].head) && !isMeasure($0) } ?? false
      } ?? false
  }

  /// "A series of attacks": the noun before "of" only counts.
  private func isMeasure(_ chunk: Int) -> Bool {
    let head = syntax.nounChunks[chunk].head
    return syntax.tags[head] == .number || tables.isNoun(tokens.words[head], "container")
  }

  /// "people outside of Chad".
  private func isOutside(_ phrase: PrepositionalPhrase) -> Bool {
    let before = phrase.preposition - 1
    return tokens.words[phrase.preposition] == tables.words.of && before >= 0
      && tokens.words[before] == tables.words.outside
  }

  /// A capital that says where, which would stand for its government.
  private func isTownName(_ mention: Int) -> Bool {
    mentions[mention].isPlace
      && mentions[mention].actors.allSatisfy { $0.description.hasSuffix("GOV") }
  }

  /// Whether a chunk is a town, which has its people as well as a government.
  private func isTown(_ chunk: Int) -> Bool {
    guard let position = mentionAtHead[syntax.nounChunks[chunk].head] else { return false }
    return mentions[position].rule == "capital"
  }

  /// Whether a chunk names those who rule, who in a capital are the state's.
  private func isGoverning(_ chunk: Int) -> Bool {
    tables.words.governing.contains(tokens.words[syntax.nounChunks[chunk].head])
  }

  /// "Hundreds in Nairobi": people of the state rather than its government.
  private func townspeople(_ party: Party) -> Party {
    isSeat(party) ? inhabitants(party) : party
  }

  /// The phrases of a chunk; "the authorities there, in Kyiv" has one beyond a comma.
  private func nearPhrases(_ chunk: Int, isAgent: Bool) -> [PrepositionalPhrase] {
    let own = syntax.phrases(following: chunk).filter { $0.after == chunk }
    guard own.isEmpty, isAgent else { return own }
    let end = syntax.nounChunks[chunk].tokens.upperBound
    return syntax.phrases(from: end).prefix(1).filter {
      $0.preposition <= end + 2 && tokens.words[$0.preposition] == tables.words.in
        && !(end..<$0.preposition).contains { isVerb($0) }
    }
  }

  private func isVerb(_ token: Int) -> Bool {
    switch syntax.tags[token] {
    case .verbPast, .verbPresent, .verbBase, .participle, .auxiliary, .modal: true
    default: false
    }
  }

  func isArmament(_ token: Int) -> Bool {
    tables.words.armaments.contains(tokens.words[token])
  }

  /// Whether a noun names people or bodies that act.
  func isAgent(_ token: Int) -> Bool {
    if tables.words.agents.contains(tokens.words[token]) { return true }
    guard syntax.tags[token] == .noun else { return false }
    return ["men", "man", "ists", "ist", "ers", "ors", "ians"].contains {
      tokens.ends(token, with: $0, afterAtLeast: 3)
    }
  }
}
