internal import Timelines

/// Finds against whom a protest is directed where only its aim tells.
extension FrameMatcher {
  /// "to demand that Chad's president resign", "against violations by Kenyan police".
  func aims(of view: ClauseView, besides actors: [Party]) -> [Party] {
    for phrase in view.clause.phrases where isAim(phrase) {
      let found = others(resolver.owners(of: phrase.chunk), than: actors)
      if !found.isEmpty { return found }
    }
    return aims(below: view, besides: actors, depth: 0)
  }

  private func aims(below view: ClauseView, besides actors: [Party], depth: Int) -> [Party] {
    guard depth < 3 else { return [] }
    for child in view.children where isAim(syntax.clauses[child].kind) {
      let inner = self.view(child)
      // "Showing solidarity with Chad's workers" is against nobody.
      if frame(for: inner)?.act?.type == .support { continue }
      for phrase in inner.clause.phrases where isAim(phrase) {
        let found = others(resolver.owners(of: phrase.chunk), than: actors)
        if !found.isEmpty { return found }
      }
      let found = others(innerRecipients(inner, 0), than: actors)
      if !found.isEmpty { return found }
      let deeper = aims(below: inner, besides: actors, depth: depth + 1)
      if !deeper.isEmpty { return deeper }
    }
    return []
  }

  private func isAim(_ phrase: PrepositionalPhrase) -> Bool {
    let preposition = tokens.words[phrase.preposition]
    return preposition == tables.words.against || preposition == tables.words.over
      || preposition == tables.words.at
  }

  private func isAim(_ kind: Clause.Kind) -> Bool {
    kind == .infinitive || kind == .gerund || kind == .participial
  }

  private func others(_ parties: [Party], than actors: [Party]) -> [Party] {
    parties.filter { one in !actors.contains { $0.actor == one.actor } }
  }
}
