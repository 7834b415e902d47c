import Chronology
import Timelines

/// What a day, a week, a month or a year is called in a row.
enum PeriodLabel {
  /// "Sun 11 May 2025", "week of 5 May 2025", "May 2025", "2025".
  static func text(of period: Columns.Period, from first: CivilDate) -> String {
    switch period {
    case .day: "\(first.weekday.shortName) \(DayLabel.plain(first))"
    case .week: "week of \(DayLabel.plain(first))"
    case .month: DayLabel.monthAndYear(first)
    case .year: EDTF(year: first.year).inEnglish(.medium)
    }
  }

  /// The columns that the longest label takes.
  static func width(of period: Columns.Period) -> Int {
    switch period {
    case .day: 15
    case .week: 19
    case .month: 8
    case .year: 6
    }
  }
}
