import Chronology
import Documents
import Testing
import Timelines

/// Counts under a filter, on acts of Valdia and Torgia over some months.
struct ColumnAggregateTests {
  let timeline: Timeline

  init() throws {
    var herald = try Paper("Herald", published: "2031-06-01", sentences: (0..<9).map { "S\($0)." })
    for (sentence, day) in ["2031-01-01", "2031-01-05", "2031-01-06", "2031-02-28"].enumerated() {
      try herald.report(
        sentence: sentence,
        ["holt"],
        .demands,
        ["brandt"],
        "demands act \(sentence)",
        on: day,
        topics: ["talks"],
        keywords: ["k\(sentence)"]
      )
    }
    try herald.report(
      sentence: 4,
      ["brandt", "holt"],
      .meets,
      [],
      "meet",
      on: "2031-05-30",
      place: "Port Sund"
    )
    try herald.report(
      sentence: 5,
      ["okoro"],
      .says,
      [],
      "says so",
      on: "2031-05-30",
      topics: ["aid"],
      keywords: ["grain"]
    )
    try herald.report(
      sentence: 6,
      ["holt"],
      .plans,
      ["brandt"],
      "plans to return",
      on: "2031-06-01",
      status: .planned
    )
    var post = try Paper("Post", published: "2031-06-01", sentences: ["Okoro said so."])
    try post.report(
      sentence: 0,
      ["okoro"],
      .says,
      [],
      "says so",
      on: "2031-05-30",
      topics: ["aid"],
      keywords: ["grain"]
    )
    timeline = Timeline(
      merging: herald.claims + post.claims,
      documents: [herald.document, post.document],
      directory: InventedDirectory()
    )
  }

  private var columns: Columns { timeline.columns }

  private func rows(_ query: String) throws -> RowSet {
    let day = try #require(CivilDate(year: 2031, month: 6, day: 1))
    return timeline.matching(try Query(parsing: query, today: day)).certain
  }

  private func counts(_ period: Columns.Period, _ query: String = "") throws -> [String] {
    columns.counts(by: period, in: try rows(query)).map { "\($0.first) \($0.count)" }
  }

  @Test func `counts by day, week, month and year, the empty ones left out`() throws {
    #expect(
      try counts(.day, "move:demands")
        == ["2031-01-01 1", "2031-01-05 1", "2031-01-06 1", "2031-02-28 1"]
    )
    #expect(try counts(.week, "move:demands") == ["2030-12-30 2", "2031-01-06 1", "2031-02-24 1"])
    #expect(try counts(.month).prefix(2) == ["2031-01-01 3", "2031-02-01 1"])
    #expect(try counts(.year) == ["2031-01-01 \(timeline.events.count)"])
  }

  @Test func `every period knows its first row`() throws {
    let all = try rows("")
    for period in Columns.Period.allCases {
      let counts = columns.counts(by: period, in: all)
      var row = 0
      for count in counts {
        #expect(count.firstRow == row)
        row += count.count
      }
      #expect(row == timeline.events.count)
    }
  }

  @Test func `counts by actor, pair, move, place and source under a filter`() throws {
    let all = try rows("")
    #expect(columns.tallies(by: .actor, in: all).first?.name == "Holt")
    let pair = try #require(columns.tallies(by: .pair, in: all).first)
    #expect(pair.count == 6)
    let two = try #require(columns.pair(pair.number))
    #expect(Set([two.0.id, two.1.id]) == ["holt", "brandt"])
    #expect(columns.tallies(by: .move, in: try rows("actor:okoro")).map(\.name) == ["says"])
    #expect(columns.tallies(by: .place, in: all).map(\.name) == ["Port Sund"])
    #expect(columns.tallies(by: .source, in: all, limit: 1).map(\.name) == ["Herald"])
  }

  @Test func `somebody on both sides of a row counts once`() throws {
    let parties = columns.tallies(by: .party, in: try rows("between:holt,brandt"))
    #expect(parties.map(\.count) == [6, 6])
  }

  @Test func `what two do together towards a third hasn't passed between the two`() throws {
    let visit = Told("okoro", "lindqvist", did: .visits).to("holt").on("2031-05-30")
    let talks = Told("okoro", "brandt", did: .meets).on("2031-05-30")
    let timeline = Timeline(of: try Paper(of: "2031-06-01", telling: visit, talks))
    let today = try #require(CivilDate(year: 2031, month: 6, day: 1))
    func rows(_ query: String) throws -> RowSet {
      timeline.matching(try Query(parsing: query, today: today)).certain
    }
    func count(_ query: String) throws -> Int { try rows(query).count }
    #expect(try count("between:okoro,lindqvist") == 0)
    #expect(try count("between:okoro,holt") == 1)
    #expect(try count("between:okoro,brandt") == 1)
    let pairs = timeline.columns.tallies(by: .pair, in: try rows(""))
    #expect(pairs.map(\.count) == [1, 1, 1])
  }

  @Test func `knows the last contact of two, and how long they were silent`() throws {
    let contact = try #require(columns.contact(in: try rows("between:holt,brandt")))
    #expect(contact.count == 5)
    #expect(contact.lastDay.description == "2031-05-30")
    #expect(contact.longestSilence?.days == 91)
    let day = try #require(CivilDate(year: 2031, month: 6, day: 9))
    #expect(contact.silence(until: day) == 10)
    #expect(columns.contact(in: try rows("is:planned")) == nil)
  }

  @Test func `the busiest day is the one of which sources report most`() throws {
    let days = columns.busiestDays(in: try rows(""), limit: 1)
    #expect(days.map(\.day.description) == ["2031-05-30"])
    #expect(days.map(\.events) == [2])
    #expect(days.map(\.reports) == [3])
  }

  @Test func `partners of a meeting are a pair to step along`() throws {
    let meeting = try #require(timeline.events.firstIndex { $0.move == .meets })
    let before = try #require(columns.row(from: meeting, sharing: .pair, isForward: false))
    #expect(timeline.events[before].phrase == "demands act 3")
    let within = try rows("during:2031-01")
    let earlier = columns.row(from: meeting, sharing: .pair, isForward: false, within: within)
    #expect(earlier.map { timeline.events[$0].phrase } == "demands act 2")
  }

  @Test func `tells where nothing was done, by how far acts usually lie apart`() {
    let columns = timeline.columns
    let held = columns.unfolded(columns.all)
    #expect(columns.usualStep(in: held) >= 1)
    let lulls = columns.lulls(in: held, ofAtLeast: 40)
    #expect(lulls.map { $0.next - $0.last - 1 } == [52, 90])
    #expect(columns.lulls(in: held, ofAtLeast: 91).isEmpty)
  }

  @Test func `steps by periods in which something was done`() throws {
    let columns = timeline.columns
    let first = try #require(columns.period(1, by: .month, from: nil, in: columns.all))
    #expect((first.first.month, first.count, first.firstRow) == (1, 3, 0))
    let later = try #require(columns.period(2, by: .month, from: 0, in: columns.all))
    #expect(later.first.month == 5)
    #expect(columns.period(-1, by: .month, from: later.firstRow, in: columns.all)?.first.month == 2)
    #expect(columns.period(-1, by: .month, from: 0, in: columns.all) == nil)
    #expect(columns.period(9, by: .month, from: 0, in: columns.all) == nil)
  }

  @Test func `sorts acts by the sides between which they passed`() throws {
    let columns = timeline.columns
    let sides = columns.actors.indices.map { Int32($0) }
    let exchanges = columns.exchanges(in: columns.all, sides: sides)
    #expect(exchanges.pairs.count == 1)
    #expect(exchanges.rows(of: 0).count == 6)
    let holt = try #require(columns.actors.firstIndex { $0.id == "holt" })
    #expect(columns.partners(of: holt, in: columns.all).map(\.count) == [5])
    #expect(columns.busiestActors(in: columns.all, within: 0..<3, limit: 1).first?.number == holt)
  }
}
