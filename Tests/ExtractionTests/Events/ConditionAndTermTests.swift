import Chronology
import Testing
import Timelines

/// What conditions, terms and duties hold, by when, and what answers have of their dates.
struct ConditionAndTermTests {
  @Test(arguments: [
    ("Chad demanded a truce from Niger by or on May 16.", "by or on May 16"),
    ("Chad asked Niger for a truce from Friday.", "from Friday"),
    ("Chad offered Niger to hold talks on Friday.", "on Friday"),
  ])
  func `a day on which something falls due keeps the words before it`(text: String, words: String) {
    let terms = ToldText(text).claims.flatMap(\.terms)
    #expect(terms.map(\.dueText).contains(words), "\(terms)")
    #expect(terms.allSatisfy { !$0.what.contains("May") && !$0.what.contains("Friday") })
  }

  @Test(arguments: [
    "Chad has explained the conditions: Niger gives up the occupied region and is demilitarised.",
    "Chad repeated the terms, including a retreat from the region and neutrality for Niger.",
    "Chad restated its terms: Niger leaves the region and accepts neutrality.",
  ])
  func `terms are about what they hold`(text: String) {
    let claim = ToldText(text).claims.first { $0.move == .conditions }
    #expect(claim?.topics.isSuperset(of: ["territory", "security-guarantees"]) == true)
  }

  @Test(arguments: [
    "Chad said that Niger must first show that it is serious and let its guns fall silent.",
    "Chad said that Niger must come to its senses and cease fire.",
    "Oman wrote that Niger must think again and halt its fire.",
  ])
  func `all that somebody must do is asked`(text: String) throws {
    let read = ToldText(text)
    let claim = try #require(read.claims.first { $0.move == .demands }, "\(read.acts)")
    #expect(claim.topics.contains("ceasefire"))
  }

  @Test(arguments: [
    "Chad had not stopped its fire by Friday, May 9, as Niger had demanded.",
    "Chad had not withdrawn its troops by Friday, May 9, as Niger had demanded.",
    "Chad had not freed the prisoners by May 9, as Niger had asked.",
  ])
  func `what was demanded and not done by its day is broken, not refused in words`(text: String) {
    let claim = ToldText(text).claims.first
    #expect(claim?.move == .breaks)
    #expect(claim?.type == .reject)
    #expect(claim?.recipients.map(\.actor) == ["NER"])
  }

  @Test(arguments: [
    "Togo was host to the talks of 2021. It confirmed that it was willing to host new ones.",
    "Togo hosted talks between Chad and Niger in 2021. Togo is ready to host new ones.",
    "Togo had a part in the talks of 2021. Togo said that it was prepared to host further ones.",
  ])
  func `whoever is willing to host new ones is willing to host talks`(text: String) throws {
    let read = ToldText(text)
    let claim = try #require(
      read.claims.first { $0.move == .hosts && $0.type == .agree },
      "\(read.acts)"
    )
    #expect(claim.phrase.hasSuffix(" talks"))
    #expect(claim.topics.contains("talks"))
    #expect(claim.status == .current)
  }

  @Test(arguments: [
    "Togo reaffirmed its willingness to be a location for talks.",
    "Togo declared its readiness to be a venue for talks between Chad and Niger.",
    "Togo voiced its willingness to host talks.",
  ])
  func `a willingness to be a place for talks is one to be host`(text: String) {
    let claim = ToldText(text).claims.first
    #expect(claim?.move == .hosts)
    #expect(claim?.phrase.contains("talks") == true)
  }

  @Test(arguments: [
    """
    On Saturday Peru and Chile demanded a truce from Chad.

    Chile insisted on a truce first. Oman backed Chile in this.
    """,
    """
    Peru and Chile asked Chad for a truce on Friday.

    Peru insisted on a truce before any talks. Oman supports Peru in this.
    """,
    """
    On Friday Niger demanded that Chad leave the valley.

    Niger insisted on a withdrawal first. Mali backs Niger in this.
    """,
  ])
  func `an answer to something of no known day has no day of its own`(text: String) {
    let read = ToldText(text)
    let support = read.claims.first { $0.move == .supports }
    #expect(support?.date.basis == .published, "\(read.acts)")
  }

  @Test(arguments: [
    (
      "\u{201C}Well, if you look at the past, you\u{2019}ll see that Chad bows to nobody,\u{201D} Diallo said.",
      "says \u{201C}Chad bows to nobody\u{201D}"
    ),
    (
      "\u{201C}I think that a great hour lies before our two peoples,\u{201D} Diallo said.",
      "says \u{201C}a great hour lies before our two peoples\u{201D}"
    ),
    (
      "\u{201C}A great hour for our two peoples,\u{201D} Diallo said.",
      "says \u{201C}A great hour for our two peoples\u{201D}"
    ),
  ])
  func `of somebody's words a row gives those that make the point`(text: String, phrase: String) {
    let read = ToldText("Chadian President Amina Diallo spoke. " + text)
    #expect(read.claims.map(\.phrase).contains(phrase), "\(read.claims.map(\.phrase))")
  }

  @Test(arguments: [
    (
      "Diallo said that Chad was \u{201C}tired of waiting for rain.\u{201D}",
      "says Chad was \u{201C}tired of waiting for rain\u{201D}"
    ),
    (
      "Diallo said Mali was \u{201C}deeply worried about the wells.\u{201D}",
      "says Mali was \u{201C}deeply worried about the wells\u{201D}"
    ),
    (
      "Diallo said, \u{201C}the wells belong to us all.\u{201D}",
      "says \u{201C}the wells belong to us all\u{201D}"
    ),
  ])
  func `of words quoted in part a row gives the sentence they stand in`(
    text: String,
    phrase: String
  ) {
    let read = ToldText("Chadian President Amina Diallo spoke. " + text)
    #expect(read.claims.map(\.phrase).contains(phrase), "\(read.claims.map(\.phrase))")
  }

  @Test(arguments: [
    ("Diallo said, \u{201C}the wells belong to us all.\u{201D}", true),
    ("Such a bridge, Diallo said, \u{201C}will not carry a goat.\u{201D}", false),
  ])
  func `a statement of which only a scrap is known is doubtful`(text: String, isClear: Bool) throws
  {
    let read = ToldText("Chadian President Amina Diallo spoke. " + text)
    let said = try #require(read.claims.first { $0.type == .statement })
    #expect((said.confidence >= 0.45) == isClear, "\(read.claims.map(\.phrase))")
  }

  @Test(arguments: [
    ("A reporter from Peru was detained by Chad on Friday.", "detains a reporter"),
    ("Five guards of the dam were freed by Chad on Friday.", "frees five guards"),
  ])
  func `what opened a sentence has no capital in a row`(text: String, phrase: String) {
    let phrases = ToldText(text).claims.map(\.phrase)
    #expect(phrases.contains(phrase), "\(phrases)")
  }

  @Test(arguments: [
    ("Chad is not going along with this, as its words show.", "refuses to go along with this"),
    ("Chad does not agree to that.", "refuses to agree to that"),
    ("Togo reaffirmed its willingness to be a location for talks.", "for talks"),
  ])
  func `a phrase isn't cut before its last word`(text: String, end: String) {
    let phrase = ToldText(text).claims.first?.phrase ?? ""
    #expect(phrase.hasSuffix(end), "\(phrase)")
  }
}
