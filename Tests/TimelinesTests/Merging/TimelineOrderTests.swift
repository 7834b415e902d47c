import Chronology
import Documents
import Testing
import Timelines

struct TimelineOrderTests {
  private func phrases(
    _ acts: [(date: String?, text: String?, minute: Int?, phrase: String)]
  ) throws -> [String] {
    var paper = try Paper(
      "Herald",
      published: "2031-03-09",
      sentences: acts.map { "\($0.phrase)." }
    )
    for (sentence, act) in acts.enumerated() {
      try paper.report(
        sentence: sentence,
        ["holt"],
        .announces,
        [],
        act.phrase,
        on: act.date,
        dateText: act.text,
        minute: act.minute,
        topics: [act.phrase]
      )
    }
    return Merging.events(
      from: paper.claims,
      documents: [paper.document],
      directory: InventedDirectory()
    ).map(\.phrase)
  }

  @Test func `bounds come before a day's acts and stretches after them`() throws {
    let order = try phrases([
      ("2031-03-08/2031-03-10", nil, nil, "stretch"), ("2031-03-08", nil, nil, "day"),
      ("../2031-03-08", nil, nil, "bound"), ("2031-03-07", nil, nil, "before"),
      ("2031-03", nil, nil, "month"),
    ])
    #expect(order == ["month", "before", "bound", "day", "stretch"])
  }

  @Test func `hours run forward and the order of telling fills the rest`() throws {
    let order = try phrases([
      ("2031-03-08", nil, 900, "afternoon"), ("2031-03-08", nil, nil, "told second"),
      ("2031-03-08", nil, 480, "morning"), ("2031-03-08", nil, nil, "told last"),
    ])
    #expect(order.filter { ["morning", "afternoon"].contains($0) } == ["morning", "afternoon"])
    #expect(order.filter { $0.hasPrefix("told") } == ["told second", "told last"])
  }

  @Test func `earlier goes before and later after what the day else holds`() throws {
    let order = try phrases([
      ("2031-03-08", "later on Saturday", nil, "later"), ("2031-03-08", "Saturday", nil, "plain"),
      ("2031-03-08", "earlier on Saturday", nil, "earlier"),
    ])
    #expect(order == ["earlier", "plain", "later"])
  }
}
