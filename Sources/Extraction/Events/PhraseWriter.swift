internal import Timelines

/// Writes what a row says after `who > whom`: the verb in the present, then what follows it.
struct PhraseWriter {
  let tokens: TokenStream
  let syntax: SyntaxLayer
  let tables: EventTables
  let dates: [TemporalExpression]
  /// How many characters a phrase may have.
  static let limit = 48

  /// The phrase of an act.
  func phrase(for act: Act, recipients: [Int]) -> String {
    let clause = syntax.clauses[act.clause]
    let group = syntax.verbGroups[clause.verb]
    let lemma = vocabularyWord(group.lemma)
    var words: [String] = []
    if let prefix = act.prefix {
      words.append(prefix)
      if !prefix.hasSuffix(":") { words.append(lemma) }
    } else {
      words.append(EnglishInflection.presentOf(lemma))
    }
    if let particle = group.particle { words.append(String(tokens.text(particle))) }
    let isPassive = group.features.contains(.passive)
    if isPassive, let object = act.object, !recipients.contains(object) {
      words.append(String(tokens.text(syntax.nounChunks[object].tokens)))
    }
    words += tail(act, after: group, recipients: recipients)
    return cut(words)
  }

  private func vocabularyWord(_ word: WordID) -> String {
    Int(word.index) < tokens.vocabulary.count ? tokens.vocabulary[word] : "acts"
  }

  /// What stands after the verb, without recipients, times and asides.
  private func tail(_ act: Act, after group: VerbGroup, recipients: [Int]) -> [String] {
    let clause = syntax.clauses[act.clause]
    let start = (group.particle ?? group.tokens.upperBound - 1) + 1
    let end = sentenceEnd(clause, act)
    var words: [String] = []
    var token = start
    var depth = 0
    while token < end {
      if let skip = skipped(at: token, act, recipients) {
        token = skip
        continue
      }
      let shape = tokens.shapes[token]
      if shape == .semicolon || shape == .dash || shape == .colon { break }
      if token > start, breaks(at: token, act) { break }
      if shape == .openBracket { depth += 1 }
      if depth == 0 {
        let text = String(tokens.text(token))
        let joins =
          token > start && tokens.touchesPrevious(token) && !words.isEmpty && token - 1 >= start
        if joins, let last = words.popLast() {
          words.append(last + text)
        } else {
          words.append(text)
        }
      }
      if shape == .closeBracket { depth = max(0, depth - 1) }
      token += 1
    }
    return words
  }

  /// Whether something else begins here: a clause of circumstance, an aim.
  private func breaks(at token: Int, _ act: Act) -> Bool {
    let tag = syntax.tags[token]
    let isInside = act.consumed.contains { syntax.clauses[$0].tokens.contains(token) }
    if tag == .subordinator || tag == .relative { return !isInside }
    guard tag == .preposition || tokens.shapes[token] == .comma else { return false }
    let aim = syntax.nounChunk(at: min(token + 1, tokens.count - 1)).map {
      tables.isNoun(tokens.words[syntax.nounChunks[$0].head], "aim")
    }
    return aim ?? false
  }

  private func sentenceEnd(_ clause: Clause, _ act: Act) -> Int {
    var end = clause.tokens.upperBound
    for inner in act.consumed
    where syntax.clauses[inner].tokens.lowerBound >= clause.tokens.lowerBound {
      end = max(end, syntax.clauses[inner].tokens.upperBound)
    }
    return end
  }

  /// Where to go on when a recipient or a time stands here.
  private func skipped(at token: Int, _ act: Act, _ recipients: [Int]) -> Int? {
    for chunk in recipients {
      let range = syntax.nounChunks[chunk].tokens
      if token == range.lowerBound { return range.upperBound }
      if token + 1 == range.lowerBound, syntax.tags[token] == .preposition {
        return range.upperBound
      }
    }
    if let date = dates.first(where: {
      $0.tokens.contains(token)
        || $0.tokens.lowerBound == token + 1 && syntax.tags[token] == .preposition
    }),
      act.complement == nil, !act.move.opensSomething
    {
      return date.tokens.upperBound
    }
    return nil
  }

  /// Cuts at a word's end, and never ends on a word that wants another.
  private func cut(_ words: [String]) -> String {
    var text = ""
    var kept: [String] = []
    for word in words.flatMap({ $0.split(separator: " ").map(String.init) }) {
      let longer = text.isEmpty ? word : text + " " + word
      if longer.count > Self.limit { break }
      text = longer
      kept.append(word)
    }
    while kept.count > 1, let last = kept.last {
      let bare = last.filter { $0.isLetter || $0 == "'" }.lowercased()
      let dangles = bare.isEmpty || EnglishPhraseWords.dangling.contains(bare)
      guard dangles else { break }
      kept.removeLast()
    }
    let joined = kept.joined(separator: " ")
    return String(joined.reversed().drop { ",.;:-\u{2013}\u{2014}".contains($0) }.reversed())
  }
}
