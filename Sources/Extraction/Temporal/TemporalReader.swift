public import Chronology
internal import Documents

/// Finds the temporal expressions of a document and resolves them in order.
///
/// Two phases: rules match what the words mean by themselves ("last month", a weekday); then each
/// expression is resolved against the day of writing and the last date named.
public struct TemporalReader: Sendable {
  private let language: Language
  private let includesAges: Bool

  /// Makes a reader for a language.
  ///
  /// - Parameters:
  ///   - language: The language, with its words and rules.
  ///   - includesAges: Whether "a 44-year-old" counts as a duration. TimeML's corpora leave ages
  ///     out, since they lie on no timeline.
  public init(language: Language, includesAges: Bool = false) {
    self.language = language
    self.includesAges = includesAges
  }

  /// The temporal expressions of a document, in order, never overlapping.
  ///
  /// - Parameters:
  ///   - tokens: The document's tokens.
  ///   - referenceDate: The day of publication; `nil` takes the document's own.
  /// - Returns: The expressions by where they start.
  /// - Complexity: O(*n*) in the number of tokens.
  public func expressions(
    in tokens: TokenStream,
    referenceDate: CivilDate? = nil
  ) -> [TemporalExpression] {
    let tables = language.temporal
    let published = referenceDate ?? tokens.document.publicationDate?.extent.earliest
    var finder = TemporalFinder(stream: tokens, tables: tables)
    let candidates = tokens.sentences.flatMap { finder.candidates(in: $0.tokens) }
    var resolver = TemporalResolver(
      stream: tokens,
      tables: tables,
      writing: dayOfWriting(of: tokens, published: published),
      writesDayFirst: writesDayFirst(candidates, in: tokens),
      runsOn: LiveUpdates(tokens: tokens, tables: tables).isLive
    )
    var expressions: [TemporalExpression] = []
    expressions.reserveCapacity(candidates.count)
    for candidate in candidates {
      if case .age = candidate.value, !includesAges { continue }
      expressions += resolver.expressions(of: candidate)
    }
    return expressions
  }

  /// Whether numeric dates stand for day and month in this order, as the document's others show.
  ///
  /// A number above 12 decides; else the order of the dates in words; else month first.
  private func writesDayFirst(_ candidates: [TemporalCandidate], in tokens: TokenStream) -> Bool {
    var dayFirst = 0
    var monthFirst = 0
    for candidate in candidates {
      switch candidate.value {
      case .numeric(let first, let second, _):
        if first > 12 { dayFirst += 100 }
        if second > 12 { monthFirst += 100 }
      case .month(_, .some, _), .period:
        guard candidate.tokens.count > 1, candidate.value.isDayOfMonth else { continue }
        let opensWithNumber =
          [.number, .ordinal].contains(tokens.shapes[candidate.tokens.lowerBound])
        if opensWithNumber { dayFirst += 1 } else { monthFirst += 1 }
      default: continue
      }
    }
    return dayFirst > monthFirst
  }

  /// A dateline of the last days before publication is the day on which "yesterday" was written.
  private func dayOfWriting(of tokens: TokenStream, published: CivilDate?) -> CivilDate? {
    let extent = tokens.document.metadata.dateline?.value.date?.extent
    guard let day = extent?.earliest, day == extent?.latest else { return published }
    guard let published else { return day }
    return (0...3).contains(published.dayNumber - day.dayNumber) ? day : published
  }
}
