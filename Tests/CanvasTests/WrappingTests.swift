import Testing

@testable import Canvas

struct WrappingTests {
  private func wrapped(_ text: String, _ measure: Int) -> [String] {
    let bytes = Array(text.utf8)
    return Wrapping(text, measure: measure).lines.map {
      String(decoding: bytes[$0], as: UTF8.self)
    }
  }

  @Test func `ends lines at spaces`() {
    #expect(
      wrapped("The envoys met at noon in Addis Ababa.", 12)
        == ["The envoys", "met at noon", "in Addis", "Ababa."]
    )
  }

  @Test func `takes line ends of the source for spaces`() {
    #expect(wrapped("The envoys\nmet  at\r\nnoon.", 40) == ["The envoys\nmet  at\r\nnoon."])
    #expect(wrapped("  The\n\nenvoys ", 6) == ["The", "envoys"])
  }

  @Test func `breaks a word only where it is wider than the measure`() {
    #expect(
      wrapped("see https://example.org/x now", 10) == ["see", "https://ex", "ample.org/", "x now"]
    )
  }

  @Test func `breaks between wide characters and never inside one`() {
    #expect(wrapped("東京で会談", 5) == ["東京", "で会", "談"])
  }

  @Test func `keeps no-break spaces whole`() {
    #expect(wrapped("until 12\u{A0}May only", 8) == ["until", "12\u{A0}May", "only"])
  }

  @Test func `gives nothing for nothing`() {
    #expect(wrapped("", 10).isEmpty)
    #expect(wrapped(" \n ", 10).isEmpty)
  }

  @Test(arguments: 1...30)
  func `never exceeds the measure and loses no letter`(measure: Int) {
    let text = "Ambassador Nguyễn told 記者 that ‘talks’ resume on 3 March, e\u{301}tape by étape."
    let lines = wrapped(text, measure)
    for line in lines { #expect(Printable(line).width <= max(2, measure)) }
    #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
  }

  @Test func `finds the line of an offset`() {
    let wrapping = Wrapping("one two three four", measure: 9)
    #expect(wrapping.lines == [0..<7, 8..<13, 14..<18])
    #expect([0, 6, 7, 8, 13, 14, 99].map(wrapping.line(at:)) == [0, 0, 0, 1, 1, 2, 2])
    #expect(Wrapping("", measure: 9).line(at: 3) == 0)
  }
}
