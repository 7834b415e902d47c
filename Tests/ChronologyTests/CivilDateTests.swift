import Chronology
import Testing

struct CivilDateTests {
  @Test(arguments: [
    (2025, 5, 11, 20_219), (1970, 1, 1, 0), (1969, 12, 31, -1), (0, 3, 1, -719_468),
    (-1, 12, 31, -719_529),
  ])
  func `counts days from 1970 both ways`(year: Int, month: Int, day: Int, number: Int) throws {
    let date = try #require(CivilDate(year: year, month: month, day: day))
    #expect(date.dayNumber == number)
    #expect(CivilDate(dayNumber: number) == date)
  }

  @Test func `knows the weekday`() throws {
    #expect(CivilDate(year: 2025, month: 5, day: 11)?.weekday == .sunday)
    #expect(CivilDate(year: 1962, month: 10, day: 22)?.weekday == .monday)
  }

  @Test func `has no 29 February in a common year`() {
    #expect(CivilDate(year: 2025, month: 2, day: 29) == nil)
    #expect(CivilDate(year: 2024, month: 2, day: 29) != nil)
  }
}
