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

  @Test(arguments: [Int.min, .min + 1, -1_000_000_001, 1_000_000_001, .max])
  func `refuses years beyond its own and survives every distance`(number: Int) {
    #expect(CivilDate(year: number, month: 1, day: 1) == nil)
    let far = CivilDate(dayNumber: number)
    #expect(far.adding(days: number).year.magnitude <= CivilDate.yearLimit)
    #expect(far.adding(days: -1) <= far.adding(days: 1))
    _ = far.adding(months: number)
    #expect(!EDTF(year: number).description.isEmpty)
    #expect(!EDTF(year: number).inEnglish(.wide).isEmpty)
  }

  @Test func `holds the last day of its years`() throws {
    let last = try #require(CivilDate(year: CivilDate.yearLimit, month: 12, day: 31))
    #expect(CivilDate(dayNumber: last.dayNumber) == last)
    #expect(last.adding(days: 1) == last)
    #expect(last.adding(months: 1) == nil)
  }

  @Test(arguments: [
    (2024, 1, 31, 1, "2024-02-29"), (2024, 3, 31, -13, "2023-02-28"),
    (1, 1, 15, -13, "-0001-12-15"),
  ])
  func `moves by months to the last day of a short one`(
    year: Int,
    month: Int,
    day: Int,
    months: Int,
    moved: String
  ) throws {
    let date = try #require(CivilDate(year: year, month: month, day: day))
    #expect(date.adding(months: months)?.description == moved)
  }

  @Test func `takes eight bytes, and a date of EDTF fewer than sixty`() {
    #expect(MemoryLayout<CivilDate>.stride == 8)
    #expect(MemoryLayout<EDTF>.size < 60)
  }
}
