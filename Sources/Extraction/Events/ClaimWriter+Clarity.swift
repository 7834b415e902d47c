internal import Timelines

/// Tells how far a reading can be trusted: by its rule, and by how clearly its sentence says it.
extension ClaimWriter {
  /// The confidence of an act's rule, less what makes its sentence doubtful.
  func confidence(of act: Act, isDated: Bool) -> Double {
    var confidence = act.actors.isEmpty ? min(act.confidence, 0.5) : act.confidence
    let verb = syntax.verbGroups[syntax.clauses[act.clause].verb]
    if let talk, talk.isAmongTalk(tokens.sentence(of: verb.head)) {
      // Talk guesses, recalls and wishes; what it sets on a day it mostly reports.
      let isReport = isDated && !talk.isLetter(tokens.sentence(of: verb.head))
      confidence *= isReport ? 0.75 : 0.55
    }
    confidence *= clarity(ofActorsOf: act)
    if isAboutPronoun(act) { confidence *= 0.75 }
    if phrases.isScrap(act) { confidence *= 0.5 }
    // "He was beaten": neither by whom nor, for sure, who.
    if act.actors.isEmpty, act.recipients.allSatisfy(mentions.isPronoun) { confidence *= 0.75 }
    if act.recipients.isEmpty, act.type == .threaten || act.type == .accuse { confidence *= 0.8 }
    // "Seeks to create a vacuum" tells an aim; whether anybody is asked is not told.
    if act.rule.hasPrefix("seek inf") { confidence *= 0.5 }
    if let subject = syntax.clauses[act.clause].subject {
      let gap = verb.head - syntax.nounChunks[subject].tokens.upperBound
      if gap > 18 { confidence *= 0.8 }
    }
    return min(1, max(0.1, confidence))
  }

  /// How clearly the words say who acts: a name does, "he" mostly, "they" and "it" seldom.
  private func clarity(ofActorsOf act: Act) -> Double {
    guard let party = act.actors.first else { return 1 }
    guard let word = tokens.vocabulary.word(party.form) else { return 1 }
    if tables.words.severalThings.contains(word) {
      // "They" of one state or office is a guess.
      if act.actors.count > 1 { return 1 }
      return party.actor.isPerson || isState(party) ? 0.5 : 0.8
    }
    if tables.words.oneThing.contains(word) { return 0.7 }
    return tables.words.thirdPerson.contains(word) ? 0.9 : 1
  }

  private func isState(_ party: Party) -> Bool {
    let code = party.actor.description.utf8
    return code.count == 3 || code.count == 6 && code.suffix(3).elementsEqual("GOV".utf8)
  }

  /// Whether all that is told of the other side is a pronoun that means nobody known: "beat them".
  private func isAboutPronoun(_ act: Act) -> Bool {
    guard act.recipients.isEmpty, act.nominal == nil, let object = act.object else { return false }
    let chunk = syntax.nounChunks[object]
    return chunk.tokens.count == 1 && tables.words.objectPronouns.contains(tokens.words[chunk.head])
  }
}
