import Chronology
import Documents
import Testing
import Timelines

/// Journeys, arrivals and meetings that are one visit, and those that aren't.
struct VisitMergingTests {
  private func events(_ papers: Paper...) -> [Event] {
    Merging.events(
      from: papers.flatMap(\.claims),
      documents: papers.map(\.document),
      directory: InventedDirectory()
    )
  }

  @Test(arguments: [
    Told("neighbours", did: .meets).saying("meet in Port Vall"),
    Told("league", did: .meets).saying("convene in Port Vall"),
    Told("okoro", "lindqvist", did: .meets).to("holt").saying("meet Holt"),
  ])
  func `a journey without a day is the visit that another report dates`(_ meeting: Told) throws {
    let journey = Told("okoro", "lindqvist", did: .visits).to("VALGOV")
      .saying("travel to Port Vall").at("Port Vall")
    let events = events(
      try Paper(of: "2031-03-09", telling: journey),
      try Paper("Post", of: "2031-03-09", telling: meeting.on("2031-03-08").at("Port Vall"))
    )
    #expect(events.map(\.date.edtf.description) == ["2031-03-08"])
    #expect(events.first?.actors.map(\.actor) == ["okoro", "lindqvist"])
  }

  @Test func `who came to a capital and met its president paid one visit`() throws {
    var paper = try Paper("Herald", published: "2031-03-08", sentences: ["They came and met him."])
    for (move, whom, words) in [
      (Move.visits, "VALGOV", "arrive in Port Vall"), (.meets, "holt", "meet Holt"),
    ] as [(Move, ActorID, String)] {
      try paper.report(
        sentence: 0,
        ["okoro", "lindqvist"],
        move,
        [whom],
        words,
        on: "2031-03-08",
        place: move == .visits ? "Port Vall" : nil
      )
    }
    let events = events(paper)
    #expect(events.map(\.phrase) == ["meet Holt"])
    #expect(events.first?.place == "Port Vall")
  }

  @Test func `who met whom is a matter of words`() throws {
    let one = Told("okoro", "lindqvist", did: .meets).to("brandt", "holt").on("2031-03-08")
    let other = Told("okoro", "lindqvist", "brandt", did: .meets).to("holt").on("2031-03-08")
    let events = events(
      try Paper(of: "2031-03-09", telling: one),
      try Paper("Post", of: "2031-03-09", telling: other)
    )
    #expect(events.count == 1)
    #expect(events.first?.differs == [])
    let sides = events.first.map {
      Set($0.actors.map(\.actor)).intersection($0.recipients.map(\.actor))
    }
    #expect(sides?.isEmpty == true)
  }

  @Test(arguments: [
    Told("okoro", "lindqvist", did: .meets).on("2031-03-08").at("Brink"),
    Told("okoro", "lindqvist", did: .meets).on("2031-02-20").at("Port Vall"),
    Told("brandt", "vance-tor", did: .meets).on("2031-03-08").at("Port Vall"),
  ])
  func `another town, another week and other people make another visit`(_ other: Told) throws {
    let journey = Told("okoro", "lindqvist", did: .visits).to("VALGOV").at("Port Vall")
    let paper = try Paper("Post", of: "2031-03-09", telling: other)
    #expect(events(try Paper(of: "2031-03-09", telling: journey), paper).count == 2)
  }

  @Test func `whoever is host to a meeting isn't one of those who met`() throws {
    let talks = Told("VAL", "TOR", did: .meets).on("2031-03-08").about("talks")
      .with(\.keywords, ["talks"])
    let host = Told("SUN", did: .hosts).to("VAL", "TOR").on("2031-03-08").about("talks")
      .with(\.keywords, ["talks"])
    #expect(events(try Paper(of: "2031-03-09", telling: talks, host)).count == 2)
  }

  @Test func `a yes to the place and a condition for the talks are two acts`() throws {
    let condition = Told("holt", did: .conditions).to("brandt").on("2031-03-09")
      .about("ceasefire", "talks").with(\.keywords, ["truce", "talks"])
    let yes = Told("holt", did: .agrees).to("brandt").on("2031-03-09").about("talks")
      .with(\.keywords, ["talks"])
    #expect(events(try Paper(of: "2031-03-09", telling: condition, yes)).count == 2)
  }
}
