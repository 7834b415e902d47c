import Chronology
import Codebooks
import Documents
import Extraction
import Testing
import Timelines

/// Reads the actors of sentences of our own, each sentence a passage.
struct ActorSketch {
  let text: DocumentText
  let mentions: [ActorMention]
  let introduced: [Actor]

  init(_ sentences: String..., on day: String? = nil) {
    self.init(sentences, on: day)
  }

  init(_ sentences: [String], on day: String?) {
    let stored = DocumentText(sentences.joined(separator: "\n"))
    var start = 0
    var passages: [Passage] = []
    for (number, sentence) in sentences.enumerated() {
      let end = start + sentence.utf8.count
      passages.append(Passage(span: Span(start, end), paragraph: number + 1, role: .body))
      start = end + 1
    }
    let document = Document(file: "-", text: stored, passages: passages)
    let date = day.flatMap { try? EDTF($0).extent.earliest }
    let reading = Extractor().reading(of: document, referenceDate: date)
    text = stored
    mentions = reading.mentions
    introduced = reading.introducedActors
  }

  /// "the Kenyan army=KENMIL", in order; attributes after "~", places after "@".
  var lines: [String] {
    mentions.map { mention in
      let mark = mention.isModifier ? "~" : mention.isPlace ? "@" : "="
      let actors = mention.actors.map(\.description).joined(separator: "+")
      return "\(text[mention.span])\(mark)\(actors)"
    }
  }
}

struct ActorReaderTests {
  @Test(arguments: [
    ("Kenya accused Somalia of aggression.", "Kenya=KEN|Somalia=SOM"),
    ("Burma and Siam signed.", "Burma=MMR|Siam=THA"),
    ("The U.N. urged the AU to act.", "The U.N.=un|the AU=au"),
    ("NATO warned Hezbollah.", "NATO=nato|Hezbollah=hezbollah"),
    ("Foggy Bottom declined to comment.", "Foggy Bottom=USAGOV"),
    ("Guinea-Bissau thanked Papua New Guinea.", "Guinea-Bissau=GNB|Papua New Guinea=PNG"),
    ("Peruvians welcomed it; an Ecuadorean did not.", "Peruvians=PERCVL|an Ecuadorean=ECU"),
    ("He asked us who was there.", ""),
  ])
  func `finds states, organisations and seats of government`(text: String, expected: String) {
    #expect(ActorSketch(text).lines.joined(separator: "|") == expected)
  }

  @Test(arguments: [
    ("The Peruvian foreign minister left.", "The Peruvian foreign minister=PER-foreign-minister"),
    ("Chile's defence minister resigned.", "Chile's defence minister=CHL-defence-minister"),
    ("The ambassador of Nepal complained.", "The ambassador of Nepal=NPL-ambassador"),
    ("Chadian troops advanced.", "Chadian troops=TCDMIL"),
    (
      "Senior Peruvian and Chilean officials met.",
      "Senior Peruvian and Chilean officials=PERGOV+CHLGOV"
    ),
    (
      "Greek, Turkish and Bulgarian ministers agreed.",
      "Greek, Turkish and Bulgarian ministers=GRCGOV+TURGOV+BGRGOV"
    ),
    ("A spokesman for the Malian army apologised.", "A spokesman for the Malian army=MLIMIL"),
    ("Rebels in Chad attacked.", "Rebels=TCDREB|Chad@TCD"),
    ("NATO officials refused.", "NATO officials=nato"),
    ("Members of the Kenyan parliament protested.", "Members of the Kenyan parliament=KENLEG"),
    (
      "The ministry of defence of Ghana denied it.",
      "The ministry of defence of Ghana=GHAGOV"
    ),
    ("The Nepali opposition leader agreed.", "The Nepali opposition leader=NPL-opposition-leader"),
    ("Sudanese rebel leaders met.", "Sudanese rebel leaders=SDNREB"),
    ("Bolivian police officials agreed.", "Bolivian police officials=BOLCOP"),
  ])
  func `composes nationality and office`(text: String, expected: String) {
    #expect(ActorSketch(text).lines.joined(separator: "|") == expected)
  }

  @Test(arguments: [
    ("Peruvian drones struck.", "Peruvian~PER"),
    ("Chad's offer was welcomed.", "Chad~TCD"),
    ("He called U.S.-made arms useless.", "U.S.~USA"),
  ])
  func `flags attributes`(text: String, expected: String) {
    #expect(ActorSketch(text).lines.joined(separator: "|") == expected)
  }

  @Test(arguments: [
    ("They gathered in Nairobi.", "Nairobi@KENGOV"),
    ("Envoys of Chad travelled to Nairobi.", "Envoys of Chad=TCDGOV|Nairobi@KENGOV"),
    ("Shells hit Asmara and other towns.", "Asmara@ERIGOV"),
    ("The assault on Asmara failed.", "Asmara@ERIGOV"),
    ("Talks in Doha, Qatar, failed.", "Doha@QATGOV|Qatar@QAT"),
    ("Nairobi rejected it.", "Nairobi=KENGOV"),
    ("Talks between Nairobi and Asmara failed.", "Nairobi=KENGOV|Asmara=ERIGOV"),
    ("Nairobi's demand stands.", "Nairobi~KENGOV"),
    ("They offered Nairobi a loan.", "Nairobi=KENGOV"),
  ])
  func `tells a capital from the government in it`(text: String, expected: String) {
    #expect(ActorSketch(text).lines.joined(separator: "|") == expected)
  }

  @Test(arguments: [
    ("Michael Jordan said little.", "jordan"), ("Cooks roasted a turkey.", "turkey"),
    ("Chad Wilson of Ohio sang.", "chad"), ("In May prices rose.", "may"),
    ("The university in George Washington Street closed.", "washington"),
    ("It is time for us to go.", "us"), ("Who said that?", "who"),
    ("Chad closed at 3 pm.", "3 pm"), ("Peru fell. It could be the worst storm.", "it"),
  ])
  func `doesn't take other words for states and statesmen`(text: String, word: String) {
    let found = ActorSketch(text).lines.map { $0.lowercased() }
    #expect(!found.contains { $0.hasPrefix(word) }, "\(found)")
  }
}
