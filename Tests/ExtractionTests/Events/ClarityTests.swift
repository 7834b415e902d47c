import Testing
import Timelines

/// How far readings can be trusted, and which are folded for it.
struct ClarityTests {
  private func isFolded(_ reading: FullReading, _ move: Move) -> Bool? {
    reading.claims.first { $0.move == move }.map { $0.confidence < Claim.leastConfidence }
  }

  @Test(arguments: [
    "Chad's president rejected Mali's offer on Tuesday.", "Peru attacked Chile.",
    "Kenyan police arrested 20 journalists in Mombasa.",
  ])
  func `trusts a clause with names on both sides`(sentence: String) {
    #expect(FullReading(sentence).claims.allSatisfy { $0.confidence >= Claim.leastConfidence })
  }

  @Test(arguments: [
    ["ANA RUIZ, HOST: Good evening.", "OMAR DIALLO, GUEST: Thank you.", "RUIZ: Now to Chad."],
    ["I was in Mali then.", "You know how it is.", "We saw the troops come."],
  ])
  func `trusts talk written down less than a report`(talk: [String]) {
    let (first, second) = ("Chad's army waited.", "It supported Mali.")
    let report = FullReading("It rained.", "It snowed.", "It cleared.", first, second)
    let spoken = FullReading(talk[0], talk[1], talk[2], first, second)
    #expect(isFolded(report, .supports) == false)
    #expect(isFolded(spoken, .supports) == true)
  }

  @Test
  func `keeps what somebody named does in a transcript`() {
    let reading = FullReading(
      "ANA RUIZ, HOST: Good evening.",
      "OMAR DIALLO, GUEST: Good evening.",
      "RUIZ: Chad rejected Mali's offer on Tuesday."
    )
    #expect(isFolded(reading, .refuses) == false)
  }

  @Test
  func `doubts what people unnamed say, and trusts the words of an office`() {
    let crowd = FullReading(
      "Chad is quiet.",
      "\u{201C}We came here for the first time today,\u{201D} a protester in N'Djamena said."
    )
    let minister = FullReading(
      "\u{201C}We came here for the first time,\u{201D} Chad's foreign minister said."
    )
    #expect(isFolded(crowd, .says) ?? true)
    #expect(isFolded(minister, .says) == false)
  }

  @Test
  func `doubts an act against nobody but a pronoun, done by one`() {
    let reading = FullReading("Kenya's government had rules.", "They beat them on Tuesday.")
    #expect(isFolded(reading, .attacks) ?? true)
  }

  @Test
  func `doubts an aim of which nobody is asked anything`() {
    #expect(isFolded(FullReading("Chad is seeking to build a vacuum."), .demands) ?? true)
  }
}
