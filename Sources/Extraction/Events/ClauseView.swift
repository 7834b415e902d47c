/// A clause as frames see it: an active verb with agent, object, phrases and complements.
struct ClauseView {
  let index: Int
  let clause: Clause
  let group: VerbGroup
  /// Whoever acts: the subject, or the chunk after "by" in a passive.
  let agent: Int?
  /// Whatever is acted upon: the last object, or the subject of a passive.
  let object: Int?
  /// The first of two objects: "gave Chad a loan".
  let indirectObject: Int?
  /// The clauses that hang on this one.
  let children: [Int]
  let isPassive: Bool

  /// A clause as frames see it.
  ///
  /// - Parameters:
  ///   - index: The clause, as a position in the layer.
  ///   - children: The clauses that hang on it.
  ///   - gap: The noun before the clause that is its object: "the valley | that Chad left".
  ///   - syntax: The layer.
  ///   - tokens: Its tokens.
  ///   - words: The words by which verbs are told apart.
  init(
    _ index: Int,
    children: [Int],
    gap: Int? = nil,
    syntax: SyntaxLayer,
    tokens: TokenStream,
    words: EventWords
  ) {
    self.index = index
    self.children = children
    clause = syntax.clauses[index]
    group = syntax.verbGroups[clause.verb]
    let isStative =
      words.stative.contains(group.lemma)
      && !clause.phrases.contains { tokens.words[$0.preposition] == words.by }
    isPassive = group.features.contains(.passive) && !isStative
    if isPassive {
      agent = clause.phrases.first { tokens.words[$0.preposition] == words.by }?.chunk
      object = clause.objects.last ?? clause.subject
      indirectObject = clause.objects.isEmpty ? nil : clause.subject
    } else {
      agent = clause.subject
      object = clause.objects.last ?? gap
      indirectObject = clause.objects.count > 1 ? clause.objects.first : nil
    }
  }
}
