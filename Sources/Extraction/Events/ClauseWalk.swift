internal import Documents
internal import Timelines

/// Goes through the clauses of a document and gathers the acts that are asserted.
struct ClauseWalk {
  let reader: ActReader
  /// Whoever speaks in an embedded post.
  let voice: [Party]
  let talk: TalkScope
  private var acts: [Act] = []
  var consumed: Set<Int> = []

  init(reader: ActReader, voice: [Party], talk: TalkScope) {
    self.reader = reader
    self.voice = voice
    self.talk = talk
  }

  var syntax: SyntaxLayer { reader.syntax }
  var tokens: TokenStream { reader.tokens }
  var words: EventWords { reader.tables.words }

  /// The acts in the order of telling.
  mutating func gather() -> [Act] {
    for index in syntax.clauses.indices
    where syntax.clauses[index].parent == nil && !isTalk(index) {
      if isAsserted(index, of: nil) || isPresupposed(index) {
        visit(index, speech: nil, speakers: [])
      } else {
        visitPresupposed(in: index, depth: 0)
      }
    }
    for act in reader.datedNominals() {
      acts.removeAll { $0.clause == act.clause && $0.type == act.type && $0.recipients.isEmpty }
      acts.append(act)
    }
    let positions = acts.map { position($0) }
    return acts.indices.sorted { positions[$0] < positions[$1] }.map { acts[$0] }
  }

  private func position(_ act: Act) -> Int {
    syntax.verbGroups[syntax.clauses[act.clause].verb].head
  }

  mutating func visit(_ index: Int, speech: Int?, speakers: [Party]) {
    guard !consumed.contains(index), !isQuestion(index) else { return }
    var isTold = false
    if !isAnalysis(index) {
      if var act = reader.act(of: index),
        !syntax.clauses[index].isQuoted || speech != nil || !voice.isEmpty
      {
        if let speech, act.speech == nil {
          act.speech = speech
          if act.speaker.isEmpty { act.speaker = speakers }
        }
        if act.speaker.isEmpty { act.speaker = voice }
        record(act)
        isTold = true
      } else if reader.isSpeech(index) {
        for act in reader.acts(ofSpeech: index) where canBeTold(act) {
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
    // "Some say that Chad breaks the law": nobody who could be named says so.
    let isHearsay = reader.isSpeech(index) && isAnalysis(index)
    for child in reader.matcher.children[index]
    where isAsserted(child, of: index) && !isSupposed(child, with: index) {
      if isHearsay, syntax.clauses[child].kind == .complement { continue }
      let isSaid = reader.isSpeech(index) && syntax.clauses[child].kind == .complement
      visit(
        child,
        speech: isSaid ? index : speech,
        speakers: isSaid ? speakersOf(index) : speakers
      )
    }
    for child in reader.matcher.children[index] {
      if isPresupposed(child), consumed.contains(child) || !isAsserted(child, of: index) {
        consumed.remove(child)
        visit(child, speech: nil, speakers: [])
      } else if !isAsserted(child, of: index) {
        visitPresupposed(in: child, depth: 0)
      }
    }
    if !isTold {
      let view = reader.matcher.view(index)
      let recalled = reader.truces(recalledIn: view) + reader.drafts(recalledIn: view)
      acts += recalled
      if recalled.isEmpty, reader.isSpeech(index),
        let act = statement(index) ?? reader.position(index)
      {
        acts.append(act)
      }
    }
  }

  /// Whether an act has somebody who does it, or may get one: "a pause would help Chad" has nobody.
  private func canBeTold(_ act: Act) -> Bool {
    !act.actors.isEmpty || act.type.isForce || act.type == .consult
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
    var act = act
    let threat = reader.threat(beside: &act)
    acts.append(act)
    if let threat { acts.append(threat) }
    if let proposal = reader.proposal(answeredBy: act) { acts.append(proposal) }
  }

  private func speakersOf(_ index: Int) -> [Party] {
    reader.matcher.view(index).agent.map { reader.resolver.parties(of: $0, as: .actor) } ?? []
  }

  /// Words of somebody that tell no other act: a direct quotation.
  private func statement(_ index: Int) -> Act? {
    let view = reader.matcher.view(index)
    let said = view.children.filter { syntax.clauses[$0].kind == .quotation }
    guard !said.isEmpty || isBesideSpeech(view) || quotesInside(view), !view.isPassive,
      !view.group.features.hasAny([.conditional, .negated, .future])
    else { return nil }
    let told = acts.contains { $0.speech == index || said.contains($0.clause) }
    let speakers = speakersOf(index)
    guard !told, !speakers.isEmpty, !reader.isPress(speakers) else { return nil }
    return Act(
      clause: index,
      move: .says,
      type: .statement,
      actors: speakers,
      recipients: [],
      rule: "say “…”",
      confidence: reader.speaksForSomebody(speakers) ? 0.6 : 0.4
    )
  }

  /// Whether words without a verb are quoted right before the verb of saying: "“A great day!” he
  /// wrote".
  private func isBesideSpeech(_ view: ClauseView) -> Bool {
    let sentence = tokens.sentences[tokens.sentence(of: view.group.head)].tokens
    let start = view.clause.tokens.lowerBound
    return syntax.quotations(in: sentence).contains {
      $0.isSpeech && $0.tokens.upperBound <= start
        && start - $0.tokens.upperBound < 3
    }
  }

  /// Whether what is said tells no act and holds words of the speaker's own: "said that Chad was
  /// “no longer a reliable partner”".
  private func quotesInside(_ view: ClauseView) -> Bool {
    view.children.contains { child in
      syntax.clauses[child].kind == .complement
        && !syntax.verbGroups[syntax.clauses[child].verb].features.contains(.negated)
        && syntax.quotations(in: syntax.clauses[child].tokens).contains { quote in
          quote.tokens.count { tokens.shapes[$0].isWord } >= 4
        }
    }
  }

  // MARK: What is asserted

  private func isAsserted(_ child: Int, of parent: Int?) -> Bool {
    let clause = syntax.clauses[child]
    switch clause.kind {
    case .main: return !isContent(clause)
    case .relative: return true
    case .participial:
      return !isAside(clause, of: parent) && !isImagined(clause) && !isWanted(clause, of: parent)
    case .quotation: return !voice.isEmpty
    case .infinitive: return false
    case .gerund:
      guard let opener = clause.opener else { return false }
      // "was quoted as saying": what was said is told.
      if tokens.words[opener] == words.as, let parent, reader.isSpeech(child) {
        return words.reporting.contains(syntax.verbGroups[syntax.clauses[parent].verb].lemma)
      }
      return words.factual.contains(tokens.words[opener])
    case .subordinate:
      guard let opener = clause.opener else { return true }
      return !words.hypothetical.contains(tokens.words[opener])
        && !isAwaited(clause, opener, parent)
    case .complement:
      guard let parent else { return clause.antecedent == nil }
      return clause.antecedent == nil && reader.isSpeech(parent)
        && !reader.matcher.view(parent).group.features.hasAny([.conditional, .negated])
    }
  }

  /// Whether a clause of time tells what is still to come: "until Chad leaves", "if and when".
  private func isAwaited(_ clause: Clause, _ opener: Int, _ parent: Int?) -> Bool {
    let word = tokens.words[opener]
    if opener > 1, tokens.words[opener - 1] == words.and,
      words.hypothetical.contains(tokens.words[opener - 2])
    {
      return true
    }
    let verb = syntax.verbGroups[clause.verb]
    guard verb.form == .present || verb.form == .base, !verb.features.contains(.perfect) else {
      return false
    }
    if words.awaiting.contains(word) { return true }
    // In a headline "as troops storm the town" is what happens.
    guard word == words.when || word == words.once, let parent else { return false }
    let outer = syntax.verbGroups[syntax.clauses[parent].verb]
    return outer.form == .past || outer.features.hasAny([.future, .conditional, .obligation])
  }

  /// Whether an "-ing" clause before a verb in the present only describes its subject.
  private func isAside(_ clause: Clause, of parent: Int?) -> Bool {
    guard syntax.verbGroups[clause.verb].form == .gerund else { return false }
    guard let main = parent.map({ syntax.clauses[$0] }) else { return false }
    let form = syntax.verbGroups[main.verb].form
    return main.verb > clause.verb && (form == .present || form == .base)
      && !syntax.verbGroups[main.verb].features.contains(.perfect)
  }

  /// "Chad should leave, freeing the crew": an "-ing" clause of what is only wanted or supposed.
  private func isWanted(_ clause: Clause, of parent: Int?) -> Bool {
    guard syntax.verbGroups[clause.verb].form == .gerund, let parent else { return false }
    return syntax.verbGroups[syntax.clauses[parent].verb].features
      .hasAny([.obligation, .conditional])
  }

  /// "The prospect of Chad leaving": what a noun only holds before the mind.
  private func isImagined(_ clause: Clause) -> Bool {
    guard let host = clause.antecedent else { return false }
    let start = max(0, syntax.nounChunks[host].tokens.lowerBound - 1)
    return syntax.phrases(from: start).prefix(1).contains { phrase in
      phrase.chunk == host && tokens.words[phrase.preposition] == words.of
        && phrase.after.map {
          reader.tables.isNoun(tokens.words[syntax.nounChunks[$0].head], "notion")
        } ?? false
    }
  }

  /// Whether a clause stands beside one that happens only if something else does.
  private func isSupposed(_ child: Int, with parent: Int) -> Bool {
    guard syntax.clauses[child].kind == .subordinate else { return false }
    let view = reader.matcher.view(parent)
    return view.group.features.hasAny([.future, .conditional]) && reader.hasCondition(view)
  }

  /// Whether a clause after a colon only says what terms or a plan hold: "Their price is known:
  /// Chad pays".
  private func isContent(_ clause: Clause) -> Bool {
    let sentence = tokens.sentences[tokens.sentence(of: clause.tokens.lowerBound)].tokens
    guard sentence.lowerBound < clause.tokens.lowerBound,
      let colon = (sentence.lowerBound..<clause.tokens.lowerBound).last(where: {
        tokens.shapes[$0] == .colon
      })
    else { return false }
    return (sentence.lowerBound..<colon).contains { token in
      syntax.tags[token] == .noun
        && ["terms", "condition", "proposal"].contains {
          reader.tables.isNoun(tokens.words[token], $0)
        }
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

  private func isTalk(_ index: Int) -> Bool {
    guard voice.isEmpty, let first = syntax.clauses[index].tokens.first else { return false }
    return talk.hasTalk(tokens.sentence(of: first))
  }

  /// What experts see is no act of a party.
  private func isAnalysis(_ index: Int) -> Bool {
    guard let subject = syntax.clauses[index].subject else { return false }
    let head = tokens.words[syntax.nounChunks[subject].head]
    return reader.tables.isNoun(head, "analyst")
      && reader.resolver.parties(of: subject, as: .actor).isEmpty
  }
}
