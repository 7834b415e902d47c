internal import Timelines

/// Writes what a row says after `who > whom`: the verb in the present, then what follows it.
final class PhraseWriter {
  let tokens: TokenStream
  let syntax: SyntaxLayer
  let tables: EventTables
  let dates: [TemporalExpression]
  let antecedents: Antecedents

  init(
    tokens: TokenStream,
    syntax: SyntaxLayer,
    tables: EventTables,
    dates: [TemporalExpression],
    antecedents: Antecedents
  ) {
    self.tokens = tokens
    self.syntax = syntax
    self.tables = tables
    self.dates = dates
    self.antecedents = antecedents
  }

  /// The phrase of an act.
  func phrase(for act: Act, recipients: [Int]) -> String {
    let clause = syntax.clauses[act.clause]
    let group = syntax.verbGroups[clause.verb]
    if act.type == .statement, let words = saying(act, group) { return words }
    if let words = condition(act) ?? position(act) { return words }
    if let noun = act.nominal { return phrase(ofNominal: noun, act, recipients: recipients) }
    let lemma = vocabularyWord(group.lemma)
    var words: [PhraseWord] = []
    switch (act.prefix, act.verb) {
    case (let prefix?, _):
      words.append(PhraseWord(prefix))
      if !prefix.hasSuffix(" was") {
        words.append(PhraseWord(act.isCharge ? EnglishInflection.gerundOf(lemma) : lemma))
      }
    case (nil, let verb?): words.append(PhraseWord(verb))
    case (nil, nil): words.append(PhraseWord(EnglishInflection.presentOf(lemma)))
    }
    if let particle = particle(of: act, group) {
      words.append(PhraseWord(String(tokens.text(particle))))
    }
    if group.features.contains(.passive), let object = act.object, !recipients.contains(object) {
      let range = syntax.nounChunks[object].tokens
      let text = inside(tokens.text(range), at: range)
      words.append(PhraseWord(EnglishPhraseWords.objective[text.lowercased()] ?? text))
    }
    let tail = tail(act, after: group, recipients: recipients)
    if tail.isEmpty || act.isTransitive, let left = leftOut(act, before: group),
      !recipients.contains(left)
    {
      let range = syntax.nounChunks[left].tokens
      words.append(PhraseWord(inside(tokens.text(range), at: range)))
    }
    if let last = words.indices.last {
      words[last].wantsMore = !tail.isEmpty && wantsMore(group.head)
    }
    return PhraseCutter.cut(words + tail)
  }

  /// The object that stands before a clause rather than in it: "the terms | that Chad had set".
  private func leftOut(_ act: Act, before group: VerbGroup) -> Int? {
    guard let object = act.object, !group.features.contains(.passive),
      syntax.nounChunks[object].tokens.upperBound <= group.tokens.lowerBound
    else { return nil }
    return object
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

  private func vocabularyWord(_ word: WordID) -> String {
    Int(word.index) < tokens.vocabulary.count ? tokens.vocabulary[word] : "acts"
  }

  /// What stands after the verb, without recipients, times and asides.
  private func tail(_ act: Act, after group: VerbGroup, recipients: [Int]) -> [PhraseWord] {
    let clause = syntax.clauses[act.clause]
    let start = (particle(of: act, group) ?? group.tokens.upperBound - 1) + 1
    let end = sentenceEnd(clause, act)
    var words: [PhraseWord] = []
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
        let thing = thing(at: token, act)
        let kind = antecedents.kind(at: token).map { syntax.nounChunks[$0].head }
        let text = thing.map { antecedents.words(for: $0) } ?? String(tokens.text(kind ?? token))
        let joins =
          syntax.tags[token] == .possessiveMark && !words.isEmpty
          || tokens.shapes[token] == .comma && !words.isEmpty
          || token > start && tokens.touchesPrevious(token) && !words.isEmpty && token - 1 >= start
        var word = PhraseWord(text, wantsMore: wantsMore(token))
        word.isWhole = act.recipients.isEmpty && isAlone(token)
        if joins, let last = words.popLast() {
          words.append(PhraseWord(last.text + text, wantsMore: word.wantsMore))
        } else {
          words.append(word)
        }
      }
      if shape == .closeBracket { depth = max(0, depth - 1) }
      token += 1
    }
    return words
  }

  /// The thing that a pronoun means after the act's verb or after one inside it.
  private func thing(at token: Int, _ act: Act) -> Int? {
    guard syntax.tags[token] == .pronoun else { return nil }
    for clause in [act.clause] + act.consumed.sorted() {
      let verb = syntax.verbGroups[syntax.clauses[clause].verb]
      if let found = antecedents.thing(at: token, of: verb) { return found }
    }
    return nil
  }

  /// Whether a token is a chunk by itself: "this" in "goes along with this".
  private func isAlone(_ token: Int) -> Bool {
    syntax.nounChunk(at: token).map { syntax.nounChunks[$0].tokens.count == 1 } ?? false
  }

  /// Whether what a token opens goes on after it: inside a chunk, before an object.
  func wantsMore(_ token: Int) -> Bool {
    var next = token + 1
    while next < tokens.count, tokens.shapes[next].isQuote { next += 1 }
    guard next < tokens.count else { return false }
    if let chunk = syntax.nounChunk(at: token) {
      let end = syntax.nounChunks[chunk].tokens.upperBound
      if next < end || next == end && isListed(after: chunk) { return true }
    }
    // "Kenyan | halting | of deliveries".
    if syntax.tags[next] == .gerund, next == token + 1 { return true }
    switch syntax.tags[token] {
    case .gerund where tokens.words[next] == tables.words.of: return true
    case .adjective, .determiner, .possessive, .number:
      return [.noun, .name, .adjective, .conjunction].contains(syntax.tags[next])
    case .verbBase, .verbPresent, .verbPast, .gerund, .participle:
      if syntax.tags[next] == .particle { return true }
      guard let chunk = syntax.nounChunk(at: next) else { return false }
      return !syntax.nounChunks[chunk].isTemporal
    case .adverb:
      return [.adjective, .verbBase, .verbPresent, .verbPast, .participle, .gerund]
        .contains(syntax.tags[next])
    case .modal, .auxiliary, .to, .preposition, .negation, .conjunction: return true
    default: return false
    }
  }

  /// Whether a list goes on after a chunk: "drones | and missiles".
  private func isListed(after chunk: Int) -> Bool {
    guard chunk + 1 < syntax.nounChunks.count, syntax.nounChunks[chunk + 1].joinedTo != nil else {
      return false
    }
    return
      (syntax.nounChunks[chunk].tokens
      .upperBound..<syntax.nounChunks[chunk + 1].tokens
      .lowerBound).allSatisfy { tokens.shapes[$0] == .comma || syntax.tags[$0] == .conjunction }
  }

  /// Whether something else begins here: a clause of circumstance, an aim, a threat, an aside.
  private func breaks(at token: Int, _ act: Act) -> Bool {
    let tag = syntax.tags[token]
    let next = min(token + 1, tokens.count - 1)
    if tag == .subordinator || tag == .relative {
      return !act.consumed.contains { syntax.clauses[$0].tokens.contains(token) }
    }
    if tag == .conjunction { return tables.words.facing.contains(tokens.words[next]) }
    let isComma = tokens.shapes[token] == .comma
    if tables.words.asides.contains(tokens.words[isComma ? next : token]) { return true }
    if isComma, tokens.words[next] == tables.words.as { return true }
    guard tag == .preposition || isComma, let number = syntax.nounChunk(at: next) else {
      return false
    }
    let chunk = syntax.nounChunks[number]
    // "held talks in Lomé, the first since spring".
    if isComma, syntax.tags[chunk.tokens.lowerBound] == .determiner,
      syntax.tags[chunk.head] == .number
    {
      return true
    }
    let head = tokens.words[chunk.head]
    return tables.isNoun(head, "aim") || tag == .preposition && tables.isNoun(head, "peril")
  }

  private func sentenceEnd(_ clause: Clause, _ act: Act) -> Int {
    if let end = act.end { return end }
    var end = clause.tokens.upperBound
    for inner in act.consumed
    where syntax.clauses[inner].tokens.lowerBound >= clause.tokens.lowerBound {
      end = max(end, syntax.clauses[inner].tokens.upperBound)
    }
    // "That it is | serious".
    while end > 0, end < tokens.count, syntax.tags[end] == .adjective,
      syntax.tags[end - 1] == .auxiliary
    {
      end += 1
    }
    return end
  }

  /// Where to go on when a recipient or a time stands here.
  private func skipped(at token: Int, _ act: Act, _ recipients: [Int]) -> Int? {
    if let bound = boundObject(act, at: token) { return bound.upperBound }
    // "makes participation contingent": what is made to depend is named by its head alone.
    if act.move == .conditions, let object = act.object, act.rule.contains("+") {
      let chunk = syntax.nounChunks[object]
      if token == chunk.tokens.lowerBound, token < chunk.head { return chunk.head }
    }
    for chunk in recipients where !isNeeded(chunk, act) {
      let range = syntax.nounChunks[chunk].tokens
      if token == range.lowerBound { return endOfList(chunk, recipients) }
      if token + 1 == range.lowerBound, syntax.tags[token] == .preposition {
        return endOfList(chunk, recipients)
      }
    }
    return endOfTime(at: token, act)
  }

  /// Where a recipient ends with those listed after it: "Chad, Mali and Togo".
  private func endOfList(_ chunk: Int, _ recipients: [Int]) -> Int {
    var last = chunk
    while isListed(after: last), recipients.contains(last + 1) { last += 1 }
    return syntax.nounChunks[last].tokens.upperBound
  }

  /// The end of a time that the row tells elsewhere: its day, or the day on which it falls due.
  private func endOfTime(at token: Int, _ act: Act) -> Int? {
    guard act.complement == nil || act.move.opensSomething else { return nil }
    var start = token
    while start < token + 3, start < tokens.count,
      syntax.tags[start] == .preposition || syntax.tags[start] == .adverb
        || syntax.tags[start] == .particle
        || tables.words.timing.contains(tokens.words[start])
    {
      start += 1
    }
    guard start < tokens.count,
      let date = dates[dates.position(endingAfter: token)...].prefix(while: {
        $0.tokens.lowerBound <= start
      }).first(where: { $0.tokens.contains(token) || $0.tokens.contains(start) }),
      date.tokens.contains(token) || date.tokens.lowerBound == start, isTold(date, act)
    else { return nil }
    if let chunk = syntax.nounChunk(at: date.tokens.upperBound - 1),
      syntax.nounChunks[chunk].tokens.upperBound > date.tokens.upperBound
    {
      return nil
    }
    let end = date.tokens.upperBound
    // "after Friday prayers": the day belongs to a noun.
    if end < tokens.count, syntax.tags[end] == .noun { return nil }
    guard end + 1 < tokens.count, tokens.shapes[end] == .comma,
      syntax.tags[end + 1] == .preposition
    else { return end }
    return end + 1
  }

  /// Whether the date of the row, or of what it leaves open, tells a time.
  private func isTold(_ date: TemporalExpression, _ act: Act) -> Bool {
    guard act.move.opensSomething else { return true }
    let isOfNoun = act.consumed.contains { clause in
      syntax.clauses[clause].kind == .participial || syntax.clauses[clause].kind == .relative
        ? syntax.clauses[clause].tokens.overlaps(date.tokens) : false
    }
    return date.date != nil && date.kind != .duration && !isOfNoun
  }

  /// Whether the phrase would not read without a recipient: "blames | it | for the war", "bombs
  /// | a town | and a bridge".
  private func isNeeded(_ chunk: Int, _ act: Act) -> Bool {
    let range = syntax.nounChunks[chunk].tokens
    // "arrives in Lomé".
    if act.move == .visits, range.lowerBound > 0,
      syntax.tags[range.lowerBound - 1] == .preposition
    {
      return true
    }
    let next = range.upperBound
    guard next < tokens.count else { return false }
    if syntax.tags[next] == .conjunction {
      return !syntax.joined(with: chunk).contains { $0 > chunk && act.recipients.count > 1 }
    }
    let verb = syntax.verbGroups[syntax.clauses[act.clause].verb]
    let isObject = range.lowerBound == verb.tokens.upperBound
    // "holds Chad responsible".
    if isObject, syntax.tags[next] == .adjective { return true }
    return isObject && range.count <= 2
      && (tokens.words[next] == tables.words.of || tokens.words[next] == tables.words.for)
  }

  /// The object that is to act, up to what it is to do: "urges | the two | to stop".
  private func boundObject(_ act: Act, at start: Int) -> Range<Int>? {
    guard let object = act.object, let complement = act.complement,
      syntax.nounChunks[object].tokens.lowerBound == start,
      syntax.clauses[complement].kind == .infinitive, !act.recipients.isEmpty,
      syntax.clauses[act.clause].objects.contains(object), act.rule.contains("obj+inf")
    else { return nil }
    let end = syntax.clauses[complement].tokens.lowerBound
    return start < end ? start..<end : nil
  }
}
