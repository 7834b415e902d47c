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
    if act.type == .statement, let words = saying(group) { return words }
    if let words = condition(act) { return words }
    if let noun = act.nominal { return phrase(ofNominal: noun, recipients: recipients) }
    let lemma = vocabularyWord(group.lemma)
    var words: [String] = []
    if let prefix = act.prefix {
      words.append(prefix)
      if !prefix.hasSuffix(":") { words.append(lemma) }
    } else {
      words.append(EnglishInflection.presentOf(lemma))
    }
    if let particle = particle(of: act, group) { words.append(String(tokens.text(particle))) }
    let isPassive = group.features.contains(.passive)
    if isPassive, let object = act.object, !recipients.contains(object) {
      words.append(String(tokens.text(syntax.nounChunks[object].tokens)))
    }
    let whole = words.map { Word(text: $0) } + tail(act, after: group, recipients: recipients)
    return cut(whole, upTo: limit(act, isPassive: isPassive, whole.map(\.text)))
  }

  /// The words of a statement: "says “We hear your voices”".
  private func saying(_ group: VerbGroup) -> String? {
    let sentence = tokens.sentences[tokens.sentence(of: group.head)].tokens
    guard
      let quote = syntax.quotations.first(where: { $0.isSpeech && $0.tokens.overlaps(sentence) })
    else { return nil }
    var range = quote.tokens.clamped(to: sentence)
    while let first = range.first, tokens.shapes[first].isMark {
      range = first + 1..<range.upperBound
    }
    while let last = range.last, tokens.shapes[last].isMark { range = range.lowerBound..<last }
    guard !range.isEmpty else { return nil }
    let words = "says \u{201C}" + tokens.text(range)
    let pieces = words.split(whereSeparator: \.isWhitespace).map(String.init)
    let text = cut(pieces, upTo: Self.limit - 2)
    let open = text.hasSuffix("\u{201D}") ? String(text.dropLast()) : text
    let isWhole = open.count >= pieces.joined(separator: " ").count
    return open + (isWhole ? "\u{201D}" : "\u{2026}\u{201D}")
  }

  /// The particle of the verb: the one that its frame asks for, or one that follows.
  private func particle(of act: Act, _ group: VerbGroup) -> Int? {
    let next = group.tokens.upperBound
    if let wanted = act.particle, next < tokens.count, tokens.words[next] == wanted { return next }
    return group.particle
  }

  /// "makes a ceasefire a condition".
  private func condition(_ act: Act) -> String? {
    let clause = syntax.clauses[act.clause]
    guard act.move == .conditions, clause.objects.count > 1, let first = clause.objects.first else {
      return nil
    }
    let chunk = syntax.nounChunks[first]
    let article =
      syntax.tags[chunk.tokens.lowerBound] == .determiner
      ? tokens.text(chunk.tokens.lowerBound) + " " : ""
    return "makes \(article)\(tokens.text(chunk.head)) a condition"
  }

  /// "calls for talks in Istanbul": the verb that the noun stands for, then its phrases.
  private func phrase(ofNominal chunk: Int, recipients: [Int]) -> String {
    let noun = tokens.words[syntax.nounChunks[chunk].head]
    var words = (tables.nominals[noun]?.verb ?? "").split(separator: " ").map(String.init)
    for (place, phrase) in syntax.phrases(following: chunk).enumerated()
    where !recipients.contains(phrase.chunk) && !syntax.nounChunks[phrase.chunk].isTemporal {
      if place > 0 { words.append(String(tokens.text(phrase.preposition))) }
      words.append(String(tokens.text(syntax.nounChunks[phrase.chunk].tokens)))
    }
    return cut(words.flatMap { $0.split(separator: " ").map(String.init) }, upTo: Self.limit)
  }

  private func vocabularyWord(_ word: WordID) -> String {
    Int(word.index) < tokens.vocabulary.count ? tokens.vocabulary[word] : "acts"
  }

  /// What stands after the verb, without recipients, times and asides.
  private func tail(_ act: Act, after group: VerbGroup, recipients: [Int]) -> [Word] {
    let clause = syntax.clauses[act.clause]
    let start = (particle(of: act, group) ?? group.tokens.upperBound - 1) + 1
    let end = sentenceEnd(clause, act)
    var words: [Word] = []
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
          syntax.tags[token] == .possessiveMark && !words.isEmpty
          || tokens.shapes[token] == .comma && !words.isEmpty
          || token > start && tokens.touchesPrevious(token) && !words.isEmpty && token - 1 >= start
        let word = Word(text: text, wantsMore: wantsMore(token))
        if joins, let last = words.popLast() {
          words.append(Word(text: last.text + text, wantsMore: word.wantsMore))
        } else {
          words.append(word)
        }
      }
      if shape == .closeBracket { depth = max(0, depth - 1) }
      token += 1
    }
    return words
  }

  /// Whether what a token opens goes on after it, as inside a chunk.
  private func wantsMore(_ token: Int) -> Bool {
    let next = token + 1
    guard next < tokens.count else { return false }
    if let chunk = syntax.nounChunk(at: token), next < syntax.nounChunks[chunk].tokens.upperBound {
      return true
    }
    switch syntax.tags[token] {
    case .adjective, .determiner, .possessive, .number:
      return [.noun, .name, .adjective, .conjunction].contains(syntax.tags[next])
    default: return false
    }
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
    if let bound = boundObject(act), token == bound.lowerBound { return bound.upperBound }
    for chunk in recipients where !isNeeded(chunk, act) {
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

  /// Whether the phrase would not read without a recipient: "blames | it | for the war", "bombs
  /// | a town | and a bridge".
  private func isNeeded(_ chunk: Int, _ act: Act) -> Bool {
    let range = syntax.nounChunks[chunk].tokens
    let next = range.upperBound
    guard next < tokens.count else { return false }
    if syntax.tags[next] == .conjunction {
      return !syntax.joined(with: chunk).contains { $0 > chunk && act.recipients.count > 1 }
    }
    let verb = syntax.verbGroups[syntax.clauses[act.clause].verb]
    let isObject = range.lowerBound == verb.tokens.upperBound
    return isObject && range.count <= 2
      && (tokens.words[next] == tables.words.of || tokens.words[next] == tables.words.for)
  }

  /// The limit, stretched a little where the object's own head would be lost.
  private func limit(_ act: Act, isPassive: Bool, _ words: [String]) -> Int {
    guard let object = act.object, !isPassive else { return Self.limit }
    let head = syntax.nounChunks[object].tokens.upperBound - 1
    guard head >= 0 else { return Self.limit }
    let last = String(tokens.text(head))
    guard let place = words.firstIndex(where: { $0.hasSuffix(last) }) else { return Self.limit }
    let needed = words[...place].joined(separator: " ").count
    return needed > Self.limit && needed <= Self.limit + 16 ? needed : Self.limit
  }

  /// The object that is to act, up to what it is to do: "urges | the two | to stop".
  private func boundObject(_ act: Act) -> Range<Int>? {
    guard act.rule.contains("obj+inf"), let object = act.object, let complement = act.complement,
      syntax.clauses[complement].kind == .infinitive, !act.recipients.isEmpty,
      syntax.clauses[act.clause].objects.contains(object)
    else { return nil }
    let start = syntax.nounChunks[object].tokens.lowerBound
    let end = syntax.clauses[complement].tokens.lowerBound
    return start < end ? start..<end : nil
  }

  /// Closes a quotation that the cut left open.
  private func closed(_ text: String) -> String {
    let opened = text.count { $0 == "\u{201C}" }
    let shut = text.count { $0 == "\u{201D}" }
    if opened > shut { return text + "\u{201D}" }
    return text.count { $0 == "\"" } % 2 == 1 ? text + "\"" : text
  }

  /// A word of a phrase.
  private struct Word {
    var text: String
    /// Whether the phrase must not end here.
    var wantsMore = false
  }

  private func cut(_ words: [String], upTo limit: Int) -> String {
    cut(words.map { Word(text: $0) }, upTo: limit)
  }

  /// Cuts at a word's end, and never ends on a word that wants another.
  private func cut(_ words: [Word], upTo limit: Int) -> String {
    let pieces = words.flatMap { word in
      let parts = word.text.split(whereSeparator: \.isWhitespace).map(String.init)
      return parts.enumerated().map { place, text in
        Word(text: text, wantsMore: place + 1 < parts.count || word.wantsMore)
      }
    }
    var kept = Array(pieces.prefix(count(of: pieces, upTo: limit)))
    // What is begun may be finished where that takes a few letters more.
    let isFinished = kept.count == pieces.count || kept.last?.wantsMore == false
    if !isFinished, let end = pieces[kept.count...].firstIndex(where: { !$0.wantsMore }),
      end < count(of: pieces, upTo: limit + Self.stretch)
    {
      kept = Array(pieces[...end])
    }
    let isCut = kept.count < pieces.count
    let whole = trimmed(kept, strictly: isCut)
    kept = whole.count > 1 ? whole : trimmed(kept, strictly: false)
    if isCut, let that = kept.lastIndex(where: { $0.text == "that" }), that > 1,
      kept.count - that < 5
    {
      kept.removeSubrange(that...)
    }
    let joined = kept.map(\.text).joined(separator: " ")
    return closed(
      String(joined.reversed().drop { ",.;:-\u{2013}\u{2014}".contains($0) }.reversed())
    )
  }

  /// Leaves out words at the end that want another after them.
  private func trimmed(_ words: [Word], strictly: Bool) -> [Word] {
    var kept = words
    while kept.count > 1, let last = kept.last {
      let bare = last.text.filter { $0.isLetter || $0 == "'" }.lowercased()
      guard
        strictly && last.wantsMore || bare.isEmpty || EnglishPhraseWords.dangling.contains(bare)
          || last.text.hasSuffix("'s") || last.text.hasSuffix("\u{2019}s")
      else { break }
      kept.removeLast()
    }
    return kept
  }

  /// How many characters a phrase may go beyond its limit to finish what it has begun.
  private static let stretch = 20

  /// How many words, joined by spaces, stay within a number of characters.
  private func count(of words: [Word], upTo limit: Int) -> Int {
    var length = -1
    return words.prefix {
      length += 1 + $0.text.count
      return length <= limit
    }.count
  }
}
