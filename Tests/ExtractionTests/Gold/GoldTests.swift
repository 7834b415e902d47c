import Testing

struct GoldTests {
  static let score = GoldScore()

  @Test func `holds 150 sentences`() {
    #expect(Self.score.sentences >= 150)
  }

  @Test func `hardly ever turns an act round`() {
    #expect(Self.score.reversed * 100 <= Self.score.read * 3)
  }

  @Test func `reads acts of diplomacy with type and both parties`() {
    let misses = Self.score.misses.joined(separator: "\n")
    #expect(Self.score.f1 >= 0.85, "F1 \(Self.score.f1); missed or wrong:\n\(misses)")
  }

  @Test func `takes no act from what tells none`() {
    #expect(Self.score.falseAlarms == 0)
  }
}
