import Extraction
import Testing
import Timelines

/// Whose a role is that names no state: better nobody's than the wrong one's.
struct ActorSettingTests {
  /// What the sketch gives for words that stand as they are in the text.
  private func actors(of words: String, in sentences: String..., on day: String? = nil) -> String {
    let sketch = ActorSketch(sentences, on: day)
    return sketch.lines.first { $0.hasPrefix(words + "=") }.map {
      String($0.dropFirst(words.count + 1))
    } ?? "nobody"
  }

  @Test(arguments: [
    ("The army shelled Malian rebel camps.", "The army"),
    ("Chad's president met senior officials in Rabat.", "senior officials"),
    ("Peru accused the government of spying.", "the government"),
    ("The Nepali foreign minister summoned the ambassador.", "the ambassador"),
    ("Two of the rebels met envoys in Geneva.", "the rebels"),
    ("Bolivia's envoy said Chile's navy attacked protesters near Paraguay.", "protesters"),
  ])
  func `gives nobody's role to no state of the sentence`(text: String, words: String) {
    #expect(actors(of: words, in: text) == "nobody", "\(ActorSketch(text).lines)")
  }

  @Test(arguments: [
    ("Kenyan police arrested protesters.", "protesters", "KENCVL"),
    ("Rebels fought the army in Chad.", "the army", "TCDMIL"),
    ("The Georgian premier resigned as the opposition closed in.", "the opposition", "GEOOPP"),
    ("Fighters loyal to Mali's president struck Niger.", "Fighters", "MLIREB"),
    ("Militants allied with Sudan struck Chad.", "Militants", "SDNREB"),
    ("Riot police in Lima, Peru, stood by.", "Riot police", "PERCOP"),
  ])
  func `gives a role to the state that the words tell of`(
    text: String,
    words: String,
    expected: String
  ) {
    #expect(actors(of: words, in: text) == expected, "\(ActorSketch(text).lines)")
  }

  @Test(arguments: [
    "Football officials apologised.", "Foreign troops left.", "International mediators waited.",
    "Airline officials apologised.", "Regional leaders met.",
  ])
  func `gives no state what belongs to another or to none`(text: String) {
    let about = "Kenya votes; Kenyans wait in Kenya, and Kenya's courts rest."
    let lines = ActorSketch(about, text).lines.filter { !$0.contains("Ken") }
    #expect(lines.isEmpty, "\(lines)")
  }

  @Test(arguments: ["Health officials", "Interior Ministry officials", "Local police"])
  func `leaves a branch of the state the state's`(words: String) {
    let about = "Kenya votes; Kenyans wait in Kenya, and Kenya's courts rest."
    #expect(actors(of: words, in: about, words + " waited.").hasPrefix("KEN"))
  }

  @Test(arguments: [
    ("Chad held its first multi-party vote.", "party"),
    ("Togo welcomed a non-government view.", "government"),
    ("Mali praised the army-backed plan.", "backed"),
  ])
  func `takes no part of a word for a role`(text: String, word: String) {
    #expect(!ActorSketch(text).lines.contains { $0.contains(word) })
  }

  @Test func `leaves a subordinator outside`() {
    let lines = ActorSketch("Kenya votes in Kenya; Kenyans said that rebels waited.").lines
    #expect(lines.contains { $0.hasPrefix("rebels=") || !$0.contains("that") }, "\(lines)")
    #expect(!lines.contains { $0.contains("that") })
  }

  @Test(arguments: [
    ("A former Peruvian minister criticised Chad.", "A former Peruvian minister", "PERELI"),
    ("The ex-minister of Nepal wept.", "The ex-minister of Nepal", "NPLELI"),
    ("A former Malian rebel leader wept.", "A former Malian rebel leader", "MLIREB"),
  ])
  func `takes whoever held an office once for nobody's officer`(
    text: String,
    words: String,
    expected: String
  ) {
    #expect(actors(of: words, in: text) == expected, "\(ActorSketch(text).lines)")
  }

  @Test(arguments: [
    ("Former Chadian President Idris Barka wept.", "TCDELI"),
    ("Idris Barka, a former Chadian minister, wept.", "TCDELI"),
    ("President Idris Barka of Chad wept.", "TCDGOV"),
    ("Chadian deputy trade minister Idris Barka wept.", "TCDGOV"),
  ])
  func `codes a person by the office told`(text: String, code: String) {
    #expect(ActorSketch(text).introduced.map(\.code) == [code], "\(ActorSketch(text).lines)")
  }

  @Test(arguments: [
    ("Denzel Washington smiled.", "Washington"), ("Zachary Jordan smiled.", "Jordan"),
    ("Aurelia Paris smiled.", "Paris"),
  ])
  func `takes a surname after an unknown given name for no state`(text: String, word: String) {
    #expect(!ActorSketch(text).lines.contains { $0.hasPrefix(word) })
  }

  @Test(arguments: [
    ("Muhammad Yunus wept.", "1990-03-01"), ("Xi Jinping wept.", "1985-03-01"),
    ("President Yunus of Chad wept.", "1990-03-01"),
  ])
  func `takes nobody for a statesman of ten years later`(text: String, day: String) {
    let found = ActorSketch(text, on: day).mentions.flatMap(\.actors)
    #expect(!found.contains("muhammad-yunus") && !found.contains("xi-jinping"), "\(found)")
  }

  @Test(arguments: [
    ("Somali pirates attacked.", "SOMCRM"), ("Colombian drug cartels attacked.", "COLCRM"),
    ("Igbo elders appealed.", "NGAELI"), ("Kachin rebels attacked.", "MMRREB"),
    ("Tibetan monks marched.", "CHNREL"), ("Kosovars voted.", "XKXCVL"),
  ])
  func `knows peoples of one state`(text: String, actor: String) {
    #expect(ActorSketch(text).lines.first?.hasSuffix("=" + actor) == true, "\(text)")
  }
}

struct ActorPronounTests {
  /// Whom the last pronoun means.
  private func pronoun(_ sentences: String..., on day: String? = nil) -> String {
    let pronouns: Set = ["he", "she", "it", "they"]
    return ActorSketch(sentences, on: day).lines.last { line in
      pronouns.contains(line.prefix { $0 != "=" }.lowercased())
    }.map { String($0.drop { $0 != "=" }.dropFirst()) } ?? "nobody"
  }

  @Test(arguments: [
    ["Kofi Annan came.", "Trader Samuel Okoro, 23, has waited for days.", "He was glad."],
    ["Angela Merkel came.", "The 27-year-old became a minister's guest.", "She was glad."],
    ["Chad and Niger agreed.", "Organisers filled the hall.", "They cheered."],
    ["Peru signed.", "The company fell behind.", "It warned."],
  ])
  func `means nobody after a subject that nobody knows`(sentences: [String]) {
    #expect(pronoun(sentences[0], sentences[1], sentences[2]) == "nobody")
  }

  @Test(arguments: [
    (
      ["Kofi Annan spoke.", "\"I trust that Tony Blair may go,\" Annan said.", "Later he left."],
      "kofi-annan"
    ),
    (["Kofi Annan spoke.", "He praised Tony Blair.", "Later he left."], "kofi-annan"),
    (["Tony Blair spoke.", "Kofi Annan said: \"I hope he will go.\""], "tony-blair"),
  ])
  func `means the speaker, not whoever the speaker names`(sentences: [String], expected: String) {
    let last = sentences.count > 2 ? sentences[2] : "Nothing more."
    #expect(pronoun(sentences[0], sentences[1], last) == expected)
  }
}
