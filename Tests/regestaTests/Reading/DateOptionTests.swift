import Chronology
import Testing

@testable import regesta

@Suite struct DateOptionTests {
  @Test(arguments: [
    ("2024-03-02", "2024-03-02"), ("2024-02", "2024-02-29"), ("yesterday", "2024-03-09"),
    ("2 march", "2024-03-02"), ("../2024-03-05", "2024-03-05"), ("2024-03-05/..", "2024-03-05"),
  ])
  func `takes the last day of what a person writes`(_ text: String, _ day: String) throws {
    let today = try #require(CivilDate(year: 2024, month: 3, day: 10))
    #expect(try DateOption.day(text, today: today).description == day)
  }

  @Test(arguments: ["", "soon", "2024-02-30", "../.."])
  func `refuses what names no day`(_ text: String) throws {
    let today = try #require(CivilDate(year: 2024, month: 3, day: 10))
    #expect(throws: (any Error).self) { try DateOption.day(text, today: today) }
  }
}
