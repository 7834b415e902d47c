import Testing

@testable import regesta

@Suite struct ListFormatTests {
  @Test(arguments: [
    ("out/talks.md", ListFormat.markdown), ("talks.CSV", .csv), ("talks.ics", .ics),
    ("talks.mw", .markwhen), ("talks.csl.json", .csl), ("talks.timeline.json", .timelinejs),
    ("talks.annotations.json", .annotations), ("talks.json", .jsonl), ("talks.jsonl", .jsonl),
    ("talks", nil), ("md", nil), ("talks.pdf", nil),
  ])
  func `knows a format by the end of a file's name`(_ path: String, _ format: ListFormat?) {
    #expect(ListFormat(endingOf: path) == format)
  }

  @Test(arguments: ListFormat.allCases)
  func `takes each format by its name`(_ format: ListFormat) {
    #expect(ListFormat(argument: format.rawValue) == format)
  }

  @Test func `takes icalendar for ics`() {
    #expect(ListFormat(argument: "icalendar") == .ics)
    #expect(ListFormat(argument: "pdf") == nil)
  }
}
