import Testing
import Timelines

/// Answers of one actor in other words, and of several together.
struct AnswerMergingTests {
  private func count(_ one: Told, _ other: Told) throws -> Int {
    Timeline(
      of: try Paper(of: "2031-03-09", telling: one),
      try Paper("Post", of: "2031-03-09", telling: other)
    ).events.count
  }

  @Test(arguments: [Move.refuses, .accepts, .welcomes])
  func `an answer to a group and one to its members are one`(_ move: Move) throws {
    let toMembers = Told("brandt", did: move).to("okoro", "lindqvist").about("ceasefire")
    let answer = Told("brandt", did: move).saying("does so in one word").on("2031-03-09")
    #expect(try count(toMembers, answer.to("league")) == 1)
    #expect(try count(toMembers, answer.to("neighbours")) == 1)
  }

  @Test func `an answer of somebody else, or to somebody else, is another`() throws {
    let refusal = Told("brandt", did: .refuses).to("okoro", "lindqvist").about("ceasefire")
    let other = Told("brandt", did: .refuses).to("holt").on("2031-03-09")
    #expect(try count(refusal, other) == 2)
    #expect(try count(refusal, Told("holt", did: .refuses).to("league").on("2031-03-09")) == 2)
  }

  @Test func `what two refuse together isn't what one refused within some days`() throws {
    let alone = Told("brandt", did: .refuses).about("ceasefire").with(\.keywords, ["truce"])
    let together = Told("brandt", "holt", did: .refuses).about("ceasefire")
      .with(\.keywords, ["truce"])
    #expect(try count(alone, together) == 2)
    #expect(try count(alone.on("2031-03-08"), together.on("2031-03-08")) == 1)
  }
}
