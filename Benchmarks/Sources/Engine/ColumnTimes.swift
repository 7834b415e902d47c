import Chronology
import Documents
import Timelines

/// Times what the reader asks of the columns of many events.
enum ColumnTimes {
  static func measure(_ size: Int) {
    let columns = columns(size)
    let directory = InventedStates(conflicts: 500)
    func rows(_ query: String) -> RowSet {
      guard let day = CivilDate(year: 2031, month: 1, day: 1),
        let query = try? Query(parsing: query, today: day)
      else { return RowSet(capacity: 0, rows: []) }
      return columns.matching(query, words: NoWords(), directory: directory).certain
    }
    let all = rows("")
    let filters = [("all", all), ("half", rows("move:offers,demands,refuses,says"))]
    print("columns of \(columns.count) events; milliseconds")
    time("first use of parties", Clock.seconds { _ = columns.tallies(by: .pair, in: all) } * 1_000)
    for (name, filter) in filters {
      for facet in Facet.allCases {
        time(
          "\(facet.rawValue), \(name)",
          Clock.milliseconds { _ = columns.tallies(by: facet, in: filter, limit: 50) }
        )
      }
      for period in Columns.Period.allCases {
        time(
          "\(period.rawValue), \(name)",
          Clock.milliseconds { _ = columns.counts(by: period, in: filter) }
        )
      }
      time("busiest days, \(name)", Clock.milliseconds { _ = columns.busiestDays(in: filter) })
      time("actor counts, \(name)", Clock.milliseconds { _ = columns.actorCounts(in: filter) })
      time("contact, \(name)", Clock.milliseconds { _ = columns.contact(in: filter) })
      let site = QuerySite("actor:Act", caret: 9)
      time(
        "completion, \(name)",
        Clock.milliseconds {
          _ = columns.completion(at: site, within: filter, directory: directory)
        }
      )
      for companion in [Companion.actor, .pair] {
        time(
          "step by \(companion), \(name)",
          Clock.milliseconds {
            _ = columns.row(from: columns.count / 2, sharing: companion, within: filter)
          }
        )
      }
    }
  }

  private static func time(_ name: String, _ milliseconds: Double) {
    print("\(Clock.rounded(milliseconds))\t\(name)")
  }

  /// The columns of events of 500 conflicts over years, by 2,000 papers.
  private static func columns(_ size: Int) -> Columns {
    let states = InventedStates(conflicts: 500)
    var dice = Dice(seed: 7)
    let papers = (0..<2_000).map { number in
      Document(file: "paper-\(number)", text: DocumentText("Paper \(number)."), passages: [])
    }
    var builder = ColumnBuilder(
      documents: Dictionary(papers.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    )
    for number in 0..<size {
      let parties = states.conflicts[dice.number(below: states.conflicts.count)]
      let actor = parties[dice.number(below: parties.count)]
      let other = parties[dice.number(below: parties.count)]
      let paper = papers[dice.number(below: papers.count)]
      let day = EDTF(CivilDate(dayNumber: number * 6_000 / max(1, size)))
      let date = ClaimDate(day, basis: .resolved)
      let move = Move.allCases[dice.number(below: Move.allCases.count)]
      let claim = Claim(
        citation: Citation(Span(0, 5), of: paper, paragraph: 1),
        ordinal: number,
        actors: [Party(actor, as: "x")],
        recipients: [Party(other, as: "y")],
        move: move,
        type: EventType.allCases[dice.number(below: EventType.allCases.count)],
        phrase: "acts",
        date: date,
        rule: "invented"
      )
      builder.add(
        Event(
          id: EventID(stored: claim.id.description),
          actors: claim.actors,
          recipients: claim.recipients,
          move: move,
          type: claim.type,
          phrase: "acts",
          date: date,
          place: "Place \(dice.number(below: 3_000))",
          topics: ["topic\(dice.number(below: 30))"],
          claims: [claim]
        )
      )
    }
    return builder.columns(directory: states)
  }
}

/// No words, for queries that ask for none.
struct NoWords: TextIndex {
  func rows(of words: [String], isPrefix: Bool) -> [Int32] { [] }
}
