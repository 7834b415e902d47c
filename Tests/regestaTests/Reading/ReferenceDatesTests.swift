import Chronology
import Testing

@testable import regesta

@Suite struct ReferenceDatesTests {
  @Test func `looks a document up, and takes the other day for the rest`() throws {
    var days = ReferenceDates(other: CivilDate(year: 2020, month: 1, day: 1))
    try days.add(table: "# doc\tday\r\na\t2024-03-02\r\n\r\nb\t1998-12-05T09:42\textra\r\n")
    #expect(days["a"]?.description == "2024-03-02")
    #expect(days["b"]?.description == "1998-12-05")
    #expect(days["c"]?.description == "2020-01-01")
  }

  @Test func `names the first line without a date`() {
    var days = ReferenceDates()
    #expect(throws: ReferenceDateError(line: 3, text: "b\tsoon")) {
      try days.add(table: "a\t2024-03-02\n\nb\tsoon\nc\n")
    }
  }
}
