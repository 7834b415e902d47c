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
    guard start < end else { return nil }
    var score = 0
    var weight = 1
    for token in start..<end {
      // What comes after "but" is what is meant.
      if syntax.tags[token] == .conjunction, tokens.words[token] != tables.words.and { weight = 2 }
      let word = tokens.words[token]
      if tables.words.praise.contains(word) { score += weight }
      if tables.words.blame.contains(word) { score -= weight }
    }
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
      rule: "call … a …",
      confidence: 0.7
    )
  }

  /// Where what is said of the thing ends: at the next mark or verb.
  private func end(of view: ClauseView) -> Int {
    let sentence = tokens.sentences[tokens.sentence(of: view.group.head)].tokens
    var end = view.clause.tokens.upperBound
    while end < sentence.upperBound, !tokens.shapes[end].isMark || tokens.shapes[end].isQuote,
      syntax.tags[end] == .conjunction || syntax.tags[end] == .adjective
        || syntax.tags[end] == .mark
        || syntax.tags[end] == .adverb
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
