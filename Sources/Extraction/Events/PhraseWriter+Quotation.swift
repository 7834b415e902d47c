internal import Timelines

/// Writes what a row says of somebody's words.
extension PhraseWriter {
  /// The words of a statement: "says “We hear your voices”"; all that was said where only a part of
  /// it is quoted: "says the two are “very concerned”".
  func saying(_ act: Act, _ group: VerbGroup) -> String? {
    guard let range = quotedWords(near: group) else { return nil }
    if isPart(range), let whole = report(around: range, of: act) { return whole }
    return quotation(of: range)
  }

  /// Whether a statement is known by a part of a sentence alone: he said, “in absence of rain”.
  func isScrap(_ act: Act) -> Bool {
    let group = syntax.verbGroups[syntax.clauses[act.clause].verb]
    guard act.type == .statement, let range = quotedWords(near: group) else { return false }
    return isPart(range) && report(around: range, of: act) == nil
  }

  /// What is quoted in a sentence, without the marks around it.
  private func quotedWords(near group: VerbGroup) -> Range<Int>? {
    let sentence = tokens.sentences[tokens.sentence(of: group.head)].tokens
    guard
      let quote = syntax.quotations(in: sentence).first(where: { $0.isSpeech })
        ?? syntax.quotations(in: sentence).first
    else { return nil }
    var range = quote.tokens.clamped(to: sentence)
    while let first = range.first, tokens.shapes[first].isMark {
      range = first + 1..<range.upperBound
    }
    while let last = range.last, tokens.shapes[last].isMark { range = range.lowerBound..<last }
    return range.isEmpty ? nil : range
  }

  private func sentence(of range: Range<Int>) -> Range<Int> {
    tokens.sentences[tokens.sentence(of: range.lowerBound)].tokens
  }

  /// Whether quoted words are a piece of somebody else's sentence: no capital, no clause of their own.
  private func isPart(_ range: Range<Int>) -> Bool {
    guard tokens.shapes[range.lowerBound] == .lower else { return false }
    return !syntax.clauses(ofSentence: sentence(of: range)).contains { clause in
      guard let subject = clause.subject else { return false }
      return range.contains(syntax.verbGroups[clause.verb].head)
        && range.contains(syntax.nounChunks[subject].head)
    }
  }

  /// The clause that tells what was said and takes quoted words in: "that Chad is “very concerned”".
  private func report(around quoted: Range<Int>, of act: Act) -> String? {
    let said = syntax.clauses(ofSentence: sentence(of: quoted)).first { clause in
      clause.parent == act.clause && clause.kind == .complement && clause.subject != nil
        && clause.tokens.lowerBound < quoted.lowerBound
        && clause.tokens.upperBound >= quoted.lowerBound
    }
    guard let said else { return nil }
    return saying(said.tokens.lowerBound..<max(said.tokens.upperBound, quoted.upperBound))
  }

  /// What a row says of somebody's words: those that make their point.
  func quotation(of range: Range<Int>) -> String {
    let range = point(of: range)
    let words = "says \u{201C}" + tokens.text(range)
    return PhraseCutter.quotation(
      words.split(whereSeparator: \.isWhitespace).map { PhraseWord(String($0)) }
    )
  }

  /// Where words come to their point: after "well, if you look back, you will see that".
  private func point(of range: Range<Int>) -> Range<Int> {
    let sentence = sentence(of: range)
    let clause = syntax.clauses(ofSentence: sentence).first { clause in
      guard clause.kind == .complement, range.contains(clause.tokens.lowerBound),
        let parent = clause.parent.map({ syntax.clauses[$0] }), let subject = parent.subject,
        tables.words.talking.contains(tokens.words[syntax.nounChunks[subject].head])
          || tables.words.firstPerson.contains(tokens.words[syntax.nounChunks[subject].head])
      else { return false }
      // "I don't think that …" means the opposite of what it leads to.
      let verb = syntax.verbGroups[parent.verb]
      return tables.words.opinion.contains(verb.lemma) && !verb.features.contains(.negated)
    }
    guard var start = clause?.tokens.lowerBound else { return range }
    if syntax.tags[start] == .subordinator { start += 1 }
    guard sentence.contains(start), range.upperBound - start >= 4 else { return range }
    return start..<range.upperBound
  }

  /// What somebody says again and again: "says a truce would only help Chad".
  func position(_ act: Act) -> String? {
    guard act.type == .statement, let said = act.complement else { return nil }
    var range = syntax.clauses[said].tokens
    for inner in act.consumed {
      range = range.lowerBound..<max(range.upperBound, syntax.clauses[inner].tokens.upperBound)
    }
    return saying(range)
  }

  /// What was said, in the words of a clause: "says a truce would only help Chad".
  private func saying(_ clause: Range<Int>) -> String? {
    var range = clause
    while let first = range.first,
      syntax.tags[first] == .subordinator || syntax.tags[first] == .relative
        || tokens.shapes[first].isMark
    {
      range = first + 1..<range.upperBound
    }
    var words: [PhraseWord] = []
    for token in range {
      let text = String(tokens.text(token))
      if token > range.lowerBound, tokens.touchesPrevious(token), let last = words.popLast() {
        words.append(PhraseWord(last.text + text, wantsMore: wantsMore(token)))
      } else {
        words.append(PhraseWord(text, wantsMore: wantsMore(token)))
      }
    }
    return words.isEmpty ? nil : PhraseCutter.cut([PhraseWord("says")] + words)
  }
}
