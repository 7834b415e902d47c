import Chronology

/// The span of time that day labels needn't repeat, because nearly all rows lie in it.
enum DateScope: Hashable, Sendable {
  case month(year: Int, month: Int)
  case year(Int)
  case all

  /// The columns that the labels of rows take.
  var labelWidth: Int {
    switch self {
    case .month: 8
    case .year: 10
    case .all: 15
    }
  }

  /// Finds the narrowest scope that holds at least nine of ten days.
  init(of days: some Sequence<CivilDate>) {
    var months: [Int: Int] = [:]
    var years: [Int: Int] = [:]
    var count = 0
    for day in days {
      months[day.year * 12 + day.month - 1, default: 0] += 1
      years[day.year, default: 0] += 1
      count += 1
    }
    func most(_ counts: [Int: Int]) -> Int? {
      let best = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
      return best.flatMap { $0.value * 10 >= count * 9 ? $0.key : nil }
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
