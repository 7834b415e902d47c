internal import Documents
internal import Timelines

/// Goes through the clauses of a document and gathers the acts that are asserted.
struct ClauseWalk {
  let reader: ActReader
  private var acts: [Act] = []
  private var consumed: Set<Int> = []

  init(reader: ActReader) {
    self.reader = reader
  }

  private var syntax: SyntaxLayer { reader.syntax }
  private var tokens: TokenStream { reader.tokens }
  private var words: EventWords { reader.tables.words }

  /// The acts in the order of telling.
  mutating func gather() -> [Act] {
    for index in syntax.clauses.indices
    where syntax.clauses[index].parent == nil && isAsserted(index, of: nil) {
      visit(index, speech: nil, speakers: [])
    }
    return acts.sorted { position($0) < position($1) }
  }

  private func position(_ act: Act) -> Int {
    syntax.verbGroups[syntax.clauses[act.clause].verb].head
  }

  private mutating func visit(_ index: Int, speech: Int?, speakers: [Party]) {
    guard !consumed.contains(index), !isQuestion(index) else { return }
    var isTold = false
    if !isAnalysis(index) {
      if var act = reader.act(of: index), !syntax.clauses[index].isQuoted || speech != nil {
        if let speech, act.speech == nil {
          act.speech = speech
          if act.speaker.isEmpty { act.speaker = speakers }
        }
        record(act)
        isTold = true
      } else if reader.isSpeech(index) {
        for act in reader.acts(ofSpeech: index) {
          record(act)
          consumed.insert(act.clause)
          isTold = true
        }
      }
    }
    for child in reader.matcher.children[index] where isAsserted(child, of: index) {
      let isSaid = reader.isSpeech(index) && syntax.clauses[child].kind == .complement
      visit(
        child,
        speech: isSaid ? index : speech,
        speakers: isSaid ? speakersOf(index) : speakers
      )
    }
    if !isTold, reader.isSpeech(index), let act = statement(index) { acts.append(act) }
  }

  private mutating func record(_ act: Act) {
    consumed.formUnion(act.consumed)
    acts.append(act)
  }

  private func speakersOf(_ index: Int) -> [Party] {
    reader.matcher.view(index).agent.map { reader.resolver.parties(of: $0, as: .actor) } ?? []
  }

  /// Words of somebody that tell no other act: a direct quotation.
  private func statement(_ index: Int) -> Act? {
    let view = reader.matcher.view(index)
    let said = view.children.filter { syntax.clauses[$0].kind == .quotation }
    guard !said.isEmpty, !view.isPassive,
      !view.group.features.hasAny([.conditional, .negated, .future])
    else { return nil }
    let told = acts.contains { $0.speech == index || said.contains($0.clause) }
    let speakers = speakersOf(index)
    guard !told, !speakers.isEmpty else { return nil }
    return Act(
      clause: index,
      move: .says,
      type: .statement,
      actors: speakers,
      recipients: [],
      rule: "say “…”",
      confidence: 0.5
    )
  }

  // MARK: What is asserted

  private func isAsserted(_ child: Int, of parent: Int?) -> Bool {
    let clause = syntax.clauses[child]
    switch clause.kind {
    case .main, .relative: return true
    case .participial: return true
    case .quotation: return false
    case .infinitive: return false
    case .gerund:
      guard let opener = clause.opener else { return false }
      return words.factual.contains(tokens.words[opener])
    case .subordinate:
      guard let opener = clause.opener else { return true }
      return !words.hypothetical.contains(tokens.words[opener])
    case .complement:
      guard let parent else { return clause.antecedent == nil }
      return clause.antecedent == nil && reader.isSpeech(parent)
        && !reader.matcher.view(parent).group.features.hasAny([.conditional, .negated])
    }
  }

  private func isQuestion(_ index: Int) -> Bool {
    let clause = syntax.clauses[index]
    guard !clause.isQuoted, let first = clause.tokens.first else { return false }
    let sentence = tokens.sentences[tokens.sentence(of: first)].tokens
    var last = sentence.upperBound - 1
    while last > sentence.lowerBound, tokens.shapes[last].isQuote { last -= 1 }
    return tokens.shapes[last] == .question
  }

  /// What experts see is no act of a party.
  private func isAnalysis(_ index: Int) -> Bool {
    guard let subject = syntax.clauses[index].subject else { return false }
    let head = tokens.words[syntax.nounChunks[subject].head]
    return reader.tables.isNoun(head, "analyst")
      && reader.resolver.parties(of: subject, as: .actor).isEmpty
  }
}
