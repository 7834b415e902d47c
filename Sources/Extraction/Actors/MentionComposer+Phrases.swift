import Codebooks
import Documents
import Timelines

/// Items that stand in one noun phrase, from its first word to its head.
struct ActorPhrase {
  var items: Range<Int>
  /// A name after the last item that no table knows: "Adolfo Urso".
  var name: Range<Int>?
  /// The tokens, articles and adjectives before included.
  var tokens: Range<Int>
  /// Whether the last item, or the name, is the head rather than an attribute.
  var isHeaded: Bool
}

extension MentionComposer {
  /// Composes the phrase that opens with an item.
  ///
  /// - Parameter first: The item's position.
  /// - Returns: The token past what was read.
  mutating func composePhrase(from first: Int) -> Int {
    let phrase = phrase(from: first)
    guard phrase.isHeaded else {
      emitModifiers(of: phrase)
      return phrase.tokens.upperBound
    }
    if let end = composeJoined(phrase) { return end }
    return composeHeaded(phrase)
  }

  /// The items that belong to one phrase with the given one.
  func phrase(from first: Int) -> ActorPhrase {
    var last = first
    while last + 1 < items.count, isLinked(items[last], items[last + 1]) { last += 1 }
    let end = items[last].tokens.upperBound
    var start = items[first].tokens.lowerBound
    let name = takesName(items[last]) ? personName(from: end, after: items[last]) : nil
    if let chunk = chunk(start), chunk.tokens.lowerBound < start {
      let floor = first > 0 ? items[first - 1].tokens.upperBound : sentence.lowerBound
      start = opening(
        of: min(start, max(floor, chunk.tokens.lowerBound))..<start,
        isRole: items[first...last].contains { $0.isRole }
      )
    }
    let stop = name?.upperBound ?? end
    return ActorPhrase(
      items: first..<last + 1,
      name: name,
      tokens: start..<stop,
      isHeaded: name != nil || isHead(items[last])
    )
  }

  /// Where the words before an item begin to belong to it: articles, and a role's adjectives.
  func opening(of range: Range<Int>, isRole: Bool) -> Int {
    var start = range.upperBound
    while start > range.lowerBound, !tables.words.speech.contains(tokens.words[start - 1]) {
      switch syntax.tags[start - 1] {
      case .determiner where tokens.words[start - 1] == tables.words.that: return start
      case .determiner, .possessive: break
      case .adjective, .noun, .name, .adverb, .number, .gerund, .participle:
        if !isRole { return start }
      case .mark where tokens.shapes[start - 1] == .hyphen:
        if !isRole { return start }
      default: return start
      }
      start -= 1
    }
    return start
  }

  private func isLinked(_ left: ActorItem, _ right: ActorItem) -> Bool {
    let gap = left.tokens.upperBound..<right.tokens.lowerBound
    guard gap.count <= 6 else { return false }
    if case .role(let role) = left.meaning {
      // A title takes a name, and "police" officers; "protesters Suez crowds" are two headlines.
      guard right.isRole || right.isPerson && tables.roles[role].flags.contains(.person) else {
        return false
      }
    }
    if case .city = left.meaning, !gap.isEmpty { return false }
    if gap.isEmpty {
      if left.isRole, right.isPerson { return true }
      if case .adjective = left.meaning, right.isRole { return true }
      if left.isPerson { return isGovernmentOf(left, right) }
      return syntax.nounChunk(at: left.tokens.upperBound - 1)
        == syntax.nounChunk(at: right.tokens.lowerBound)
    }
    if left.isPerson || isFinal(left), tag(gap.lowerBound) != .possessiveMark { return false }
    let inner = gap.allSatisfy { token in
      switch syntax.tags[token] {
      case .noun, .name, .adjective, .number, .possessiveMark, .adverb, .gerund, .participle: true
      case .mark: tokens.shapes[token] == .hyphen || tokens.shapes[token] == .slash
      case .conjunction: syntax.nounChunk(at: token) != nil
      default: false
      }
    }
    let isSpoken = gap.contains { tables.words.speech.contains(tokens.words[$0]) }
    guard inner, !isSpoken, let leftChunk = chunk(left.tokens.upperBound - 1),
      let rightChunk = chunk(right.tokens.lowerBound)
    else { return false }
    if leftChunk.tokens == rightChunk.tokens { return true }
    if case .adjective = left.meaning, right.isRole,
      gap.allSatisfy({ syntax.tags[$0] == .adjective })
    {
      return true
    }
    return rightChunk.isPossessed && rightChunk.tokens.lowerBound == leftChunk.tokens.upperBound
      && gap.contains(rightChunk.tokens.lowerBound)
  }

  /// "The Obama administration": a person's name before a body's noun.
  private func isGovernmentOf(_ left: ActorItem, _ right: ActorItem) -> Bool {
    guard case .role(let role) = right.meaning else { return false }
    return tables.roles[role].flags.contains(.collective)
      && syntax.nounChunk(at: left.tokens.upperBound - 1)
        == syntax.nounChunk(at: right.tokens.lowerBound)
  }

  /// Whether nothing but a possessive can make an item an attribute: "Peruvians".
  private func isFinal(_ item: ActorItem) -> Bool {
    if case .people = item.meaning { true } else { false }
  }

  /// Whether an item carries its noun chunk.
  func isHead(_ item: ActorItem) -> Bool {
    let after = item.tokens.upperBound
    // "U.S.-made", "Saudi-led": the word after the hyphen takes the name in.
    if shape(after) == .hyphen, tokens.touchesPrevious(after), sentence.contains(after + 1),
      tokens.touchesPrevious(after + 1)
    {
      return false
    }
    guard let chunk = chunk(item.tokens.upperBound - 1) else {
      return tag(item.tokens.upperBound) != .noun
    }
    if item.tokens.contains(chunk.head) || chunk.head < item.tokens.lowerBound { return true }
    // "Kofi Annan ten days ago": only a noun right after a name takes it in.
    if item.isPerson { return tag(after) != .noun || chunk.tokens.upperBound <= after }
    return chunk.tokens.upperBound <= item.tokens.upperBound
  }

  private func takesName(_ item: ActorItem) -> Bool {
    switch item.meaning {
    case .role(let role):
      tables.roles[role].flags.contains(.person)
    case .adjective: true
    default: false
    }
  }

  private func personName(from start: Int, after item: ActorItem) -> Range<Int>? {
    guard let name = nameRun(from: start), isHead(name) else { return nil }
    // "The Cuban Missile Crisis": a nationality alone makes nobody of a capitalised phrase.
    guard case .role(let role) = item.meaning else {
      return name.count > 1 && speaks(name) ? name : nil
    }
    // "Militant Protestants" are no person.
    return name.count > 1 || !tables.roles[role].flags.contains(.weak) ? name : nil
  }

  /// Whether a name carries its noun chunk: not "the Sheikh Said area".
  private func isHead(_ name: Range<Int>) -> Bool {
    guard let chunk = chunk(name.upperBound - 1) else { return true }
    return chunk.head < name.upperBound || syntax.tags[name.upperBound] != .noun
  }

  /// A run of capitalised words that can be a person's name.
  func nameRun(from start: Int) -> Range<Int>? {
    guard sentence.contains(start), finder.isNamePart(start) else { return nil }
    var end = start + 1
    while end < sentence.upperBound {
      if finder.isNamePart(end) {
        end += 1
      } else if tokens.shapes[end] == .hyphen, tokens.touchesPrevious(end),
        sentence.contains(end + 1), tokens.touchesPrevious(end + 1), tokens.shapes[end + 1].isWord
      {
        end += 2
      } else if tables.words.particles.contains(tokens.words[end]), tag(end) != .possessiveMark {
        var next = end + 1
        while sentence.contains(next),
          tables.words.particles.contains(tokens.words[next]) || tokens.shapes[next] == .hyphen
        {
          next += 1
        }
        guard sentence.contains(next), finder.isNamePart(next) else { break }
        end = next + 1
      } else {
        break
      }
    }
    let isOrganisation = (start..<end).contains {
      tables.words.organisationWords.contains(tokens.words[$0])
    }
    return isOrganisation || end - start > 7 ? nil : start..<end
  }

  // MARK: - Attributes

  /// Gives each item of a phrase without an acting head as an attribute.
  private mutating func emitModifiers(of phrase: ActorPhrase) {
    var context = RoleContext()
    var pending: Int?
    for index in phrase.items {
      let item = items[index]
      if item.isRole {
        pending = index
        context.take(item, in: self)
        continue
      }
      context.take(item, in: self)
      if let actors = direct(item), !actors.isEmpty, !isWaters(item) {
        emit(
          item.tokens,
          head: item.tokens.upperBound - 1,
          actors,
          isPlace: isPlaceName(item) && isPlace(item),
          isModifier: true,
          rule: "attribute"
        )
      }
    }
    guard let pending, context.body != nil, case .role(let role) = items[pending].meaning,
      let actor = actor(of: tables.roles[role], in: context)
    else { return }
    let start = items[phrase.items.lowerBound].tokens.lowerBound
    mentions.removeAll { $0.tokens.lowerBound >= start }
    emit(
      start..<items[pending].tokens.upperBound,
      head: items[pending].tokens.upperBound - 1,
      [actor],
      isModifier: true,
      rule: "attribute role"
    )
  }

  /// "The Gulf war": where something is, and nobody's.
  private func isWaters(_ item: ActorItem) -> Bool {
    item.tokens.count == 1 && tables.words.waters.contains(tokens.words[item.tokens.lowerBound])
  }

  /// Who held an office on the day of publication, where the actor is one: "POTUS".
  private func incumbent(of office: ActorID) -> ActorID? {
    let parts = office.description.split(separator: "-", maxSplits: 1).map(String.init)
    guard parts.count == 2, let day else { return nil }
    return codebook.holder(of: parts[1], in: ActorID(parts[0]), on: day)
  }

  func isPlaceName(_ item: ActorItem) -> Bool {
    switch item.meaning {
    case .state, .capital, .city: true
    default: false
    }
  }

  /// Whom an item names by itself.
  func direct(_ item: ActorItem) -> [ActorID]? {
    switch item.meaning {
    case .state(let id), .adjective(let id), .people(let id), .capital(let id), .city(let id),
      .body(let id), .person(let id), .learned(let id):
      [id]
    case .metonym(let id): [incumbent(of: id) ?? id]
    case .surname(let candidates):
      resolve(candidates, title: nil, in: nil, at: item.tokens).map { [$0] }
    case .role: nil
    }
  }
}
