internal import Timelines

/// Tells who acts where a passive names nobody, and what is no act between parties at all.
extension ActReader {
  /// Fills in who acts: the state in which somebody was arrested, those between whom talks were
  /// held.
  func filled(_ act: Act, _ view: ClauseView) -> Act {
    var act = act
    guard act.actors.isEmpty else { return act }
    if act.type.isMeeting, act.recipients.count > 1 {
      act.actors = act.recipients
      act.recipients = []
    }
    if act.type == .coerce || act.type == .sanction {
      act.actors = authorities(of: view)
      act.recipients.removeAll { one in act.actors.contains { $0.actor == one.actor } }
    }
    return act
  }

  /// Those who rule where something is done that only they do: "was arrested in Chad".
  private func authorities(of view: ClauseView) -> [Party] {
    for phrase in view.clause.phrases
    where words.places.contains(tokens.words[phrase.preposition]) && resolver.isPlace(phrase.chunk)
    {
      let found = resolver.parties(of: phrase.chunk, as: .recipient)
      if !found.isEmpty { return found }
    }
    return []
  }

  /// Whether what is refused is only to tell something: "declined to comment".
  func tellsNothing(_ complement: Int) -> Bool {
    words.telling.contains(syntax.verbGroups[syntax.clauses[complement].verb].lemma)
  }

  /// Whether everybody of one side is of the press: an interview, a question asked.
  func isPress(_ side: [Party]) -> Bool {
    !side.isEmpty && side.allSatisfy(resolver.isMedium)
  }

  /// Whether a chunk can name an attacker whom nobody knows: gunmen, drones, "they", but not a
  /// storm or a crisis.
  func canAttack(_ chunk: Int) -> Bool {
    let range = syntax.nounChunks[chunk].tokens
    if range.contains(where: { tables.isNoun(tokens.words[$0], "nature") }) { return false }
    let head = matcher.head(of: chunk)
    switch syntax.tags[head] {
    case .pronoun, .name, .number: return true
    default:
      return resolver.isAgent(head) || resolver.isArmament(head)
        || ["attack", "weapon", "force", "persons"].contains {
          tables.isNoun(tokens.words[head], $0)
        }
    }
  }

  /// Whether a chunk is nobody who can be accused: "charged their batteries".
  func isThing(_ chunk: Int) -> Bool {
    let head = matcher.head(of: chunk)
    return syntax.tags[head] == .noun && !resolver.isAgent(head)
  }

  /// Whether a word beside the verb makes a guess of what it tells: "will probably accept".
  func isGuess(_ view: ClauseView) -> Bool {
    let verb = view.group.tokens
    let around = max(0, verb.lowerBound - 1)..<min(tokens.count, verb.upperBound)
    return around.contains { words.hedging.contains(tokens.words[$0]) }
  }
}
