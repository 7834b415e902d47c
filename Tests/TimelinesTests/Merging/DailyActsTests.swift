import Testing
import Timelines

/// Acts of a kind that is done day after day, and who is not who.
struct DailyActsTests {
  private func count(_ one: Told, _ other: Told) throws -> Int {
    Timeline(
      of: try Paper(of: "2031-03-09", telling: one),
      try Paper("Post", of: "2031-03-09", telling: other)
    ).events.count
  }

  @Test(arguments: [Move.attacks, .detains, .protests])
  func `an act without a day is not every act of its kind`(_ move: Move) throws {
    let dated = Told("brandt", did: move).to("holt").about("war").saying("does one thing")
      .with(\.keywords, ["port", "raid", "night"]).on("2031-03-08")
    let undated = Told("brandt", did: move).to("holt").about("war").saying("does another")
      .with(\.keywords, ["bridge", "convoy", "noon"])
    #expect(try count(dated, undated) == 2)
    #expect(try count(dated, undated.with(\.keywords, ["port", "raid"])) == 1)
  }

  @Test func `those who protest are not their state`() throws {
    let people = Told("TORCVL", did: .accuses).to("holt").about("war").on("2031-03-08")
    let state = Told("TOR", did: .accuses).to("holt").about("war").on("2031-03-08")
    #expect(try count(people, state) == 2)
    #expect(try count(people, people) == 1)
  }
}
