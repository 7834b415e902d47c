import Chronology
import Testing
import Timelines

/// A demand with a threat, refused and renewed as a condition for talks that were offered: the same
/// threads in three conflicts and in three ways to tell them.
struct MatterTrapTests {
  static let stories = [
    """
    Kenya, Ghana and Chad demanded on Saturday that Sudan accept a 30-day ceasefire from Monday, May 12. \
    They threatened Sudan with sanctions in case of a refusal.

    On Sunday Sudan dismissed the demand as "ultimatums". Sudan offered Chad to hold direct talks in Lomé \
    on Thursday.

    Chad welcomed the offer on Sunday, but made a ceasefire by or on May 12 a condition for talks. Togo \
    reaffirmed its willingness to host talks. Sudan announced that it would speak with Togo later on Sunday.
    """,
    """
    On Saturday Peru, Bolivia and Ecuador called on Chile to agree to a truce of two weeks from Monday. \
    Otherwise, they would impose an embargo.

    Chile rejected the demand on Sunday. Chile proposed to Peru to hold negotiations in Quito next week.

    Peru called the proposal "a good sign" on Sunday. Peru insisted that the truce must come first and begin \
    on Monday, May 12. Ecuador offered to be host to the negotiations. Chile said that it would talk with \
    Ecuador on Sunday.
    """,
    """
    On Saturday Armenia, Georgia and Moldova urged Azerbaijan to accept an unconditional ceasefire from \
    Monday at the risk of sanctions.

    Azerbaijan refused the demand on Sunday. Azerbaijan invited Armenia to talks in Vienna on Thursday.

    Armenia praised the invitation on Sunday, but made a ceasefire by Monday the condition for talks. \
    Austria is ready to host the talks. Azerbaijan plans to speak with Austria on Sunday.
    """,
  ]

  @Test(arguments: stories)
  func `a demand is refused and renewed as a condition, and waits for whoever refused`(
    story: String
  ) throws {
    let read = try ToldPapers((11, story))
    let demand = try #require(read.timeline.threads.first { $0.kind == .demand }, "\(read.acts)")
    let roles = demand.steps.map(\.role)
    #expect(Array(roles.prefix(1)) == [.asked])
    #expect(Set(roles).isSuperset(of: [.refused, .askedAsCondition]), "\(roles)")
    #expect(demand.due?.extent.latest?.day == 12)
    #expect(demand.turns.first?.parties.count == 1)
    #expect(demand.turns.first?.parties == demand.owers)
    #expect(demand.turns.first?.reason == .unanswered)
  }

  @Test(arguments: stories)
  func `the threat behind a demand is a matter of those who threatened`(story: String) throws {
    let read = try ToldPapers((11, story))
    let threat = try #require(read.timeline.threads.first { $0.kind == .threat }, "\(read.acts)")
    let demand = try #require(read.timeline.threads.first { $0.kind == .demand })
    #expect(threat.backs == demand.id)
    #expect(demand.orElse == threat.id)
    #expect(threat.askers.count == 3)
    #expect(threat.turns.map(\.reason) == [.ifRefused])
  }

  @Test(arguments: stories)
  func `an offer is welcomed, countered and hosted, and hangs on the condition`(
    story: String
  ) throws {
    let read = try ToldPapers((11, story))
    let demand = try #require(read.timeline.threads.first { $0.kind == .demand }, "\(read.acts)")
    let offer = try #require(
      read.timeline.threads.first { $0.steps.contains { $0.role == .offered } }
    )
    let roles = offer.steps.map(\.role)
    #expect(Set(roles) == [.offered, .welcomed, .countered, .hosted], "\(roles)")
    #expect(offer.hangsOn == demand.id)
    #expect(offer.turns.map(\.reason) == [.conditionFirst, .afterCondition])
    #expect(offer.turns.first?.parties == offer.askers)
  }

  @Test(arguments: stories)
  func `a conversation of the day is planned, and nobody reports it`(story: String) throws {
    let read = try ToldPapers((11, story))
    let plan = try #require(
      read.timeline.threads.first { $0.steps.map(\.role) == [.planned] },
      "\(read.acts)"
    )
    #expect(plan.due?.extent.latest?.day == 11)
    #expect(plan.status == .open)
    #expect(plan.turns.map(\.reason) == [.promised])
  }

  @Test(arguments: [
    "On Sunday Chad repeated the terms of June 2029, including withdrawal by Mali from the valley.",
    "Sudan has repeatedly explained its conditions: Kenya must leave the coast.",
    "On Sunday the Peruvian president reiterated his terms, among them recognition by Chile of the border.",
  ])
  func `terms told again are a standing position and wait for no day`(text: String) throws {
    let read = try ToldPapers((11, text))
    let held = read.timeline.openQuestions.standing
    #expect(held.count == 1, "\(read.acts)")
    #expect(read.timeline.events.first { $0.id == held.first }?.status == .standing)
  }
}
