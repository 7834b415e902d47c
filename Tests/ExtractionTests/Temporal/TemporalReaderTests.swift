import Chronology
import Documents
import Extraction
import Testing

struct TemporalReaderTests {
  static let sunday = CivilDate(year: 2025, month: 5, day: 11)

  static func dates(_ text: String) -> [String] {
    expressions(in: text, writtenOn: sunday).map { $0.date?.description ?? "none" }
  }

  @Test
  func `takes next week for the Monday to Sunday that follow`() throws {
    let found = expressions(in: "Talks begin next week in Geneva.", writtenOn: Self.sunday)
    let week = try #require(found.first)
    #expect(week.value == "2025-W20")
    #expect(week.date?.description == "2025-05-12/2025-05-18")
  }

  @Test(arguments: [
    ("Envoys met on Saturday.", "2025-05-10"),
    ("Envoys met in Sofia on Sunday.", "2025-05-11"),
    ("They offered to continue talks already on Thursday.", "2025-05-15"),
    ("A truce will hold from Monday.", "2025-05-12"),
  ])
  func `resolves a bare weekday by the tense around it`(text: String, day: String) {
    #expect(Self.dates(text) == [day])
  }

  @Test
  func `gives both ends of a range its extent`() {
    let found = expressions(in: "They broke the May 8-10 truce.", writtenOn: Self.sunday)
    #expect(found.map(\.value) == ["2025-05-08", "2025-05-10"])
    #expect(Self.dates("the May 8-10 truce") == Array(repeating: "2025-05-08/2025-05-10", count: 2))
  }

  @Test
  func `doubts which Sunday the last one was on a Sunday`() throws {
    let found = expressions(in: "Since last Sunday's raids", writtenOn: Self.sunday)
    let last = try #require(found.first)
    #expect(last.value == "2025-05-04")
    #expect(last.isDoubtful)
    #expect(last.date?.extent.earliest?.description == "2025-05-04")
    #expect(last.date?.extent.latest?.description == "2025-05-11")
  }

  @Test
  func `keeps the preposition outside and the relation beside`() throws {
    let found = expressions(in: "It must end by May 12.", writtenOn: Self.sunday)
    let deadline = try #require(found.first)
    #expect(deadline.relation == .by)
    #expect(deadline.date?.description == "2025-05-12")
    #expect(deadline.span.count == "May 12".utf8.count)
  }

  @Test
  func `resolves nothing without a day of writing`() {
    let found = expressions(in: "On Monday they met in March 1999.", writtenOn: nil)
    #expect(found.map(\.value) == ["XXXX-WXX-1", "1999-03"])
    #expect(found.first?.date == nil)
  }
}
