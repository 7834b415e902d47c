internal import Chronology
internal import Documents
internal import Timelines

/// Makes claims of acts: their citation, date, phrase, topics and terms.
final class ClaimWriter {
  let tokens: TokenStream
  let syntax: SyntaxLayer
  let tables: EventTables
  let mentions: MentionIndex
  let children: [[Int]]
  let assigner: DateAssigner
  let phrases: PhraseWriter
  let scope: HistoricalScope
  let antecedents: Antecedents
  let truces: TrucePeriods
  /// Which sentences are talk; nothing in a post, whose speaker is known.
  let talk: TalkScope?
  /// The dates of the acts written so far.
  private(set) var datesByClause: [Int: ClaimDate] = [:]
  private var seen: Set<ClaimID> = []

  init(
    tokens: TokenStream,
    syntax: SyntaxLayer,
    tables: EventTables,
    dates: [TemporalExpression],
    mentions: [ActorMention],
    children: [[Int]],
    antecedents: Antecedents,
    talk: TalkScope?,
    referenceDate: CivilDate?
  ) {
    self.talk = talk
    self.tokens = tokens
    self.syntax = syntax
    self.tables = tables
    self.mentions = MentionIndex(mentions, tokens: tokens, syntax: syntax)
    self.children = children
    assigner = DateAssigner(
      tokens: tokens,
      syntax: syntax,
      tables: tables,
      dates: dates,
      referenceDate: referenceDate
    )
    scope = HistoricalScope(
      tokens: tokens,
      syntax: syntax,
      assigner: assigner
    )
    self.antecedents = antecedents
    truces = TrucePeriods(
      tokens: tokens,
      syntax: syntax,
      tables: tables,
      assigner: assigner,
      antecedents: antecedents
    )
    phrases = PhraseWriter(
      tokens: tokens,
      syntax: syntax,
      tables: tables,
      dates: dates,
      antecedents: antecedents
    )
  }

  /// The claims of acts in order, without those that name nobody.
  func claims(for acts: [Act]) -> [Claim] {
    var claims: [Claim] = []
    var written: [Int: [Int]] = [:]
    for told in acts {
      if let clause = told.elaborates {
        if let place = written[clause]?.last(where: { claims[$0].move == told.move }) {
          claims[place] = extended(claims[place], by: told)
        }
        continue
      }
      var act = told
      act.recipients.removeAll { one in
        act.actors.contains {
          $0.actor == one.actor || $0.isSeated(in: one) && mentions.isPlace(one)
        }
      }
      let isAttack = act.type == .assault && !act.recipients.isEmpty
      guard !act.actors.isEmpty || isAttack, isWorthTelling(act) else { continue }
      var claim = claim(for: act, ordinal: claims.count, narrow: false)
      if seen.contains(claim.id) {
        // One sentence, one type, the same parties: told apart only where it has its own clause.
        let clause = syntax.clauses[act.clause]
        guard syntax.verbGroups[clause.verb].isFinite || syntax.hasTime(clause, in: tokens) else {
          continue
        }
        claim = self.claim(for: act, ordinal: claims.count, narrow: true)
      }
      guard seen.insert(claim.id).inserted else { continue }
      written[act.clause, default: []].append(claims.count)
      if datesByClause[act.clause] == nil { datesByClause[act.clause] = claim.date }
      claims.append(claim)
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
      phrase: phrase(of: act),
      topics: topics(of: act).union(topicsBehind(act, date)),
      keywords: keywords(of: act),
      date: date,
      place: place(act),
      terms: terms,
      isReadiness: act.isReadiness,
      remarks: remarks(in: sentence.tokens, act),
      speaker: act.speaker.first,
      channel: channel(act),
      rule: act.rule,
      confidence: confidence(of: act, isDated: date.basis != .published)
    )
    if assigner.isBackground(date) || isLongPast(act) || isOnceUpon(act, date) {
      claim.status = .background
      claim.auxiliary.insert(.historical)
    } else if claim.status == .current, isStanding(act) {
      claim.status = .standing
    }
    return claim
  }

  /// A claim with the sentence after it, in which its speaker is quoted.
  private func extended(_ told: Claim, by act: Act) -> Claim {
    let verb = syntax.verbGroups[syntax.clauses[act.clause].verb]
    let sentence = tokens.sentences[tokens.sentence(of: verb.head)].tokens
    let span = Span(told.citation.span.start, tokens.span(sentence).end)
    var claim = Claim(
      citation: Citation(span, of: tokens.document, paragraph: told.citation.paragraph),
      ordinal: told.ordinal,
      actors: told.actors,
      recipients: told.recipients,
      move: told.move,
      type: told.type,
      auxiliary: told.auxiliary,
      status: told.status,
      phrase: told.phrase,
      topics: told.topics.union(topics(in: sentence)),
      keywords: told.keywords,
      date: told.date,
      place: told.place,
      terms: told.terms,
      isReadiness: told.isReadiness,
      remarks: told.remarks + remarks(in: sentence, act),
      speaker: told.speaker,
      channel: told.channel ?? channel(act),
      rule: told.rule,
      confidence: told.confidence
    )
    claim.mode = told.mode
    return claim
  }

  func extent(of act: Act) -> Range<Int> {
    if let noun = act.nominal { return extent(ofNominal: noun) }
    var range = syntax.clauses[act.clause].tokens
    if let end = act.end { return range.lowerBound..<max(range.lowerBound, end) }
    for inner in act.consumed {
      let other = syntax.clauses[inner].tokens
      range = min(range.lowerBound, other.lowerBound)..<max(range.upperBound, other.upperBound)
    }
    return range
  }
}
