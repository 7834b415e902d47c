internal import Codebooks
internal import Timelines

/// Tells people by the place that they are in.
extension PartyResolver {
  /// Whether a party is a government, as which a capital is read.
  func isSeat(_ party: Party) -> Bool {
    party.actor.description.utf8.count == 6 && party.actor.description.hasSuffix("GOV")
  }

  /// The state for which a person or an office of it speaks; the party itself where none is known.
  func state(of party: Party) -> Party {
    guard party.actor.isPerson || party.actor.description.contains("-"),
      let body = ActorCodebook.builtIn[party.actor]?.affiliation
    else { return party }
    return Party(body, as: party.form)
  }

  /// Whether a party is of the press, which carries claims and makes none.
  func isMedium(_ party: Party) -> Bool {
    let code = party.actor.description
    return code.hasSuffix(Sector.media.rawValue)
      || ActorCodebook.builtIn[party.actor]?.code == Sector.media.rawValue
  }

  /// Whether actors are groups of states that nobody has joined: continents, the West.
  func isContinental(_ actors: [ActorID]) -> Bool {
    !actors.isEmpty && actors.allSatisfy { ActorCodebook.builtIn[$0]?.kind == .group }
  }

  /// The people of a state that is named by itself or by its capital.
  func inhabitants(_ party: Party) -> Party {
    let code = party.actor.description
    let isState = code.utf8.count == 3 && code.utf8.allSatisfy { $0 >= 0x41 && $0 <= 0x5A }
    guard isState || isSeat(party) else { return party }
    return Party(ActorID(String(code.prefix(3)) + "CVL"), as: party.form)
  }

  /// The state of people whom a clause tells to be somewhere: "refugees fleeing the war in Chad".
  func whereabouts(of chunk: Int) -> [Party] {
    for clause in describing[chunk] ?? [] {
      for phrase in syntax.clauses[clause].phrases where isWhere(phrase) {
        let found = parties(of: phrase.chunk, as: .recipient).map(inhabitants)
        if !found.isEmpty { return found }
      }
      for object in syntax.clauses[clause].objects where isPlace(object) || isState(object) {
        let found = parties(of: object, as: .recipient).map(inhabitants)
        if !found.isEmpty { return found }
      }
    }
    return []
  }

  /// Who did what a clause tells of a thing: "the rally staged by Kenyan students".
  func makers(of chunk: Int) -> [Party] {
    for clause in describing[chunk] ?? []
    where syntax.verbGroups[syntax.clauses[clause].verb].features.contains(.passive) {
      for phrase in syntax.clauses[clause].phrases
      where tokens.words[phrase.preposition] == tables.words.by {
        return parties(of: phrase.chunk, as: .actor)
      }
    }
    return []
  }

  private func isWhere(_ phrase: PrepositionalPhrase) -> Bool {
    let preposition = tokens.words[phrase.preposition]
    return tables.words.places.contains(preposition) || preposition == tables.words.from
  }

  private func isState(_ chunk: Int) -> Bool {
    mentionAtHead[syntax.nounChunks[chunk].head].map { mentions[$0].rule == "state" } ?? false
  }
}
