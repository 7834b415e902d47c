import Testing

@testable import regesta

@Suite struct ProseTests {
  @Test func `wraps to a terminal, with its margin`() {
    #expect(
      Prose(width: 16).wrapped("Oman hosts Kenya and Somalia", indent: 4) == [
        "    Oman hosts", "    Kenya and", "    Somalia",
      ]
    )
  }

  @Test func `keeps a paragraph on one line into a pipe`() {
    #expect(Prose(width: nil).wrapped("Oman\r\n hosts  Kenya", indent: 2) == ["  Oman hosts Kenya"])
  }
}
