internal import Timelines

/// Reads what somebody calls something: "termed the plan a first step", "called it an insult".
extension ActReader {
  /// The praise or the criticism that a clause of naming tells.
  func evaluation(_ view: ClauseView) -> Act? {
    guard tables.words.naming.contains(view.group.lemma), !view.isPassive,
      let judged = view.clause.objects.first,
      !view.group.features.hasAny([.negated, .conditional, .future])
    else { return nil }
    let end = end(of: view)
    let start = syntax.nounChunks[judged].tokens.upperBound
    let score = score(start..<max(start, end))
    guard score != 0 else { return nil }
    let actors = view.agent.map { resolver.parties(of: $0, as: .actor) } ?? []
    var recipients = resolver.owners(of: judged)
    if recipients.isEmpty { recipients = resolver.parties(of: judged, as: .recipient) }
    recipients.removeAll { one in actors.contains { $0.actor == one.actor } }
    return Act(
      clause: view.index,
      move: score > 0 ? .welcomes : .criticises,
      type: score > 0 ? .support : .accuse,
      actors: actors.isEmpty && view.clause.kind == .participial ? carriers(view) : actors,
      recipients: recipients,
      object: judged,
      end: end,
      rule: "call … a …",
      confidence: 0.7
    )
  }

  /// What is said of somebody's offer or demand: "said that Chad's plan was not enough".
  func evaluation(said inner: ClauseView, by speakers: [Party]) -> Act? {
    guard inner.group.lemma == words.be, let judged = inner.clause.subject,
      !inner.group.features.hasAny([.conditional, .future]),
      ["proposal", "demand", "talks", "deal", "news"].contains(where: {
        tables.isNoun(tokens.words[syntax.nounChunks[judged].head], $0)
      })
    else { return nil }
    let recipients = resolver.owners(of: judged).filter { one in
      !speakers.contains { $0.actor == one.actor }
    }
    let end = end(of: inner)
    let verb = inner.group.tokens.upperBound
    var score = score(verb..<max(verb, end))
    if inner.group.features.contains(.negated) { score = -score }
    guard score != 0, !recipients.isEmpty else { return nil }
    return Act(
      clause: inner.index,
      move: score > 0 ? .welcomes : .criticises,
      type: score > 0 ? .support : .accuse,
      actors: speakers,
      recipients: recipients,
      object: judged,
      prefix: "says \(tokens.text(owned(judged))) was",
      end: end,
      rule: "say it is a …",
      confidence: 0.6
    )
  }

  /// A chunk with its owner: "Chad's plan".
  private func owned(_ chunk: Int) -> Range<Int> {
    let range = syntax.nounChunks[chunk].tokens
    guard let owner = syntax.nounChunks[chunk].possessor else { return range }
    return syntax.nounChunks[owner].tokens.lowerBound..<range.upperBound
  }

  /// More than nothing where words praise, less where they blame; what comes after "but" is what is
  /// meant.
  private func score(_ range: Range<Int>) -> Int {
    var score = 0
    var before = 0
    for token in range {
      if syntax.tags[token] == .conjunction, tokens.words[token] == tables.words.but {
        if score != 0 { before = score }
        score = 0
      }
      let word = tokens.words[token]
      let isDenied = token > 0 && tokens.words[token - 1] == tables.words.not
      if tables.words.praise.contains(word) { score += isDenied ? -1 : 1 }
      if tables.words.blame.contains(word) { score -= isDenied ? -1 : 1 }
    }
    return score == 0 ? before : score
  }

  /// Where what is said of the thing ends: at the next mark or verb.
  private func end(of view: ClauseView) -> Int {
    let sentence = tokens.sentences[tokens.sentence(of: view.group.head)].tokens
    var end = view.clause.tokens.upperBound
    while end < sentence.upperBound, !tokens.shapes[end].isMark || tokens.shapes[end].isQuote,
      [.conjunction, .adjective, .mark, .adverb, .negation].contains(syntax.tags[end])
        || tables.words.praise.contains(tokens.words[end])
    {
      end += 1
    }
    return end
  }

  private func carriers(_ view: ClauseView) -> [Party] {
    guard let parent = view.clause.parent else { return [] }
    return matcher.view(parent).agent.map { resolver.parties(of: $0, as: .actor) } ?? []
  }
}
