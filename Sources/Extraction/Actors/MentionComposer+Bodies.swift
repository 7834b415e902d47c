import Codebooks
import Documents
import Timelines

/// Makes actors of bodies that no table has, by their names: "the Highland Farmers' Union".
extension MentionComposer {
  /// Composes the name of a body, or the abbreviation under which the document knows it.
  ///
  /// - Parameter token: Where the name may start.
  /// - Returns: The token past the name, or `nil` where there is none.
  mutating func composeBody(at token: Int) -> Int? {
    guard tokens.shapes[token].isCapitalised else { return nil }
    if let known = memory.bodies[tokens.words[token]] {
      emitBody(token..<token + 1, head: token, known)
      return token + 1
    }
    guard let name = bodyName(from: token), let noun = bodyNoun(in: name),
      !isOfNoState(name),
      let sector = tables.words.bodies[tokens.words[noun]]
    else { return nil }
    let written = String(tokens.text(name))
    let id = ActorID(Self.slug(of: written))
    if memory.introduced[id] == nil {
      guard codebook[id] == nil, let (code, state) = standing(of: name, sector) else { return nil }
      memory.introduce(
        Actor(id: id, name: written, code: code, kind: .organisation, affiliation: state)
      )
    }
    if let short = abbreviation(after: name.upperBound) { memory.bodies[tokens.words[short]] = id }
    emitBody(name, head: noun, id)
    return name.upperBound
  }

  private mutating func emitBody(_ range: Range<Int>, head: Int, _ id: ActorID) {
    emit(
      range,
      head: head,
      [id],
      isModifier: isPossessive(before: range.upperBound),
      rule: "body"
    )
  }

  /// Capitalised words with "of" and "for" between them: "Union of River Fishermen".
  private func bodyName(from start: Int) -> Range<Int>? {
    guard isBodyPart(start) else { return nil }
    var end = start + 1
    while end < sentence.upperBound, end - start < 10 {
      let isLink =
        tokens.words[end] == tables.words.of || tokens.words[end] == tables.words.for
        || tables.words.joiners.contains(tokens.words[end])
      if isBodyPart(end) {
        end += 1
      } else if tag(end) == .possessiveMark || isLink, sentence.contains(end + 1),
        isBodyPart(end + 1)
      {
        end += 2
      } else if isLink, word(end + 1) == tables.words.the, sentence.contains(end + 2),
        isBodyPart(end + 2)
      {
        end += 3
      } else {
        break
      }
    }
    // "The Rada (Council) party": a plain noun after the name tells what it is.
    let noun = bracketEnd(at: end) ?? end
    if sentence.contains(noun), tokens.shapes[noun] == .lower, tag(noun) == .noun,
      tables.words.bodies[tokens.words[noun]] != nil,
      !(start..<end).contains(where: { tables.words.bodies[tokens.words[$0]] != nil })
    {
      return start..<noun + 1
    }
    return end - start > 1 ? start..<end : nil
  }

  private func isBodyPart(_ token: Int) -> Bool {
    let shape = tokens.shapes[token]
    guard shape == .capitalised || shape == .mixed, chunk(token)?.isTemporal != true else {
      return false
    }
    switch tag(token) {
    case .name, .noun, .adjective: return true
    case .verbPresent, .verbBase, .verbPast, .gerund, .participle:
      return token > sentence.lowerBound
    default: return false
    }
  }

  /// "The House Budget Committee", "the Football Association": a chamber's own, or a sport's.
  private func isOfNoState(_ name: Range<Int>) -> Bool {
    let before = max(sentence.lowerBound, name.lowerBound - 1)
    return (before..<name.upperBound).contains {
      tables.words.chambers.contains(tokens.words[$0])
        || tables.words.pastimes.contains(tokens.words[$0])
    }
  }

  /// The token past "(Council)".
  private func bracketEnd(at token: Int) -> Int? {
    guard shape(token) == .openBracket, shape(token + 2) == .closeBracket else { return nil }
    return token + 3
  }

  /// The noun that tells what the body is: the last word before "of" or "for".
  private func bodyNoun(in name: Range<Int>) -> Int? {
    let stop =
      name.first {
        tokens.words[$0] == tables.words.of || tokens.words[$0] == tables.words.for
      } ?? name.upperBound
    guard stop > name.lowerBound else { return nil }
    let noun = stop - 1
    return tables.words.bodies[tokens.words[noun]] != nil ? noun : nil
  }

  /// The code of a body, and its state: the one in its name, else for parties and armies the one
  /// that the words around tell of.
  private func standing(of name: Range<Int>, _ sector: Sector) -> (code: String, ActorID?)? {
    let inside = items.first { name.contains($0.tokens.lowerBound) && isNationality($0) }
    if let own = inside.flatMap(state(of:)), codebook[own]?.kind == .state {
      return (own.description + sector.rawValue, own)
    }
    guard sector != .humanRights else { return ("NGO", nil) }
    let role = ActorRole(sector: sector, office: nil, flags: .collective)
    guard let state = setting(of: role, at: name, isNamed: true) else { return nil }
    return (state.description + sector.rawValue, state)
  }

  private func isNationality(_ item: ActorItem) -> Bool {
    switch item.meaning {
    case .state, .adjective, .people: true
    default: false
    }
  }

  /// "(HFU)" after the name.
  private func abbreviation(after token: Int) -> Int? {
    guard shape(token) == .openBracket, shape(token + 1) == .upper,
      shape(token + 2) == .closeBracket
    else { return nil }
    return token + 1
  }
}

extension MentionComposer {
  /// The state whose minority a people is: "ethnic Serbs", "the Serbs of Croatia".
  func minority(_ item: ActorItem) -> ActorID? {
    guard case .people(let people) = item.meaning else { return nil }
    if word(item.tokens.upperBound) == tables.words.of,
      let next = items.first(where: { opens($0, at: item.tokens.upperBound + 1) }),
      case .state(let home) = next.meaning, home != body(of: people)
    {
      return codebook.part(.civilians, of: home)
    }
    guard let before = word(item.tokens.lowerBound - 1),
      tables.words.minorities.contains(before)
    else { return nil }
    var counts: [ActorID: Int] = [:]
    for other in items where other.tokens != item.tokens {
      guard let state = stateBehind(other), state != body(of: people) else { continue }
      counts[state, default: 0] += 1
    }
    if let main = memory.mainState, main != body(of: people) {
      return codebook.part(.civilians, of: main)
    }
    guard let most = counts.values.max() else { return nil }
    let likely = counts.filter { $0.value == most }.keys
    return likely.count == 1 ? likely.first.map { codebook.part(.civilians, of: $0) } : nil
  }
}
