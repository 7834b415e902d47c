import Testing

@testable import Browser
@testable import Timelines

/// How matters are headed by whose turn it is.
struct TurnHeadingTests {
  @Test(arguments: [
    (OpenQuestions.Turn.theirs, "CHAD AND MALI TO MOVE"),
    (.both, "CHAD AND MALI, BOTH TO MOVE"),
    (.conditional, "CHAD AND MALI TO MOVE, IF REFUSED"),
    (.unclear, "UNCLEAR WHO HAS TO MOVE"),
  ])
  func `says whose turn it is, and how`(turn: OpenQuestions.Turn, heading: String) {
    let thread = Fixture.timeline.threads.first { $0.status != .countered }
    let group = OpenQuestions.Group(parties: [], turn: turn, threads: thread.map { [$0] } ?? [])
    #expect(group.heading(naming: "Chad and Mali") == heading)
  }

  @Test func `says that who has to move has answered with a condition`() throws {
    var thread = try #require(Fixture.timeline.threads.first)
    thread.fates = [Commitment.Step(.countered)]
    let group = OpenQuestions.Group(parties: [], turn: .theirs, threads: [thread])
    #expect(group.heading(naming: "Mali") == "MALI TO MOVE (has answered, with a condition)")
  }
}
