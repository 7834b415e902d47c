internal import Timelines

/// Tries the frames of a clause's verb.
final class FrameMatcher {
  let tokens: TokenStream
  let syntax: SyntaxLayer
  let tables: EventTables
  let resolver: PartyResolver
  /// The clauses that hang on each clause.
  let children: [[Int]]
  let antecedents: Antecedents

  init(resolver: PartyResolver, children: [[Int]], antecedents: Antecedents) {
    tokens = resolver.tokens
    syntax = resolver.syntax
    tables = resolver.tables
    self.resolver = resolver
    self.children = children
    self.antecedents = antecedents
  }

  func view(_ clause: Int) -> ClauseView {
    ClauseView(
      clause,
      children: children[clause],
      gap: gap(of: clause),
      syntax: syntax,
      tokens: tokens,
      words: tables.words
    )
  }

  /// The noun that a clause with a time tells of, where it is the object left out: "the valley that
  /// Chad left in 2014", "the price that it has repeatedly named".
  func gap(of index: Int) -> Int? {
    let clause = syntax.clauses[index]
    let isTold =
      syntax.hasTime(clause, in: tokens)
      || tables.isRepeated(syntax.verbGroups[clause.verb], in: tokens)
    guard clause.objects.isEmpty, clause.subject != nil, isTold else { return nil }
    switch clause.kind {
    case .relative: return clause.subject == clause.antecedent ? nil : clause.antecedent
    // "The conditions that Chad has repeatedly set out": they are what it has set out.
    case .complement where clause.antecedent != nil && !clause.isQuoted:
      return isTabling(clause) ? clause.antecedent : nil
    case .subordinate where !clause.isQuoted:
      guard let opener = clause.opener, opener > 0, tokens.words[opener] == tables.words.that,
        isTabling(clause)
      else { return nil }
      return syntax.nounChunk(at: opener - 1)
    case .complement where !clause.isQuoted:
      guard let parent = clause.parent else { return nil }
      let outer = syntax.clauses[parent]
      return (outer.objects + outer.phrases.map(\.chunk)).last { chunk in
        syntax.nounChunks[chunk].tokens.upperBound == clause.tokens.lowerBound
          && syntax.tags[syntax.nounChunks[chunk].head] == .noun
          && !syntax.nounChunks[chunk].isTemporal
      }
    default: return nil
    }
  }

  /// Whether a clause tells of putting something on the table, or of saying what it holds.
  private func isTabling(_ clause: Clause) -> Bool {
    let verb = syntax.verbGroups[clause.verb].lemma
    return tables.words.detailing.contains(verb) || tables.words.tabling.contains(verb)
  }

  /// The first frame that fits a clause, if its verb has one.
  func frame(for view: ClauseView) -> VerbFrame? {
    tables.frames[view.group.lemma]?.first { fits($0, view) }
  }

  private func fits(_ frame: VerbFrame, _ view: ClauseView) -> Bool {
    if let particle = frame.particle, !hasParticle(particle, view) { return false }
    var nounChunk: Int?
    for slot in frame.slots {
      switch slot {
      case .object:
        guard let object = view.object else { return false }
        nounChunk = object
      case .noObject: guard view.clause.objects.isEmpty, !view.isPassive else { return false }
      case .infinitive:
        guard child(of: view, [.infinitive], followsNoun: frame.slots.count > 1) != nil else {
          return false
        }
      case .that: guard thatClause(of: view) != nil else { return false }
      case .gerund: guard child(of: view, [.gerund], followsNoun: nil) != nil else { return false }
      case .preposition(let word):
        if let phrase = phrase(word, of: view) {
          nounChunk = phrase.chunk
        } else if gerund(after: word, of: view) == nil {
          return false
        }
      case .word(let word):
        guard words(of: view).contains(where: { tokens.words[$0] == word }) else { return false }
      }
    }
    return passes(frame.noun, nounChunk.map { meant($0, view) })
  }

  /// The thing that a chunk means, where it is a pronoun for one: "broke it".
  private func meant(_ chunk: Int, _ view: ClauseView) -> Int {
    antecedents.thing(at: syntax.nounChunks[chunk].head, of: view.group) ?? chunk
  }

  /// The words of a clause with the adjective after its object: "held Togo | responsible".
  private func words(of view: ClauseView) -> Range<Int> {
    var end = view.clause.tokens.upperBound
    if end < tokens.count, syntax.tags[end] == .adjective { end += 1 }
    return view.clause.tokens.lowerBound..<end
  }

  // MARK: Slots

  private func hasParticle(_ particle: WordID, _ view: ClauseView) -> Bool {
    let after = view.group.tokens.upperBound
    guard after < tokens.count else { return false }
    if tokens.words[after] == particle { return true }
    guard let object = view.clause.objects.first else { return false }
    let next = syntax.nounChunks[object].tokens.upperBound
    return next < tokens.count && tokens.words[next] == particle && syntax.tags[next] == .particle
  }

  /// The child clause of some kinds, where it stands as the frame wants.
  func child(of view: ClauseView, _ kinds: Clause.Kinds, followsNoun: Bool?) -> Int? {
    view.children.first { child in
      let kind = syntax.clauses[child].kind
      guard kinds.contains(kind), kind == .infinitive || syntax.clauses[child].opener == nil else {
        return false
      }
      guard let followsNoun, !followsNoun, let host = syntax.clauses[child].antecedent else {
        return true
      }
      return isAddressed(host, in: view)
    }
  }

  /// Whether a chunk is to whom something is said: "proposed to Chad | to meet".
  private func isAddressed(_ chunk: Int, in view: ClauseView) -> Bool {
    view.clause.phrases.contains { phrase in
      phrase.chunk == chunk && tokens.words[phrase.preposition] == tables.words.to
        && phrase.preposition == view.group.tokens.upperBound
    } && !resolver.parties(of: chunk, as: .recipient).isEmpty
  }

  /// The clause of what is said or demanded: "that …", or without "that".
  func thatClause(of view: ClauseView) -> Int? {
    view.children.first {
      syntax.clauses[$0].kind == .complement && syntax.clauses[$0].antecedent == nil
    }
  }

  /// The gerund after a preposition: "of shelling".
  func gerund(after preposition: WordID, of view: ClauseView) -> Int? {
    view.children.first { child in
      syntax.clauses[child].kind == .gerund
        && syntax.clauses[child].opener.map { tokens.words[$0] } == preposition
    }
  }

  /// The phrase of a preposition in the clause, times aside.
  func phrase(_ preposition: WordID, of view: ClauseView) -> PrepositionalPhrase? {
    view.clause.phrases.first {
      tokens.words[$0.preposition] == preposition && !syntax.nounChunks[$0.chunk].isTemporal
        && $0.preposition > view.group.head
    }
  }

  private func passes(_ test: VerbFrame.NounTest, _ chunk: Int?) -> Bool {
    guard test != .any else { return true }
    guard let chunk else { return false }
    return syntax.joined(with: chunk).contains { one in
      let head = head(of: one)
      if tables.isNoun(tokens.words[head], "vague"), head > 0,
        syntax.tags[head - 1] == .noun || syntax.tags[head - 1] == .adjective,
        isMeant(tokens.words[head - 1], by: test)
      {
        return true
      }
      return isMeant(tokens.words[head], by: test)
    }
  }

  private func isMeant(_ noun: WordID, by test: VerbFrame.NounTest) -> Bool {
    switch test {
    case .any: true
    case .inClass(let number): tables.isNoun(noun, in: number)
    case .word(let word): noun == word
    }
  }

  /// The noun that tells what a chunk is: "attacks" of "a series of attacks".
  func head(of chunk: Int) -> Int {
    let head = syntax.nounChunks[chunk].head
    let isContainer =
      tables.isNoun(tokens.words[head], "container") || syntax.tags[head] == .number
    guard isContainer,
      let phrase = syntax.phrases(following: chunk).first,
      phrase.after == chunk, tokens.words[phrase.preposition] == tables.words.of
    else { return head }
    return self.head(of: phrase.chunk)
  }
}
