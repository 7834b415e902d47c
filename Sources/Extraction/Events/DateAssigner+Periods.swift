internal import Chronology
internal import Timelines

/// Reads periods of several days: "8-10 May", "from Friday to Sunday".
extension DateAssigner {
  /// The last day of the period that an expression opens, as a position: "10" of "May 8-10".
  func end(ofPeriodFrom position: Int) -> Int? {
    let next = position + 1
    guard dates.indices.contains(next), let first = dates[position].date,
      let last = dates[next].date,
      first.precision == last.precision, let start = first.extent.earliest,
      let end = last.extent.latest, start < end, end.dayNumber - start.dayNumber <= 366
    else { return nil }
    let gap = dates[position].tokens.upperBound..<dates[next].tokens.lowerBound
    guard gap.count == 1, let link = gap.first else { return nil }
    if tokens.shapes[link] == .hyphen || tokens.shapes[link] == .dash { return next }
    let before = dates[position].tokens.lowerBound - 1
    guard before >= 0 else { return nil }
    let opens = tokens.words[before]
    if opens == tables.words.from {
      return tables.words.through.contains(tokens.words[link]) ? next : nil
    }
    return opens == tables.words.between && tokens.words[link] == tables.words.and ? next : nil
  }

  /// The days that an expression tells, the whole period where it opens one.
  func days(from position: Int) -> (date: EDTF, tokens: Range<Int>)? {
    guard let date = dates[position].date else { return nil }
    guard let end = end(ofPeriodFrom: position) else { return (date, dates[position].tokens) }
    return (
      EDTF(from: date.extent.earliest, to: dates[end].date?.extent.latest),
      dates[position].tokens.lowerBound..<dates[end].tokens.upperBound
    )
  }

  /// The days of the noun on which a clause of "when" hangs: "the truce of 8 May, when …".
  func daysBehindWhen(_ clause: Int) -> Int? {
    var outer: Int? = clause
    var steps = 0
    while let index = outer, steps < 3 {
      if let opener = syntax.clauses[index].opener, tokens.words[opener] == tables.words.when {
        let sentence = tokens.sentences[tokens.sentence(of: opener)].tokens
        let near = max(sentence.lowerBound, opener - 6)..<opener
        return positions(in: near).first { claimDate($0) != nil }
      }
      outer = syntax.clauses[index].parent
      steps += 1
    }
    return nil
  }
}
