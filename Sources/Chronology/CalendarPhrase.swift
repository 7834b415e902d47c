/// A date as people type and write it: "12 may", "Sunday, May 11, 2025", "last week", "+7d".
///
/// Reads datelines, date lines, queries, places to go to, and columns of tables alike. What the phrase
/// leaves out comes from `today`: a day or month without a year is taken in today's year,
/// or in the neighbouring year where today's lies over nine months off; a weekday alone is the one
/// nearest to today; weeks run from Monday.
///
/// ```swift
/// let phrase = try CalendarPhrase("next monday", today: today)
/// phrase.edtf.extent
/// ```
public struct CalendarPhrase: Hashable, Sendable {
  /// In which order a date in digits alone is read: "11/05/2025".
  public enum NumericOrder: Hashable, Sendable {
    /// 11 May, as Europe and most of the world write.
    case dayFirst
    /// 5 November, as the United States write.
    case monthFirst
  }

  /// What the phrase means.
  public let edtf: EDTF
  /// Whether digits alone could be read as another day too: "11/05/2025" but not "13/05/2025".
  public let isAmbiguous: Bool
  /// Whether the weekday that is written isn't the day's own: "Monday, May 11, 2025".
  public let contradictsWeekday: Bool
  /// Whether the year was written, and not taken from today.
  public let givesYear: Bool

  /// The days that the phrase means.
  public var extent: Extent { edtf.extent }

  /// Reads a phrase.
  ///
  /// - Parameters:
  ///   - text: The phrase, in any case; EDTF is understood too.
  ///   - today: The day that "today", "last week" and missing years refer to.
  ///   - order: How "11/05/2025" is read; "13/05/2025" and "05/13/2025" decide for themselves.
  /// - Throws: ``CalendarPhraseError`` with the column and what would be understood.
  public init(
    _ text: String,
    today: CivilDate,
    order: NumericOrder = .dayFirst
  ) throws(CalendarPhraseError) {
    if let written = Self.written(text) {
      edtf = written
      isAmbiguous = false
      contradictsWeekday = false
      givesYear = true
      return
    }
    var reader = PhraseReader(text, today: today, order: order)
    edtf = try reader.phrase()
    isAmbiguous = reader.isAmbiguous
    contradictsWeekday = reader.contradictsWeekday
    givesYear = reader.givesYear
  }

  /// Reads EDTF, unless it's a mere number of two or three digits, which people type for a day.
  private static func written(_ text: String) -> EDTF? {
    let trimmed = text.trimmed
    guard trimmed.utf8.count > 3 || trimmed.contains("/"), let first = trimmed.utf8.first,
      first.digitValue != nil || "-?~%.[{/XY".utf8.contains(first)
    else { return nil }
    return try? EDTF(trimmed)
  }
}
