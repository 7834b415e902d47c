/// Opens and closes clauses.
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

  mutating func openSubordinate(_ token: Int) {
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

  mutating func openRelative(_ token: Int) {
    let isWho = tokens.words[token] == tables.known.who
    let host = lastChunk.map { hostOfPhrases(isWho ? whoever(isAt: $0, isPerson: true) : $0) }
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

  mutating func readComma() {
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

  mutating func openSpeech(_ token: Int) {
    let parent = drafts[top].verb == nil ? nil : top
    open(Draft(kind: .quotation, parent: parent, isQuoted: true, tokens: token..<token + 1))
    drafts[top].isQuoted = true
    last = .start
    isJoining = false
    preposition = nil
  }

  mutating func closeSpeech() {
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
  mutating func finish() {
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
