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
