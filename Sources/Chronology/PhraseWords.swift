/// On which side of a date something lies.
enum PhraseBound: Hashable, Sendable {
  /// At it or at an unknown time before.
  case by
  /// Earlier than it.
  case before
  /// At it or at an unknown time after.
  case after
  /// Lasting from it on.
  case since
  /// Lasting up to it.
  case until
}

/// A step of the calendar.
enum CalendarUnit: Hashable, Sendable {
  case day, week, month, quarter, year, decade, century
}

/// The words of calendar phrases that are no names of months, weekdays or seasons.
enum PhraseWords {
  static let fillers: Set<String> = [
    "on", "in", "the", "during", "at", "dated", "published", "year",
  ]

  static let doubts: [String: Qualification] = [
    "about": .approximate, "around": .approximate, "approximately": .approximate,
    "approx": .approximate, "circa": .approximate, "ca": .approximate, "c": .approximate,
    "roughly": .approximate, "near": .approximate,
    "perhaps": .uncertain, "maybe": .uncertain, "possibly": .uncertain, "uncertain": .uncertain,
    "probably": .uncertain,
  ]

  static let bounds: [([String], PhraseBound)] = [
    (["no", "later", "than"], .by), (["not", "later", "than"], .by), (["by"], .by),
    (["earlier", "than"], .before), (["prior", "to"], .before), (["before"], .before),
    (["no", "earlier", "than"], .after), (["not", "before"], .after), (["later", "than"], .after),
    (["after"], .after), (["since"], .since), (["from"], .since), (["starting"], .since),
    (["until"], .until), (["till"], .until), (["up", "to"], .until),
  ]

  static let units: [String: CalendarUnit] = [
    "d": .day, "day": .day, "days": .day, "w": .week, "wk": .week, "week": .week, "weeks": .week,
    "m": .month, "mo": .month, "month": .month, "months": .month, "q": .quarter,
    "quarter": .quarter, "quarters": .quarter, "y": .year, "yr": .year, "year": .year,
    "years": .year, "decade": .decade, "decades": .decade, "century": .century,
    "centuries": .century,
  ]

  /// How many units away from the present one.
  static let directions: [String: Int] = [
    "last": -1, "past": -1, "previous": -1, "this": 0, "current": 0, "next": 1, "coming": 1,
  ]

  static let days: [String: Int] = ["today": 0, "now": 0, "yesterday": -1, "tomorrow": 1]

  static let smallNumbers: [String: Int] = [
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
  ]

  static let ordinals: [String: Int] = ["first": 1, "second": 2, "third": 3, "fourth": 4]

  static let ordinalSuffixes: Set<String> = ["st", "nd", "rd", "th"]

  /// True for years before 1 CE.
  static let eras: [String: Bool] = ["bc": true, "bce": true, "ad": false, "ce": false]

  /// The days of a month that a part of it covers; the last part runs to its end.
  static let monthParts: [String: ClosedRange<Int>] = [
    "early": 1...10, "mid": 11...20, "late": 21...31,
  ]

  /// Which third of a year, a decade or a century is meant.
  static let thirds: [String: Int] = ["early": 0, "mid": 1, "late": 2]

  /// Offsets of named zones from UTC in minutes, where a name has one meaning in news.
  static let zones: [String: Int] = [
    "z": 0, "gmt": 0, "utc": 0, "ut": 0, "wet": 0, "west": 60, "bst": 60, "cet": 60, "cest": 120,
    "eet": 120, "eest": 180, "msk": 180, "est": -300, "edt": -240, "cst": -360, "cdt": -300,
    "mst": -420, "mdt": -360, "pst": -480, "pdt": -420, "et": -300, "jst": 540,
  ]

  /// The words after which a hyphen is a space.
  static let openings = fillers.union(doubts.keys).union(bounds.flatMap(\.0)).union(directions.keys)
    .union(smallNumbers.keys).union(ordinals.keys).union(thirds.keys)
    .union(["between", "and", "or", "to", "of", "day", "some"])

  /// The words before which a hyphen is a space.
  static let closings = Set(units.keys).union(fillers)
    .union(["ago", "of", "before", "after", "from", "now", "to", "and", "or", "through", "earlier"])
    .union(["later", "hence", "half", "yesterday", "tomorrow"])

  /// Every word that some phrase may hold, for suggestions.
  static let all: [String] =
    (Array(EnglishCalendar.monthForms.keys) + Array(EnglishCalendar.weekdayForms.keys)
    + Array(EnglishCalendar.seasonForms.keys) + Array(fillers) + Array(doubts.keys)
    + bounds.flatMap(\.0) + Array(units.keys) + Array(directions.keys) + Array(days.keys)
    + ["ago", "between", "half", "quarter", "early", "late"])
    .filter { $0.count > 2 }.sorted()
}
