import Chronology
import Testing
import Timelines

@testable import Storage

@Suite struct RowPositionTests {
  private func position(_ text: String, minute: Int = 0) throws -> RowPosition {
    let extent = try EDTF(text).extent
    return RowPosition(
      day: (extent.earliest ?? extent.latest)?.dayNumber ?? .max,
      width: RowPosition.width(of: extent),
      minute: minute,
      low: 0
    )
  }

  @Test func `sorts as timelines do: bounds, days, stretches by length, the endless last`() throws {
    let texts = [
      "-9000", "1945-06-26", "../2025-05-11", "2025-05-11", "2025-05-11/2025-05-12",
      "2025-05-11/2025-07-30", "2025-05-11/2029", "2025-05-11/..", "2025-05-12",
    ]
    let packed = try texts.map { try position($0).packed }
    #expect(packed == packed.sorted())
    #expect(Set(packed).count == texts.count)
    #expect(packed.allSatisfy { $0 >= 0 })
  }

  @Test func `tells the day, and whether the date is just that day`() throws {
    #expect(try position("2025-05-11").day == CivilDate(year: 2025, month: 5, day: 11)?.dayNumber)
    #expect(try position("2025-05-11").isDay)
    #expect(try !position("2025-05").isDay)
    #expect(try !position("../2025-05-11").isDay)
    #expect(try position("2025-05-11", minute: 601).minute == 600)
    #expect(try position("2025-05-11", minute: RowPosition.unknownMinute).minute == nil)
  }

  @Test(arguments: [Int.min, Int.max, -9_000_000, 9_000_000])
  func `keeps days out of range within it`(_ day: Int) {
    let position = RowPosition(day: day, width: .max, minute: .max, low: .max)
    #expect(position.packed >= 0)
    #expect(abs(position.day) < 1 << 23)
  }
}
