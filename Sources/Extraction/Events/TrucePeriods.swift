internal import Chronology
internal import Timelines

/// Knows from when to when the truces of a document lasted, however often each is told.
///
/// "The truce of 8-10 May", "a 72-hour truce" and "it began on Thursday and ends on Saturday" may be
/// one truce: the days that one gives belong to the others that last as long.
struct TrucePeriods {
  private struct Period {
    var chunk: Int
    var first: CivilDate
    var last: CivilDate
    var text: String
    var length: Int { last.dayNumber - first.dayNumber + 1 }
  }

  private let tokens: TokenStream
  private let syntax: SyntaxLayer
  private let assigner: DateAssigner
  private var periods: [Period] = []

  init(
    tokens: TokenStream,
    syntax: SyntaxLayer,
    tables: EventTables,
    assigner: DateAssigner,
    antecedents: Antecedents
  ) {
    self.tokens = tokens
    self.syntax = syntax
    self.assigner = assigner
    for (chunk, noun) in syntax.nounChunks.enumerated()
    where tables.isNoun(tokens.words[noun.head], "truce") {
      if let period = stated(chunk) { periods.append(period) }
    }
    for clause in syntax.clauses.indices {
      let verb = syntax.verbGroups[syntax.clauses[clause].verb].lemma
      guard tables.words.beginning.contains(verb), let subject = syntax.clauses[clause].subject,
        let chunk = antecedents.truce(of: subject),
        let period = period(
          of: chunk,
          from: day(in: syntax.clauses[clause].tokens),
          to: end(of: clause, tables.words).flatMap { day(in: $0) }
        )
      else { continue }
      periods.append(period)
    }
  }

  /// When a truce lasted, where the document tells it of this one or of one as long.
  func days(of chunk: Int) -> ClaimDate? {
    let own = periods.first { $0.chunk == chunk }
    let found =
      own
      ?? length(of: chunk).flatMap { length in
        let fitting = periods.filter { $0.length == length }
        let isOne = Set(fitting.map(\.first)).count == 1
        return isOne ? fitting.first : nil
      }
    return found.map {
      ClaimDate(EDTF(from: $0.first, to: $0.last), basis: .inferred, text: $0.text)
    }
  }

  /// "The 8-10 May truce", "the truce of 8-10 May".
  private func stated(_ chunk: Int) -> Period? {
    let range = syntax.nounChunks[chunk].tokens
    let positions = assigner.positions(
      in: range.lowerBound..<min(range.upperBound + 3, tokens.count)
    )
    for position in positions {
      let start = assigner.dates[position].tokens.lowerBound
      guard start <= range.upperBound + 1, assigner.end(ofPeriodFrom: position) != nil,
        start < range.upperBound || syntax.tags[start - 1] == .preposition,
        let days = assigner.days(from: position)
      else { continue }
      return period(
        of: chunk,
        from: days.date.extent.earliest,
        to: days.date.extent.latest,
        text: String(tokens.text(days.tokens))
      )
    }
    return nil
  }

  /// Where it is told when what has begun ends: "and ends on Saturday".
  private func end(of clause: Int, _ words: EventWords) -> Range<Int>? {
    let start = syntax.verbGroups[syntax.clauses[clause].verb].head
    let sentence = tokens.sentences[tokens.sentence(of: start)].tokens
    return (start..<sentence.upperBound).first { words.endings.contains(tokens.words[$0]) }
      .map { $0..<sentence.upperBound }
  }

  private func day(in range: Range<Int>) -> CivilDate? {
    assigner.positions(in: range).lazy.compactMap { assigner.dates[$0].date?.extent.latest }.first
  }

  private func period(
    of chunk: Int,
    from first: CivilDate?,
    to last: CivilDate?,
    text: String? = nil
  ) -> Period? {
    guard let first, let last, first <= last, last.dayNumber - first.dayNumber < 60 else {
      return nil
    }
    let words = text ?? String(tokens.text(syntax.nounChunks[chunk].tokens))
    return Period(chunk: chunk, first: first, last: last, text: words)
  }

  /// How many days a truce is said to last: "a 72-hour truce", "a truce of three days".
  private func length(of chunk: Int) -> Int? {
    let range = syntax.nounChunks[chunk].tokens
    return assigner.positions(in: range.lowerBound..<min(range.upperBound + 2, tokens.count))
      .lazy.compactMap { Self.days(in: assigner.dates[$0].value) }.first
  }

  /// The days of a length in TIMEX3: "P3D", "PT72H", "P1W".
  private static func days(in value: String) -> Int? {
    guard value.hasPrefix("P"), let unit = value.last,
      let number = Int(value.filter(\.isNumber)), (1...1000).contains(number)
    else { return nil }
    switch (unit, value.hasPrefix("PT")) {
    case ("D", false): return number
    case ("W", false): return number * 7
    case ("H", true): return number % 24 == 0 ? number / 24 : nil
    default: return nil
    }
  }
}
