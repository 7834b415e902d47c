/// Builds the clauses of one sentence from its chunks and verb groups, left to right.
///
/// Open clauses stand on a stack. A chunk becomes subject, object, apposition, or part of a list;
/// a verb group opens a clause, completes one that has only its subject, or shares the subject of
/// the verb before "and".
struct ClauseBuilder {
  /// A clause under way; it has no verb until one comes.
  struct Draft {
    var kind: Clause.Kind
    var verb: Int?
    var subject: Int?
    var objects: [Int] = []
    var phrases: [PrepositionalPhrase] = []
    var times: [Int] = []
    var parent: Int?
    var antecedent: Int?
    var opener: Int?
    var opensAfterComma = false
    var isQuoted = false
    var awaitsSubject = false
    var tokens: Range<Int>
  }

  /// What came last: it decides what the next chunk or verb belongs to.
  enum Last { case start, chunk, verb, preposition, conjunction, comma, opener, other }

  let tokens: TokenStream
  let tables: SyntaxTables
  var layer: SyntaxLayer
  var chunks = 0..<0
  var groups = 0..<0

  var items: [Item] = []
  var drafts: [Draft] = []
  var stack: [Int] = []
  var last = Last.start
  /// The last chunk that wasn't a time.
  var lastChunk: Int?
  /// The preposition that waits for its chunk or gerund.
  var preposition: Int?
  /// Whether "and", "or" or "but" waits for what it joins.
  var isJoining = false
  var beforeConjunction = Last.start
  /// The draft of the last direct speech that was closed.
  var lastSpeech: Int?

  init(tokens: TokenStream, tables: SyntaxTables, layer: SyntaxLayer) {
    self.tokens = tokens
    self.tables = tables
    self.layer = layer
  }

  /// Adds the chunks, groups and clauses of one more sentence to the layer.
  mutating func build(
    _ sentence: Range<Int>,
    chunks newChunks: [SyntaxLayer.NounChunk],
    groups newGroups: [VerbGroup]
  ) {
    chunks = layer.nounChunks.count..<layer.nounChunks.count + newChunks.count
    groups = layer.verbGroups.count..<layer.verbGroups.count + newGroups.count
    layer.nounChunks += newChunks
    layer.verbGroups += newGroups
    drafts = []
    stack = []
    last = .start
    lastChunk = nil
    preposition = nil
    isJoining = false
    lastSpeech = nil
    items = makeItems(sentence)
    open(Draft(kind: .main, tokens: sentence.lowerBound..<sentence.lowerBound))
    for position in items.indices { read(position) }
    finish()
  }

  private mutating func read(_ position: Int) {
    switch items[position] {
    case .chunk(let chunk):
      readChunk(chunk, at: position)
    case .verb(let group):
      readVerb(group, at: position)
      last = .verb
      isJoining = false
      preposition = nil
    case .preposition(let token):
      // "according to", "because of": the first of the two tells the meaning.
      let isSecond = preposition.map { $0 == token - 1 && isCompound($0) } ?? false
      if !isSecond { preposition = token }
      if last == .conjunction { isJoining = false }
      last = last == .chunk ? .chunk : .preposition
    case .conjunction:
      beforeConjunction = last
      isJoining = true
      last = .conjunction
    case .subordinator(let token): openSubordinate(token)
    case .relative(let token): openRelative(token)
    case .comma: readComma()
    case .stop(let token):
      stack = []
      open(Draft(kind: .main, isQuoted: false, tokens: token..<token))
      last = .start
      lastChunk = nil
    case .speechStart(let token): openSpeech(token)
    case .speechEnd: closeSpeech()
    }
  }
}

extension ClauseBuilder {
  private func isCompound(_ preposition: Int) -> Bool {
    tables.known.compoundPrepositions.contains(tokens.words[preposition])
  }
}

// MARK: - Items

extension ClauseBuilder {
  /// What a sentence is made of above the level of words.
  enum Item {
    case chunk(Int), verb(Int), preposition(Int), conjunction, subordinator(Int), relative(Int)
    case comma, stop(Int), speechStart(Int), speechEnd
  }

  private func makeItems(_ sentence: Range<Int>) -> [Item] {
    var items: [Item] = []
    var chunk = chunks.lowerBound
    var group = groups.lowerBound
    var token = sentence.lowerBound
    var speeches = layer.quotations.filter { $0.isSpeech && $0.tokens.overlaps(sentence) }[...]
    while token < sentence.upperBound {
      if let speech = speeches.first, token == speech.tokens.lowerBound {
        items.append(.speechStart(token))
      }
      var next = token + 1
      // A group inside a chunk ("a would-be broker") is no verb of the clause.
      while group < groups.upperBound, layer.verbGroups[group].tokens.lowerBound < token {
        group += 1
      }
      while chunk < chunks.upperBound, layer.nounChunks[chunk].tokens.lowerBound < token {
        chunk += 1
      }
      if chunk < chunks.upperBound, layer.nounChunks[chunk].tokens.lowerBound == token {
        if layer.tags[token] == .relative {
          items.append(.relative(token))
        } else {
          items.append(.chunk(chunk))
          next = layer.nounChunks[chunk].tokens.upperBound
        }
        chunk += 1
      } else if group < groups.upperBound, layer.verbGroups[group].tokens.lowerBound == token {
        items.append(.verb(group))
        next = layer.verbGroups[group].tokens.upperBound
        group += 1
      } else if let item = item(at: token) {
        items.append(item)
      }
      token = next
      while let speech = speeches.first, speech.tokens.upperBound <= token {
        items.append(.speechEnd)
        speeches = speeches.dropFirst()
      }
    }
    return items
  }

  private func item(at token: Int) -> Item? {
    switch layer.tags[token] {
    case .preposition: return .preposition(token)
    case .conjunction: return .conjunction
    case .subordinator: return .subordinator(token)
    case .relative: return .relative(token)
    case .mark:
      switch tokens.shapes[token] {
      case .comma, .dash, .openBracket, .closeBracket: return .comma
      case .semicolon, .colon: return .stop(token)
      default: return nil
      }
    default: return nil
    }
  }
}

// MARK: - The stack

extension ClauseBuilder {
  var top: Int { stack.last ?? 0 }

  mutating func open(_ draft: Draft) {
    var draft = draft
    if let outer = stack.last, drafts[outer].isQuoted { draft.isQuoted = true }
    stack.append(drafts.count)
    drafts.append(draft)
  }

  /// Closes clauses until one is on top that passes.
  mutating func close(until passes: (Draft) -> Bool) {
    while stack.count > 1, !passes(drafts[top]) { stack.removeLast() }
  }

  func group(of draft: Int) -> VerbGroup? {
    drafts[draft].verb.map { layer.verbGroups[$0] }
  }

  private mutating func openSubordinate(_ token: Int) {
    let isThat = tokens.words[token] == tables.known.that
    if isThat, isJoining,
      let sibling = stack.last(where: {
        drafts[$0].opener.map { tokens.words[$0] } == tables.known.that
      })
    {
      while let closed = stack.popLast(), closed != sibling {}
      let model = drafts[sibling]
      open(
        Draft(
          kind: model.kind,
          parent: model.parent,
          antecedent: model.antecedent,
          opener: token,
          tokens: token..<token + 1
        )
      )
    } else {
      let fills =
        last == .chunk && lastChunk.map { isContent($0) } ?? false ? lastChunk : nil
      let follows = drafts[top].verb != nil
      open(
        Draft(
          kind: isThat && (follows || fills != nil) ? .complement : .subordinate,
          parent: follows ? top : nil,
          antecedent: isThat ? fills : nil,
          opener: token,
          opensAfterComma: last == .comma,
          tokens: token..<token + 1
        )
      )
    }
    isJoining = false
    preposition = nil
    last = .opener
  }

  private func isContent(_ chunk: Int) -> Bool {
    tables.known.contentNouns.contains(tokens.words[layer.nounChunks[chunk].head])
  }

  private mutating func openRelative(_ token: Int) {
    let host = lastChunk.map { hostOfPhrases($0) }
    open(
      Draft(
        kind: .relative,
        parent: drafts[top].verb == nil ? nil : top,
        antecedent: host,
        opener: token,
        opensAfterComma: last == .comma,
        tokens: token..<token + 1
      )
    )
    drafts[top].awaitsSubject = preposition != nil
    preposition = nil
    isJoining = false
    last = .opener
  }

  /// The chunk whose "of" phrases end in a chunk: "the head" for "the head of the union".
  private func hostOfPhrases(_ chunk: Int) -> Int {
    var host = chunk
    for phrase in layer.phrases.reversed() where phrase.chunk == host {
      guard let outer = phrase.after, tokens.words[phrase.preposition] == tables.known.of else {
        break
      }
      host = outer
    }
    return host
  }

  private mutating func readComma() {
    if isFronted(top) || (drafts[top].opensAfterComma && drafts[top].verb != nil) {
      stack.removeLast()
    }
    if stack.isEmpty { open(Draft(kind: .main, tokens: 0..<0)) }
    preposition = nil
    if last != .conjunction { last = .comma }
  }

  /// Whether a clause came before the subject of the one that it belongs to.
  private func isFronted(_ draft: Int) -> Bool {
    guard stack.count > 1, drafts[draft].verb != nil, drafts[draft].kind != .main,
      drafts[draft].kind != .quotation
    else {
      return false
    }
    let outer = drafts[stack[stack.count - 2]]
    return outer.verb == nil && outer.subject == nil && outer.kind != .quotation
  }

  private mutating func openSpeech(_ token: Int) {
    let parent = drafts[top].verb == nil ? nil : top
    open(Draft(kind: .quotation, parent: parent, isQuoted: true, tokens: token..<token + 1))
    drafts[top].isQuoted = true
    last = .start
    isJoining = false
    preposition = nil
  }

  private mutating func closeSpeech() {
    guard
      let depth = stack.lastIndex(where: { drafts[$0].kind == .quotation && drafts[$0].isQuoted })
    else { return }
    lastSpeech = stack[depth]
    stack.removeSubrange(depth...)
    if stack.isEmpty { open(Draft(kind: .main, tokens: 0..<0)) }
    last = .comma
    lastChunk = nil
  }
}

// MARK: - The end

extension ClauseBuilder {
  private mutating func finish() {
    attribute()
    var numbers: [Int: Int] = [:]
    var next = layer.clauses.count
    for draft in drafts.indices where drafts[draft].verb != nil {
      numbers[draft] = next
      next += 1
    }
    for draft in drafts {
      guard let verb = draft.verb else { continue }
      var parent = draft.parent
      while let outer = parent, numbers[outer] == nil { parent = drafts[outer].parent }
      var clause = Clause(
        kind: draft.kind,
        verb: verb,
        subject: draft.subject,
        tokens: draft.tokens
      )
      clause.objects = draft.objects
      clause.phrases = draft.phrases
      clause.times = draft.times
      clause.parent = parent.flatMap { numbers[$0] }
      clause.antecedent = draft.antecedent
      clause.opener = draft.opener
      clause.isQuoted = draft.isQuoted
      layer.clauses.append(clause)
    }
  }

  /// Hangs the clauses before ", the ministry said" on that verb of saying.
  private mutating func attribute() {
    for draft in drafts.indices where drafts[draft].kind == .main && takesClause(draft) {
      guard let group = drafts[draft].verb, drafts[draft].objects.isEmpty,
        !drafts.contains(where: { $0.parent == draft && $0.kind == .complement })
      else { continue }
      let start = layer.verbGroups[group].tokens.lowerBound
      for earlier in drafts.indices
      where earlier != draft && drafts[earlier].parent == nil
        && (drafts[earlier].kind == .main || drafts[earlier].kind == .quotation)
      {
        guard let verb = drafts[earlier].verb else { continue }
        let isBefore = layer.verbGroups[verb].tokens.lowerBound < start
        if !isBefore && drafts[earlier].kind == .main { continue }
        if drafts[earlier].kind == .main { drafts[earlier].kind = .complement }
        drafts[earlier].parent = draft
      }
    }
  }
}
