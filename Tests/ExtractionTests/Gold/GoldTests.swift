import Testing

struct GoldTests {
  static let score = GoldScore()

  @Test func `holds 150 sentences`() {
    #expect(Self.score.sentences >= 150)
  }

  @Test func `hardly ever turns an act round`() {
    #expect(Self.score.reversed * 100 <= Self.score.read * 3)
  }
}
