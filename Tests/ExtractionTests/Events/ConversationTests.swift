import Chronology
import Documents
import Testing
import Timelines

/// Acts read in the light of those told before them.
struct ConversationTests {
  @Test(arguments: [
    "Chad offered talks in Lagos. Niger suggested negotiating in Lagos.",
    "Chad invited Niger to talks in Lagos. Niger proposed meeting in Lagos.",
    "Chad proposed talks in Lagos. Niger suggested holding talks in Lagos.",
  ])
  func `takes talks suggested where another has offered them for an acceptance`(text: String) {
    let last = ReadSentence(text).claims.last
    #expect(last?.move == .accepts)
    #expect(last?.recipients.map(\.actor) == ["Chad"])
    #expect(last?.phrase.hasPrefix("accepts") == true)
  }

  @Test(arguments: [
    "Chad offered talks in Lagos. Niger suggested negotiating in Accra.",
    "Niger suggested negotiating in Lagos.",
  ])
  func `leaves a proposal of its own as it is`(text: String) {
    #expect(ReadSentence(text).claims.last?.move == .proposes)
  }

  @Test func `adds the words quoted after an act to it`() {
    let text =
      "Chad welcomed the plan of Niger. \u{201C}A day of hope for the whole valley,\u{201D} Chad said."
    let claims = ReadSentence(text).claims
    #expect(claims.map(\.move) == [.welcomes])
    #expect(claims.first?.remarks == ["A day of hope for the whole valley,"])
    #expect(claims.first?.citation.quote.contains("whole valley") == true)
  }

  @Test func `keeps words that stand alone as a statement`() {
    let text =
      "Chad bombed Niger. \u{201C}The valley is ours and will remain so,\u{201D} Diaz said."
    #expect(ReadSentence(text).acts == ["Chad strikes Niger", "Diaz says -"])
  }

  @Test func `takes whose gesture it is from what was told`() {
    let acts = ReadSentence("Peru offered Chile talks. Oman welcomed the gesture.").acts
    #expect(acts == ["Peru offers Chile", "Oman welcomes Peru"])
  }

  @Test(arguments: [
    "Together with Chad, Mali called on Niger to free the crew.",
    "Mali, along with Chad, called on Niger to free the crew.",
    "Mali called on Niger together with Chad to free the crew.",
  ])
  func `counts who acts together with the subject`(text: String) {
    let claim = ReadSentence(text).claims.first
    #expect(Set(claim?.actors.map(\.actor) ?? []) == ["Mali", "Chad"])
    #expect(claim?.recipients.map(\.actor) == ["Niger"])
  }

  @Test(arguments: [
    "Kenya turned down the truce that Oman proposed.",
    "Kenya rejected the plan which Oman had put forward.",
    "Kenya accepted the terms that Oman offered.",
  ])
  func `answers whoever tabled a thing in a clause of its own`(text: String) {
    #expect(ReadSentence(text).claims.first?.recipients.map(\.actor) == ["Oman"])
  }
}

/// Warnings, and days between a subject and its verb.
struct WarningTests {
  @Test(arguments: [
    ("Chad warned that it would close the border with Niger.", "Chad threatens Niger"),
    ("Chad warned that the river is rising in Niger.", ""),
    ("Chad warned Niger to leave the valley.", "Chad demands Niger"),
    ("Chad warned that Niger must leave the valley.", "Chad demands Niger"),
  ])
  func `takes a warning for a threat only where something is to follow`(
    sentence: String,
    expected: String
  ) {
    #expect(ReadSentence(sentence).acts.joined(separator: "; ") == expected)
  }

  @Test(arguments: [
    "Okoye Wednesday rejected an offer from Diaz.",
    "Okoye Friday rejected an offer from Diaz.",
    "Okoye last week rejected an offer from Diaz.",
    "Okoye on Wednesday outright rejected an offer from Diaz.",
  ])
  func `reads a day between subject and verb as a day`(sentence: String) {
    #expect(ReadSentence(sentence).acts == ["Okoye refuses Diaz"])
  }

  @Test(arguments: [
    ("They were arrested by Chadian police.", "arrests them"),
    ("Mali wounded 75 soldiers, among them Peruvian ones.", "wounds 75 soldiers"),
  ])
  func `writes pronouns and marks as a sentence would`(sentence: String, start: String) {
    #expect(ReadSentence(sentence).claims.first?.phrase.hasPrefix(start) == true)
  }
}
