/// Decides what a noun chunk is to the clause under way.
extension ClauseBuilder {
  mutating func readChunk(_ chunk: Int, at position: Int) {
    let range = layer.nounChunks[chunk].tokens
    defer {
      last = .chunk
      isJoining = false
      preposition = nil
      extend(top, to: range)
    }
    if layer.nounChunks[chunk].isPossessed, let owner = lastChunk, last == .chunk,
      preposition == nil
    {
      return replace(owner, by: chunk)
    }
    if layer.nounChunks[chunk].isTemporal, preposition == nil,
      !isSubjectAhead(position) || last == .start || isBetweenSubjectAndVerb(position)
    {
      drafts[top].times.append(chunk)
      return
    }
    defer { if !layer.nounChunks[chunk].isTemporal { lastChunk = chunk } }
    if let preposition { return add(chunk, after: preposition) }
    if isJoining { return join(chunk, at: position) }
    if drafts[top].verb == nil { return readBeforeVerb(chunk, at: position) }
    readAfterVerb(chunk, at: position)
  }

  /// "Okoye Wednesday rejected …": the day stands between the subject and its verb.
  private func isBetweenSubjectAndVerb(_ position: Int) -> Bool {
    guard drafts[top].verb == nil, drafts[top].subject != nil, last == .chunk,
      position + 1 < items.count, case .verb = items[position + 1]
    else { return false }
    return true
  }

  mutating func extend(_ draft: Int, to range: Range<Int>) {
    let old = drafts[draft].tokens
    drafts[draft].tokens =
      old.isEmpty
      ? range : min(old.lowerBound, range.lowerBound)..<max(old.upperBound, range.upperBound)
  }

  // MARK: Places

  /// "Oman" "'s offer": the offer takes the place, Oman owns it.
  private mutating func replace(_ owner: Int, by chunk: Int) {
    layer.nounChunks[chunk].possessor = owner
    layer.nounChunks[chunk].joinedTo = layer.nounChunks[owner].joinedTo
    layer.nounChunks[owner].joinedTo = nil
    layer.nounChunks[chunk].renames = layer.nounChunks[owner].renames
    layer.nounChunks[owner].renames = nil
    for draft in stack {
      if drafts[draft].subject == owner { drafts[draft].subject = chunk }
      if let place = drafts[draft].objects.firstIndex(of: owner) {
        drafts[draft].objects[place] = chunk
      }
      if let place = drafts[draft].phrases.lastIndex(where: { $0.chunk == owner }) {
        drafts[draft].phrases[place].chunk = chunk
      }
    }
    if let place = layer.phrases.lastIndex(where: { $0.chunk == owner }) {
      layer.phrases[place].chunk = chunk
    }
    lastChunk = chunk
  }

  private mutating func add(_ chunk: Int, after preposition: Int) {
    let phrase = PrepositionalPhrase(
      preposition: preposition,
      chunk: chunk,
      after: last == .chunk ? lastChunk : nil
    )
    layer.phrases.append(phrase)
    drafts[top].phrases.append(phrase)
  }

  /// A chunk after "and": one more of the same, or the subject of a new clause.
  private mutating func join(_ chunk: Int, at position: Int) {
    if drafts[top].verb != nil, isSubjectAhead(position) {
      let model = stack.last { drafts[$0].verb != nil && isClausal(drafts[$0].kind) } ?? top
      let kind = drafts[model].kind
      let parent = drafts[model].parent
      let isMain = beforeConjunction == .comma && kind != .quotation
      if isMain { close { $0.kind == .main || $0.kind == .quotation } } else { close(to: model) }
      open(
        Draft(
          kind: isMain ? drafts[top].kind : kind,
          subject: chunk,
          parent: isMain ? drafts[top].parent : parent,
          tokens: layer.nounChunks[chunk].tokens
        )
      )
      return
    }
    if let partner = lastChunk, beforeConjunction == .chunk || beforeConjunction == .comma {
      layer.nounChunks[chunk].joinedTo = partner
      return
    }
    if drafts[top].verb == nil { return readBeforeVerb(chunk, at: position) }
    readAfterVerb(chunk, at: position)
  }

  private func isClausal(_ kind: Clause.Kind) -> Bool {
    kind == .main || kind == .complement || kind == .quotation || kind == .subordinate
  }

  mutating func close(to draft: Int) {
    while stack.count > 1, top != draft { stack.removeLast() }
  }

  private mutating func readBeforeVerb(_ chunk: Int, at position: Int) {
    guard let subject = drafts[top].subject else {
      drafts[top].subject = chunk
      return
    }
    if last == .comma {
      if isParenthesis(position) {
        open(
          Draft(
            kind: .main,
            subject: chunk,
            opensAfterComma: true,
            tokens: layer.nounChunks[chunk].tokens
          )
        )
      } else if isList(position) {
        layer.nounChunks[chunk].joinedTo = lastChunk ?? subject
      } else {
        layer.nounChunks[chunk].renames = lastChunk ?? subject
      }
      return
    }
    if isSubjectAhead(position) {
      // "the terms Minsk set": a relative clause without its pronoun.
      openContactClause(chunk)
    } else {
      layer.nounChunks[chunk].renames = lastChunk ?? subject
    }
  }

  private mutating func openContactClause(_ chunk: Int) {
    open(
      Draft(
        kind: .relative,
        subject: chunk,
        parent: drafts[top].verb == nil ? nil : top,
        antecedent: lastChunk,
        tokens: layer.nounChunks[chunk].tokens
      )
    )
  }

  private mutating func readAfterVerb(_ chunk: Int, at position: Int) {
    if drafts[top].awaitsSubject, drafts[top].subject == nil {
      drafts[top].subject = chunk
      drafts[top].awaitsSubject = false
      return
    }
    let isSubject = isSubjectAhead(position) && !isSubjectClause(top)
    if last == .comma {
      if isSubject { return openMain(chunk) }
      if let partner = lastChunk, isList(position) {
        layer.nounChunks[chunk].joinedTo = partner
      } else if let partner = lastChunk {
        layer.nounChunks[chunk].renames = partner
      } else {
        drafts[top].objects.append(chunk)
      }
      return
    }
    if isSubject {
      if last == .chunk, !takesClause(top) { return openContactClause(chunk) }
      open(
        Draft(
          kind: .complement,
          subject: chunk,
          parent: top,
          tokens: layer.nounChunks[chunk].tokens
        )
      )
      return
    }
    // "rejected a call to handover | a guard": it follows a phrase, not the object.
    if last == .chunk, !drafts[top].phrases.isEmpty, drafts[top].objects.last != lastChunk {
      layer.nounChunks[chunk].renames = lastChunk
      return
    }
    drafts[top].objects.append(chunk)
  }

  /// A chunk with a verb of its own after a comma: a clause that stands beside.
  private mutating func openMain(_ chunk: Int) {
    close { $0.kind == .main || $0.kind == .quotation }
    open(
      Draft(
        kind: drafts[top].kind == .quotation ? .quotation : .main,
        subject: chunk,
        tokens: layer.nounChunks[chunk].tokens
      )
    )
  }

  func takesClause(_ draft: Int) -> Bool {
    group(of: draft).map { tables.clauseVerbs.contains($0.lemma) } ?? false
  }

  // MARK: Looking ahead

  /// Whether a finite verb follows a chunk, phrases between them aside.
  func isSubjectAhead(_ position: Int) -> Bool {
    let mayJoin = drafts[top].verb == nil || takesClause(top) || last == .comma || isJoining
    var index = position + 1
    while index < items.count {
      switch items[index] {
      case .verb(let group): return layer.verbGroups[group].isFinite
      case .chunk(let chunk):
        guard layer.nounChunks[chunk].isPossessed || layer.nounChunks[chunk].isTemporal else {
          return false
        }
      case .preposition:
        guard index + 1 < items.count, case .chunk = items[index + 1] else { return false }
        index += 1
      case .conjunction:
        guard mayJoin, index + 1 < items.count, case .chunk = items[index + 1] else { return false }
        index += 1
      default: return false
      }
      index += 1
    }
    return false
  }

  /// Whether a chunk after a comma has only a verb of saying before the next comma.
  private func isParenthesis(_ position: Int) -> Bool {
    var index = position + 1
    var sawVerb = false
    while index < items.count, index < position + 6 {
      switch items[index] {
      case .verb(let group):
        guard !sawVerb, layer.verbGroups[group].isFinite,
          tables.clauseVerbs.contains(layer.verbGroups[group].lemma)
        else { return false }
        sawVerb = true
      case .comma: return sawVerb
      case .chunk(let chunk):
        if sawVerb, !layer.nounChunks[chunk].isTemporal { return false }
      case .preposition: break
      default: return false
      }
      index += 1
    }
    return false
  }

  /// Whether commas and an "and" join the chunks from here on: "Peru, Chile and Bolivia".
  private func isList(_ position: Int) -> Bool {
    var index = position
    var sawChunk = false
    while index < items.count, index < position + 24 {
      switch items[index] {
      case .chunk(let chunk):
        if sawChunk, !layer.nounChunks[chunk].isPossessed { return false }
        sawChunk = true
      case .preposition:
        guard index + 1 < items.count, case .chunk = items[index + 1] else { return false }
        index += 1
      case .comma:
        guard sawChunk else { return false }
        sawChunk = false
        if index + 1 < items.count, case .conjunction = items[index + 1] { index += 0 }
      case .conjunction:
        guard index + 1 < items.count, case .chunk = items[index + 1] else { return false }
        return true
      default: return false
      }
      index += 1
    }
    return false
  }
}
