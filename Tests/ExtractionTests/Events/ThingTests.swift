import Testing
import Timelines

/// What "it" and "them" mean where a verb handles things, and what a row says for them.
struct ThingTests {
  @Test(arguments: [
    (
      "Chad cited past truces and claimed that Niger had broken them.",
      "accuses Niger of breaking the truces"
    ),
    ("Oman tabled a plan. Peru rejected it.", "rejects the plan"),
    (
      "Chad cited past truces. Chad accused Niger of breaking them.",
      "accuses Niger of breaking the truces"
    ),
    ("The talks lasted an hour. Oman hosted them.", "hosts the talks"),
  ])
  func `writes the thing for its pronoun`(text: String, phrase: String) {
    #expect(ReadSentence(text).claims.last?.phrase == phrase)
  }

  @Test func `is about what the pronoun means`() {
    let claim = ReadSentence("Chad cited past truces. Chad accused Niger of breaking them.").claims
      .last
    #expect(claim?.topics.contains("ceasefire") == true)
  }

  @Test(arguments: [
    ("Okoye met Diaz.", "meets Diaz"),
    ("Chad thanked Niger and Mali.", "thanks Niger and Mali"),
    ("Chad welcomed Okoye. Diaz backed Chad in this.", "backs Chad"),
  ])
  func `names those towards whom where nothing else would follow the verb`(
    text: String,
    phrase: String
  ) {
    #expect(ReadSentence(text).claims.last?.phrase == phrase)
  }

  @Test(arguments: [
    ("Mali reported a Chadian raid on Peru.", "attacks Peru"),
    ("A Chadian attack on Peruvian troops was reported by Mali.", "attacks Peruvian troops"),
    ("Mali confirmed an Omani strike on Chad.", "attacks Chad"),
  ])
  func `says attacks for an attack that is reported`(text: String, phrase: String) {
    #expect(ReadSentence(text).claims.last?.phrase == phrase)
  }

  @Test(arguments: [
    ("Chad asked Niger to let the guns rest.", "ceasefire"),
    ("Chad urged Niger to silence its weapons.", "ceasefire"),
    ("Chad urged Niger to stop its fire.", "ceasefire"),
  ])
  func `knows a truce by two words`(text: String, topic: String) {
    #expect(ReadSentence(text).claims.first?.topics.contains(topic) == true)
  }
}
