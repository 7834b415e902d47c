import Chronology
import Testing
import Timelines

/// History told by the way: talks that failed, drafts recalled, who was host, who saw no need.
struct BackgroundTests {
  @Test(arguments: [
    """
    The negotiations of 2021 collapsed. \
    Chad accused Niger of bad faith, and Niger accused Chad of stalling.
    """,
    """
    The talks of 2021 in Lomé failed as well. \
    Chad accused Niger of playing for time, and Niger accused Chad of forcing a deal on it.
    """,
    """
    The negotiations of 2021 failed. \
    Chad accused Niger of delay. Niger accused Chad of bad faith.
    """,
  ])
  func `talks that failed are those of the two who accuse each other`(text: String) throws {
    let read = ToldText(text)
    let talks = try #require(read.claims.first { $0.move == .meets }, "\(read.acts)")
    #expect(Set(talks.actors.map(\.actor)) == ["TCD", "NER"])
    #expect(talks.status == .background)
    #expect(talks.date.edtf.description == "2021")
    #expect(talks.phrase.hasPrefix("fails to agree in the "))
    let charges = read.claims.filter { $0.move == .accuses }
    #expect(charges.count == 2)
    #expect(charges.allSatisfy { $0.topics.contains("talks") && $0.status == .background })
  }

  @Test(arguments: [
    "Chad invoked a 2021 draft deal, brokered months into the war, wherein Niger would become neutral.",
    "Chad referred to a draft agreement of 2021 under which Niger would have pulled back.",
    "Chad recalled a 2021 accord under which Niger would have left the valley.",
  ])
  func `a deal of years past was negotiated by who recalls it and who it binds`(text: String) throws
  {
    let read = ToldText(text)
    let draft = try #require(read.claims.first { $0.rule == "recall a deal" }, "\(read.acts)")
    #expect(draft.actors.map(\.actor) == ["TCD", "NER"])
    #expect(draft.status == .background)
    #expect(draft.date.edtf.description == "2021")
  }

  @Test(arguments: [
    "Peru, which a few months ago saw no reason for Chile to take part in the talks, backed the plan.",
    "A few years ago Peru saw no need for Chile to be involved in the talks.",
    "A few months ago Peru had no reason to talk with Chile.",
  ])
  func `whoever saw no reason for something did not want it`(text: String) {
    let read = ToldText(text)
    let claim = read.claims.first { $0.rule == "see no reason" }
    #expect(claim?.actors.map(\.actor) == ["PER"], "\(read.acts)")
    #expect(claim?.move == .refuses)
    #expect(claim?.status == .background)
  }

  @Test(arguments: [
    "Peru sees a reason to talk with Chile.", "Experts see no reason for talks with Chile.",
    "Peru would see no need for Chile to take part.",
  ])
  func `a reason, an expert and a supposition are no refusal`(text: String) {
    #expect(!ToldText(text).claims.contains { $0.rule == "see no reason" })
  }

  @Test(arguments: [
    ("Chad has repeatedly stressed that the hill is its own.", "says the hill is its own"),
    (
      "Chad has repeatedly emphasized that Niger would use a truce to rearm.",
      "says Niger would use a truce to rearm"
    ),
    (
      "Chad has stressed again and again that the valley is its own.", "says the valley is its own"
    ),
  ])
  func `what somebody says again and again is where they stand`(text: String, phrase: String) throws
  {
    let read = ToldText(text)
    let claim = try #require(read.claims.first, "\(read.acts)")
    #expect(claim.actors.map(\.actor) == ["TCD"])
    #expect(claim.status == .standing)
    #expect(claim.phrase == phrase)
  }
}
