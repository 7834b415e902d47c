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
    layer.append(newChunks)
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
      preposition = nil
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
      if let end = abbreviationEnd(at: token, before: sentence.upperBound) {
        token = end
        continue
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
      } else if isAsWellAs(token) {
        items.append(.conjunction)
        next = token + 3
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

  /// The token past "(OAU)": a name in brackets is no part of the clause.
  private func abbreviationEnd(at token: Int, before end: Int) -> Int? {
    guard tokens.shapes[token] == .openBracket, token + 2 < end,
      tokens.shapes[token + 2] == .closeBracket, tokens.shapes[token + 1].isCapitalised
    else { return nil }
    return token + 3
  }

  /// "Chad as well as Mali": a conjunction of three words.
  private func isAsWellAs(_ token: Int) -> Bool {
    token + 2 < tokens.count && tokens.words[token] == tables.known.as
      && tokens.words[token + 1] == tables.known.well && tokens.words[token + 2] == tables.known.as
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
