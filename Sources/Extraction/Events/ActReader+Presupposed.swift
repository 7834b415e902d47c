internal import Timelines

/// Reads acts that others take for granted: "rejected Chad's plan, a truce from Monday", "recalled
/// the Omani truces, among them …".
extension ActReader {
  /// The proposal that an answer takes for granted, where it says from when it is to hold.
  func proposal(answeredBy act: Act) -> Act? {
    guard act.move.answersSomething, act.nominal == nil, act.status == .current,
      !act.actors.isEmpty
    else { return nil }
    let view = matcher.view(act.clause)
    let inner = [act.clause] + act.consumed.sorted()
    let named = inner.flatMap { syntax.clauses[$0].phrases.map(\.chunk) }
    for thing in (act.object.map { [$0] } ?? []) + named where isTabled(thing) {
      let owners = matcher.owners(of: thing, in: view).filter { one in
        !act.actors.contains { $0.actor == one.actor }
      }
      guard !owners.isEmpty, let (content, day) = start(of: thing, in: act) else { continue }
      return Act(
        clause: act.clause,
        move: .demands,
        type: .request,
        actors: owners,
        recipients: act.actors,
        nominal: content,
        isPresupposed: true,
        day: day,
        verb: "asks for",
        rule: "answer to a proposal",
        confidence: 0.5
      )
    }
    return nil
  }

  private func isTabled(_ chunk: Int) -> Bool {
    let head = tokens.words[syntax.nounChunks[chunk].head]
    return ["proposal", "demand", "ceasefire"].contains { tables.isNoun(head, $0) }
  }

  /// What is proposed, and the chunk of the day from which it is to hold: "a truce from Monday".
  private func start(of thing: Int, in act: Act) -> (content: Int, day: Int)? {
    let head = syntax.nounChunks[thing].head
    let sentence = tokens.sentences[tokens.sentence(of: head)].tokens
    for phrase in syntax.phrases(from: head) {
      guard phrase.preposition < sentence.upperBound else { break }
      guard tables.words.termPrepositions.contains(tokens.words[phrase.preposition]),
        syntax.nounChunks[phrase.chunk].isTemporal
      else { continue }
      let before = phrase.after.flatMap { syntax.nounChunks[$0].isTemporal ? nil : $0 } ?? thing
      guard isTruce(before) else { return nil }
      return (before, phrase.chunk)
    }
    return nil
  }

  private func isTruce(_ chunk: Int) -> Bool {
    tables.isNoun(tokens.words[syntax.nounChunks[chunk].head], "truce")
  }

  /// The truces of somebody that a speaker recalls, one by one.
  func truces(recalledIn view: ClauseView) -> [Act] {
    guard words.recalling.contains(view.group.lemma), !view.isPassive,
      !view.group.features.hasAny([.conditional, .negated]),
      let host = view.object ?? view.clause.phrases.first?.chunk,
      syntax.nounChunks[host].tokens.contains(where: { tables.isNoun(tokens.words[$0], "truce") })
    else { return [] }
    let owners = resolver.owners(of: host)
    guard owners.count == 1 else { return [] }
    let end = tokens.sentences[tokens.sentence(of: view.group.head)].tokens.upperBound
    let next = syntax.clauses[(view.index + 1)...].first {
      $0.kind == .main || $0.kind == .complement
    }
    let limit = min(end, next?.tokens.lowerBound ?? end)
    let members = (host + 1..<syntax.nounChunks.count).prefix { chunk in
      syntax.nounChunks[chunk].head < limit
    }
    return members.filter { isTruce($0) || isHalt($0) }.map { chunk in
      Act(
        clause: view.index,
        move: .declares,
        type: .retreat,
        actors: owners,
        recipients: [],
        nominal: chunk,
        isPresupposed: true,
        verb: "declares",
        speaker: view.agent.map { resolver.parties(of: $0, as: .actor) } ?? [],
        rule: "recall a truce",
        confidence: 0.5
      )
    }
  }

  /// "A halt of strikes on power plants", "an end to the shelling": a truce in other words.
  private func isHalt(_ chunk: Int) -> Bool {
    guard tables.isNoun(tokens.words[syntax.nounChunks[chunk].head], "halt"),
      let phrase = syntax.phrases(following: chunk).first, phrase.after == chunk
    else { return false }
    let halted = tokens.words[matcher.head(of: phrase.chunk)]
    return ["attack", "ceasefire"].contains { tables.isNoun(halted, $0) }
  }

  /// The acts long past that nouns with a date tell: "its invasion of Chad in 1987".
  func datedNominals() -> [Act] {
    syntax.nounChunks.indices.compactMap { datedNominal($0) }
  }

  private func datedNominal(_ chunk: Int) -> Act? {
    let noun = syntax.nounChunks[chunk]
    guard let row = tables.nominals[tokens.words[noun.head]],
      row.type.isForce || row.move == .hosts, let clause = innermostClause(at: noun.head)
    else { return nil }
    let following = syntax.phrases(following: chunk)
    guard let day = following.last(where: { syntax.isTime($0.chunk, in: tokens) })?.chunk,
      let first = following.first, first.after == chunk,
      row.openers.contains(tokens.words[first.preposition])
    else { return nil }
    var actors = resolver.owners(of: chunk)
    if let host = noun.joinedTo, noun.possessor == nil { actors = resolver.owners(of: host) }
    var recipients = resolver.parties(of: first.chunk, as: .recipient)
    if recipients.isEmpty, row.move == .hosts { recipients = sides(of: following) }
    actors.removeAll { one in recipients.contains { $0.actor == one.actor } }
    guard !actors.isEmpty else { return nil }
    return Act(
      clause: clause,
      move: row.move,
      type: row.type,
      actors: actors,
      recipients: recipients,
      nominal: chunk,
      isPresupposed: true,
      day: day,
      rule: "\(tokens.normalised(noun.head)) of, dated",
      confidence: 0.5
    )
  }

  /// "Talks between Chad and Niger": those who met.
  private func sides(of phrases: [PrepositionalPhrase]) -> [Party] {
    var found: [Party] = []
    for phrase in phrases where tokens.words[phrase.preposition] == words.between {
      resolver.append(resolver.parties(of: phrase.chunk, as: .recipient), to: &found)
    }
    return found
  }

  private func innermostClause(at token: Int) -> Int? {
    let sentence = tokens.sentences[tokens.sentence(of: token)].tokens
    return syntax.clauses(ofSentence: sentence).indices
      .filter { syntax.clauses[$0].tokens.contains(token) }
      .min { syntax.clauses[$0].tokens.count < syntax.clauses[$1].tokens.count }
  }
}
