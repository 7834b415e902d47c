import Chronology
import Codebooks
import Documents
import Timelines

/// Makes mentions of the items of a document, sentence by sentence, and remembers who was named.
struct MentionComposer {
  let tokens: TokenStream
  let syntax: SyntaxLayer
  let tables: ActorTables
  let codebook: ActorCodebook
  let day: CivilDate?
  let finder: ActorFinder
  var memory = ActorMemory()
  var mentions: [ActorMention] = []
  /// The sentence being read, its number, and its items.
  var sentence = 0..<0
  var number = 0
  var items: [ActorItem] = []
  /// The clauses of the sentence, as positions in the syntactic layer.
  var sentenceClauses = 0..<0

  init(
    tokens: TokenStream,
    syntax: SyntaxLayer,
    tables: ActorTables,
    codebook: ActorCodebook,
    day: CivilDate?
  ) {
    self.tokens = tokens
    self.syntax = syntax
    self.tables = tables
    self.codebook = codebook
    self.day = day
    finder = ActorFinder(
      tokens: tokens,
      tags: syntax.tags,
      tables: tables,
      codebook: codebook,
      day: day
    )
  }

  /// Counts which state the whole document names most, by single words.
  mutating func survey() {
    var counts: [Int32: Int] = [:]
    var people: [Int32: Int] = [:]
    for (token, word) in tokens.words.enumerated() {
      guard let found = tables.state(of: word), tokens.shapes[token].isCapitalised,
        token == 0 || !tables.words.halves.contains(tokens.words[token - 1])
      else { continue }
      if found.isSurname {
        people[found.state, default: 0] += 1
      } else {
        counts[found.state, default: 0] += 1
      }
    }
    // A surname counts for a state that is named, too: it may be a stranger's.
    for (state, count) in people where counts[state] != nil { counts[state, default: 0] += count }
    let total = counts.values.reduce(0, +)
    guard let best = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), best.value >= 4,
      best.value * 5 >= total * 2
    else { return }
    memory.mainState = tables.states[Int(best.key)]
  }

  /// Reads one sentence, after those before it.
  mutating func read(_ number: Int) {
    self.number = number
    sentence = tokens.sentences[number].tokens
    items = finder.items(in: sentence, memory: memory)
    takeClauses()
    var next = 0
    var token = sentence.lowerBound
    while token < sentence.upperBound {
      while next < items.count, items[next].tokens.lowerBound < token { next += 1 }
      turnToUnknownSubject(at: token)
      if next < items.count, items[next].tokens.lowerBound == token {
        token = max(token + 1, composePhrase(from: next))
      } else if let end = composeBody(at: token) ?? composeName(at: token) {
        token = max(token + 1, end)
      } else {
        token = max(token + 1, composePronoun(at: token) ?? composeGroup(at: token) ?? 0)
      }
    }
  }

  /// Moves on to the clauses of the sentence; they stand in the order of the text.
  private mutating func takeClauses() {
    func head(_ clause: Int) -> Int { syntax.verbGroups[syntax.clauses[clause].verb].head }
    var start = sentenceClauses.upperBound
    while start < syntax.clauses.count, head(start) < sentence.lowerBound { start += 1 }
    var end = start
    while end < syntax.clauses.count, head(end) < sentence.upperBound { end += 1 }
    sentenceClauses = start..<end
  }

  // MARK: - Looking at tokens

  /// The noun chunk of a token.
  func chunk(_ token: Int) -> SyntaxLayer.NounChunk? {
    syntax.nounChunk(at: token).map { syntax.nounChunks[$0] }
  }

  func tag(_ token: Int) -> WordTag? {
    sentence.contains(token) && token < syntax.tags.count ? syntax.tags[token] : nil
  }

  func word(_ token: Int) -> WordID? {
    sentence.contains(token) ? tokens.words[token] : nil
  }

  func shape(_ token: Int) -> TokenShape? {
    sentence.contains(token) ? tokens.shapes[token] : nil
  }

  /// Whether a possessive "'s" follows.
  func isPossessive(before token: Int) -> Bool {
    tag(token) == .possessiveMark
  }

  /// Whether a finite verb follows, adverbs and days skipped: the words before are its subject.
  func isSubject(before token: Int) -> Bool {
    var index = token
    let limit = min(sentence.upperBound, token + 5)
    while index < limit {
      switch syntax.tags[index] {
      case .verbPast, .verbPresent, .modal, .auxiliary, .verbBase: return true
      case .adverb, .negation: index += 1
      case .preposition where tokens.words[index] == tables.words.on: index += 1
      case .noun, .name:
        guard chunk(index)?.isTemporal ?? false else { return false }
        index += 1
      default: return false
      }
    }
    return false
  }

  /// The state that an item names or belongs to.
  func state(of item: ActorItem) -> ActorID? {
    switch item.meaning {
    case .state(let id), .adjective(let id), .city(let id): id
    case .capital(let id), .people(let id), .metonym(let id): body(of: id)
    default: nil
    }
  }

  /// The state, or the organisation, that an actor speaks for.
  func body(of id: ActorID) -> ActorID? {
    if id.isState { return id }
    guard let actor = memory.introduced[id] ?? codebook[id] else { return nil }
    switch actor.kind {
    case .person: return memory.peopleByID[id]?.body ?? bodyThen(of: id) ?? actor.affiliation
    case .office, .government, .people, .group: return actor.affiliation
    case .organisation:
      let code = actor.code
      return code.utf8.count == 6 && code == id.description ? actor.affiliation : id
    case .state, .armedGroup: return id
    }
  }

  /// The body that a person spoke for on the day of publication.
  private func bodyThen(of person: ActorID) -> ActorID? {
    guard let day else { return nil }
    return codebook.tenures(of: person).last { $0.covers(day) }?.body
  }

  // MARK: - Giving mentions out

  /// Notes a mention and whom pronouns after it may mean.
  mutating func emit(
    _ range: Range<Int>,
    head: Int,
    _ actors: [ActorID],
    isPlace: Bool = false,
    isModifier: Bool = false,
    rule: String
  ) {
    guard !actors.isEmpty, !range.isEmpty else { return }
    let joins = !isModifier && follows(range.lowerBound)
    let listed = joins ? ownerOfLast : nil
    let closesList = joins && isJoiner(before: range.lowerBound)
    mentions.append(
      ActorMention(
        tokens: range,
        head: head,
        span: tokens.span(range),
        actors: actors,
        isPlace: isPlace,
        isModifier: isModifier,
        rule: rule
      )
    )
    for actor in actors { note(actor) }
    if isModifier { turnToBodies(actors, at: head) }
    guard !isModifier, !isPlace else { return }
    welcome(actors, at: range)
    memory.joined = joins ? (listed ?? memory.joined) + actors : actors
    // Whoever a speaker names stays behind the speaker.
    let isHead = syntax.nounChunk(at: head).map { isMainSubject($0) } ?? false
    let isSubject = (isHead || isSubject(before: range.upperBound)) && !isQuoted(head)
    if closesList || actors.count > 1 {
      memory.several.take(memory.joined, at: head, in: number, asSubject: isSubject)
    }
    for actor in actors {
      let kind = (memory.introduced[actor] ?? codebook[actor])?.kind
      switch kind {
      case .office where !isSubject: break
      case .person, .office:
        memory.turn(to: actor, at: head, in: number, asSubject: isSubject)
      case .people, .group:
        memory.several.take([actor], at: head, in: number, asSubject: isSubject)
      case nil: break
      case .organisation where isMedium(actor): break
      // "Police fired. They …": police and troops are several.
      case .organisation where isSubject && isOfPower(actor):
        memory.thing.take([actor], at: head, in: number, asSubject: true)
        memory.several.take([actor], at: head, in: number, asSubject: true)
      default: memory.thing.take([actor], at: head, in: number, asSubject: isSubject)
      }
    }
  }

  private func isOfPower(_ actor: ActorID) -> Bool {
    actor.description.utf8.count == 6
      && ["COP", "MIL"].contains { actor.description.hasSuffix($0) }
  }

  /// "Kuchma of Ukraine and Yeltsin": who is joined is the person, not the state.
  private var ownerOfLast: [ActorID]? {
    guard let last = mentions.last, mentions.count > 1,
      word(last.tokens.lowerBound - 1) == tables.words.of
    else { return nil }
    let owner = mentions[mentions.count - 2]
    return owner.tokens.upperBound == last.tokens.lowerBound - 1 ? owner.actors : nil
  }

  private func isJoiner(before start: Int) -> Bool {
    word(start - 1).map { tables.words.joiners.contains($0) } ?? false
  }

  /// Whether the words before are another mention and "and" or a comma.
  private func follows(_ start: Int) -> Bool {
    guard let last = mentions.last, !last.isModifier, last.tokens.upperBound < start,
      start - last.tokens.upperBound <= 2
    else { return false }
    return (last.tokens.upperBound..<start).allSatisfy { token in
      tokens.shapes[token] == .comma || tables.words.joiners.contains(tokens.words[token])
    }
  }

  private mutating func note(_ actor: ActorID) {
    guard let body = body(of: actor), !isMedium(body) else { return }
    if memory.recentBodies.last != body {
      memory.recentBodies.removeAll { $0 == body }
      memory.recentBodies.append(body)
      if memory.recentBodies.count > 8 { memory.recentBodies.removeFirst() }
    }
  }
}
