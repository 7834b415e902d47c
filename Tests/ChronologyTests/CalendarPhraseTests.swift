import Chronology
import Testing

struct CalendarPhraseTests {
  /// A Sunday.
  static let today = CivilDate(dayNumber: 20_219)

  static func read(_ phrase: String) throws -> String {
    try CalendarPhrase(phrase, today: today).edtf.description
  }

  @Test(arguments: [
    ("3 june", "2025-06-03"), ("june 3", "2025-06-03"), ("3 June 2024", "2024-06-03"),
    ("Tuesday, June 3, 2025", "2025-06-03"), ("Sept. 5th, 1962", "1962-09-05"),
    ("3-jun-2024", "2024-06-03"), ("the 3rd of June, 2024", "2024-06-03"),
    ("3.6.2024", "2024-06-03"), ("03/06/2024", "2024-06-03"), ("2024/6/3", "2024-06-03"),
    ("20240603", "2024-06-03"), ("6/2024", "2024-06"), ("3 June '24", "2024-06-03"),
    ("june 2024", "2024-06"), ("june", "2025-06"), ("1962", "1962"), ("14", "2025-05-14"),
  ])
  func `reads days, months and years as people write them`(phrase: String, edtf: String) throws {
    #expect(try Self.read(phrase) == edtf)
  }

  @Test(arguments: [
    ("today", "2025-05-11"), ("yesterday", "2025-05-10"), ("tomorrow", "2025-05-12"),
    ("day before yesterday", "2025-05-09"), ("+7d", "2025-05-18"), ("-2w", "2025-04-27"),
    ("-1m", "2025-04-11"), ("+1y", "2026-05-11"), ("3 days ago", "2025-05-08"),
    ("a week ago", "2025-05-04"), ("in 2 months", "2025-07-11"),
    ("last 3 days", "2025-05-08/2025-05-11"),
    ("last week", "2025-04-28/2025-05-04"), ("this-week", "2025-05-05/2025-05-11"),
    ("next month", "2025-06"), ("last quarter", "2025-33"), ("last year", "2024"),
    ("wednesday", "2025-05-14"), ("thursday", "2025-05-08"), ("next sunday", "2025-05-18"),
    ("last sunday", "2025-05-04"), ("this friday", "2025-05-09"), ("last june", "2024-06"),
    ("next spring", "2026-21"),
  ])
  func `reads what is told from today`(phrase: String, edtf: String) throws {
    #expect(try Self.read(phrase) == edtf)
  }

  @Test(arguments: [
    ("june 3-5", "2025-06-03/2025-06-05"), ("3-5 june 2024", "2024-06-03/2024-06-05"),
    ("30 june – 2 july 2024", "2024-06-30/2024-07-02"), ("june to august", "2025-06/2025-08"),
    ("between 3 and 5 June", "2025-06-03/2025-06-05"), ("1914-18", "1914/1918"),
    ("1853 to 1856", "1853/1856"), ("3 or 4 June 2024", "[2024-06-03,2024-06-04]"),
    ("late June 2024", "[2024-06-21..2024-06-30]"), ("winter 1944-45", "1944-24"),
  ])
  func `reads ranges and choices`(phrase: String, edtf: String) throws {
    #expect(try Self.read(phrase) == edtf)
  }

  @Test(arguments: [
    ("last-week", "2025-04-28/2025-05-04"), ("by-3-june", "../2025-06-03"),
    ("since-1962", "1962/"), ("3-days-ago", "2025-05-08"), ("first-half-of-1962", "1962-40"),
    ("day-before-yesterday", "2025-05-09"), ("3-5-june", "2025-06-03/2025-06-05"),
    ("june-3-5", "2025-06-03/2025-06-05"), ("spring-1962", "1962-21"), ("q3-1962", "1962-35"),
    ("june-august", "2025-06/2025-08"), ("mid-june", "[2025-06-11..2025-06-20]"),
    ("17th-19th centuries", "16XX/18XX"), ("-7d", "2025-05-04"), ("late-1960s", "[1967..1969]"),
    ("winter-1944-45", "1944-24"), ("last-3-days", "2025-05-08/2025-05-11"),
  ])
  func `takes hyphens for spaces, as queries write them`(phrase: String, edtf: String) throws {
    #expect(try Self.read(phrase) == edtf)
  }

  @Test(arguments: [
    ("by 3 june", "../2025-06-03"), ("no later than 3 june", "../2025-06-03"),
    ("before 3 june", "../2025-06-02"), ("before 1962", "../1961"), ("after 1962", "1962/.."),
    ("since 1962", "1962/"), ("until june", "/2025-06"), ("q3 1962", "1962-35"),
    ("second half of 1962", "1962-41"), ("autumn of 1962", "1962-23"), ("1960s", "196X"),
    ("19th century", "18XX"), ("3rd century BC", "-02XX"), ("490 BC", "-0489"),
    ("about 1815", "1815~"), ("c. 1815?", "1815%"), ("1815 (uncertain)", "1815?"),
    ("[1814..1815]", "[1814..1815]"),
    ("1962-10-5 10:33+2?", "1962-10-05?"), ("../1815-06", "../1815-06"),
  ])
  func `reads bounds, parts of years, eras and doubts`(phrase: String, edtf: String) throws {
    #expect(try Self.read(phrase) == edtf)
  }

  @Test(arguments: [
    ("Tue, 03 Jun 2025 10:00:00 GMT", "2025-06-03T10:00:00Z"),
    ("2025-06-03T10:33:00+02:00", "2025-06-03T10:33:00+02:00"),
    ("2025-06-03 10:33", "2025-06-03T10:33"),
    ("June 3, 2025 at 4:05 p.m. EDT", "2025-06-03T16:05-04:00"),
    ("3 June 2025, 23:50 UTC+3", "2025-06-03T23:50+03:00"),
  ])
  func `keeps the clock time and never shifts the day`(phrase: String, edtf: String) throws {
    let date = try CalendarPhrase(phrase, today: Self.today).edtf
    #expect(date.description == edtf)
    #expect(date.day == CivilDate(year: 2025, month: 6, day: 3))
  }

  @Test func `reads digits by the order asked for, unless they decide themselves`() throws {
    let order = CalendarPhrase.NumericOrder.monthFirst
    let american = try CalendarPhrase("03/06/2024", today: Self.today, order: order)
    #expect(american.edtf.description == "2024-03-06")
    #expect(american.isAmbiguous)
    let clear = try CalendarPhrase("23/06/2024", today: Self.today, order: order)
    #expect(clear.edtf.description == "2024-06-23")
    #expect(!clear.isAmbiguous)
  }

  @Test func `takes the neighbouring year where today's lies far off`() throws {
    let january = CivilDate(dayNumber: 20_100)
    #expect(try CalendarPhrase("28 december", today: january).edtf.description == "2024-12-28")
    #expect(try CalendarPhrase("28 december", today: Self.today).edtf.description == "2025-12-28")
  }

  @Test func `lets a weekday choose the year, and notes one that is wrong`() throws {
    let chosen = try CalendarPhrase("Monday, 3 June", today: Self.today)
    #expect(chosen.edtf.description == "2024-06-03")
    let wrong = try CalendarPhrase("Monday, June 3, 2025", today: Self.today)
    #expect(wrong.edtf.description == "2025-06-03")
    #expect(wrong.contradictsWeekday)
  }

  @Test(arguments: [
    ("12 jnue", 4, "june"), ("yesterdya", 1, "yesterday"), ("  febuary 3", 3, "february"),
  ])
  func `names the column of a slip and what was meant`(
    phrase: String,
    column: Int,
    suggestion: String
  ) {
    let error = #expect(throws: CalendarPhraseError.self) { try Self.read(phrase) }
    #expect(error?.column == column)
    #expect(error?.suggestion == suggestion)
  }

  @Test(arguments: [
    ("", 1, CalendarPhraseError.Problem.empty), ("31 june", 1, .noSuchDate),
    ("3 june 2025 again", 13, .unknownWord("again")), ("5 - 3 june 2025", 5, .endBeforeStart),
    ("between 3", 10, .unfinished), ("3 june 10:77", 8, .noSuchDate),
    ("+999999999999999d", 1, .unexpected("+")),
  ])
  func `tells what is wrong`(phrase: String, column: Int, problem: CalendarPhraseError.Problem) {
    let error = #expect(throws: CalendarPhraseError.self) { try Self.read(phrase) }
    #expect(error?.column == column)
    #expect(error?.problem == problem)
  }

  @Test(arguments: ["2q25", "spring '25", "may '25", "-999999999y", "3 days ago", "last century"])
  func `writes only what it can read back, at both ends of the calendar`(phrase: String) throws {
    for day in [Int.min, .max] {
      let today = CivilDate(dayNumber: day)
      guard let date = try? CalendarPhrase(phrase, today: today).edtf else { continue }
      #expect(try EDTF(date.description) == date)
    }
  }
}
