internal import Timelines

/// Goes through what is taken for granted where nothing is asserted: "the war that began in 2019"
/// inside what somebody wants, "when an attack was reported" inside what somebody is blamed for.
extension ClauseWalk {
  /// Visits the clauses inside one that are told as having happened.
  mutating func visitPresupposed(in clause: Int, depth: Int) {
    guard depth < 4 else { return }
    for child in reader.matcher.children[clause] {
      if isPresupposed(child) {
        consumed.remove(child)
        visit(child, speech: nil, speakers: [])
      } else {
        visitPresupposed(in: child, depth: depth + 1)
      }
    }
  }

  /// Whether a clause tells what has happened, whatever is said around it.
  func isPresupposed(_ index: Int) -> Bool {
    let clause = syntax.clauses[index]
    if clause.opener.map({ words.hypothetical.contains(tokens.words[$0]) }) ?? false {
      return false
    }
    switch clause.kind {
    case .relative, .subordinate: return isDatedPast(index)
    case .complement: return reader.matcher.gap(of: index) != nil && isDatedPast(index)
    case .participial: return isSince(clause)
    default: return false
    }
  }

  /// Whether a clause tells in the past tense of a time that it names or hangs on, of what was done
  /// again and again, or of a report.
  private func isDatedPast(_ index: Int) -> Bool {
    let clause = syntax.clauses[index]
    let verb = syntax.verbGroups[clause.verb]
    guard verb.features.isDisjoint(with: [.negated, .conditional, .future]),
      verb.form == .past || verb.form == .present && verb.features.contains(.perfect)
    else { return false }
    return syntax.hasTime(clause, in: tokens) || reader.tables.isRepeated(verb, in: tokens)
      || verb.form == .past && (words.reporting.contains(verb.lemma) || hangsOnTime(clause))
  }

  /// "The truce of 8 May, when Chad attacked".
  private func hangsOnTime(_ clause: Clause) -> Bool {
    guard let opener = clause.opener, tokens.words[opener] == words.when, opener > 1,
      tokens.shapes[opener - 1] == .comma
    else { return false }
    return [opener - 2, opener - 3].contains { token in
      token >= 0 && (tokens.shapes[token] == .number || tokens.shapes[token] == .ordinal)
    } || syntax.nounChunk(at: opener - 2).map { syntax.nounChunks[$0].isTemporal } ?? false
  }

  /// Whether a participle tells what has been done since a time: "the valley annexed by Chad since
  /// 1987".
  private func isSince(_ clause: Clause) -> Bool {
    syntax.verbGroups[clause.verb].form == .participle && syntax.hasTime(clause, in: tokens)
  }
}
