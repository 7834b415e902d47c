import Chronology
import Timelines

/// The days on which a format that knows no vague dates puts an event.
///
/// A bound stands on its one day, an interval from its first day to its last, and an act of
/// unknown date on the day on which it was reported. What the date really says goes beside it in words.
struct EventDays: Hashable {
  /// The first day.
  let first: CivilDate
  /// The last day; the first, where there is but one.
  let last: CivilDate
  /// Whether the days say all that the date does.
  let isExact: Bool

  /// Finds the days of an event; `nil` where nothing at all bounds its date.
  init?(_ event: Event) {
    if let days = EventDays(event.date.edtf) {
      self = days
    } else if let day = event.reported?.extent.latest {
      first = day
      last = day
      isExact = false
    } else {
      return nil
    }
  }

  /// Finds the days of a date; `nil` where it has no bound.
  init?(_ date: EDTF) {
    let extent = date.extent
    guard let first = extent.earliest ?? extent.latest else { return nil }
    self.first = first
    last = extent.earliest == nil ? first : extent.latest ?? first
    isExact =
      date.precision <= .day && date.qualification.isEmpty && extent.earliest == extent.latest
  }
}

extension Event {
  /// The date in words, with the day of the report where the date isn't known at all.
  var shownDate: String {
    let words = date.edtf.inEnglish(.wide)
    guard date.edtf.extent == Extent(earliest: nil, latest: nil), let reported else { return words }
    return "\(words), reported \(reported.inEnglish(.wide, withWeekday: false))"
  }

  /// Remarks on how far the event can be relied on: "disputed", "sources differ in date".
  var remarks: [String] {
    [
      status == .current ? nil : status.rawValue,
      differs.isEmpty
        ? nil : "sources differ in \(differs.map(\.kind.rawValue).joined(separator: ", "))",
      isDisputed ? "disputed" : nil,
      hasDoubtfulQuote ? "the quotation is doubtful" : nil,
    ].compactMap(\.self)
  }
}
