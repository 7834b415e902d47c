import Chronology
import Testing
import Timelines

/// Who stands against whom in a matter, where one state's people and rulers quarrel.
struct SideTests {
  @Test func `a people and its rulers are two sides`() throws {
    let demand = Told("TORCVL", did: .demands).to("brandt").saying("demand elections")
      .on("2031-03-02").about("election")
    let refusal = Told("vance-tor", did: .refuses).to("TORCVL").on("2031-03-03").about("election")
    let asked = Timeline(of: try Paper(of: "2031-03-02", telling: demand))
    let open = try asked.thread(.demand, "election")
    #expect(open.askers == ["TORCVL"])
    #expect(open.turns == [EventThread.Turn(parties: ["TOR"], reason: .unanswered)])
    let timeline = Timeline(of: try Paper(of: "2031-03-03", telling: demand, refusal))
    #expect(try timeline.thread(.demand, "election").turns.map(\.parties) == [["TORCVL"]])
  }

  @Test func `who opposes a government doesn't answer for it`() throws {
    let demand = Told("holt", did: .demands).to("TOR").on("2031-03-02").about("ceasefire")
    let yes = Told("marsh", did: .accepts).to("holt").on("2031-03-03").about("ceasefire")
    let timeline = Timeline(of: try Paper(of: "2031-03-03", telling: demand, yes))
    #expect(timeline.roles(try timeline.thread(.demand, "ceasefire")) == [.asked])
  }

  @Test(arguments: [
    ("2031-03-20", [EventThread.Step.Role.asked, .accepted]), ("2031-04-20", [.asked]),
  ])
  func `who has left a government doesn't answer for it any more`(
    _ day: String,
    _ roles: [EventThread.Step.Role]
  ) throws {
    let demand = Told("holt", did: .demands).to("TOR").on(day).about("ceasefire")
    let yes = Told("quill", did: .accepts).to("holt").on(day).about("ceasefire")
    let timeline = Timeline(of: try Paper(of: day, telling: demand, yes))
    #expect(timeline.roles(try timeline.thread(.demand, "ceasefire")) == roles)
  }

  @Test func `what passes within one side is no matter`() throws {
    let orders = [Move.demands, .offers, .threatens].map { move in
      Told("brandt", did: move).to("vance-tor").on("2031-03-02").about("resignation")
    }
    for order in orders {
      #expect(Timeline(of: try Paper(of: "2031-03-02", telling: order)).threads.isEmpty)
    }
  }

  @Test func `a successor answers what was put to the one before`() throws {
    let demand = Told("holt", did: .demands).to("brandt").on("2031-03-02").about("troops")
    let yes = Told("vance-tor", did: .accepts).to("holt").on("2031-04-20").about("troops")
    let timeline = Timeline(
      of: try Paper(of: "2031-03-02", telling: demand),
      try Paper("Post", of: "2031-04-20", telling: yes)
    )
    #expect(try timeline.thread(.demand, "troops").turns.map(\.reason) == [.accepted])
  }

  @Test func `the conflicts of one folder don't answer each other`() throws {
    let here = Told("holt", did: .demands).to("brandt").on("2031-03-02").about("ceasefire")
    let there = Told("okoro", did: .demands).to("lindqvist").on("2031-03-02").about("ceasefire")
    let no = Told("lindqvist", did: .refuses).on("2031-03-03").about("ceasefire")
    let timeline = Timeline(
      of: try Paper(of: "2031-03-02", telling: here),
      try Paper("Post", of: "2031-03-03", telling: there, no)
    )
    let demands = timeline.threads.filter { $0.kind == .demand }
    #expect(Set(demands.map { timeline.roles($0) }) == [[.asked], [.asked, .refused]])
    #expect(demands.first { $0.status == .refused }?.askers == ["MER"])
  }
}
