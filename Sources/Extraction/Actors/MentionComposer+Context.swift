import Codebooks
import Documents
import Timelines

extension MentionComposer {
  /// Whom a role without a state means, by the sentence and the document around it.
  func contextual(
    _ role: ActorRole,
    _ context: RoleContext,
    at range: Range<Int>
  ) -> [ActorID] {
    if role.flags.contains(.needsBody) || role.flags.contains(.empty) { return [] }
    let isOne = role.flags.contains(.person)
    if isOne, !role.flags.contains(.speaks), let person = lastHolder(of: role, at: range) {
      return [person]
    }
    let follows = followingState(at: range.upperBound)
    if isOne, follows == nil, role.flags.contains(.speaks), !isIndefinite(range),
      let known = memory.speakers[tokens.words[range.upperBound - 1]]
    {
      return known
    }
    // "Airline officials": the airline's, whosever it is.
    if follows == nil, let title = context.role, title.flags.contains(.needsNationality) {
      return []
    }
    if follows == nil, role.flags.contains(.needsNationality) || role.flags.contains(.weak) {
      return underEnforcer(role, at: range).map { [$0] } ?? []
    }
    if follows == nil, isSomebodysElse(range.upperBound) { return [] }
    if follows == nil, range.count == 1, word(range.lowerBound - 1) == tables.words.of { return [] }
    if isOne, isIndefinite(range), !role.flags.contains(.speaks), follows == nil { return [] }
    if follows == nil, role.home == nil, isOwnedOtherwise(range) { return [] }
    guard let body = follows ?? role.home ?? realm(of: role, at: range) else { return [] }
    return actor(of: role, before: context.role, of: body).map { [$0] } ?? []
  }

  /// "A spokesman for Northgate Council", "the head of a bank": whose it is stands after it.
  private func isSomebodysElse(_ end: Int) -> Bool {
    guard let link = word(end) else { return false }
    if link == tables.words.of { return true }
    guard link == tables.words.for || tables.words.places.contains(link),
      let position = syntax.nounChunk(at: end + 1)
    else { return false }
    let chunk = syntax.nounChunks[position]
    return syntax.tags[chunk.head] == .name && !chunk.isTemporal
      && !items.contains { chunk.tokens.contains($0.tokens.lowerBound) && !$0.isRole }
  }

  private func isIndefinite(_ range: Range<Int>) -> Bool {
    guard let first = word(range.lowerBound) else { return false }
    return tables.words.indefinite.contains(first)
  }

  /// The person last named who holds the office: "the minister".
  private func lastHolder(of role: ActorRole, at range: Range<Int>) -> ActorID? {
    guard let office = role.office, !isIndefinite(range) else { return nil }
    let leading: Set<String> = ["president", "prime-minister", "leader", "king", "chancellor"]
    return memory.recentPeople.last { id in
      guard let held = memory.peopleByID[id]?.office else { return false }
      if role.flags.contains(.leads) { return leading.contains(held) }
      return held == office.slug || office.slug == "minister" && held.hasSuffix("-minister")
    }
  }

  /// The state that "in", "of" or "from" after a role names: "rebels in Chad".
  private func followingState(at token: Int) -> ActorID? {
    guard let first = word(token) else { return nil }
    // "Fighters loyal to Chad's president": theirs is the state of whom they are loyal to.
    let start = tables.words.allegiance.contains(first) ? token + 1 : token
    guard let link = word(start),
      tables.words.links.contains(link) || start > token && link == tables.words.to,
      let item = items.first(where: { opens($0, at: start + 1) }),
      link != tables.words.in || !isMeeting(at: token)
    else { return nil }
    if start == token { return state(of: item) }
    return stateBehind(item)
  }

  // MARK: - Places

  /// Whether a state, a capital or a city is where something is rather than who acts.
  func isPlace(_ item: ActorItem) -> Bool {
    let end = item.tokens.upperBound
    if case .city = item.meaning { return true }
    if isPossessive(before: end) { return false }
    let isCapital = if case .capital = item.meaning { true } else { false }
    if isCapital, shape(end) == .comma,
      let next = items.first(where: { $0.tokens.lowerBound == end + 1 }),
      case .state = next.meaning
    {
      return true
    }
    var before = item.tokens.lowerBound - 1
    while let tag = tag(before), tag == .adjective || tag == .determiner { before -= 1 }
    guard let word = word(before) else { return false }
    if tables.words.places.contains(word) { return true }
    if tables.words.strikes.contains(word) { return true }
    if isCapital, word == tables.words.on { return true }
    if tables.words.directions.contains(word) { return leadsThere(before, isCapital: isCapital) }
    // "in Doha and Cairo", "Istanbul, Turkey": as the place before it.
    let joins = shape(before) == .comma || tables.words.joiners.contains(word)
    return joins && mentions.last.map { $0.isPlace && $0.tokens.upperBound == before } ?? false
  }

  /// Whether a verb of motion stands before "to" or "from".
  private func leadsThere(_ preposition: Int, isCapital: Bool) -> Bool {
    if tokens.words[preposition] == tables.words.into { return true }
    if tokens.words[preposition] == tables.words.from, isCapital { return true }
    let start = max(sentence.lowerBound, preposition - 4)
    return (start..<preposition).contains { tables.words.motions.contains(tokens.words[$0]) }
  }
}
