internal import Chronology
internal import Documents
internal import Timelines

/// Makes claims of acts: their citation, date, phrase, topics and terms.
struct ClaimWriter {
  let tokens: TokenStream
  let syntax: SyntaxLayer
  let tables: EventTables
  let mentions: [ActorMention]
  let children: [[Int]]
  let assigner: DateAssigner
  let phrases: PhraseWriter
  private var seen: Set<ClaimID> = []

  init(
    tokens: TokenStream,
    syntax: SyntaxLayer,
    tables: EventTables,
    dates: [TemporalExpression],
    mentions: [ActorMention],
    children: [[Int]],
    referenceDate: CivilDate?
  ) {
    self.tokens = tokens
    self.syntax = syntax
    self.tables = tables
    self.mentions = mentions
    self.children = children
    assigner = DateAssigner(
      tokens: tokens,
      syntax: syntax,
      tables: tables,
      dates: dates,
      referenceDate: referenceDate
    )
    phrases = PhraseWriter(tokens: tokens, syntax: syntax, tables: tables, dates: dates)
  }

  /// The claims of acts in order, without those that name nobody.
  mutating func claims(for acts: [Act]) -> [Claim] {
    var claims: [Claim] = []
    for told in acts {
      var act = told
      act.recipients.removeAll { one in act.actors.contains { $0.actor == one.actor } }
      let isAttack = act.type == .assault && !act.recipients.isEmpty
      guard !act.actors.isEmpty || isAttack else { continue }
      var claim = claim(for: act, ordinal: claims.count, narrow: false)
      if seen.contains(claim.id) {
        // One sentence, one type, the same parties: told apart only where it has its own clause.
        guard syntax.verbGroups[syntax.clauses[act.clause].verb].isFinite else { continue }
        claim = self.claim(for: act, ordinal: claims.count, narrow: true)
      }
      if seen.insert(claim.id).inserted { claims.append(claim) }
    }
    return claims
  }

  private func claim(for act: Act, ordinal: Int, narrow: Bool) -> Claim {
    let verb = syntax.verbGroups[syntax.clauses[act.clause].verb]
    let sentence = tokens.sentences[tokens.sentence(of: verb.head)]
    let extent = extent(of: act)
    let document = tokens.document
    let passage =
      document.passages.indices.contains(sentence.passage)
      ? document.passages[sentence.passage] : nil
    let span = narrow ? tokens.span(extent) : tokens.span(sentence.tokens)
    let (date, terms) = dating(act)
    var claim = Claim(
      citation: Citation(span, of: document, paragraph: passage?.paragraph ?? 1),
      ordinal: ordinal,
      actors: act.actors,
      recipients: act.recipients,
      move: act.move,
      type: act.type,
      auxiliary: act.auxiliary,
      status: act.status,
      phrase: phrases.phrase(for: act, recipients: recipientChunks(act)),
      topics: topics(in: extent),
      keywords: keywords(in: extent),
      date: date,
      place: place(act),
      terms: terms,
      isReadiness: act.isReadiness,
      remarks: remarks(in: sentence.tokens, act),
      speaker: act.speaker.first,
      channel: channel(act),
      rule: act.rule,
      confidence: max(0.1, act.actors.isEmpty ? min(act.confidence, 0.5) : act.confidence)
    )
    if assigner.isBackground(date) || isLongPast(act) {
      claim.status = .background
      claim.auxiliary.insert(.historical)
    } else if claim.status == .current, isStanding(act) {
      claim.status = .standing
    }
    return claim
  }

  private func extent(of act: Act) -> Range<Int> {
    if let noun = act.nominal { return extent(ofNominal: noun) }
    var range = syntax.clauses[act.clause].tokens
    for inner in act.consumed {
      let other = syntax.clauses[inner].tokens
      range = min(range.lowerBound, other.lowerBound)..<max(range.upperBound, other.upperBound)
    }
    return range
  }

  /// "In the past", "in previous years": told as history without a date.
  private func isLongPast(_ act: Act) -> Bool {
    syntax.clauses[act.clause].phrases.contains { phrase in
      tokens.words[phrase.preposition] == tables.words.in
        && tables.words.bygone.contains(tokens.words[syntax.nounChunks[phrase.chunk].head])
    }
  }

  private func isStanding(_ act: Act) -> Bool {
    [act.clause, act.speech].compactMap { $0 }
      .contains { isStanding(syntax.verbGroups[syntax.clauses[$0].verb]) }
  }

  private func isStanding(_ verb: VerbGroup) -> Bool {
    let around = max(0, verb.tokens.lowerBound - 1)..<min(tokens.count, verb.tokens.upperBound + 1)
    return around.contains { tables.words.standing.contains(tokens.words[$0]) }
  }

  // MARK: Dates and terms

  private func dating(_ act: Act) -> (ClaimDate, [Term]) {
    let (own, inner) = assigner.expressions(in: act, children: children)
    var date: ClaimDate?
    var due: TemporalExpression?
    for position in own {
      if act.status == .planned || assigner.isTerm(position, of: act) {
        due = due ?? assigner.dates[position]
      } else if date == nil {
        date = assigner.claimDate(position)
      }
    }
    if due == nil { due = inner.first { assigner.isOpen($0) }.map { assigner.dates[$0] } }
    if date == nil { date = dateOfSpeech(act) ?? dateBefore(act) }
    let terms = act.status == .background ? [] : self.terms(act, due: due)
    return (date ?? assigner.bound, terms)
  }

  /// The day on which it was said bounds what was done.
  private func dateOfSpeech(_ act: Act) -> ClaimDate? {
    var outer = act.speech ?? syntax.clauses[act.clause].parent
    var steps = 0
    while let clause = outer, steps < 4 {
      let speech = Act(
        clause: clause,
        move: .says,
        type: .statement,
        actors: [],
        recipients: [],
        rule: ""
      )
      let (own, _) = assigner.expressions(in: speech, children: children)
      if let first = own.first(where: { !assigner.isTerm($0, of: speech) }),
        let date = assigner.claimDate(first)
      {
        guard !act.speaker.isEmpty else { return date }
        return ClaimDate(
          EDTF(from: nil, to: date.edtf.extent.latest),
          basis: .published,
          text: date.text
        )
      }
      outer = syntax.clauses[clause].parent
      steps += 1
    }
    return nil
  }

  /// The day that the sentence gave before: "met on Friday and called for calm".
  private func dateBefore(_ act: Act) -> ClaimDate? {
    let head = syntax.verbGroups[syntax.clauses[act.clause].verb].head
    let sentence = tokens.sentences[tokens.sentence(of: head)].tokens
    guard let last = assigner.lastDate(in: sentence.lowerBound..<head, notIn: act.consumed) else {
      return nil
    }
    return assigner.claimDate(last)
  }

  private func terms(_ act: Act, due: TemporalExpression?) -> [Term] {
    let kind: Term.Kind
    switch act.move {
    case .demands: kind = .demand
    case .conditions: kind = .condition
    case .threatens: kind = .threat
    case .promises: kind = .promise
    case .offers, .proposes, .invites:
      kind = topics(in: extent(of: act)).contains("talks") ? .meeting : .promise
    case .plans: kind = .meeting
    case .agrees,
      .accepts where due != nil:
      kind = .promise
    default: return []
    }
    let actors = act.actors.map(\.actor)
    let recipients = act.recipients.map(\.actor)
    let isOwed = kind == .demand || kind == .condition
    let phrase = phrases.phrase(for: act, recipients: recipientChunks(act))
    return [
      Term(
        kind,
        what: phrases.wanted(
          act,
          phrase: phrase,
          due: due.map { String(tokens.text($0.tokens)) }
        ),
        due: due?.date,
        dueText: due.map { String(tokens.text($0.tokens)) },
        by: isOwed ? recipients : actors,
        to: isOwed ? actors : recipients
      )
    ]
  }

  // MARK: Words

  /// The chunks that name the recipients, which the phrase leaves out.
  private func recipientChunks(_ act: Act) -> [Int] {
    let extent = syntax.clauses[act.clause].tokens
    let clause = syntax.clauses[act.clause]
    let isPassive = syntax.verbGroups[clause.verb].features.contains(.passive)
    let agent = clause.phrases.first { tokens.words[$0.preposition] == tables.words.by }?.chunk
    return syntax.nounChunks.indices.filter { chunk in
      if isPassive, chunk == agent { return true }
      let range = syntax.nounChunks[chunk].tokens
      guard range.overlaps(extent), !syntax.nounChunks[chunk].isPossessed,
        syntax.tags[syntax.nounChunks[chunk].head] == .name
          || syntax.tags[syntax.nounChunks[chunk].head] == .pronoun
      else { return false }
      let isFollowed =
        chunk + 1 < syntax.nounChunks.count
        && syntax.nounChunks[chunk + 1].possessor == chunk
      guard !isFollowed else { return false }
      let form = tokens.text(range)
      return (act.recipients + act.actors).contains { $0.form == form }
    }
  }

  private func topics(in extent: Range<Int>) -> Set<String> {
    var found: Set<String> = []
    for token in extent {
      for topic in tables.topics[tokens.words[token]] ?? [] {
        found.insert(tables.topicNames[topic])
      }
    }
    return found
  }

  private func keywords(in extent: Range<Int>) -> Set<String> {
    var found: Set<String> = []
    for token in extent where syntax.tags[token] == .noun && tokens.shapes[token].isWord {
      let word = tokens.normalised(token)
      if word.utf8.count > 2 { found.insert(word) }
    }
    return found
  }

  /// The place named in the act or in what it comes to; where a party has its seat is none.
  private func place(_ act: Act) -> String? {
    let parties = Set((act.actors + act.recipients).map(\.actor))
    for clause in [act.clause] + act.consumed.sorted() {
      for phrase in syntax.clauses[clause].phrases
      where tables.words.places.contains(tokens.words[phrase.preposition]) {
        let chunk = syntax.nounChunks[phrase.chunk]
        if mentions.contains(where: {
          $0.head == chunk.head && $0.isPlace && parties.isDisjoint(with: $0.actors)
        }) {
          return String(tokens.text(chunk.tokens))
        }
      }
    }
    return nil
  }

  private func remarks(in sentence: Range<Int>, _ act: Act) -> [String] {
    syntax.quotations.filter { $0.tokens.overlaps(sentence) && $0.tokens.count > 2 }.map { quote in
      var range = quote.tokens.clamped(to: sentence)
      while let first = range.first, tokens.shapes[first].isQuote, range.count > 1 {
        range = first + 1..<range.upperBound
      }
      while let last = range.last, tokens.shapes[last].isQuote, range.count > 1 {
        range = range.lowerBound..<last
      }
      return String(tokens.text(range))
    }
  }

  /// "on Telegram", "told Reuters": through whom somebody spoke.
  private func channel(_ act: Act) -> String? {
    for clause in [act.clause, act.speech].compactMap({ $0 }) {
      for phrase in syntax.clauses[clause].phrases {
        let chunk = syntax.nounChunks[phrase.chunk]
        guard tokens.words[phrase.preposition] == tables.words.on,
          chunk.tokens.contains(where: { tables.words.channels.contains(tokens.words[$0]) }),
          tokens.shapes[chunk.tokens.lowerBound].isCapitalised
        else { continue }
        return String(tokens.text(chunk.tokens))
      }
    }
    return nil
  }
}
