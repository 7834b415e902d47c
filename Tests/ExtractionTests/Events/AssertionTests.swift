import Extraction
import Testing
import Timelines

/// What a text guesses, expects or only talks of.
struct AssertionTests {
  @Test(arguments: [
    "Peru will probably accept the Chilean plan.", "Chad perhaps rejected Mali's offer.",
    "Kenya presumably attacked Somalia.",
  ])
  func `asserts no guess`(sentence: String) {
    #expect(FullReading(sentence).acts.isEmpty)
  }

  @Test(arguments: [
    "I think Peru accepted the Chilean plan.", "Chad, as you know, rejected Mali's offer.",
    "My neighbours say that Kenya attacked Somalia.",
    "We were there when Peru invaded Chile.",
  ])
  func `takes talk for no report`(sentence: String) {
    #expect(FullReading(sentence).acts.isEmpty)
  }

  @Test(arguments: [
    "\u{201C}I thank you all,\u{201D} Kenya's president said after he met the Ugandan premier.",
    "Peru attacked Chile before World War I.",
  ])
  func `reads reports that quote talk`(sentence: String) {
    #expect(!FullReading(sentence).acts.isEmpty)
  }

  @Test(arguments: [
    "Peru's president is expected to step down on Friday.",
    "The Kenyan premier is expected to release the prisoners.",
    "Chad is poised to withdraw from Mali.",
  ])
  func `takes what others expect for no promise`(sentence: String) {
    let claims = FullReading(sentence).claims
    #expect(claims.map(\.move) == [.plans])
    #expect(claims.allSatisfy { $0.terms.isEmpty && $0.confidence < 0.5 })
  }

  @Test(arguments: [
    "Peru did not help Chile.", "Kenya was not sharing its findings with Uganda.",
    "Chad did not send food to Mali.",
  ])
  func `takes what somebody happened not to do for no refusal`(sentence: String) {
    #expect(FullReading(sentence).acts.isEmpty)
  }

  @Test(arguments: ["Peru did not accept Chile's plan.", "Kenya did not recognise the new state."])
  func `takes what was asked and not done for a refusal`(sentence: String) {
    #expect(FullReading(sentence).claims.map(\.move) == [.refuses])
  }

  @Test func `leaves people who speak for nobody among themselves`() {
    let reading = FullReading(
      "Dr. Paul Marsh said he was well.",
      "Paul Marsh denied a charge of theft.",
      "Marsh blamed Anna Bell for the loss."
    )
    #expect(reading.acts.isEmpty)
  }

  @Test(arguments: [
    "A Peruvian general warned that Chile will face a hard winter.",
    "The Kenyan envoy warned that Somalia would need more time.",
  ])
  func `takes a warning of what others will meet for no threat`(sentence: String) {
    #expect(FullReading(sentence).claims.allSatisfy { $0.type != .threaten })
  }

  @Test(arguments: [
    "Peru warned that Chile would face sanctions.", "Kenya warned that it would close the border.",
    "Chad warned that Chadian forces would answer any attack.",
  ])
  func `takes a warning of one's own acts for a threat`(sentence: String) {
    #expect(FullReading(sentence).claims.contains { $0.type == .threaten })
  }

  @Test(arguments: [
    "Kenyan protesters charged their phones.", "The idea of Peru attacking Chile is absurd.",
    "The prospect of Chad leaving Mali grew.",
  ])
  func `takes no act from what is no charge or only thought of`(sentence: String) {
    #expect(FullReading(sentence).acts.isEmpty)
  }

  @Test func `has a charge denied only by whoever was charged`() {
    let reading = FullReading(
      "Mali accused Chad of theft.",
      "Peru denied the claim."
    )
    #expect(reading.acts == "MLI accuses TCD; PER denies -")
  }
}
