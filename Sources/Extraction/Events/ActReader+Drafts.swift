internal import Timelines

/// Reads the deals of years past that somebody recalls: "invoked a 2019 draft accord under which Chad
/// would pull back".
extension ActReader {
  /// The negotiation of a dated deal, where whoever recalls it and whoever it binds are told.
  func drafts(recalledIn view: ClauseView) -> [Act] {
    guard
      words.recalling.contains(view.group.lemma) || words.referring.contains(view.group.lemma),
      !view.isPassive, !view.group.features.hasAny([.conditional, .negated, .future]),
      let host = view.object ?? view.clause.phrases.first?.chunk,
      tables.isNoun(tokens.words[matcher.head(of: host)], "deal")
    else { return [] }
    // Whoever recalls it speaks for the state that negotiated it then.
    var parties = (view.agent.map { resolver.parties(of: $0, as: .actor) } ?? [])
      .map(resolver.state(of:))
    guard !parties.isEmpty else { return [] }
    let sentence = tokens.sentences[tokens.sentence(of: view.group.head)].tokens
    let end = syntax.nounChunks[host].tokens.upperBound
    var bound: [Party] = []
    for other in siblings(of: view.index, in: sentence)
    where bound.isEmpty && syntax.clauses[other].tokens.lowerBound >= end {
      if let subject = syntax.clauses[other].subject {
        bound = resolver.parties(of: subject, as: .actor)
      }
    }
    guard !bound.isEmpty else { return [] }
    resolver.append(bound, to: &parties)
    guard parties.count > 1 else { return [] }
    let year = syntax.phrases(following: host).first { phrase in
      phrase.after == host && tokens.words[phrase.preposition] == words.of
        && syntax.isTime(phrase.chunk, in: tokens)
    }
    return [
      Act(
        clause: view.index,
        move: .meets,
        type: .consult,
        actors: parties,
        recipients: [],
        nominal: host,
        isPresupposed: true,
        day: year?.chunk ?? host,
        verb: "negotiates",
        rule: "recall a deal",
        confidence: 0.4
      )
    ]
  }
}
