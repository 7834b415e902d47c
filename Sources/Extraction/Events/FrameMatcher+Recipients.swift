internal import Timelines

/// Tells towards whom an act is directed, by what its frame says of the slots of its clause.
extension FrameMatcher {
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
    return filling(frame, view)
  }

  /// The clause that fills the object or a phrase of this one: "its demand that …", "a call to …".
  private func filling(_ frame: VerbFrame, _ view: ClauseView) -> Int? {
    guard frame.recipients.contains(.inner) || frame.recipients.contains(.subject) else {
      return nil
    }
    var nouns = view.object.map { [$0] } ?? []
    for slot in frame.slots {
      if case .preposition(let word) = slot, let phrase = phrase(word, of: view) {
        nouns.append(phrase.chunk)
      }
    }
    return view.children.first { child in
      let clause = syntax.clauses[child]
      guard clause.kind == .complement || clause.kind == .infinitive,
        let host = clause.antecedent
      else { return false }
      return nouns.contains(host)
    }
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
    if frame.act?.type == .protest { return aims(of: view, besides: actors) }
    let isOpen = frame.act.map { $0.type == .threaten || $0.type == .request } ?? false
    return isOpen ? conditioned(view, besides: actors) : []
  }

  /// Whoever has to meet the condition of a threat or a demand: "unless Togo leaves".
  private func conditioned(_ view: ClauseView, besides actors: [Party]) -> [Party] {
    let inside = view.children.flatMap { children[$0] }
    for child in view.children + inside + inside.flatMap({ children[$0] }) {
      guard let opener = syntax.clauses[child].opener, let subject = syntax.clauses[child].subject,
        tables.words.conditions.contains(tokens.words[opener])
      else { continue }
      let found = resolver.parties(of: subject, as: .actor).filter { party in
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
    case .object:
      // "Urged support for Chad": of whom it is urged isn't told.
      let isAsked = frame.act?.move == .demands
      return view.object.map { resolver.parties(of: $0, as: isAsked ? .actor : .recipient) } ?? []
    case .indirectObject:
      return view.indirectObject.map { resolver.parties(of: $0, as: .recipient) } ?? []
    case .owner: return topic(of: frame, view).map { owners(of: $0, in: view) } ?? []
    case .joined: return []
    case .subject:
      guard let child = complement(of: frame, view) ?? thatClause(of: view) else { return [] }
      let inner = self.view(child)
      let bound = (inner.isPassive ? inner.agent : inner.clause.subject)
        .map { resolver.parties(of: $0, as: .actor) }
      if let bound, !bound.isEmpty { return bound }
      return inner.clause.subject.map { resolver.parties(of: $0, as: .recipient) } ?? []
    case .inner:
      guard depth < 3, let child = complement(of: frame, view) else { return [] }
      let found = innerRecipients(self.view(child), depth)
      guard found.isEmpty, frame.act.map({ $0.type.isHostile }) ?? false else { return found }
      return phraseParties(tables.words.in, self.view(child))
    case .preposition(let word):
      let isForce = frame.act?.type.isForce ?? true
      return phraseParties(word, view, about: isForce ? nil : topic(of: frame, view))
    }
  }

  /// The noun that an act is about: its object, or what its preposition governs.
  private func topic(of frame: VerbFrame, _ view: ClauseView) -> Int? {
    if let object = view.object { return object }
    for slot in frame.slots {
      if case .preposition(let word) = slot { return phrase(word, of: view)?.chunk }
    }
    return nil
  }

  /// Whose a thing is: its owner, or whoever tabled it: "the truce that Chad proposed".
  func owners(of chunk: Int, in view: ClauseView) -> [Party] {
    let isAgreedPlace = view.group.lemma == tables.words.agree && resolver.isPlace(chunk)
    let owners = isAgreedPlace ? [] : resolver.owners(of: chunk)
    if !owners.isEmpty { return owners }
    let end = syntax.nounChunks[chunk].tokens.upperBound
    let tabled = view.children.first { child in
      let clause = syntax.clauses[child]
      let isDescribing =
        clause.kind == .relative && clause.subject != clause.antecedent
        || clause.kind == .complement && clause.objects.isEmpty
          && clause.tokens.lowerBound == end
      return isDescribing && clause.tokens.lowerBound >= end && clause.tokens.lowerBound < end + 12
        && tables.words.tabling.contains(syntax.verbGroups[clause.verb].lemma)
    }
    return tabled.flatMap { syntax.clauses[$0].subject }
      .map { resolver.parties(of: $0, as: .actor) } ?? []
  }

  func phraseParties(_ word: WordID, _ view: ClauseView, about topic: Int? = nil) -> [Party] {
    for phrase in view.clause.phrases
    where tokens.words[phrase.preposition] == word && phrase.preposition > view.group.head
      && !isPlaceOfAgreement(phrase, view)
    {
      // "asked for papers on the unrest in Chad": where the unrest is, and nobody asked.
      if let topic, word == tables.words.in, let host = phrase.after, host != topic { continue }
      let found = resolver.parties(of: phrase.chunk, as: .recipient)
      if !found.isEmpty { return found }
    }
    return []
  }

  /// "agreed to Lomé": the place that is agreed to, not whoever sits there.
  private func isPlaceOfAgreement(_ phrase: PrepositionalPhrase, _ view: ClauseView) -> Bool {
    tokens.words[phrase.preposition] == tables.words.to && tables.words.agree == view.group.lemma
      && resolver.isPlace(phrase.chunk)
  }

  /// Whoever is acted upon inside a complement, by its own frame or by its object and phrases.
  func innerRecipients(_ view: ClauseView, _ depth: Int) -> [Party] {
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
