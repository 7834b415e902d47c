internal import Chronology

/// Puts together what several reports of one act say that it leaves open.
enum TermMerging {
  /// The terms of some claims, the fullest claim first; each thing once.
  static func terms(of claims: [Claim]) -> [Term] {
    var merged: [Term] = []
    for term in claims.flatMap(\.terms) {
      guard let index = merged.firstIndex(where: { isSame($0, term) }) else {
        merged.append(term)
        continue
      }
      merged[index] = joined(merged[index], term)
    }
    return merged
  }

  /// Whether two terms are the same open thing told twice.
  static func isSame(_ left: Term, _ right: Term) -> Bool {
    guard mayMean(left, right) else { return false }
    guard let one = left.due?.extent, let other = right.due?.extent else { return true }
    return one.overlaps(other)
  }

  /// Whether two terms may mean the same thing, their days aside.
  static func mayMean(_ left: Term, _ right: Term) -> Bool {
    let asked: Set<Term.Kind> = [.deadline, .demand, .condition]
    guard left.kind == right.kind || (asked.contains(left.kind) && asked.contains(right.kind))
    else { return false }
    return left.by.isEmpty || right.by.isEmpty || left.by == right.by
  }

  private static func joined(_ left: Term, _ right: Term) -> Term {
    var term = left
    if right.kind == .deadline || (right.kind == .condition && term.kind == .demand) {
      term.kind = right.kind
    }
    let (one, other) = (left.due?.extent, right.due?.extent)
    if let other, one.map({ $0 != other && other.isWithin($0) }) ?? true {
      term.due = right.due
      term.dueText = right.dueText ?? left.dueText
    }
    if term.by.isEmpty { term.by = right.by }
    if term.to.isEmpty { term.to = right.to }
    if term.topics.isEmpty { term.topics = right.topics }
    return term
  }
}
