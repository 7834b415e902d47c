internal import Timelines

/// Tells an act of today from history and from a position that is held again and again.
extension ClaimWriter {
  /// "In the past", "a few years ago", "the ex-president has vowed": history without a date.
  func isLongPast(_ act: Act) -> Bool {
    let clause = syntax.clauses[act.clause]
    let isBygone = clause.phrases.contains { phrase in
      tokens.words[phrase.preposition] == tables.words.in
        && tables.words.bygone.contains(tokens.words[syntax.nounChunks[phrase.chunk].head])
    }
    if isBygone || isByFormer(clause) { return true }
    var outer: Int? = act.clause
    while let index = outer {
      let tokens = syntax.clauses[index].tokens
      if assigner.isLongAgo(in: tokens, of: index) || opensLongAgo(index) {
        return true
      }
      outer = syntax.clauses[index].kind == .infinitive ? syntax.clauses[index].parent : nil
    }
    return false
  }

  /// "Has turned down several truces", "recalled earlier truces": done more than once at no told time.
  func isOnceUpon(_ act: Act, _ date: ClaimDate) -> Bool {
    guard date.basis == .published else { return false }
    if act.isPresupposed { return act.move == .declares }
    let verb = syntax.verbGroups[syntax.clauses[act.clause].verb]
    guard verb.features.contains(.perfect), act.move.answersSomething, let object = act.object,
      ["truce", "proposal", "demand", "talks", "deal"].contains(where: {
        tables.isNoun(tokens.words[syntax.nounChunks[object].head], $0)
      })
    else { return false }
    let chunk = syntax.nounChunks[object].tokens
    return (max(0, chunk.lowerBound - 1)..<chunk.upperBound).contains {
      tables.words.numerous.contains(tokens.words[$0])
    }
  }

  /// "A few years ago" before the subject of a clause.
  private func opensLongAgo(_ clause: Int) -> Bool {
    let start = syntax.clauses[clause].tokens.lowerBound
    let sentence = tokens.sentences[tokens.sentence(of: start)].tokens.lowerBound
    return sentence < start && start - sentence <= 6
      && assigner.isLongAgo(in: sentence..<start, of: nil)
  }

  /// Whether somebody who once held an office has done it at no told time.
  private func isByFormer(_ clause: Clause) -> Bool {
    let verb = syntax.verbGroups[clause.verb]
    guard verb.features.contains(.perfect), let subject = clause.subject else { return false }
    let start = syntax.nounChunks[subject].tokens.lowerBound
    return (start..<max(start, verb.tokens.lowerBound)).contains { token in
      tables.words.former.contains(tokens.words[token]) && token + 1 < tokens.count
        && tokens.shapes[token + 1] != .comma
    }
  }

  func isStanding(_ act: Act) -> Bool {
    if isLasting(act) { return true }
    // "Repeated the terms of last year".
    if act.move == .conditions,
      tables.words.restating.contains(syntax.verbGroups[syntax.clauses[act.clause].verb].lemma)
    {
      return true
    }
    return [act.clause, act.speech].compactMap { $0 }
      .contains { tables.isRepeated(syntax.verbGroups[syntax.clauses[$0].verb], in: tokens) }
  }

  /// "Has opposed it for decades", and what an "-ing" clause adds to such.
  private func isLasting(_ act: Act) -> Bool {
    var clause: Int? = act.clause
    while let index = clause {
      let isLong = syntax.clauses[index].phrases.contains { phrase in
        tokens.words[phrase.preposition] == tables.words.for
          && tables.words.longTimes.contains(tokens.words[syntax.nounChunks[phrase.chunk].head])
      }
      if isLong, syntax.verbGroups[syntax.clauses[index].verb].features.contains(.perfect) {
        return true
      }
      clause = syntax.clauses[index].kind == .participial ? syntax.clauses[index].parent : nil
    }
    return false
  }
}
