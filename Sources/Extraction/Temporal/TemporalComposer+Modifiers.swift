extension TemporalComposer {
  /// The expressions with the determiners and modifiers before them taken in.
  func extended(_ candidates: [TemporalCandidate]) -> [TemporalCandidate] {
    var floor = candidates.first?.sentence.lowerBound ?? 0
    return candidates.map { candidate in
      var grown = candidate
      takeDeterminer(into: &grown, downTo: floor)
      if takeModifier(into: &grown, downTo: floor) {
        takeDeterminer(into: &grown, downTo: floor)
      }
      floor = grown.tokens.upperBound
      return grown
    }
  }

  private func takeDeterminer(into candidate: inout TemporalCandidate, downTo floor: Int) {
    let first = candidate.tokens.lowerBound
    guard first > floor, stream.words[first - 1] == tables.the, candidate.takesDeterminer,
      !candidate.tokens.contains(where: { stream.shapes[$0] == .hyphen })
    else { return }
    candidate.tokens = first - 1..<candidate.tokens.upperBound
  }

  private func takeModifier(into candidate: inout TemporalCandidate, downTo floor: Int) -> Bool {
    let first = candidate.tokens.lowerBound
    guard first > floor else { return false }
    // "mid-November" has a hyphen between the two.
    let hyphens = stream.shapes[first - 1] == .hyphen && first - 1 > floor ? 1 : 0
    let last = first - 1 - hyphens
    for modifier in tables.modifiers(endingWith: stream.words[last]) {
      let start = last + 1 - modifier.words.count
      guard start >= floor, candidate.takes(modifier: modifier.name),
        modifier.words.elementsEqual(stream.words[start...last])
      else { continue }
      candidate.tokens = start..<candidate.tokens.upperBound
      candidate.modifier = modifier.name
      return true
    }
    return false
  }
}

extension TemporalCandidate {
  /// Whether "the" before the expression belongs to it: "the third quarter", not "the May talks".
  var takesDeterminer: Bool {
    switch value {
    case .month(_, let day, _): modifier != nil && day == nil
    case .period(let period) where period.unit >= .decade: true
    case .age, .numeric: false
    case .weekday(_, .bare), .period, .reference, .relative(.day, _, _): modifier != nil
    default: true
    }
  }

  /// Whether a modifier before the expression belongs to it.
  func takes(modifier: String) -> Bool {
    switch value {
    case .duration: modifier != "START" && modifier != "END" && modifier != "MID"
    case .recurring, .reference, .age: false
    case .period, .month, .weekday, .relative, .part, .time, .within, .sameAsNamed, .latest,
      .holiday,
      .yearsFromNarrative, .weekdayFromNarrative, .dayOfMonth, .edge, .numeric:
      true
    case .nothing: false
    }
  }
}
