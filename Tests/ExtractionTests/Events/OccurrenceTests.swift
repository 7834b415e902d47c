import Extraction
import Testing
import Timelines

/// Acts of which a clause only says that they take place.
struct OccurrenceTests {
  @Test(arguments: [
    ("Talks between Peru and Chile began on Monday.", "PER+CHL meets -"),
    ("Negotiations between Kenya and Somalia resumed in Muscat.", "KEN+SOM meets -"),
    ("Talks were held on Tuesday between India and Pakistan.", "IND+PAK meets -"),
    ("Kenya's talks with Uganda continued for a third day.", "KEN meets UGA"),
  ])
  func `reads talks that take place`(sentence: String, expected: String) {
    #expect(FullReading(sentence).acts == expected)
  }

  @Test(arguments: [
    ("Kenyan protests against Uganda erupted on Friday.", "KEN protests UGA"),
    ("Protests in Peru continued on Sunday.", "PERCVL protests -"),
    ("Riots broke out across Bolivia on Monday.", "BOLCVL protests -"),
    ("Clashes between Indian and Pakistani soldiers broke out.", "INDMIL+PAKMIL strikes -"),
    ("Sudanese raids on Chad continued.", "SDN strikes TCD"),
  ])
  func `reads unrest and attacks that take place`(sentence: String, expected: String) {
    #expect(FullReading(sentence).acts == expected)
  }

  @Test(arguments: [
    "Talks between Peru and Chile could begin on Monday.",
    "Talks between Peru and Chile did not resume.",
    "Fighting continued on Sunday.",
    "The meeting ended at noon in Kenya.",
  ])
  func `takes nothing for an act that did not take place or is nobody's`(sentence: String) {
    #expect(FullReading(sentence).acts.isEmpty)
  }
}
