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

extension ClarityTests {
  @Test(arguments: [
    ["Chad backs the plan of Mali.", "Niger attacked Mali on Friday."],
    ["Peru supports the pact.", "Chile rejected Peru's offer on Friday."],
  ])
  func `folds readers' letters, which stand between stamps`(letter: [String]) {
    let reading = FullReading(
      "The page tells of many things.",
      "It does so at length.",
      "It has an end.",
      "It ends here.",
      "May 3, 2031 at 4:10 pm | Reply",
      letter[0],
      letter[1],
      "May 3, 2031 at 5:20 pm | Reply"
    )
    #expect(reading.claims.allSatisfy { $0.confidence < Claim.leastConfidence })
    let article = FullReading("The page tells of many things.", letter[0], letter[1])
    #expect(!article.claims.allSatisfy { $0.confidence < Claim.leastConfidence })
  }

  @Test(arguments: [
    (
      "\u{201C}I don't think that these are chance raids,\u{201D} Chad's foreign minister said.",
      "chance"
    ),
    (
      "\u{201C}We do not believe that they are our friends,\u{201D} Peru's president said.",
      "friends"
    ),
  ])
  func `keeps the negation of what somebody thinks`(sentence: String, word: String) {
    let phrase = FullReading(sentence).claims.first { $0.move == .says }?.phrase ?? ""
    #expect(phrase.contains("think") || phrase.contains("believe"), "\(phrase)")
  }

  @Test(arguments: [
    "Chad's president Omar Diallo spoke. He was beaten.",
    "Peru's minister Ana Soto left. She was wounded.",
  ])
  func `doubts an attack by nobody told on a pronoun`(text: String) {
    let attacks = FullReading(text).claims.filter { $0.type == .assault }
    #expect(attacks.allSatisfy { $0.confidence < Claim.leastConfidence })
  }
}
