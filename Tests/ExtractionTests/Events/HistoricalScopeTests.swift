import Chronology
import Testing
import Timelines

/// What is told of the past, of a supposition, of terms: no act of today.
struct HistoricalScopeTests {
  @Test(arguments: [
    "The talks of 2028 failed. Chad accused Niger of bad faith.",
    "In 2027 the truce collapsed. Peru accused Chile of fraud.",
    "The 2028 negotiations broke down. Oman rejected a plan by Qatar.",
  ])
  func `keeps a paragraph in the time that its first sentence sets`(text: String) {
    let claim = ReadSentence(text).claims.last
    #expect(claim?.status == .background)
    #expect(claim?.date.basis == .inferred)
  }

  @Test(arguments: [
    "The talks of 2028 failed. On Monday Chad accused Niger of bad faith.",
    "Chad recalled the talks of 2028. Chad accused Niger of bad faith.",
    "The talks of 2028 failed. Chad has accused Niger of bad faith.",
  ])
  func `comes back to the present with a near day or a perfect`(text: String) {
    #expect(ReadSentence(text).claims.last?.status == .current)
  }

  @Test(arguments: [
    "A few years ago Chad still rejected talks with Niger.",
    "Ex-president Okoye has vowed to defeat Niger.",
    "Okoye, then minister of Chad, had promised Niger new boats.",
  ])
  func `folds acts of long ago and of those who have left office`(text: String) {
    #expect(ReadSentence(text).claims.map(\.status) == [.background])
  }

  @Test(arguments: [
    "If Okoye has his way, talks will begin in Lagos while Chad continues to bomb Niger.",
    "The price is known: Chad disarms, and Niger gives up the valley.",
    "The two agreed on terms: Chad frees the crew.",
  ])
  func `takes no act from suppositions and terms`(text: String) {
    #expect(!ReadSentence(text).acts.contains { $0.hasPrefix("Chad") })
  }

  @Test(arguments: [
    "Chad has warned again and again that it would expel Niger.",
    "Chad has said time and again that it rejects the plan of Niger.",
  ])
  func `tells a position repeated over and over from an act`(text: String) {
    #expect(ReadSentence(text).claims.first?.status == .standing)
  }

  @Test(arguments: [
    ("Niger holds Chad responsible for breaking the truce of 8 May.", "2031-05-08/2031-05-14"),
    ("Niger accused Chad of shelling a town on 10 May.", "2031-05-10/2031-05-14"),
  ])
  func `complains of nothing before it happened`(text: String, date: String) {
    #expect(ReadSentence(text).claims.first?.date.edtf.description == date)
  }

  @Test(arguments: [
    (
      "Niger blamed Chad for the truce, when a Chadian attack on Peru was reported by Mali.", "Mali"
    ),
    ("Mali reported a Chadian raid on Peru.", "Mali"),
  ])
  func `reads an attack that somebody reports`(text: String, speaker: String) {
    let claim = ReadSentence(text).claims.last
    #expect(claim?.move == .strikes)
    #expect(claim?.actors.map(\.actor) == ["Chad"])
    #expect(claim?.recipients.map(\.actor) == ["Peru"])
    #expect(claim?.speaker?.form == speaker)
  }

  @Test(arguments: [
    "\u{201C}Not Chad, but Niger, which broke off the talks in 2028,\u{201D} Okoye claimed.",
    "Okoye claimed that Niger had broken off the talks in 2028.",
  ])
  func `reads what somebody claims of another as a charge of today`(text: String) {
    let charge = ReadSentence(text).claims.first
    #expect(charge?.move == .accuses)
    #expect(charge?.recipients.map(\.actor) == ["Niger"])
    #expect(charge?.phrase == "accuses Niger of breaking off the talks")
    #expect(charge?.status == .current)
  }
}
