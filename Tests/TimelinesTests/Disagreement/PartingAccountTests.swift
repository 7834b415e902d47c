import Chronology
import Testing
import Timelines

/// In what reports of one act part, and in what they are only vaguer than one another.
struct PartingAccountTests {
  private func differs(_ one: Told, _ other: Told) throws -> [Difference.Kind] {
    let timeline = Timeline(
      of: try Paper(of: "2031-03-09", telling: one.with(\.keywords, ["word"])),
      try Paper("Post", of: "2031-03-09", telling: other.with(\.keywords, ["word"]))
    )
    #expect(timeline.events.count == 1)
    return timeline.events.first?.differs.map(\.kind) ?? []
  }

  @Test(arguments: [
    ("frees twenty prisoners", "frees 30 prisoners", 1), ("frees a dozen", "frees 12", 0),
    ("frees twenty prisoners", "frees 20 prisoners", 0),
    ("a two-week pause", "a three-week pause", 1),
    ("sends 2 thousand tents", "sends 2,000 tents", 0),
  ])
  func `numbers in words are numbers`(_ one: String, _ other: String, _ count: Int) throws {
    let act = Told("brandt", did: .aids).to("holt").on("2031-03-08").about("aid")
    #expect(try differs(act.saying(one), act.saying(other)).count == count)
  }

  @Test func `named parties against their group differ only where one is no member`() throws {
    func demand(_ actors: ActorID...) -> Told {
      Told("holt", did: .demands).with(\.actors, actors).to("brandt").on("2031-03-08")
        .about("ceasefire")
    }
    #expect(try differs(demand("okoro", "lindqvist"), demand("league")) == [])
    #expect(try differs(demand("okoro", "lindqvist", "holt"), demand("league")) == [.parties])
    #expect(try differs(demand("okoro", "lindqvist", "holt"), demand("neighbours")) == [])
  }

  @Test func `terms differ where each report names what the other lacks`() throws {
    func terms(_ topics: String...) -> Told {
      Told("brandt", did: .conditions).to("holt").on("2031-03-08").about("territory")
        .under(Term(.condition, what: topics.joined(), by: ["VAL"], topics: Set(topics)))
    }
    let one = terms("territory", "troops")
    #expect(try differs(one, terms("territory", "membership")) == [.terms])
    #expect(try differs(one, terms("territory")) == [])
  }

  @Test func `each accusing the other in one breath is a dispute`() throws {
    let quarrel = Told("holt", "brandt", did: .accuses).saying("accuse each other")
      .on("2031-03-08").about("ceasefire")
    let timeline = Timeline(of: try Paper(of: "2031-03-09", telling: quarrel))
    #expect(timeline.events.map(\.isDisputed) == [true])
  }

  @Test(arguments: [[0, 1, 2], [2, 1, 0], [1, 2, 0]])
  func `what was broken is found in whatever order it is told`(_ order: [Int]) throws {
    let acts = [
      Told("brandt", did: .declares).saying("declares a truce").about("ceasefire"),
      Told("holt", did: .accuses).to("brandt").on("2031-03-07").about("ceasefire"),
      Told("brandt", did: .accuses).to("holt").on("2031-03-08").about("ceasefire"),
    ]
    let papers = try order.map { place in
      try Paper("Paper \(place)", of: "2031-03-08", telling: acts[place])
    }
    let timeline = Timeline(
      merging: papers.flatMap(\.claims),
      documents: papers.map(\.document),
      directory: InventedDirectory()
    )
    #expect(timeline.events.filter(\.isDisputed).map(\.move) == [.declares])
  }

  @Test func `who ended talks long ago is disputed by those who say so of each other`() throws {
    func ended(_ one: ActorID, saying other: ActorID) -> Told {
      Told(one, did: .accuses).to(other).on("2022").about("talks").with(\.status, .background)
    }
    let timeline = Timeline(
      of: try Paper(
        of: "2031-03-09",
        telling: ended("holt", saying: "brandt"),
        ended("brandt", saying: "holt")
      )
    )
    #expect(timeline.events.count == 2)
    #expect(timeline.events.map(\.isDisputed) == [true, true])
  }
}
