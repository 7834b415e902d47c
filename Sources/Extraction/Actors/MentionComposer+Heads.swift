import Codebooks
import Documents
import Timelines

extension MentionComposer {
  /// Composes a phrase whose last item, or the name after it, is its head.
  ///
  /// - Parameter phrase: The phrase.
  /// - Returns: The token past what was read.
  mutating func composeHeaded(_ phrase: ActorPhrase) -> Int {
    let last = items[phrase.items.upperBound - 1]
    var context = RoleContext()
    if case .role(let role) = last.meaning, !tables.roles[role].flags.contains(.needsNationality),
      let owner = owner(at: phrase.tokens.lowerBound)
    {
      context.bodies = [owner]
    }
    for item in items[phrase.items].dropLast() { context.take(item, in: self) }
    context.isFormer = isFormer(phrase)
    if let name = phrase.name {
      context.take(last, in: self)
      context.isOwnedOtherwise = isOwnedOtherwise(phrase.tokens.lowerBound..<name.lowerBound)
      let end = composePerson(name: name, nil, context, from: phrase.tokens.lowerBound)
      noteSpeaker(last, mentions.last?.head == name.upperBound - 1 ? mentions.last?.actors : [])
      return end
    }
    switch last.meaning {
    case .role(let role):
      return composeRole(tables.roles[role], in: context, of: phrase)
    case .person, .surname, .learned:
      return composePerson(name: last.tokens, last, context, from: phrase.tokens.lowerBound)
    default:
      composeDirect(last, of: phrase)
      return phrase.tokens.upperBound
    }
  }

  private mutating func composeDirect(_ item: ActorItem, of phrase: ActorPhrase) {
    for index in phrase.items.dropLast() where !items[index].isRole {
      let attribute = items[index]
      emit(
        attribute.tokens,
        head: attribute.tokens.upperBound - 1,
        direct(attribute) ?? [],
        isModifier: true,
        rule: "attribute"
      )
    }
    let start =
      phrase.items.count == 1 ? phrase.tokens.lowerBound : item.tokens.lowerBound
    emit(
      start..<item.tokens.upperBound,
      head: item.tokens.upperBound - 1,
      minority(item).map { [$0] } ?? direct(item) ?? [],
      isPlace: isPlaceName(item) && isPlace(item),
      isModifier: isPossessive(before: item.tokens.upperBound),
      rule: Self.rule(of: item)
    )
  }

  static func rule(of item: ActorItem) -> String {
    switch item.meaning {
    case .state: "state"
    case .adjective, .people: "demonym"
    case .capital: "capital"
    case .city: "city"
    case .metonym: "seat"
    case .body: "organisation"
    case .person: "full name"
    case .surname: "surname"
    case .learned: "learned name"
    case .role: "role"
    }
  }

  // MARK: - Roles

  private mutating func composeRole(
    _ named: ActorRole,
    in context: RoleContext,
    of phrase: ActorPhrase
  ) -> Int {
    let role = context.isFormer ? named.retired : named
    var context = context
    var end = phrase.tokens.upperBound
    let head = end - 1
    var whole: ActorID?
    if let found = complement(of: role, at: end, hasBody: context.body != nil) {
      context.bodies = [found.body]
      whole = found.whole
      end = found.end
      if whole == nil, role.flags.contains(.collective) {
        end = addStates(listedAt: end, to: &context)
      }
    }
    let close = posting(at: end) ?? end
    if context.body != nil, let found = appositiveName(of: role, at: close) {
      return composePerson(
        name: found.name,
        found.item,
        context.adding(role),
        from: phrase.tokens.lowerBound
      )
    }
    var actors: [ActorID] = []
    var rule = "role"
    if let whole {
      actors = [whole]
      rule = "member"
    } else if context.bodies.count > 1 {
      actors = context.bodies.compactMap { actor(of: role, before: context.role, of: $0) }
    } else if let actor = actor(of: role, in: context) {
      actors = [actor]
    } else if let counted = counted(role, before: phrase.tokens) {
      actors = counted
      rule = "counted"
    } else {
      actors = contextual(role, context, at: phrase.tokens)
      rule = "role in context"
    }
    noteSpeaker(items[phrase.items.upperBound - 1], actors)
    if actors.isEmpty, isSubject(before: end), !isQuoted(head) {
      turnToUnknown(at: head, isPerson: role.flags.contains(.person))
    }
    emit(
      phrase.tokens.lowerBound..<end,
      head: head,
      actors,
      isModifier: isPossessive(before: end),
      rule: rule
    )
    return end
  }

  /// Adds the other states of a list: "the leaders of Peru | , Chile and Bolivia".
  ///
  /// - Returns: The token past the list.
  private func addStates(listedAt token: Int, to context: inout RoleContext) -> Int {
    var end = token
    while true {
      var next = end
      if shape(next) == .comma { next += 1 }
      if let joiner = word(next), tables.words.joiners.contains(joiner) { next += 1 }
      guard next > end, let item = items.first(where: { $0.tokens.lowerBound == next }),
        case .state(let state) = item.meaning
      else { return end }
      context.bodies.append(state)
      end = item.tokens.upperBound
    }
  }

  /// Whether an item is a word for one who speaks for others: "official".
  private func isSpeaker(_ item: ActorItem) -> Bool {
    guard case .role(let role) = item.meaning else { return false }
    return tables.roles[role].flags.contains(.speaks) && tables.roles[role].flags.contains(.person)
  }

  /// Notes whom "the official" or "the spokesman" means from here on.
  private mutating func noteSpeaker(_ item: ActorItem, _ actors: [ActorID]?) {
    guard isSpeaker(item) else { return }
    memory.speakers[tokens.words[item.tokens.upperBound - 1]] = actors ?? []
  }

  /// What "of" and "for" after a role say of its body: "spokesman for the Chilean army".
  private func complement(
    of role: ActorRole,
    at token: Int,
    hasBody: Bool
  ) -> (body: ActorID, whole: ActorID?, end: Int)? {
    guard let link = word(token), let next = items.firstIndex(where: { opens($0, at: token + 1) })
    else { return nil }
    let isFor = link == tables.words.for
    guard link == tables.words.of || isFor && role.flags.contains(.speaks) else { return nil }
    let phrase = phrase(from: next)
    guard phrase.isHeaded, phrase.name == nil, !hasBody || link == tables.words.of else {
      return nil
    }
    guard let actor = actor(of: phrase), let body = body(of: actor), isLed(body) else { return nil }
    if hasBody, !role.flags.contains(.person) { return nil }
    let isMember =
      role.sector == nil && role.flags.contains(.collective)
      || role.flags.contains(.speaks) && isCollective(actor)
    return (body, isMember ? actor : nil, phrase.tokens.upperBound)
  }

  /// Whether somebody can head or speak for a body: a part of the world has no head.
  private func isLed(_ body: ActorID) -> Bool {
    codebook[body].map { $0.kind != .group } ?? true
  }

  /// Whether an actor is no single person or office, so that somebody can speak for it.
  private func isCollective(_ actor: ActorID) -> Bool {
    switch (memory.introduced[actor] ?? codebook[actor])?.kind {
    case .person, .office, .state, nil: false
    default: true
    }
  }

  /// Whom a phrase with a known head means.
  func actor(of phrase: ActorPhrase) -> ActorID? {
    var context = RoleContext()
    let last = items[phrase.items.upperBound - 1]
    for item in items[phrase.items].dropLast() { context.take(item, in: self) }
    guard case .role(let role) = last.meaning else { return direct(last)?.first }
    return actor(of: tables.roles[role], in: context)
      ?? contextual(tables.roles[role], context, at: phrase.tokens).first
  }

  /// Whether an item is in the noun chunk that starts at a token.
  func opens(_ item: ActorItem, at token: Int) -> Bool {
    item.tokens.lowerBound == token
      || item.tokens.lowerBound > token && item.tokens.lowerBound - token <= 5
        && chunk(item.tokens.lowerBound)?.tokens.lowerBound == token
  }

  /// Joins adjectives that share one noun: "Senior Peruvian and Chilean officials".
  mutating func composeJoined(_ first: ActorPhrase) -> Int? {
    var bodies: [ActorID] = []
    var phrase = first
    while let body = attributeBody(phrase) {
      bodies.append(body)
      var token = phrase.tokens.upperBound
      if shape(token) == .comma { token += 1 }
      if let joiner = word(token), tables.words.joiners.contains(joiner) { token += 1 }
      guard token > phrase.tokens.upperBound,
        let next = items.firstIndex(where: { opens($0, at: token) })
      else { return nil }
      phrase = self.phrase(from: next)
    }
    guard !bodies.isEmpty, phrase.isHeaded, phrase.name == nil,
      case .role(let number) = items[phrase.items.upperBound - 1].meaning,
      tables.roles[number].flags.contains(.collective)
    else { return nil }
    var context = RoleContext()
    for item in items[phrase.items].dropLast() { context.take(item, in: self) }
    guard !context.bodies.isEmpty else { return nil }
    let role = tables.roles[number]
    let actors = (bodies + context.bodies).compactMap { body in
      actor(of: role, before: context.role, of: body)
    }
    let start = first.tokens.lowerBound
    let chunkStart = chunk(start)?.tokens.lowerBound ?? start
    emit(
      opening(of: chunkStart..<start, isRole: true)..<phrase.tokens.upperBound,
      head: phrase.tokens.upperBound - 1,
      actors,
      isModifier: isPossessive(before: phrase.tokens.upperBound),
      rule: "joined nationalities"
    )
    return phrase.tokens.upperBound
  }

  /// The state of a phrase that is one nationality and nothing else.
  private func attributeBody(_ phrase: ActorPhrase) -> ActorID? {
    guard phrase.items.count == 1, phrase.name == nil else { return nil }
    switch items[phrase.items.lowerBound].meaning {
    case .adjective(let id): return id
    case .state(let id) where tokens.shapes[phrase.tokens.upperBound - 1] == .upper: return id
    default: return nil
    }
  }
}

extension MentionComposer {
  /// Whether a word of a phrase tells that an office was held once: "former", "ex-".
  func isFormer(_ phrase: ActorPhrase) -> Bool {
    let end = items[phrase.items.upperBound - 1].tokens.upperBound
    return (phrase.tokens.lowerBound..<end).contains {
      tables.words.former.contains(tokens.words[$0])
    }
  }
}

extension RoleContext {
  func adding(_ role: ActorRole) -> RoleContext {
    var context = self
    context.role = role
    return context
  }
}
