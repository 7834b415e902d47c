import Codebooks
import Documents
import Timelines

extension MentionComposer {
  /// Composes a pronoun by the last subject that fits it.
  ///
  /// - Parameter token: Where the pronoun may be.
  /// - Returns: The token past it, or `nil` where there is none.
  mutating func composePronoun(at token: Int) -> Int? {
    guard syntax.tags[token] == .pronoun || syntax.tags[token] == .possessive,
      tables.words.personal.contains(tokens.words[token])
    else { return nil }
    guard let focus = focus(at: token) else { return token + 1 }
    let isPossessive = syntax.tags[token] == .possessive
    if !isPossessive, speaks(pronoun: token), focus.actors.count == 1 {
      memory.lastSpeaker = ActorMemory.Focus(actors: focus.actors, token: token, sentence: number)
    }
    welcomeSubject(before: token)
    if !isPossessive, focus.actors.count == 1, let person = focus.actors.first,
      memory.peopleByID[person] != nil, isSubject(before: token + 1), !isQuoted(token)
    {
      memory.turn(to: person, at: token, in: number, asSubject: true)
    }
    mentions.append(
      ActorMention(
        tokens: token..<token + 1,
        head: token,
        span: tokens.span(token),
        actors: focus.actors,
        isModifier: isPossessive,
        rule: "pronoun"
      )
    )
    return token + 1
  }

  /// Whom a personal pronoun means, if somebody near enough fits it.
  private func focus(at token: Int) -> ActorMemory.Focus? {
    let word = tokens.words[token]
    var focus: ActorMemory.Focus?
    if tables.words.he.contains(word) {
      focus = person(isWoman: false, at: token)
    } else if tables.words.she.contains(word) {
      focus = person(isWoman: true, at: token)
    } else if tables.words.it.contains(word) {
      let isOwnObject =
        syntax.tags[token] == .pronoun && !isSubject(before: token + 1)
        && governs(memory.thing, token)
      focus = isExpletive(token) || isOwnObject ? nil : memory.thing
    } else if tables.words.they.contains(word) {
      let several = memory.several
      let isLater = (memory.thing.sentence, memory.thing.token) > (several.sentence, several.token)
      focus = isLater && several.sentence < number - 1 ? memory.thing : several
    }
    guard let focus, !focus.actors.isEmpty, number - focus.sentence <= 3 else { return nil }
    return focus
  }

  private func person(isWoman: Bool, at token: Int) -> ActorMemory.Focus? {
    let isObject = tables.words.objects.contains(tokens.words[token])
    if let speaker = speakerGoingOn(isWoman: isWoman, at: token) { return speaker }
    let quotation = quotation(at: token)
    let fitting = memory.persons.reversed().filter { focus in
      guard let id = focus.actors.first else { return !isObject }
      // "Diallo said: 'He must go'": whoever speaks means another.
      if let quotation, focus.isSubject, focus.sentence == number,
        focus.token < quotation.tokens.lowerBound
      {
        return false
      }
      return !(isObject && (governs(focus, token) || isOneOfSubjects(id, of: token)))
        && memory.peopleByID[id].map { $0.isWoman == isWoman } ?? true
    }
    // A woman whose given name tells nothing is still the only person spoken of.
    return fitting.first ?? (isWoman && memory.persons.count == 1 ? memory.persons.last : nil)
  }

  /// Who spoke just before, where a pronoun goes on with what is said: "“…,” he added".
  private func speakerGoingOn(isWoman: Bool, at token: Int) -> ActorMemory.Focus? {
    let speaker = memory.lastSpeaker
    guard speaks(pronoun: token), (0...2).contains(number - speaker.sentence),
      let id = speaker.actors.first,
      memory.peopleByID[id].map({ $0.isWoman == isWoman }) ?? false,
      !memory.persons.contains(where: { $0.isSubject && $0.sentence > speaker.sentence })
    else { return nil }
    return speaker
  }

  /// Whether a pronoun is the subject of a verb of speech: "he added", "she also said".
  private func speaks(pronoun token: Int) -> Bool {
    var next = token + 1
    if tag(next) == .adverb { next += 1 }
    return word(next).map { tables.words.speech.contains($0) } ?? false && !isQuoted(token)
  }

  /// Whether somebody is the subject of the clause of an object pronoun, which means another.
  private func governs(_ focus: ActorMemory.Focus, _ token: Int) -> Bool {
    guard focus.sentence == number, focus.token < token else { return false }
    return isOneClause(focus.token..<token)
  }

  /// The state or body of whoever a possessive pronoun means: "his" forces.
  func owner(at token: Int) -> ActorID? {
    guard tag(token) == .possessive, let id = focus(at: token)?.actors.first else { return nil }
    return body(of: id)
  }

  /// The quotation that a token stands in.
  private func quotation(at token: Int) -> Quotation? {
    var low = 0
    var high = syntax.quotations.count
    while low < high {
      let middle = (low + high) / 2
      if syntax.quotations[middle].tokens.upperBound <= token {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low < syntax.quotations.count, syntax.quotations[low].tokens.contains(token) else {
      return nil
    }
    return syntax.quotations[low]
  }

  /// Whether a token stands in somebody's words.
  func isQuoted(_ token: Int) -> Bool { quotation(at: token) != nil }

  private func endsPhrase(_ token: Int) -> Bool {
    switch tag(token) {
    case .mark, .preposition, .to, .conjunction, .subordinator, .determiner, .gerund, nil: true
    default: false
    }
  }

  /// "It is clear", "it was Tuesday": nobody is meant.
  private func isExpletive(_ token: Int) -> Bool {
    guard let next = word(token + 1) else { return false }
    if tables.words.be.contains(next) || tables.words.seeming.contains(next) { return true }
    // "It could be the worst storm", "as we know it".
    let isBe = word(token + 2).map { tables.words.seeming.contains($0) } ?? false
    return tag(token + 1) == .modal && isBe
      || syntax.tags[token] == .pronoun && endsPhrase(token + 1)
  }
}

extension MentionComposer {
  /// Composes "the two countries", "the three of them", and the like.
  ///
  /// - Parameter token: Where the number may be.
  /// - Returns: The token past the words, or `nil` where they are no group.
  mutating func composeGroup(at token: Int) -> Int? {
    guard let number = tables.words.numbers[tokens.words[token]] else { return nil }
    if word(token + 1) == tables.words.of, word(token + 2) == tables.words.them {
      return composeOfThem(number, at: token)
    }
    if let end = composeAll(number, at: token) { return end }
    var noun = token + 1
    if tokens.words[token] == tables.words.both, word(noun) == tables.words.the { noun += 1 }
    if tag(noun) == .adjective || tag(noun) == .name { noun += 1 }
    guard let word = word(noun), tables.words.pairs.contains(word) else { return nil }
    let states = recentStates
    guard number == 2, states.count == 2 else { return nil }
    let start = self.word(token - 1) == tables.words.the ? token - 1 : token
    emit(
      start..<noun + 1,
      head: noun,
      states,
      isModifier: isPossessive(before: noun + 1),
      rule: "pair"
    )
    return noun + 1
  }

  /// "The three of them, Ruiz, Soto and Paz, …" and "… The two of them …".
  private mutating func composeOfThem(_ number: Int, at token: Int) -> Int? {
    let start = word(token - 1) == tables.words.the ? token - 1 : token
    let end = token + 3
    var named: [ActorID] = []
    if shape(end) == .comma {
      var index = end
      for item in items where item.tokens.lowerBound > end && named.count < number {
        guard item.isPerson, item.tokens.lowerBound - index <= 4, let id = direct(item)?.first
        else { break }
        named.append(id)
        index = item.tokens.upperBound
      }
    }
    if named.count < number, memory.joined.count >= number {
      named = Array(memory.joined.suffix(number))
    }
    guard named.count == number else { return nil }
    emit(start..<end, head: token + 2, named, rule: "of them")
    return end
  }

  /// The two states last named.
  private var recentStates: [ActorID] {
    memory.recentBodies.filter { codebook[$0]?.kind == .state }.suffix(2)
  }

  /// Whether a person leads or speaks for a state abroad, as "the two leaders" do.
  private func isOfRank(_ id: ActorID) -> Bool {
    memory.peopleByID[id]?.office.map { Self.officeRank($0) < 3 } ?? false
  }

  /// Whom "both sides", "the two leaders" or "the five ministers" means, when a number stands
  /// before the role.
  ///
  /// - Returns: As many as were counted, nobody where the document names fewer, or `nil` where
  ///   the words count no parties.
  func counted(_ role: ActorRole, before range: Range<Int>) -> [ActorID]? {
    let isParty =
      role.flags.contains(.ranked) || role.sector == .government || role.sector == .party
    guard role.flags.contains(.collective), isParty,
      let number = range.lazy.compactMap({ self.tables.words.numbers[self.tokens.words[$0]] }).first
    else { return nil }
    if role.flags.contains(.ranked), let leaders = lastLeaders(number) { return leaders }
    guard number == 2 else { return [] }
    let states = Array(memory.recentBodies.suffix(2))
    return states.count == 2 ? states : nil
  }

  /// The leaders last named, each of another state or body, in the order of mention.
  func lastLeaders(_ number: Int) -> [ActorID]? {
    var people: [ActorID] = []
    for id in memory.recentPeople.reversed() where isOfRank(id) {
      let bodies = people.map { memory.peopleByID[$0]?.body }
      if !bodies.contains(memory.peopleByID[id]?.body) { people.insert(id, at: 0) }
      if people.count == number { return people }
    }
    return nil
  }
}
