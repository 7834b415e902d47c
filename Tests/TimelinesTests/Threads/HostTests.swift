import Chronology
import Testing
import Timelines

/// Who is host to which talks, and which talks were held.
struct HostTests {
  private static let offer = Told("brandt", did: .offers).to("holt").saying("offers talks in Sunda")
    .on("2031-03-09").about("talks").at("Sunda")
    .under(Term(.meeting, what: "talks", due: try? EDTF("2031-03-13"), by: ["TOR"], to: ["VAL"]))
  private static let plan = Told("brandt", did: .plans).to("lindqvist").saying("plans to speak")
    .on("2031-03-09")
    .under(Term(.meeting, what: "speak", due: try? EDTF("2031-03-09"), by: ["TOR"], to: ["SUN"]))

  @Test func `a willingness to be host belongs to the talks on the table`() throws {
    let willing = Told("lindqvist", did: .hosts).saying("is willing to be host").about("talks")
    let paper = try Paper(of: "2031-03-09", telling: Self.offer, Self.plan, willing)
    let timeline = Timeline(of: paper)
    #expect(timeline.roles(try timeline.thread(.meeting, "talks")) == [.offered, .hosted])
    #expect(timeline.threads.count == 2)
  }

  @Test func `whoever is host to both sides is no host of another plan of one of them`() throws {
    let talks = Told("VAL", "TOR", did: .meets).saying("hold talks").on("2031-03-14")
      .about("talks").at("Sunda")
    let host = Told("SUN", did: .hosts).to("VAL", "TOR").saying("hosts it").on("2031-03-14")
    let timeline = Timeline(
      of: try Paper(of: "2031-03-09", telling: Self.offer, Self.plan),
      try Paper("Post", of: "2031-03-14", telling: talks, host)
    )
    #expect(timeline.roles(try timeline.thread(.meeting, nil)) == [.planned])
    let held = try timeline.thread(.meeting, "talks")
    #expect(Set(timeline.roles(held)) == [.offered, .hosted, .kept])
    #expect(held.status == .kept)
  }

  @Test func `talks keep what was offered before them, not a willingness told after them`() throws {
    let talks = Told("VAL", "TOR", did: .meets).saying("hold talks").on("2031-03-14")
      .about("talks").at("Sunda")
    let again = Told("brandt", did: .offers).to("VAL").saying("is ready to go on").on("2031-03-14")
      .about("talks").with(\.isReadiness, true)
    let timeline = Timeline(
      of: try Paper(of: "2031-03-09", telling: Self.offer),
      try Paper("Post", of: "2031-03-14", telling: talks, again)
    )
    let matters = timeline.threads.filter { $0.kind == .meeting }
    #expect(matters.map(\.status) == [.kept, .open])
  }
}
