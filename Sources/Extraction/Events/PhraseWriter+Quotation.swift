internal import Timelines

/// Writes what a row says of somebody's words.
extension PhraseWriter {
  /// The words of a statement: "says “We hear your voices”".
  func saying(_ group: VerbGroup) -> String? {
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
    return range.isEmpty ? nil : quotation(of: range)
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
    let clause = syntax.clauses.first { clause in
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
    let sentence = tokens.sentences[tokens.sentence(of: range.lowerBound)].tokens
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
    while let first = range.first,
      syntax.tags[first] == .subordinator || syntax.tags[first] == .relative
        || tokens.shapes[first].isMark
    {
      range = first + 1..<range.upperBound
    }
    let words = range.map { PhraseWord(String(tokens.text($0)), wantsMore: wantsMore($0)) }
    return words.isEmpty ? nil : PhraseCutter.cut([PhraseWord("says")] + words)
  }
}
