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
    acts = acts.sorted { position($0) < position($1) }
    fillFromBefore()
    return acts
  }

  /// "dismissed the demand", "welcomed such an offer": whose it was has been told before.
  private mutating func fillFromBefore() {
    for index in acts.indices where acts[index].recipients.isEmpty {
      if acts[index].move == .conditions || acts[index].move == .demands,
        let other = companion(of: index)
      {
        acts[index].recipients = acts[other].recipients
        acts[index].confidence = min(acts[index].confidence, 0.6)
        continue
      }
      guard let wanted = answered(by: acts[index]) else { continue }
      let found = wanted.compactMap { moves in
        acts[..<index].suffix(12).last { earlier in
          moves.contains(earlier.move) && !earlier.actors.isEmpty
            && !earlier.actors.contains { one in
              acts[index].actors.contains { $0.actor == one.actor }
            }
        }
      }
      guard let earlier = found.first else { continue }
      acts[index].recipients = earlier.actors
      acts[index].confidence = min(acts[index].confidence, 0.6)
    }
  }

  /// An act of the same actor in the same sentence that has a recipient: "welcomed Chad's offer
  /// but made a truce a condition".
  private func companion(of index: Int) -> Int? {
    let sentence = tokens.sentence(of: position(acts[index]))
    return acts.indices.last { other in
      other != index && !acts[other].recipients.isEmpty && acts[other].move.answersSomething
        && tokens.sentence(of: position(acts[other])) == sentence
        && acts[other].actors.map(\.actor) == acts[index].actors.map(\.actor)
    }
  }

  /// The moves that an act without a recipient can answer, by the noun that it names.
  private func answered(by act: Act) -> [Set<Move>]? {
    guard act.move.answersSomething, let object = act.object else { return nil }
    let chunk = syntax.nounChunks[object]
    guard chunk.possessor == nil, words.pointing.contains(tokens.words[chunk.tokens.lowerBound])
    else { return nil }
    let head = tokens.words[chunk.head]
    if reader.tables.isNoun(head, "demand") { return [[.demands, .conditions, .threatens]] }
    if reader.tables.isNoun(head, "proposal") {
      return [[.offers, .proposes, .invites], [.demands]]
    }
    if reader.tables.isNoun(head, "accusing") { return [[.accuses]] }
    return nil
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
    if !isTold, !reader.isSpeech(index), !syntax.clauses[index].isQuoted,
      let act = reader.nominal(index)
    {
      acts.append(act)
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

  /// Whether an act only tells what another one led to: "shelled the town, killing six".
  private func isConsequence(_ act: Act) -> Bool {
    let clause = syntax.clauses[act.clause]
    guard clause.kind == .participial, let parent = clause.parent else { return false }
    return act.type.isForce
      && acts.contains { $0.clause == parent && $0.type.isForce && $0.actors == act.actors }
  }

  private mutating func record(_ act: Act) {
    if isConsequence(act) {
      if let cause = acts.firstIndex(where: { $0.clause == syntax.clauses[act.clause].parent }),
        acts[cause].recipients.isEmpty
      {
        acts[cause].recipients = act.recipients
      }
      consumed.formUnion(act.consumed)
      return
    }
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
    guard !said.isEmpty || isBesideSpeech(view), !view.isPassive,
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

  /// Whether words without a verb are quoted right before the verb of saying: "“A great day!” he
  /// wrote".
  private func isBesideSpeech(_ view: ClauseView) -> Bool {
    let sentence = tokens.sentences[tokens.sentence(of: view.group.head)].tokens
    let start = view.clause.tokens.lowerBound
    return syntax.quotations.contains {
      $0.isSpeech && $0.tokens.overlaps(sentence) && $0.tokens.upperBound <= start
        && start - $0.tokens.upperBound < 3
    }
  }

  // MARK: What is asserted

  private func isAsserted(_ child: Int, of parent: Int?) -> Bool {
    let clause = syntax.clauses[child]
    switch clause.kind {
    case .main, .relative: return true
    case .participial: return !isAside(clause, of: parent)
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

  /// Whether an "-ing" clause before a verb in the present only describes its subject.
  private func isAside(_ clause: Clause, of parent: Int?) -> Bool {
    guard syntax.verbGroups[clause.verb].form == .gerund else { return false }
    guard let main = parent.map({ syntax.clauses[$0] }) else { return false }
    return main.verb > clause.verb && syntax.verbGroups[main.verb].form == .present
      && !syntax.verbGroups[main.verb].features.contains(.perfect)
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
