import Testing

@testable import regesta

@Suite struct OutcomeTests {
  @Test(arguments: [
    (5, 2, 0, Outcome.rows),
    (0, 2, 0, .noRows),
    (5, 1, 1, .partlyRefused),
    (0, 1, 1, .noRows),
    (0, 0, 2, .nothingRead),
    (0, 0, 0, .noRows),
  ])
  func `tells scripts how it went`(rows: Int, read: Int, refused: Int, outcome: Outcome) {
    #expect(Outcome(rows: rows, read: read, refused: refused) == outcome)
  }
}
