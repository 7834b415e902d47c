import Chronology
import Testing
import Timelines

/// A matter is called after what is wanted.
struct MatterTitleTests {
  @Test(arguments: [
    ("demands a 20-day truce", "stop fire for 20 days"), ("demands a truce", "stop fire"),
    ("calls for a one-week pause in the fighting", "stop fire for 1 week"),
  ])
  func `a truce demanded is to stop fire, for as long as told`(
    _ phrase: String,
    _ title: String
  )
    throws
  {
    let paper = try Paper(
      of: "2031-03-09",
      telling: Told("holt", did: .demands).to("brandt").saying(phrase).on("2031-03-08")
        .about("ceasefire")
    )
    #expect(try Timeline(of: paper).thread(.demand, "ceasefire").what == title)
  }

  @Test func `an offer of talks is to meet, where and how a report says`() throws {
    let paper = try Paper(
      of: "2031-03-09",
      telling: Told("holt", did: .offers).to("brandt").saying("offers direct talks")
        .on("2031-03-08").about("talks").at("Port Sund")
    )
    let talks = try Timeline(of: paper).thread(.meeting, "talks")
    #expect(talks.what == "meet in Port Sund for direct talks")
  }

  @Test func `a plan tells with whom`() throws {
    let term = Term(.meeting, what: "speak by telephone", by: ["TOR"], to: ["MER"])
    let paper = try Paper(
      of: "2031-03-09",
      telling: Told("brandt", did: .plans).to("okoro").saying("plans to speak by telephone")
        .under(term)
    )
    #expect(try Timeline(of: paper).thread(.meeting, nil).what == "speak by telephone with Okoro")
  }

  @Test func `what is wanted otherwise stands in the term's own words`() throws {
    let paper = try Paper(
      of: "2031-03-09",
      telling: Told("holt", did: .demands).to("brandt").saying("demands the release of miners")
        .about("prisoners").under(Term(.demand, what: "release of miners", by: ["TOR"]))
    )
    #expect(try Timeline(of: paper).thread(.demand, "prisoners").what == "release of miners")
  }

  @Test func `bare terms are called after those who set them`() throws {
    let paper = try Paper(
      of: "2031-03-09",
      telling: Told("brandt", did: .conditions).saying("repeats the terms").about("territory")
        .under(Term(.condition, what: "terms", to: ["TOR"]))
    )
    #expect(try Timeline(of: paper).thread(.demand, "territory").what == "Torgia's terms")
  }
}
