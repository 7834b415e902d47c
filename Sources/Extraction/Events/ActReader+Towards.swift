internal import Timelines

/// Leaves out whom an act can't be directed towards, whatever stands in the place for them.
extension ActReader {
  /// Whether somebody in the place of the recipient is one to whoever acts.
  func canBeMeant(
    _ party: Party,
    by act: (move: Move, type: EventType),
    of actors: [Party],
    _ view: ClauseView
  ) -> Bool {
    let isOwn = actors.contains { resolver.state(of: $0).isCompatriot(of: party) }
    switch act.move {
    // "The conditions for a withdrawal of its army": its own are not bound by what it asks.
    case .conditions: return !isOwn
    // "Police fired in the capital": a place of the state whose police it is.
    case .strikes, .attacks, .kills, .detains, .restricts, .occupies:
      if isOwn, actors.allSatisfy(isOfPower), isWhole(party) { return false }
      return view.object.map(isBareAssembly) ?? false ? isOwn : true
    // Whoever goes about in their own state visits nobody.
    case .visits: return !isOwn
    default: return true
    }
  }

  /// "Troops blocked the road": a way that the power of a state closes is closed, not protested on.
  func closesWay(_ view: ClauseView, by actors: [Party]) -> Bool {
    !actors.isEmpty && actors.allSatisfy(isOfPower)
      && view.object.map {
        tables.isNoun(tokens.words[syntax.nounChunks[$0].head], "way")
      } ?? false
  }

  /// Whether a party is the army or the police of a state.
  private func isOfPower(_ party: Party) -> Bool {
    ["MIL", "COP"].contains { party.actor.description.dropFirst(3) == $0 }
  }

  /// Whether a party is a whole state, or its government as a capital stands for it.
  private func isWhole(_ party: Party) -> Bool {
    let code = party.actor.description.utf8
    return !party.actor.isPerson && (code.count == 3 || resolver.isSeat(party))
  }

  /// "Called the minister to a meeting on Peru", "what he called a crackdown on speech": whoever or
  /// whatever is called so is not called on.
  func isSummons(_ view: ClauseView) -> Bool {
    view.group.lemma == words.call
      && view.clause.objects.contains { object in
        switch syntax.tags[syntax.nounChunks[object].head] {
        case .noun, .name, .pronoun: true
        default: false
        }
      }
  }

  /// "A travel warning", "a storm warning": a notice to whom it may concern, and no threat.
  func isNotice(_ chunk: Int) -> Bool {
    let noun = syntax.nounChunks[chunk]
    return noun.head > noun.tokens.lowerBound && syntax.tags[noun.head - 1] == .noun
      && tables.isNoun(tokens.words[noun.head], "ultimatum")
  }

  /// "The government", "parliament": an assembly of which no word tells whose it is.
  private func isBareAssembly(_ chunk: Int) -> Bool {
    let noun = syntax.nounChunks[chunk]
    return tables.isNoun(tokens.words[noun.head], "assembly") && noun.possessor == nil
      && !noun.tokens.contains { syntax.tags[$0] == .name }
      && !syntax.phrases(following: chunk).contains {
        $0.after == chunk && tokens.words[$0.preposition] == words.of
      }
  }
}
