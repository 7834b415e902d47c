internal import Chronology
internal import Documents
internal import Timelines

/// Tells which sentences of a paragraph go on telling of a time long past.
///
/// "The talks of 2022 failed. Chad accused Niger of bad faith." The second sentence has no date of
/// its own: it stays in 2022 until a sentence names a near day, or speaks of what is so now.
struct HistoricalScope {
  /// The expression that sets the time of each sentence, as a position in the dates.
  private var anchors: [Int?]

  init(
    tokens: TokenStream,
    syntax: SyntaxLayer,
    assigner: DateAssigner
  ) {
    anchors = Array(repeating: nil, count: tokens.sentences.count)
    let main = Self.mainClauses(tokens, syntax)
    var anchor: Int?
    var paragraph = -1
    for (number, sentence) in tokens.sentences.enumerated() {
      let passages = tokens.document.passages
      let own = passages.indices.contains(sentence.passage) ? passages[sentence.passage] : nil
      if own?.paragraph != paragraph { anchor = nil }
      paragraph = own?.paragraph ?? -1
      let here = assigner.positions(in: sentence.tokens)
      guard let clause = main[number] else { continue }
      let verb = syntax.verbGroups[syntax.clauses[clause].verb]
      let isPast = verb.form == .past && verb.features.isDisjoint(with: [.pluperfect, .perfect])
      if !isPast || here.contains(where: { assigner.isNear($0) }) { anchor = nil }
      if isPast,
        let opening = here.first(where: { position in
          assigner.isLongBefore(position)
            && assigner.dates[position].tokens.upperBound <= verb.tokens.lowerBound
            && assigner.innermostClause(of: position).map { $0 == clause } ?? true
        })
      {
        anchor = opening
      }
      anchors[number] = anchor
    }
  }

  /// The expression that sets the time of a sentence, if it is long past.
  func anchor(of sentence: Int) -> Int? {
    anchors.indices.contains(sentence) ? anchors[sentence] : nil
  }

  /// The first main clause of each sentence that has one.
  private static func mainClauses(_ tokens: TokenStream, _ syntax: SyntaxLayer) -> [Int?] {
    var found: [Int?] = Array(repeating: nil, count: tokens.sentences.count)
    for (index, clause) in syntax.clauses.enumerated()
    where clause.kind == .main && clause.parent == nil {
      let sentence = tokens.sentence(of: syntax.verbGroups[clause.verb].head)
      if found[sentence] == nil { found[sentence] = index }
    }
    return found
  }
}
