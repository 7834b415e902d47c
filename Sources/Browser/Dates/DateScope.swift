import Chronology

/// The span of time that day labels needn't repeat, because nearly all rows lie in it.
enum DateScope: Hashable, Sendable {
  case month(year: Int, month: Int)
  case year(Int)
  case all

  /// The columns that the labels of rows take.
  var labelWidth: Int {
    switch self {
    case .month: 7
    case .year: 11
    case .all: 15
    }
  }

  /// The day near which labels are read: what differs from its month or year is said.
  var context: CivilDate? {
    switch self {
    case .month(let year, let month): CivilDate(year: year, month: month, day: 1)
    case .year(let year): CivilDate(year: year, month: 1, day: 1)
    // No event lies near it, so every label says its year.
    case .all: CivilDate(year: -CivilDate.yearLimit, month: 1, day: 1)
    }
  }

  /// Finds the narrowest scope that holds at least three of four days.
  init(of days: some Sequence<CivilDate>) {
    self.init(counts: days.lazy.map { (day: $0, count: 1) })
  }

  /// Finds the narrowest scope that holds at least three of four acts, counted by the day or month.
  init(counts: some Sequence<(day: CivilDate, count: Int)>) {
    var months: [Int: Int] = [:]
    var years: [Int: Int] = [:]
    var count = 0
    for (day, number) in counts {
      months[day.year * 12 + day.month - 1, default: 0] += number
      years[day.year, default: 0] += number
      count += number
    }
    func most(_ counts: [Int: Int]) -> Int? {
      let best = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
      return best.flatMap { $0.value * 4 >= count * 3 ? $0.key : nil }
    }
    if let month = most(months) {
      let inYear = ((month % 12) + 12) % 12
      self = .month(year: (month - inYear) / 12, month: inYear + 1)
    } else if let year = most(years) {
      self = .year(year)
    } else {
      self = .all
    }
  }
}
