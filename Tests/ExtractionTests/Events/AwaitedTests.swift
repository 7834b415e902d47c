import Testing
import Timelines

/// What is still to come, what is no act at all, and whose body a person speaks for.
struct AwaitedTests {
  @Test(arguments: [
    "Chad closed its border until Mali's president steps down.",
    "The talks will go on before Peru attacks Chile.",
    "Oman will send aid once Qatar withdraws its troops.",
    "The deal would hold if and when Kenya's president resigned.",
  ])
  func `asserts nothing that is only awaited`(sentence: String) {
    let moves = FullReading(sentence).claims.map(\.move)
    #expect(!moves.contains { [.yields, .strikes, .retreats].contains($0) }, "\(moves)")
  }

  @Test(arguments: [
    ("Chad closed its border before Mali's president stepped down.", Move.yields),
    ("Peru waited until Chile had withdrawn its troops.", .retreats),
  ])
  func `tells what was done before or after`(sentence: String, move: Move) {
    #expect(FullReading(sentence).claims.contains { $0.move == move })
  }

  @Test(arguments: [
    "A Kenyan official, who asked not to be named, was tired.",
    "The Malian minister asked not to be identified.", "Peru's envoy asked not to be named.",
  ])
  func `takes a wish to stay unnamed for no demand`(sentence: String) {
    #expect(FullReading(sentence).acts.isEmpty)
  }

  @Test(arguments: [
    "Kenyan students took to the streets.", "Chilean miners hit the streets on Monday.",
    "Peruvian farmers took to the streets of Lima.",
  ])
  func `takes those who take to the streets for protesters`(sentence: String) {
    #expect(FullReading(sentence).claims.map(\.move) == [.protests])
  }

  @Test
  func `takes troops in the streets for a show of force`() {
    #expect(FullReading("Kenyan troops took to the streets.").claims.map(\.move) == [.mobilises])
  }

  @Test(arguments: [
    "Peru urged Chile to work towards ending torture and ensuring trials.",
    "Chad called on Mali to consider banning torture.",
  ])
  func `reads no second act in the object of a gerund`(sentence: String) {
    #expect(FullReading(sentence).claims.map(\.type) == [.request])
  }

  @Test
  func `takes whoever was born in a town for the one of whom more is told`() {
    let reading = FullReading("Police in Peru buried a student from Chile who attacked Bolivia.")
    #expect(!reading.acts.contains("CHL strikes"))
  }

  @Test
  func `makes nobody of the state out of a team's spokesman`() {
    let words = "\u{201C}We are late,\u{201D} team spokesman Paul Otieno said."
    #expect(FullReading("Kenya is calm.", words).acts.isEmpty)
  }

  @Test(arguments: [
    "No African government has denounced Chad.", "None of the parties attacked Peru.",
  ])
  func `takes what nobody does for no act`(sentence: String) {
    #expect(FullReading(sentence).acts.isEmpty)
  }

  @Test
  func `reads all states whose leaders act`() {
    let reading = FullReading("The leaders of Peru, Chile and Bolivia condemned the attack.")
    #expect(reading.acts == "PERGOV+CHLGOV+BOLGOV criticises -")
  }

  @Test
  func `takes a place that is named like a person for a place`() {
    let reading = FullReading("Dozens of Kenyans gathered in the Sheikh Said area.")
    #expect(!reading.claims.flatMap { $0.actors + $0.recipients }.contains { $0.actor.isNamed })
  }
}

extension ActorID {
  fileprivate var isNamed: Bool { description.hasPrefix("said") }
}
