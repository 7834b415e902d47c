internal import Chronology

/// What a temporal expression means before it is resolved: "last month", a weekday, a day of May.
indirect enum TemporalValue: Hashable, Sendable {
  /// Whence a relative date is counted.
  enum Anchor: Hashable, Sendable {
    /// The day of writing.
    case writing
    /// The last date named.
    case narrative
  }

  /// Which of the like-named periods is meant.
  enum Choice: Hashable, Sendable {
    /// The text leaves it to the tense.
    case bare
    /// "last", "this", "next", by the number of periods from this one.
    case last, this, next
    /// "every": all of them.
    case every
  }

  /// A period that the text gives in full.
  case period(CalendarPeriod)
  /// A month, or a day of a month, whose year the text leaves out.
  case month(Int, day: Int?, Choice)
  /// Two numbers and a year: which of them is the month is for the document to say.
  case numeric(Int, Int, year: Int)
  /// A day of the month alone: "the 24th".
  case dayOfMonth(Int)
  /// A weekday.
  case weekday(Weekday, Choice)
  /// The weekday before or after the last day named: "the previous Friday".
  case weekdayFromNarrative(Weekday, isAhead: Bool)
  /// So many units from the anchor: "last month", "three days later".
  case relative(CalendarPeriod.Unit, Int, Anchor)
  /// The same unit as the last date named, so many years off: "a year earlier".
  case yearsFromNarrative(Int, Anchor)
  /// One of the quarters, halves or seasons of a year, counted from 1.
  case part(CalendarPeriod.Unit, Int, Choice)
  /// The same stretch of the calendar as "the quarter", named before.
  ///
  /// A demonstrative ("that year") reaches further back than the article.
  case sameAsNamed(CalendarPeriod.Unit, isDemonstrative: Bool = false)
  /// The last such stretch that is over: "the latest quarter".
  case latest(CalendarPeriod.Unit)
  /// A feast, by its number in the language's list.
  case holiday(Holiday, Choice)
  /// A finer period in a coarser one: "the third quarter of last year".
  case within(TemporalValue, TemporalValue)
  /// The last or first day of a period: "year-end".
  case edge(CalendarPeriod.Unit, isEnd: Bool)
  /// A time of day on a day, if one is named.
  case time(TimeOfDay, on: TemporalValue?)
  /// A length of time.
  case duration(TemporalLength)
  /// How old someone is: a length of time that no timeline holds.
  case age(TemporalLength)
  /// Something that recurs, by its TIMEX3 value.
  case recurring(String)
  /// A value that no calendar resolves: "PAST_REF".
  case reference(String)
  /// No temporal expression at all, whatever shorter rules say.
  case nothing
}

/// A time of day: a clock time or a part of the day.
enum TimeOfDay: Hashable, Sendable {
  case clock(hour: Int, minute: Int?, zone: String)
  case part(String)

  /// What stands after the "T" of a TIMEX3 value, the "T" included.
  var timex: String {
    switch self {
    case .clock(let hour, let minute, _):
      "T\(CalendarPeriod.padded(hour, to: 2)):\(CalendarPeriod.padded(minute ?? 0, to: 2))"
    case .part(let letters): "T\(letters)"
    }
  }
}
