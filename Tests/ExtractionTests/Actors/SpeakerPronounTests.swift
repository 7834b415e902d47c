import Testing
import Timelines

/// Whom a pronoun means that goes on with what somebody says.
struct SpeakerPronounTests {
  @Test(arguments: [
    [
      "Malian premier Issa Keita said Chad's president Omar Diallo was late.",
      "He also said he rejected the plan.",
    ],
    [
      "Malian premier Issa Keita told reporters that Chad's president Omar Diallo was late.",
      "But he added that he rejected the plan.",
    ],
  ])
  func `goes on with whoever spoke`(text: [String]) {
    let refusals = FullReading(text[0], text[1]).claims.filter { $0.move == .refuses }
    #expect(refusals.map { $0.actors.map(\.actor.description) } == [["issa-keita"]])
  }

  @Test(arguments: [
    "Peruvian activist Ana Ruiz said she was arrested on Monday.",
    "Malian premier Issa Keita said he was attacked by Chad.",
  ])
  func `lets nobody harm themselves who say that they were harmed`(sentence: String) {
    let harm = FullReading(sentence).claims.filter { $0.type == .coerce || $0.type == .assault }
    #expect(
      !harm.flatMap(\.actors).contains { ["ana-ruiz", "issa-keita"].contains("\($0.actor)") }
    )
  }

  @Test
  func `turns to a new subject told between`() {
    let reading = FullReading(
      "Malian premier Issa Keita said it was late.",
      "Chad's president Omar Diallo arrived.",
      "He said he rejected the plan."
    )
    let refusal = reading.claims.first { $0.move == .refuses }
    #expect(refusal?.actors.map(\.actor.description) == ["omar-diallo"])
  }
}
