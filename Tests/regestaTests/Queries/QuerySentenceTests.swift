import Chronology
import Testing
import Timelines

@testable import regesta

@Suite struct QuerySentenceTests {
  @Test(arguments: [
    ("actr:oman", "column 1: there is no key “actr:”; did you mean “actor”?"),
    ("oman on:someday", "column 9: “on:” needs a date, and “someday” is none."),
    ("is:opn", "column 4: “is:” doesn't know “opn”; did you mean “open”?"),
    ("(oman", "column 1: a parenthesis isn't closed."),
    ("\"oman", "column 1: a quotation mark isn't closed."),
    ("between:oman", "column 9: “between:” needs two values, as in a,b."),
    ("actor:", "column 7: “actor:” needs a value."),
  ])
  func `tell the column and what was perhaps meant`(_ query: String, _ end: String) throws {
    let today = try #require(CivilDate(year: 2024, month: 3, day: 10))
    do throws(QueryError) {
      _ = try Query(parsing: query, today: today)
      Issue.record("The query was taken.")
    } catch {
      #expect(error.sentence(in: query).hasSuffix(end), "\(error.sentence(in: query))")
    }
  }
}
