internal import Timelines

/// Reads acts of which a clause only says that they take place: "talks between Peru and Chile
/// began", "clashes broke out", "Omani raids on Chad continued".
extension ActReader {
  /// The act that a noun tells and its clause sets in time.
  func occurrence(_ view: ClauseView) -> Act? {
    guard let chunk = occurring(view),
      !view.group.features.hasAny([.negated, .conditional, .obligation]),
      let row = tables.occurrence(of: tokens.words[matcher.head(of: chunk)])
    else { return nil }
    var actors = makers(of: chunk, in: view)
    if actors.isEmpty, row.type == .protest { actors = crowd(around: chunk, in: view) }
    let hasFailed = words.failing.contains(view.group.lemma)
    if hasFailed {
      guard row.type == .consult else { return nil }
      // Those who parted in anger may be told only in the next sentence.
      if actors.count == 1 { actors = [] }
    }
    let partners = partners(of: chunk, in: view).filter { one in
      !actors.contains { $0.actor == one.actor }
    }
    guard
      hasFailed || !actors.isEmpty && (row.type != .consult || actors.count + partners.count > 1)
    else { return nil }
    let act = Act(
      clause: view.index,
      move: row.move,
      type: row.type,
      actors: actors,
      recipients: partners,
      object: chunk,
      nominal: chunk,
      verb: hasFailed ? "fails to agree in" : row.verb,
      rule:
        "\(tokens.normalised(syntax.nounChunks[chunk].head)) \(hasFailed ? "failed" : "took place")",
      confidence: 0.6
    )
    return modal(act, view)
  }

  /// What takes place: the subject of "began", or of "were held" where nobody is told to hold it.
  private func occurring(_ view: ClauseView) -> Int? {
    // "Fighting between Peru and Chile left ten dead."
    if words.costing.contains(view.group.lemma), !view.isPassive, let chunk = view.clause.subject,
      tables.occurrence(of: tokens.words[matcher.head(of: chunk)])?.move == .strikes,
      syntax.phrases(following: chunk).contains(where: {
        tokens.words[$0.preposition] == words.between
      })
    {
      return chunk
    }
    guard words.occurring.contains(view.group.lemma) || words.failing.contains(view.group.lemma)
    else { return nil }
    if view.isPassive { return view.agent == nil ? view.object : nil }
    // "Collapsed over mutual distrust": what follows only tells why.
    if words.failing.contains(view.group.lemma) { return view.clause.subject }
    let isTakingPlace =
      view.clause.objects.count == 1
      && view.clause.objects.first.map {
        tokens.words[syntax.nounChunks[$0].head] == words.place
      } ?? false
    return view.clause.objects.isEmpty || isTakingPlace ? view.clause.subject : nil
  }

  /// "Israeli riots", "talks between Peru and Chile", "a strike by Kenyan teachers".
  private func makers(of chunk: Int, in view: ClauseView) -> [Party] {
    var found: [Party] = []
    for phrase in phrases(of: chunk, in: view)
    where tokens.words[phrase.preposition] == words.between {
      resolver.append(resolver.parties(of: phrase.chunk, as: .recipient), to: &found)
      resolver.append(resolver.parties(of: phrase.chunk, as: .actor), to: &found)
    }
    return found.isEmpty ? resolver.owners(of: chunk).filter { !resolver.isSeat($0) } : found
  }

  /// Those in a place where people protest: "protests in Peru".
  private func crowd(around chunk: Int, in view: ClauseView) -> [Party] {
    for phrase in phrases(of: chunk, in: view)
    where words.places.contains(tokens.words[phrase.preposition])
      && tokens.words[phrase.preposition] != words.outside
    {
      // "Protests in his country": the country's, not his.
      let found = resolver.parties(of: phrase.chunk, as: .recipient).map(resolver.inhabitants)
        .filter { !$0.actor.isPerson }
      if !found.isEmpty { return found }
    }
    return []
  }

  private func partners(of chunk: Int, in view: ClauseView) -> [Party] {
    for phrase in phrases(of: chunk, in: view)
    where words.opposite.contains(tokens.words[phrase.preposition]) {
      let found = resolver.parties(of: phrase.chunk, as: .recipient)
      if !found.isEmpty { return found }
    }
    return []
  }

  /// The phrases right after the noun, and those of its clause: "talks began between …".
  private func phrases(of chunk: Int, in view: ClauseView) -> [PrepositionalPhrase] {
    let own = syntax.phrases(following: chunk)
    return own + view.clause.phrases.filter { !own.contains($0) }
  }
}
