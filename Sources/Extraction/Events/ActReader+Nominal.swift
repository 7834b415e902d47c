internal import Timelines

/// Reads acts told by nouns: "Oman's offer of talks to Chad", "Peru's call for a truce".
extension ActReader {
  /// The act that the subject of a clause names, where somebody owns it.
  func nominal(_ index: Int) -> Act? {
    let clause = syntax.clauses[index]
    guard let chunk = clause.subject, let owner = syntax.nounChunks[chunk].possessor,
      let row = tables.nominals[tokens.words[syntax.nounChunks[chunk].head]],
      clause.kind == .main || clause.kind == .subordinate
    else { return nil }
    let following = syntax.phrases(following: chunk)
    guard
      following.first.map({
        $0.after == chunk && row.openers.contains(tokens.words[$0.preposition])
      })
        ?? false
    else { return nil }
    let actors = resolver.parties(of: owner, as: .recipient)
    guard !actors.isEmpty else { return nil }
    var recipients: [Party] = []
    for phrase in following.dropFirst()
    where tables.words.towards.contains(tokens.words[phrase.preposition]) {
      recipients = resolver.parties(of: phrase.chunk, as: .recipient).filter { one in
        !actors.contains { $0.actor == one.actor }
      }
      if !recipients.isEmpty { break }
    }
    return Act(
      clause: index,
      move: row.move,
      type: row.type,
      actors: actors,
      recipients: recipients,
      nominal: chunk,
      rule: "\(tokens.normalised(syntax.nounChunks[chunk].head)) of",
      confidence: 0.5
    )
  }

  /// An attack that somebody reports: "an Omani raid on Chad was reported by Mali".
  func reported(_ view: ClauseView) -> Act? {
    guard words.reporting.contains(view.group.lemma), let chunk = view.object,
      tables.isNoun(tokens.words[syntax.nounChunks[chunk].head], "attack"),
      !view.group.features.hasAny([.negated, .conditional, .future])
    else { return nil }
    let actors = resolver.owners(of: chunk)
    guard !actors.isEmpty else { return nil }
    var recipients: [Party] = []
    for phrase in syntax.phrases(following: chunk)
    where words.towards.contains(tokens.words[phrase.preposition])
      && tokens.words[phrase.preposition] != words.by
    {
      recipients = resolver.parties(of: phrase.chunk, as: .recipient).filter { one in
        !actors.contains { $0.actor == one.actor }
      }
      if !recipients.isEmpty { break }
    }
    return Act(
      clause: view.index,
      move: .strikes,
      type: .assault,
      actors: actors,
      recipients: recipients,
      object: chunk,
      nominal: chunk,
      verb: "attacks",
      speaker: view.agent.map { resolver.parties(of: $0, as: .actor) } ?? [],
      rule: "report an attack",
      confidence: 0.6
    )
  }
}
