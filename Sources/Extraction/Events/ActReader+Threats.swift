internal import Timelines

/// Reads the threats that stand beside demands: "at the risk of sanctions", "or face an embargo".
extension ActReader {
  /// The threat that a demand carries with it, if it carries one.
  func threat(beside demand: inout Act) -> Act? {
    guard demand.move == .demands || demand.move == .conditions, demand.nominal == nil,
      !demand.actors.isEmpty, let (chunk, start, rule) = price(of: demand)
    else { return nil }
    demand.end = start
    var threat = demand
    threat.move = .threatens
    threat.type = .threaten
    threat.nominal = chunk
    threat.verb = "threatens"
    threat.prefix = nil
    threat.object = chunk
    threat.complement = nil
    threat.rule = rule
    threat.confidence = min(demand.confidence, 0.7)
    return threat
  }

  /// What whoever does not comply will meet, by its noun.
  private func price(of demand: Act) -> (chunk: Int, start: Int, rule: String)? {
    let verb = syntax.verbGroups[syntax.clauses[demand.clause].verb].head
    let sentence = tokens.sentences[tokens.sentence(of: verb)].tokens
    for phrase in syntax.phrases(from: verb) {
      guard phrase.preposition < sentence.upperBound else { break }
      guard tables.isNoun(tokens.words[syntax.nounChunks[phrase.chunk].head], "peril"),
        let next = syntax.phrases(following: phrase.chunk).first,
        tokens.words[next.preposition] == tables.words.of, let chunk = consequence(next.chunk)
      else { continue }
      return (chunk, phrase.preposition, "demand … at the risk of")
    }
    for token in verb..<sentence.upperBound where tokens.words[token] == tables.words.or {
      guard
        let facing = (token + 1..<min(token + 3, sentence.upperBound)).first(where: {
          tables.words.facing.contains(tokens.words[$0])
        }),
        let chunk = syntax.nounChunk(at: min(facing + 1, sentence.upperBound - 1))
          .flatMap({ consequence($0) })
      else { continue }
      return (chunk, token, "demand … or face")
    }
    return nil
  }

  /// A chunk, if what it names is done to somebody in return.
  private func consequence(_ chunk: Int) -> Int? {
    syntax.joined(with: chunk).contains {
      tables.isNoun(tokens.words[syntax.nounChunks[$0].head], "consequence")
    } ? chunk : nil
  }

  /// Whether a clause tells what happens if a demand is not met: "Otherwise, they would …".
  func isAlternative(_ view: ClauseView) -> Bool {
    let verb = view.group.tokens.lowerBound
    let start = tokens.sentences[tokens.sentence(of: verb)].tokens.lowerBound
    var token = verb - 1
    while token >= start {
      if tables.words.otherwise.contains(tokens.words[token]) { return true }
      switch syntax.tags[token] {
      case .verbPast, .verbPresent, .verbBase, .modal, .auxiliary: return false
      default: token -= 1
      }
    }
    return false
  }
}
