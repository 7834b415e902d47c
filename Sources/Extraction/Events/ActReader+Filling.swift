internal import Codebooks
internal import Timelines

/// Tells who acts where a passive names nobody, and what is no act between parties at all.
extension ActReader {
  /// Fills in who acts: the state in which somebody was arrested, those between whom talks were
  /// held.
  func filled(_ act: Act, _ view: ClauseView) -> Act {
    var act = act
    guard act.actors.isEmpty else { return act }
    if act.type == .assault { act.actors = attackers(in: view, of: act.recipients) }
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
    where words.places.contains(tokens.words[phrase.preposition]) && phrase.after == nil
      && resolver.isPlace(phrase.chunk)
    {
      let found = resolver.parties(of: phrase.chunk, as: .recipient)
      if !found.isEmpty { return found }
    }
    return []
  }

  /// Whose attack it was in which somebody came to harm: "killed in an Omani air raid", "wounded
  /// in clashes with Chadian police".
  private func attackers(in view: ClauseView, of attacked: [Party]) -> [Party] {
    for phrase in view.clause.phrases where tokens.words[phrase.preposition] == words.in {
      guard tables.occurrence(of: tokens.words[matcher.head(of: phrase.chunk)])?.type == .assault
      else { continue }
      var found = resolver.owners(of: phrase.chunk)
      if found.isEmpty {
        for next in syntax.phrases(following: phrase.chunk)
        where tokens.words[next.preposition] == words.with {
          resolver.append(resolver.parties(of: next.chunk, as: .actor), to: &found)
        }
      }
      found.removeAll { one in attacked.contains { $0.actor == one.actor } || resolver.isSeat(one) }
      if !found.isEmpty { return found }
    }
    return []
  }

  /// The state's own people, where its police or courts, or the state itself, deal with somebody
  /// of no told nationality: "Peru jailed 20 journalists".
  func ownPeople(of act: Act) -> [Party] {
    guard act.recipients.isEmpty, act.actors.count == 1, let actor = act.actors.first,
      let object = act.object, !isThing(object), syntax.tags[matcher.head(of: object)] == .noun
    else { return [] }
    let code = actor.actor.description
    let sector = code.utf8.count == 6 ? Sector(rawValue: String(code.suffix(3))) : nil
    let isEnforcer = sector == .police || sector == .judiciary
    guard isEnforcer || act.move == .detains && act.type == .coerce,
      code.utf8.prefix(3).allSatisfy({ $0 >= 0x41 && $0 <= 0x5A }),
      code.utf8.count == 3 || isEnforcer || sector == .government || sector == .military
    else { return [] }
    let people = ActorID(String(code.prefix(3)) + Sector.civilians.rawValue)
    return [Party(people, as: String(tokens.text(syntax.nounChunks[object].tokens)))]
  }

  /// Reads what depends on who and how many act: a crowd that gathers protests, and whoever drills
  /// alone shows strength.
  func sized(_ act: Act) -> Act {
    var act = act
    guard act.actors.count == 1, act.recipients.isEmpty, let actor = act.actors.first else {
      return act
    }
    if act.type == .cooperate, act.rule.hasSuffix("@exercise") {
      act.move = .mobilises
      act.type = .mobilize
    }
    let code = actor.actor.description
    let sector = code.utf8.count == 6 ? Sector(rawValue: String(code.suffix(3))) : nil
    // "Troops took to the streets."
    if act.type == .protest, sector == .military || sector == .police,
      act.rule.hasSuffix("@streets")
    {
      act.move = .mobilises
      act.type = .mobilize
    }
    let isCrowd = sector == .civilians || sector == .education || sector == .labour
    if act.move == .meets, isCrowd, act.rule.hasPrefix("gather") || act.rule.hasPrefix("assemble") {
      act.move = .protests
      act.type = .protest
    }
    return act
  }

  /// Whether what is refused is only to tell something: "declined to comment".
  func tellsNothing(_ complement: Int) -> Bool {
    words.telling.contains(syntax.verbGroups[syntax.clauses[complement].verb].lemma)
  }

  /// Whether what is asked for is only not to be named: "asked not to be identified".
  func isAnonymity(_ complement: Int) -> Bool {
    let features = syntax.verbGroups[syntax.clauses[complement].verb].features
    return features.contains(.passive) && features.contains(.negated) && tellsNothing(complement)
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
