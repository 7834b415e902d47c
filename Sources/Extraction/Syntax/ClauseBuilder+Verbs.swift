/// Decides which clause a verb group opens or completes.
extension ClauseBuilder {
  mutating func readVerb(_ group: Int, at position: Int) {
    switch layer.verbGroups[group].form {
    case .past, .present, .modal: readFinite(group)
    case .infinitive, .base: readInfinitive(group)
    case .gerund: readGerund(group)
    case .participle: readParticiple(group)
    }
    extend(top, to: layer.verbGroups[group].tokens)
  }

  // MARK: Finite verbs

  private mutating func readFinite(_ group: Int) {
    if isJoining { return share(group) }
    if drafts[top].verb == nil { return complete(top, with: group) }
    if let open = stack.last(where: { drafts[$0].verb == nil && drafts[$0].subject != nil }) {
      close(to: open)
      return complete(open, with: group)
    }
    if isSubjectClause(top) {
      stack.removeLast()
      return complete(top, with: group)
    }
    if last == .comma || last == .verb { return share(group) }
    if last == .chunk, let object = drafts[top].objects.last, object == lastChunk {
      drafts[top].objects.removeLast()
      open(
        Draft(
          kind: .complement,
          verb: group,
          subject: object,
          parent: top,
          tokens: layer.nounChunks[object].tokens
        )
      )
      return
    }
    open(Draft(kind: .main, verb: group, tokens: layer.verbGroups[group].tokens))
  }

  /// Whether a clause is itself the subject of the one around it: "removing them is wise".
  func isSubjectClause(_ draft: Int) -> Bool {
    guard stack.count > 1, drafts[draft].kind == .gerund || drafts[draft].kind == .infinitive,
      drafts[draft].opener == nil
    else { return false }
    let outer = drafts[stack[stack.count - 2]]
    return outer.verb == nil && outer.subject == nil
  }

  private mutating func complete(_ draft: Int, with group: Int) {
    drafts[draft].verb = group
    if drafts[draft].subject == nil {
      if drafts[draft].kind == .relative, !drafts[draft].awaitsSubject {
        drafts[draft].subject = drafts[draft].antecedent
      } else {
        drafts[draft].awaitsSubject = tables.clauseVerbs.contains(layer.verbGroups[group].lemma)
      }
    }
  }

  /// A verb after "and" has the subject of the last verb of its kind or else of its form: "waited
  /// because Chad is neutral and was host".
  private mutating func share(_ group: Int) {
    let form = layer.verbGroups[group].form
    let lemma = layer.verbGroups[group].lemma
    let model =
      stack.last { self.group(of: $0).map { $0.lemma == lemma && $0.isFinite } ?? false }
      ?? stack.last { self.group(of: $0)?.form == form }
      ?? stack.last { self.group(of: $0)?.isFinite ?? false }
      ?? stack.last { drafts[$0].verb == nil && drafts[$0].subject != nil }
    guard let model else {
      open(Draft(kind: .main, verb: group, tokens: layer.verbGroups[group].tokens))
      return
    }
    close(to: model)
    if drafts[model].verb == nil { return complete(model, with: group) }
    openSibling(of: model, verb: group)
  }

  private mutating func openSibling(of model: Int, verb group: Int) {
    let original = drafts[model]
    if stack.count > 1 { stack.removeLast() }
    open(
      Draft(
        kind: original.kind,
        verb: group,
        subject: original.subject,
        parent: original.parent,
        antecedent: original.antecedent,
        opener: original.opener,
        opensAfterComma: original.opensAfterComma,
        isQuoted: original.isQuoted,
        tokens: layer.verbGroups[group].tokens
      )
    )
  }

  // MARK: Infinitives

  private mutating func readInfinitive(_ group: Int) {
    if isJoining, let model = stack.last(where: { isInfinitive($0) }) {
      close(to: model)
      if layer.verbGroups[group].form == .base { inherit(group, from: model) }
      return openSibling(of: model, verb: group)
    }
    if layer.verbGroups[group].form == .base, drafts[top].verb == nil {
      return complete(top, with: group)
    }
    let parent = drafts[top].verb == nil ? nil : top
    open(
      Draft(
        kind: .infinitive,
        verb: group,
        subject: parent.flatMap { controller(of: $0) },
        parent: parent,
        antecedent: complementHost(group),
        tokens: layer.verbGroups[group].tokens
      )
    )
  }

  /// The noun right before an infinitive, if it stands after the verb: "made an offer to".
  private func complementHost(_ group: Int) -> Int? {
    guard last == .chunk, let host = lastChunk, !layer.nounChunks[host].isTemporal else {
      return nil
    }
    guard let verb = self.group(of: top) else { return host }
    return layer.nounChunks[host].tokens.lowerBound > verb.head ? host : nil
  }

  private func isInfinitive(_ draft: Int) -> Bool {
    guard let group = group(of: draft) else { return false }
    return group.form == .infinitive || group.form == .modal || group.form == .base
  }

  /// "will meet and sign": the second verb has the modal of the first.
  private mutating func inherit(_ group: Int, from model: Int) {
    guard let other = self.group(of: model) else { return }
    layer.verbGroups[group].form = other.form
    layer.verbGroups[group].features.formUnion(
      other.features.intersection([.future, .conditional, .obligation])
    )
  }

  /// Who acts in a complement: the object of "urge", else the subject.
  private func controller(of draft: Int) -> Int? {
    guard let group = group(of: draft) else { return nil }
    let host = drafts[draft]
    if group.features.contains(.passive) { return host.subject }
    if tables.known.objectControlVerbs.contains(group.lemma) {
      if let object = host.objects.first { return object }
      let called = host.phrases.last { $0.after == nil || host.objects.isEmpty }
      if let called { return called.chunk }
    }
    return host.subject
  }

  // MARK: -ing and -ed

  private mutating func readGerund(_ group: Int) {
    if isJoining, let model = stack.last(where: { self.group(of: $0)?.form == .gerund }) {
      close(to: model)
      return openSibling(of: model, verb: group)
    }
    if drafts[top].kind == .subordinate, drafts[top].verb == nil, drafts[top].subject == nil {
      // "while making …", "after signing …": the subject is that of the clause around.
      drafts[top].subject = drafts[top].parent.flatMap { drafts[$0].subject }
      drafts[top].verb = group
      return
    }
    let parent = drafts[top].verb == nil ? nil : top
    var draft = Draft(
      kind: .gerund,
      verb: group,
      parent: parent,
      opener: preposition,
      opensAfterComma: last == .comma,
      tokens: layer.verbGroups[group].tokens
    )
    if preposition != nil {
      draft.antecedent = last == .chunk ? lastChunk : nil
      let isObjects = preposition.map { tables.known.objectPrepositions.contains(tokens.words[$0]) }
      draft.subject = parent.flatMap { host in
        (isObjects ?? false ? drafts[host].objects.first : nil) ?? drafts[host].subject
      }
    } else if last == .chunk, let host = lastChunk {
      draft.kind = .participial
      draft.antecedent = host
      draft.subject = whoever(isAt: host)
    } else if last == .comma {
      draft.kind = .participial
      draft.subject = stack.last { drafts[$0].subject != nil }.flatMap { drafts[$0].subject }
      if parent == nil { draft.parent = top }
    } else {
      draft.subject = parent.flatMap { drafts[$0].subject }
    }
    open(draft)
  }

  /// Who does what an "-ing" form right after a place tells: "crowds | in Chad demanding …".
  ///
  /// - Parameters:
  ///   - place: The last chunk before it.
  ///   - isPerson: Whether only somebody can be meant: "a student from Chad | who …".
  /// - Returns: The chunk that it tells of.
  func whoever(isAt place: Int, isPerson: Bool = false) -> Int {
    var host = place
    while let phrase = layer.phrases.suffix(8).last(where: { $0.chunk == host }),
      tables.known.placePrepositions.contains(tokens.words[phrase.preposition])
        || isPerson && tokens.words[phrase.preposition] == tables.known.from
    {
      guard let outer = phrase.after else { return drafts[top].subject ?? host }
      host = outer
    }
    return host
  }

  private mutating func readParticiple(_ group: Int) {
    if isJoining, let model = stack.last(where: { drafts[$0].verb != nil }),
      let other = self.group(of: model),
      other.features.contains(.passive) || other.features.contains(.perfect)
    {
      close(to: model)
      layer.verbGroups[group].features = other.features
      layer.verbGroups[group].form = other.form
      return openSibling(of: model, verb: group)
    }
    let host = last == .chunk || last == .comma ? lastChunk : nil
    open(
      Draft(
        kind: .participial,
        verb: group,
        subject: host,
        parent: drafts[top].verb == nil ? nil : top,
        antecedent: host,
        opensAfterComma: last == .comma,
        tokens: layer.verbGroups[group].tokens
      )
    )
  }
}
