import Extraction
import Testing
import Timelines

/// Acts told by set phrases, and what depends on who acts.
struct FormalActTests {
  @Test(arguments: [
    ("Chile brought a lawsuit against Bolivia.", "CHL accuses BOL"),
    ("Kenya filed a complaint against Somalia.", "KEN accuses SOM"),
    ("Kenyan doctors went on strike against the government of Uganda.", "KENHLH protests UGAGOV"),
    ("The Indian and Pakistani premiers shook hands in Geneva.", "IND"),
    ("Kenyan farmers blocked the border crossing with Uganda.", "KENAGR protests UGA"),
    ("Lawmakers in Kyiv voted to ratify a treaty with Poland.", "UKRLEG signs POL"),
    ("Chad threw out the Malian ambassador.", "TCD expels MLI"),
    ("Two bombs exploded near a Turkish consulate.", "- strikes TUR"),
    ("Peru moved 500 troops to its border with Chile.", "PER mobilises CHL"),
  ])
  func `reads set phrases`(sentence: String, start: String) {
    #expect(FullReading(sentence).acts.hasPrefix(start), "\(FullReading(sentence).acts)")
  }

  @Test(arguments: [
    ("Fighting between Peru and Chile left ten dead.", "PER+CHL strikes -"),
    ("Clashes between Indian and Pakistani troops killed six.", "INDMIL+PAKMIL strikes -"),
  ])
  func `reads fighting by what it cost`(sentence: String, expected: String) {
    #expect(FullReading(sentence).acts == expected)
  }

  @Test(arguments: [
    ("A Kenyan soldier was killed in clashes with Somali rebels.", "SOMREB kills KENMIL"),
    ("Three Malian officers were wounded in a Chadian raid.", "TCD attacks MLIMIL"),
    ("Six Peruvian villagers were wounded in an attack by Chile.", "CHL attacks"),
  ])
  func `has harm done by those whose attack it was`(sentence: String, start: String) {
    #expect(FullReading(sentence).acts.hasPrefix(start), "\(FullReading(sentence).acts)")
  }

  @Test(arguments: [
    ("Peru jailed 20 journalists.", "PER detains PERCVL"),
    ("Kenyan police beat up demonstrators in a square.", "KENCOP attacks KENCVL"),
    ("Chad detained three students.", "TCD detains TCDCVL"),
  ])
  func `has a state deal with its own people`(sentence: String, expected: String) {
    #expect(FullReading(sentence).acts == expected)
  }

  @Test(arguments: [
    ("Kenyan protesters gathered near a school.", "KENCVL protests -"),
    ("Kenyan ministers gathered near a school.", "KENGOV meets -"),
    ("Peru held war games off its coast.", "PER mobilises -"),
    ("Peru held war games with Chile.", "PER cooperates CHL"),
  ])
  func `reads gatherings and drills by who takes part`(sentence: String, expected: String) {
    #expect(FullReading(sentence).acts == expected)
  }

  @Test(arguments: [
    ("Chad asked for papers on the unrest in Mali.", "TCD demands -"),
    ("Kenya called for a truce in Somalia.", "KEN demands SOM"),
  ])
  func `asks nobody by naming where something is`(sentence: String, expected: String) {
    #expect(FullReading(sentence).acts == expected)
  }

  @Test(arguments: [
    "Kenya has opposed Somalia's claim for decades.",
    "Peru has been Chile's rival for years, rejecting Chile's border plan.",
  ])
  func `takes what has lasted for years as standing`(sentence: String) {
    #expect(FullReading(sentence).claims.allSatisfy { $0.status == .standing })
  }
}
