import Chronology
import Testing
import Timelines

/// When two accusations are about the same matter.
struct DisputeTests {
  private func accuse(
    _ one: ActorID,
    of other: ActorID,
    on day: String,
    about topic: String,
    _ keyword: String
  ) -> Told {
    Told(one, did: .accuses).to(other).on(day).about(topic).with(\.keywords, [keyword])
      .saying("accuses it of \(keyword)")
  }

  private func disputed(_ papers: Paper...) -> [Move] {
    Timeline(
      merging: papers.flatMap(\.claims),
      documents: papers.map(\.document),
      directory: InventedDirectory()
    ).events.filter(\.isDisputed).map(\.move)
  }

  @Test func `accusations told side by side are about one matter`() throws {
    let one = accuse("VAL", of: "TOR", on: "2031-03-08", about: "ceasefire", "breach")
    let other = accuse("TOR", of: "VAL", on: "2031-03-08", about: "weapons", "rockets")
    let between = Told("okoro", did: .says).on("2031-03-08").about("weather")
    #expect(try disputed(Paper(of: "2031-03-09", telling: one, other)).count == 2)
    #expect(try disputed(Paper(of: "2031-03-09", telling: one, between, other)).isEmpty)
    let truce = Told("TOR", did: .declares).on("2031-03-06").about("ceasefire")
    #expect(try disputed(Paper(of: "2031-03-09", telling: truce, one, other)) == [.declares])
    let offer = Told("TOR", did: .offers).on("2031-03-07").about("ceasefire")
    #expect(try disputed(Paper(of: "2031-03-09", telling: truce, offer, one, other)) == [.declares])
  }

  @Test(arguments: [
    ("It answered the armistice with rockets.", 1), ("It sent rockets over the river.", 0),
    ("Armistice Square was hit by rockets.", 0),
  ])
  func `an accusation whose sentence names what the other is about is about the same`(
    _ sentence: String,
    _ count: Int
  ) throws {
    let declared = Told("TOR", did: .declares).on("2031-03-01").about("ceasefire")
      .saying("declares a truce")
    let breach = accuse("VAL", of: "TOR", on: "2031-03-08", about: "ceasefire", "armistices")
    var post = try Paper("Post", published: "2031-03-09", sentences: [sentence])
    try post.report(
      sentence: 0,
      ["TOR"],
      .accuses,
      ["VAL"],
      "accuses it of sending rockets",
      on: "2031-03-08",
      topics: ["weapons"],
      keywords: ["rockets"]
    )
    let moves = try disputed(Paper(of: "2031-03-09", telling: declared, breach), post)
    #expect(moves == Array(repeating: .declares, count: count))
  }

  @Test func `what is told side by side is about what either is about`() throws {
    let declared = Told("TOR", did: .declares).on("2031-03-01").about("ceasefire")
    var post = try Paper(
      "Post",
      published: "2031-03-09",
      sentences: ["It shot at soldiers, one says.", "It shot at soldiers, says the other."]
    )
    for (sentence, side) in [("VAL", "TOR"), ("TOR", "VAL")].enumerated() {
      try post.report(
        sentence: sentence,
        [ActorID(side.0)],
        .accuses,
        [ActorID(side.1)],
        "accuses it \(sentence)",
        on: "2031-03-08",
        topics: sentence == 0 ? ["ceasefire"] : ["troops"],
        keywords: sentence == 0 ? ["truce"] : ["soldiers"]
      )
    }
    #expect(try disputed(Paper(of: "2031-03-09", telling: declared), post) == [.declares])
  }

  @Test func `quarrels of other years are other quarrels`() throws {
    let one = accuse("VAL", of: "TOR", on: "1998", about: "talks", "delay")
    let other = accuse("TOR", of: "VAL", on: "2022", about: "talks", "haste")
    let papers = try [one, other].enumerated().map { number, told in
      try Paper("Paper \(number)", of: "2031-03-09", telling: told.with(\.status, .background))
    }
    #expect(disputed(papers[0], papers[1]).isEmpty)
  }

  @Test func `an answer that names others than asked shows that accounts part`() throws {
    let asked = Told("holt", "okoro", did: .demands).to("brandt").on("2031-03-08")
      .about("ceasefire")
    func differs(_ named: ActorID...) throws -> [Difference.Kind] {
      let no = Told("brandt", did: .refuses).with(\.recipients, named).on("2031-03-09")
        .about("ceasefire")
      let timeline = Timeline(of: try Paper(of: "2031-03-09", telling: asked, no))
      return timeline.events.first { $0.move == .demands }?.differs.map(\.kind) ?? []
    }
    #expect(try differs("VAL", "SUN") == [.parties])
    #expect(try differs("VAL", "MER") == [])
    #expect(try differs("VAL") == [])
    #expect(try differs("VAL", "neighbours") == [])
  }

  @Test func `the terms of one party differ where each paper names what the other lacks`() throws {
    func terms(_ topics: String..., status: EventStatus = .current, saying: String) -> Told {
      Told("brandt", did: .conditions).on("2031-03-08").saying(saying).with(\.status, status)
        .under(Term(.condition, what: saying, by: ["VAL"], topics: Set(topics)))
    }
    let one = terms("territory", "membership", saying: "repeats the terms")
    func differs(_ other: Told, in paper: String = "Post") throws -> Int {
      let timeline = Timeline(
        of: try Paper(of: "2031-03-09", telling: one),
        try Paper(paper, of: "2031-03-09", telling: other)
      )
      return timeline.events.count { $0.differs.map(\.kind) == [.terms] }
    }
    #expect(try differs(terms("territory", "troops", status: .standing, saying: "wants")) == 2)
    #expect(try differs(terms("territory", status: .standing, saying: "wants")) == 0)
    #expect(try differs(terms("fishing", "water", status: .standing, saying: "wants")) == 0)
  }
}
