import Extraction
import Testing
import Timelines

/// Who acts where a passive names nobody, and against whom where only the aim tells.
struct FillingTests {
  @Test(arguments: [
    ("A Malian preacher was arrested in Chad for spying.", "TCD detains"),
    ("Two Kenyan reporters were jailed in Uganda on Monday.", "UGA detains"),
    ("A Peruvian ship was seized in Ecuador.", "ECU restricts"),
  ])
  func `has those who rule in a place arrest and seize there`(sentence: String, start: String) {
    let acts = FullReading(sentence).acts
    #expect(acts.hasPrefix(start), "\(acts)")
  }

  @Test(arguments: [
    ("Kenyan teachers marched to demand that Uganda free a colleague.", "KENLAB protests UGA"),
    (
      "Chadians demonstrated to protest against Mali's decision to close the road.",
      "TCDCVL protests MLI"
    ),
    (
      "Villagers from Nepal rallied against the beatings by Indian police.",
      "NPLCVL protests INDCOP"
    ),
  ])
  func `directs a protest against whom its aim names`(sentence: String, expected: String) {
    #expect(FullReading(sentence).acts == expected)
  }

  @Test(arguments: [
    ("Kenya gave food to refugees fleeing the war in Somalia.", "KEN aids SOMCVL"),
    ("Peru sent blankets to families stranded in Bolivia.", "PER aids BOLCVL"),
    ("Oman gave tents to people who live in Yemen.", "OMN aids YEMCVL"),
  ])
  func `tells people by where a clause says that they are`(sentence: String, expected: String) {
    #expect(FullReading(sentence).acts == expected)
  }

  @Test(arguments: [
    "Kenya's foreign minister declined to comment.",
    "The Peruvian premier refused to say whether he would resign.",
    "The Chadian envoy would not speculate about a deal.",
  ])
  func `takes nobody's silence for a refusal`(sentence: String) {
    #expect(FullReading(sentence).acts.isEmpty)
  }

  @Test(arguments: [
    "The Kenyan minister spoke to the BBC on Monday.",
    "The BBC asked Kenya's president to explain the vote.",
    "Peru's premier met reporters from Reuters in Lima.",
  ])
  func `takes no interview for diplomacy`(sentence: String) {
    #expect(FullReading(sentence).acts.isEmpty)
  }

  @Test(arguments: [
    "An earthquake struck Chile on Monday.", "Nigeria was hit by bird flu.",
    "A financial crisis hit Peru.", "A cyclone pounded Fiji.",
  ])
  func `takes no storm or disease for an attacker`(sentence: String) {
    #expect(FullReading(sentence).acts.isEmpty)
  }

  @Test(arguments: [
    "Peru started a campaign against smoking in Lima.",
    "The minister was fired by the Kenyan president after a quarrel on taxes.",
    "Peru launched a rescue operation in Chile.",
  ])
  func `takes no campaign and no dismissal for an attack`(sentence: String) {
    #expect(FullReading(sentence).claims.allSatisfy { $0.type != .assault })
  }

  @Test(arguments: [
    ("Thousands of Kenyans poured into streets in Uganda demanding bread.", "KENCVL demands -"),
    ("Peru's police fired on crowds in Chile protesting.", "PERCOP strikes CHL"),
  ])
  func `has the crowd demand, not the place where it stands`(sentence: String, start: String) {
    #expect(FullReading(sentence).acts.hasPrefix(start), "\(FullReading(sentence).acts)")
  }

  @Test(arguments: [
    ("At least three Kenyan soldiers were killed.", "- kills KENMIL"),
    ("Up to 200 Malian refugees were arrested in Chad.", "TCD detains"),
    ("More than 20 Peruvian villagers were wounded.", "- attacks PERCVL"),
    ("As many as 50 Nepalese fishermen were detained in India.", "IND detains"),
  ])
  func `reads a subject that opens with a measure`(sentence: String, start: String) {
    #expect(FullReading(sentence).acts.hasPrefix(start), "\(FullReading(sentence).acts)")
  }

  @Test(arguments: [
    ("Kenya, the African Union (AU) and Chad agreed to meet Mali.", "KEN+au+TCD"),
    ("The Peruvian navy and French and Chilean ships held three days of war games.", "PERMIL"),
    ("Palestinian armed groups attacked Chad.", "PSEREB strikes TCD"),
  ])
  func `reads on past brackets, lengths and attributes`(sentence: String, start: String) {
    #expect(FullReading(sentence).acts.hasPrefix(start), "\(FullReading(sentence).acts)")
  }

  @Test(arguments: [
    ("Kenya's parliament approved the treaty with Uganda.", "KENLEG signs UGA"),
    ("Peru lodged a protest with Chile.", "PER criticises CHL"),
    ("Chad sued Mali over the river.", "TCD accuses MLI"),
  ])
  func `knows verbs of formal acts`(sentence: String, expected: String) {
    #expect(FullReading(sentence).acts == expected)
  }
}
