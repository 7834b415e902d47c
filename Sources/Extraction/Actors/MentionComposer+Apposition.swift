import Codebooks
import Documents
import Timelines

extension MentionComposer {
  /// The role that stands after a name: ", the chief Peruvian negotiator,".
  func appositiveRole(
    at token: Int
  ) -> (role: ActorRole, body: ActorID, isFormer: Bool, end: Int)? {
    guard shape(token) == .comma,
      let next = items.firstIndex(where: { opens($0, at: token + 1) })
    else { return nil }
    let phrase = phrase(from: next)
    guard phrase.isHeaded, phrase.name == nil,
      case .role(let number) = items[phrase.items.upperBound - 1].meaning
    else { return nil }
    let role = tables.roles[number]
    guard role.flags.contains(.person) else { return nil }
    var context = RoleContext()
    for item in items[phrase.items].dropLast() { context.take(item, in: self) }
    var end = phrase.tokens.upperBound
    if let link = word(end), link == tables.words.of || link == tables.words.for,
      let next = items.firstIndex(where: { opens($0, at: end + 1) })
    {
      let whole = self.phrase(from: next)
      if whole.isHeaded, whole.name == nil,
        let body = state(of: items[whole.items.upperBound - 1])
          ?? actor(of: whole).flatMap({ body(of: $0) })
      {
        if context.body == nil { context.bodies = [body] }
        end = whole.tokens.upperBound
      }
    }
    if role.flags.contains(.speaks), context.body == nil, let leader = patron(at: end) {
      context.bodies = [leader.body]
      end = leader.end
    }
    end = posting(at: end) ?? end
    guard let body = context.body ?? role.home ?? main(for: phrase), closes(end) else { return nil }
    return (role, body, isFormer(phrase), end)
  }

  /// The state that the document is about, where nothing in a phrase tells of another body.
  private func main(for phrase: ActorPhrase) -> ActorID? {
    isOwnedOtherwise(phrase.tokens) ? nil : memory.mainState
  }

  /// Whose adviser somebody is: "an aide to Diallo".
  private func patron(at token: Int) -> (body: ActorID, end: Int)? {
    guard word(token) == tables.words.to,
      let next = items.firstIndex(where: { opens($0, at: token + 1) })
    else { return nil }
    let phrase = phrase(from: next)
    guard phrase.isHeaded, phrase.name == nil, items[phrase.items.upperBound - 1].isPerson,
      let body = actor(of: phrase).flatMap({ self.body(of: $0) })
    else { return nil }
    return (body, phrase.tokens.upperBound)
  }

  /// The token past "to Oman" after "ambassador", where that is how the words go on.
  func posting(at token: Int) -> Int? {
    guard word(token) == tables.words.to,
      let next = items.firstIndex(where: { opens($0, at: token + 1) })
    else { return nil }
    let phrase = phrase(from: next)
    return phrase.isHeaded && phrase.name == nil ? phrase.tokens.upperBound : nil
  }

  /// The name that stands after a role: "the chief Peruvian negotiator, Ana Ruiz,".
  func appositiveName(
    of role: ActorRole,
    at token: Int
  ) -> (name: Range<Int>, item: ActorItem?)? {
    guard role.flags.contains(.person), shape(token) == .comma else { return nil }
    if let item = items.first(where: { $0.tokens.lowerBound == token + 1 }) {
      if let titled = titledName(after: item) { return titled }
      guard item.isPerson, closes(item.tokens.upperBound) else { return nil }
      return (item.tokens, item)
    }
    guard let name = nameRun(from: token + 1), name.count > 1, closes(name.upperBound) else {
      return nil
    }
    return (name, nil)
  }

  /// The name after a title of rank: "General Paul Otieno".
  private func titledName(
    after title: ActorItem
  ) -> (name: Range<Int>, item: ActorItem?)? {
    guard case .role(let role) = title.meaning,
      tables.roles[role].flags.contains(.title)
    else { return nil }
    let start = title.tokens.upperBound
    if let item = items.first(where: { $0.tokens.lowerBound == start }), item.isPerson {
      return closes(item.tokens.upperBound) ? (item.tokens, item) : nil
    }
    return nameRun(from: start).flatMap { closes($0.upperBound) ? ($0, nil) : nil }
  }

  /// Whether an apposition ends at a token.
  private func closes(_ token: Int) -> Bool {
    guard let shape = shape(token), tag(token) != .relative else { return true }
    switch shape {
    case .comma, .period, .semicolon, .closeBracket, .dash, .colon, .closeQuote: return true
    default: return isSubject(before: token)
    }
  }

  /// Composes a name that no table has: with a role after it, or as the subject of speech.
  ///
  /// - Parameter token: Where the name may start.
  /// - Returns: The token past the name, or `nil` where there is none.
  mutating func composeName(at token: Int) -> Int? {
    guard tokens.shapes[token].isCapitalised, let name = nameRun(from: token) else { return nil }
    let isKnown =
      memory.peopleByID[ActorID(Self.slug(of: String(tokens.text(name))))] != nil
    if isKnown || appositiveRole(at: name.upperBound) != nil {
      return composePerson(name: name, nil, RoleContext(), from: token)
    }
    guard name.count > 1, name.count <= 4, speaks(name) || speaks(afterAside: name) else {
      if name.count > 1 {
        memory.meet(stranger: tokens.words[name.upperBound - 1])
        let isMain = syntax.nounChunk(at: token).map(isMainSubject) ?? false
        if !isQuoted(token), isMain || isSubject(before: name.upperBound) {
          memory.turnToNobody(at: token, in: number)
        }
      }
      return name.upperBound
    }
    var context = RoleContext()
    context.role = Self.unknownRole
    return composePerson(name: name, nil, context, from: token)
  }

  private static let unknownRole = ActorRole(sector: nil, office: nil, flags: [.person, .empty])

  /// Whether an aside between commas stands between the name and its verb of speech.
  func speaks(afterAside name: Range<Int>) -> Bool {
    guard shape(name.upperBound) == .comma else { return false }
    let limit = min(sentence.upperBound - 1, name.upperBound + 18)
    var token = name.upperBound + 1
    while token < limit {
      if tokens.shapes[token] == .comma, tables.words.speech.contains(tokens.words[token + 1]) {
        return true
      }
      token += 1
    }
    return false
  }

  /// Whether the name is the subject of a verb of speech, which only people are.
  func speaks(_ name: Range<Int>) -> Bool {
    if let next = word(name.upperBound), tables.words.speech.contains(next) { return true }
    let before = name.lowerBound - 1
    guard let verb = word(before), tables.words.speech.contains(verb) else { return false }
    return shape(name.upperBound).map { $0.isMark } ?? true
  }
}
