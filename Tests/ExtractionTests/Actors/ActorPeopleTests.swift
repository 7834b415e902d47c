import Documents
import Extraction
import Testing
import Timelines

struct ActorPeopleTests {
  @Test(arguments: [
    ("Kofi Annan flew home. Annan was tired.", "Kofi Annan=kofi-annan|Annan=kofi-annan"),
    ("President Lech Wałęsa spoke.", "President Lech Wałęsa=lech-walesa"),
    ("Former President Walesa spoke.", "Former President Walesa=lech-walesa"),
    ("Leonid Kuchma and Viktor Juschtchenko met.", "Leonid Kuchma=leonid-kuchma"),
    ("Kuchma's spokesman denied it.", "Kuchma's spokesman=UKRGOV"),
    ("The Obasanjo government fell.", "The Obasanjo government=NGAGOV"),
    ("His government fell.", ""),
  ])
  func `knows the people of the tables`(text: String, expected: String) {
    let lines = ActorSketch(text).lines.filter { !$0.hasPrefix("it=") && !$0.contains("usch") }
    #expect(lines.joined(separator: "|") == expected)
  }

  @Test(arguments: [
    "Volodymyr Zelensky", "Volodymyr Zelenskyy", "Volodymyr Zelenskiy", "Volodymyr Zelenskyi",
    "Wolodymyr Zelenskij", "President Zelensky", "Zelenskyy",
  ])
  func `takes every spelling of a name for one person`(name: String) {
    let sketch = ActorSketch("\(name) said no.", on: "2024-03-01")
    #expect(sketch.mentions.first?.actors == [ActorID("volodymyr-zelenskyy")])
  }

  @Test(arguments: [
    ("2003-06-01", "jose-maria-aznar"), ("2006-06-01", "jose-luis-rodriguez-zapatero"),
    ("2014-06-01", "mariano-rajoy"),
  ])
  func `finds the holder of an office by the date`(day: String, holder: String) {
    let sketch = ActorSketch("The Spanish prime minister refused.", on: day)
    #expect(sketch.lines == ["The Spanish prime minister=\(holder)"])
  }

  @Test(arguments: [
    ("1991-02-01", "george-h-w-bush"), ("2004-02-01", "george-w-bush"),
  ])
  func `tells namesakes apart by the date`(day: String, person: String) {
    #expect(ActorSketch("President Bush agreed.", on: day).lines == ["President Bush=\(person)"])
  }

  @Test func `tells namesakes apart by what the document said`() {
    let sketch = ActorSketch("Joseph Kabila arrived.", "Kabila was late.", on: "1999-05-01")
    #expect(
      sketch.mentions.map(\.actors) == [[ActorID("joseph-kabila")], [ActorID("joseph-kabila")]]
    )
  }

  @Test(arguments: [
    ("Bolivian trade minister Ana Quiroga resigned.", "BOLGOV", "Ana Quiroga", "Quiroga"),
    ("Omar Fadlan, the chief Chadian negotiator, left.", "TCDGOV", "Omar Fadlan", "Fadlan"),
    ("The chief Chadian negotiator, Omar Fadlan, left.", "TCDGOV", "Omar Fadlan", "Fadlan"),
    ("Rita Solis, a spokeswoman for the Peruvian army, left.", "PERGOV", "Rita Solis", "Solis"),
    ("Malian rebel leader Issa ag Baye agreed.", "MLIREB", "Issa ag Baye", "ag Baye"),
    ("Kenyan Gen. Paul Otieno agreed.", "KENMIL", "Paul Otieno", "Otieno"),
    ("Yemen's ambassador to Oman, Nabil al-Hamdi, left.", "YEMGOV", "Nabil al-Hamdi", "al-Hamdi"),
  ])
  func `introduces whoever has a role`(
    text: String,
    code: String,
    name: String,
    shortName: String
  ) {
    let introduced = ActorSketch(text).introduced
    #expect(introduced.map(\.name) == [name])
    #expect(introduced.first?.code == code)
    #expect(introduced.first?.shortName == shortName)
  }

  @Test func `learns surnames`() {
    let sketch = ActorSketch(
      "Bolivian trade minister Ana Quiroga flew to Lima.",
      "Quiroga offered to cut tariffs, and Peru thanked Quiroga."
    )
    let quiroga = ActorID("ana-quiroga")
    #expect(sketch.mentions.filter { $0.actors == [quiroga] }.count == 3)
    #expect(sketch.mentions.allSatisfy { $0.head < $0.tokens.upperBound })
  }

  @Test(arguments: [
    "The Lima Stock Exchange fell.", "Acme Motor Company of Ohio closed a plant.",
    "Mount Kenya Safari Lodge burned.", "The Nobel Peace Prize Committee met.",
  ])
  func `makes nobody of places and companies`(text: String) {
    #expect(ActorSketch(text).introduced.isEmpty)
  }

  @Test func `covers title and apposition, with the name as head`() throws {
    let sketch = ActorSketch("Omar Fadlan, the chief Chadian negotiator, left.")
    let mention = try #require(sketch.mentions.first)
    #expect(sketch.text[mention.span] == "Omar Fadlan, the chief Chadian negotiator")
    #expect(mention.head == 1)
  }
}

struct ActorReferenceTests {
  @Test(arguments: [
    (["Kenya's president met envoys.", "He refused."], "He=KEN-president"),
    (["Kofi Annan spoke.", "Then he left."], "he=kofi-annan"),
    (["Angela Merkel met Kofi Annan.", "She thanked him."], "She=angela-merkel|him=kofi-annan"),
    (["Hezbollah attacked.", "It then withdrew."], "It=hezbollah"),
    (["Chad and Niger agreed.", "They will meet."], "They=TCD+NER"),
    (["Chad and Niger agreed.", "Both sides will meet."], "Both sides=TCD+NER"),
    (["Chad met Niger.", "The two countries quarrelled."], "The two countries=TCD+NER"),
    (
      ["Kofi Annan, Angela Merkel and Tony Blair met.", "The three of them agreed."],
      "The three of them=kofi-annan+angela-merkel+tony-blair"
    ),
    (["Egypt warned Cyprus.", "It is raining."], ""),
  ])
  func `resolves pronouns and pairs`(sentences: [String], expected: String) {
    let joined = sentences.joined(separator: "\n")
    let sketch = ActorSketch(sentences[0], sentences[1])
    let start = joined.utf8.count - sentences[1].utf8.count
    let lines = zip(sketch.mentions, sketch.lines)
      .filter { $0.0.span.start >= start }
      .map(\.1)
    #expect(lines.joined(separator: "|") == expected)
  }

  @Test(arguments: [
    (["Rebels fought the army in Chad."], "Rebels=TCDREB|the army=TCDMIL"),
    (["Peru's president spoke.", "The president wept."], "The president=PER-president"),
    (
      ["Bolivian trade minister Ana Quiroga came.", "The minister left."],
      "The minister=ana-quiroga"
    ),
    (["Angela Merkel came.", "The German leader left."], "The German leader=angela-merkel"),
    (["The Malians seized their weapons."], "The Malians=MLICVL"),
  ])
  func `finds whose a bare role is`(sentences: [String], expected: String) {
    let sketch = ActorSketch(sentences[0], sentences.count > 1 ? sentences[1] : "Nothing more.")
    for line in expected.split(separator: "|") {
      #expect(sketch.lines.contains(String(line)), "\(sketch.lines)")
    }
  }

  @Test(arguments: [
    ("Reuters reported a blast.", "Reuters=reuters"), ("The BBC said so.", "The BBC=bbc"),
  ])
  func `codes media as media`(text: String, expected: String) {
    let sketch = ActorSketch(text)
    #expect(sketch.lines == [expected])
  }

  @Test(arguments: ["", ".", "'s", "The", "of", "minister", "the three of them", "President , the"])
  func `survives fragments`(text: String) {
    #expect(ActorSketch(text).introduced.isEmpty)
  }
}

struct ActorNamesakeTests {
  @Test func `leaves strangers alone who bear a statesman's surname`() {
    let sketch = ActorSketch("Walter Obasanjo of Ohio sells cars.", "Obasanjo opened a shop.")
    #expect(!sketch.mentions.contains { $0.actors == [ActorID("olusegun-obasanjo")] })
  }

  @Test(arguments: [
    ("Members of the Commonwealth of Independent States met.", "cis"),
    ("The Commonwealth met.", "commonwealth"),
    ("The Peruvian foreign minister thanked the Secretary of State.", "USA-foreign-minister"),
    ("Chad's defence minister, Gen. Idris Barka, resigned.", "idris-barka"),
  ])
  func `tells bodies and offices apart`(text: String, actor: String) {
    #expect(ActorSketch(text).mentions.contains { $0.actors == [ActorID(actor)] })
  }

  @Test func `takes pairs of the right kind`() {
    let sketch = ActorSketch(
      "President Leonid Kuchma of Ukraine and President Boris Yeltsin of Russia met.",
      "The CIS was absent, Yeltsin's spokesman Igor Palkin said.",
      "The two leaders signed, and the two countries celebrated.",
      on: "1997-06-01"
    )
    let pairs = sketch.lines.filter { $0.hasPrefix("The two") || $0.hasPrefix("the two") }
    #expect(
      pairs == [
        "The two leaders=leonid-kuchma+boris-yeltsin", "the two countries=UKR+RUS",
      ]
    )
  }
}

struct ActorCountTests {
  private func actors(of words: String, in sentences: String...) -> [String]? {
    let sketch = ActorSketch(sentences, on: "1997-06-01")
    return sketch.lines.first { $0.hasPrefix(words + "=") }?.split(separator: "=").last?
      .split(separator: "+").map(String.init)
  }

  @Test func `counts the leaders who were named`() {
    let meeting =
      "President Leonid Kuchma of Ukraine, President Boris Yeltsin of Russia and President "
      + "Islam Karimov of Uzbekistan met in Chad."
    #expect(
      actors(of: "The three leaders", in: meeting, "The three leaders urged Peru to stop.")
        == ["leonid-kuchma", "boris-yeltsin", "islam-karimov"]
    )
    #expect(
      actors(of: "They", in: meeting, "The three leaders urged Peru to stop.", "They warned it.")
        == ["leonid-kuchma", "boris-yeltsin", "islam-karimov"]
    )
  }

  @Test func `means nobody where fewer were named than counted`() {
    #expect(
      actors(of: "The five leaders", in: "Russia waited.", "The five leaders urged Peru to stop.")
        == nil
    )
  }
}

struct ActorListTests {
  @Test(arguments: [
    (
      "The Peruvian and Chilean governments met.",
      "The Peruvian and Chilean governments=PERGOV+CHLGOV"
    ),
    (
      "Peruvian and Chilean delegations held talks.",
      "Peruvian and Chilean delegations=PERGOV+CHLGOV"
    ),
    ("Kenya, Chad and Mali met. They agreed.", "They=KEN+TCD+MLI"),
    ("Kofi Annan of Ghana and Tony Blair met. They agreed.", "They=kofi-annan+tony-blair"),
    (
      "Peruvian, Chilean and Bolivian forces assemble.",
      "Peruvian, Chilean and Bolivian forces=PERMIL+CHLMIL+BOLMIL"
    ),
  ])
  func `reads lists`(text: String, expected: String) {
    #expect(ActorSketch(text).lines.contains(expected), "\(ActorSketch(text).lines)")
  }

  @Test func `keeps a name whole before a time`() {
    let lines = ActorSketch("Envoys saw British Prime Minister Tony Blair ten days ago.").lines
    #expect(lines.contains("British Prime Minister Tony Blair=tony-blair"), "\(lines)")
  }

  @Test func `asks the whole document whose a role is`() {
    let sketch = ActorSketch(
      "The opposition rejected the result.",
      "Kenya votes again; Kenya's courts said so, and Kenyans wait in Kenya."
    )
    #expect(sketch.lines.first == "The opposition=KENOPP")
  }
}
