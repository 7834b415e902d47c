internal import Timelines

/// Tries the frames of a clause's verb.
struct FrameMatcher {
  let tokens: TokenStream
  let syntax: SyntaxLayer
  let tables: EventTables
  let resolver: PartyResolver
  /// The clauses that hang on each clause.
  let children: [[Int]]

  func view(_ clause: Int) -> ClauseView {
    ClauseView(
      clause,
      children: children[clause],
      syntax: syntax,
      tokens: tokens,
      words: tables.words
    )
  }

  /// The first frame that fits a clause, if its verb has one.
  func frame(for view: ClauseView) -> VerbFrame? {
    tables.frames[view.group.lemma]?.first { fits($0, view) }
  }

  private func fits(_ frame: VerbFrame, _ view: ClauseView) -> Bool {
    if let particle = frame.particle, !hasParticle(particle, view) { return false }
    var nounChunk: Int?
    for slot in frame.slots {
      switch slot {
      case .object:
        guard let object = view.object else { return false }
        nounChunk = object
      case .infinitive:
        guard child(of: view, [.infinitive], followsNoun: frame.slots.count > 1) != nil else {
          return false
        }
      case .that: guard thatClause(of: view) != nil else { return false }
      case .gerund: guard child(of: view, [.gerund], followsNoun: nil) != nil else { return false }
      case .preposition(let word):
        if let phrase = phrase(word, of: view) {
          nounChunk = phrase.chunk
        } else if gerund(after: word, of: view) == nil {
          return false
        }
      case .word(let word):
        guard view.clause.tokens.contains(where: { tokens.words[$0] == word }) else { return false }
      }
    }
    return passes(frame.noun, nounChunk)
  }

  // MARK: Slots

  private func hasParticle(_ particle: WordID, _ view: ClauseView) -> Bool {
    let after = view.group.tokens.upperBound
    guard after < tokens.count else { return false }
    if tokens.words[after] == particle { return true }
    guard let object = view.clause.objects.first else { return false }
    let next = syntax.nounChunks[object].tokens.upperBound
    return next < tokens.count && tokens.words[next] == particle && syntax.tags[next] == .particle
  }

  /// The child clause of some kinds, where it stands as the frame wants.
  func child(of view: ClauseView, _ kinds: Set<Clause.Kind>, followsNoun: Bool?) -> Int? {
    view.children.first { child in
      let clause = syntax.clauses[child]
      guard kinds.contains(clause.kind), clause.opener == nil || clause.kind == .infinitive else {
        return false
      }
      guard let followsNoun else { return true }
      return followsNoun || clause.antecedent == nil
    }
  }

  /// The clause of what is said or demanded: "that …", or without "that".
  func thatClause(of view: ClauseView) -> Int? {
    view.children.first {
      syntax.clauses[$0].kind == .complement && syntax.clauses[$0].antecedent == nil
    }
  }

  /// The gerund after a preposition: "of shelling".
  func gerund(after preposition: WordID, of view: ClauseView) -> Int? {
    view.children.first { child in
      syntax.clauses[child].kind == .gerund
        && syntax.clauses[child].opener.map { tokens.words[$0] } == preposition
    }
  }

  /// The phrase of a preposition in the clause, times aside.
  func phrase(_ preposition: WordID, of view: ClauseView) -> PrepositionalPhrase? {
    view.clause.phrases.first {
      tokens.words[$0.preposition] == preposition && !syntax.nounChunks[$0.chunk].isTemporal
        && $0.preposition > view.group.head
    }
  }

  private func passes(_ test: VerbFrame.NounTest, _ chunk: Int?) -> Bool {
    guard test != .any else { return true }
    guard let chunk else { return false }
    return syntax.joined(with: chunk).contains { one in
      let head = head(of: one)
      switch test {
      case .any: return true
      case .inClass(let number): return tables.isNoun(tokens.words[head], in: number)
      case .word(let word): return tokens.words[head] == word
      }
    }
  }

  /// The noun that tells what a chunk is: "attacks" of "a series of attacks".
  func head(of chunk: Int) -> Int {
    let head = syntax.nounChunks[chunk].head
    let isContainer =
      tables.isNoun(tokens.words[head], "container") || syntax.tags[head] == .number
    guard isContainer,
      let phrase = syntax.phrases(following: chunk).first,
      phrase.after == chunk, tokens.words[phrase.preposition] == tables.words.of
    else { return head }
    return self.head(of: phrase.chunk)
  }

  // MARK: Recipients

  /// The complement clause that a frame takes along.
  func complement(of frame: VerbFrame, _ view: ClauseView) -> Int? {
    for slot in frame.slots.reversed() {
      switch slot {
      case .infinitive:
        return child(of: view, [.infinitive], followsNoun: frame.slots.count > 1)
      case .that: return thatClause(of: view)
      case .gerund: return child(of: view, [.gerund], followsNoun: nil)
      case .preposition(let word):
        if phrase(word, of: view) == nil { return gerund(after: word, of: view) }
      default: continue
      }
    }
    return nil
  }

  /// Towards whom a clause's act is directed, by its frame, leaving out whoever acts.
  func recipients(
    of frame: VerbFrame,
    _ view: ClauseView,
    besides actors: [Party],
    depth: Int = 0
  ) -> [Party] {
    for slot in frame.recipients {
      let found = parties(slot, frame, view, depth).filter { party in
        !actors.contains { $0.actor == party.actor }
      }
      if !found.isEmpty { return found }
    }
    return []
  }

  private func parties(
    _ slot: VerbFrame.Recipient,
    _ frame: VerbFrame,
    _ view: ClauseView,
    _ depth: Int
  ) -> [Party] {
    switch slot {
    case .object: return view.object.map { resolver.parties(of: $0, as: .recipient) } ?? []
    case .indirectObject:
      return view.indirectObject.map { resolver.parties(of: $0, as: .recipient) } ?? []
    case .owner: return view.object.map { resolver.owners(of: $0) } ?? []
    case .joined: return []
    case .subject:
      guard let child = complement(of: frame, view) ?? thatClause(of: view) else { return [] }
      let inner = self.view(child)
      return (inner.isPassive ? inner.agent : inner.clause.subject)
        .map { resolver.parties(of: $0, as: .actor) } ?? []
    case .inner:
      guard depth < 3, let child = complement(of: frame, view) else { return [] }
      return innerRecipients(self.view(child), depth)
    case .preposition(let word): return phraseParties(word, view)
    }
  }

  private func phraseParties(_ word: WordID, _ view: ClauseView) -> [Party] {
    for phrase in view.clause.phrases
    where tokens.words[phrase.preposition] == word && phrase.preposition > view.group.head {
      let found = resolver.parties(of: phrase.chunk, as: .recipient)
      if !found.isEmpty { return found }
    }
    return []
  }

  /// Whoever is acted upon inside a complement, by its own frame or by its object and phrases.
  private func innerRecipients(_ view: ClauseView, _ depth: Int) -> [Party] {
    if let frame = frame(for: view) {
      let found = recipients(of: frame, view, besides: [], depth: depth + 1)
      if !found.isEmpty { return found }
    }
    if let object = view.object {
      let found = resolver.parties(of: object, as: .recipient)
      if !found.isEmpty { return found }
    }
    for word in [
      tables.words.with, tables.words.to, tables.words.on, tables.words.against,
      tables.words.from, tables.words.for, tables.words.at,
    ] {
      let found = phraseParties(word, view)
      if !found.isEmpty { return found }
    }
    for child in view.children where syntax.clauses[child].kind == .infinitive {
      let found = depth < 3 ? innerRecipients(self.view(child), depth + 1) : []
      if !found.isEmpty { return found }
    }
    return []
  }
}
