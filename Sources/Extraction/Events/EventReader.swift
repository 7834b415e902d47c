public import Chronology
public import Timelines

/// Reads the acts that a document reports: who did what to whom, when, and who says so.
public struct EventReader: Sendable {
  private let language: Language

  /// Makes a reader for a language.
  public init(language: Language) {
    self.language = language
  }

  /// The claims of a document, in the order of telling.
  ///
  /// - Parameters:
  ///   - tokens: The document's tokens.
  ///   - syntax: Their tags, chunks and clauses.
  ///   - dates: The temporal expressions.
  ///   - mentions: Who is named where.
  ///   - bystanders: People who speak for nobody, whose bare words are no act of diplomacy.
  ///   - referenceDate: The day against which past and future are told apart.
  /// - Returns: One claim for each act that a passage reports, in order.
  /// - Complexity: O(*n*) in the number of clauses.
  public func claims(
    in tokens: TokenStream,
    syntax: SyntaxLayer,
    dates: [TemporalExpression],
    mentions: [ActorMention],
    bystanders: Set<ActorID> = [],
    referenceDate: CivilDate? = nil
  ) -> [Claim] {
    guard !mentions.isEmpty else { return [] }
    let tables = language.events
    let voice = PostVoice(
      tokens: tokens,
      syntax: syntax,
      mentions: mentions,
      words: tables.words
    )
    let mentions = voice.mentions(firstPerson: tables.words.firstPerson)
    let resolver = PartyResolver(tokens: tokens, syntax: syntax, tables: tables, mentions: mentions)
    let matcher = FrameMatcher(
      resolver: resolver,
      children: children(in: syntax),
      antecedents: Antecedents(tokens: tokens, syntax: syntax, tables: tables)
    )
    let reader = ActReader(matcher: matcher)
    let talk = TalkScope(tokens: tokens, syntax: syntax, words: tables.words)
    var walk = ClauseWalk(reader: reader, voice: voice.speakers, talk: talk)
    let acts = Conversation(reader: reader, bystanders: bystanders).reading(walk.gather())
    let writer = ClaimWriter(
      tokens: tokens,
      syntax: syntax,
      tables: tables,
      dates: dates,
      mentions: mentions,
      children: matcher.children,
      antecedents: matcher.antecedents,
      talk: voice.speakers.isEmpty ? talk : nil,
      referenceDate: referenceDate
    )
    var claims = writer.claims(for: acts)
    let said = voice.statement(
      besides: claims,
      date: writer.assigner.bound,
      phrases: writer.phrases
    )
    if let said {
      claims.insert(said, at: 0)
      for place in claims.indices { claims[place].ordinal = place }
    }
    let occasions = OccasionDates(
      tokens: tokens,
      syntax: syntax,
      tables: tables,
      resolver: resolver,
      dates: dates,
      referenceDate: referenceDate
    )
    return occasions.dating(claims)
  }

  /// The clauses that hang on each clause.
  private func children(in syntax: SyntaxLayer) -> [[Int]] {
    var children: [[Int]] = Array(repeating: [], count: syntax.clauses.count)
    for (index, clause) in syntax.clauses.enumerated() {
      if let parent = clause.parent, parent != index { children[parent].append(index) }
    }
    return children
  }
}
