import Chronology
import Testing
import Timelines

struct QueryParsingTests {
  private func fault(in text: String) -> QueryError? {
    do {
      _ = try Query(parsing: text, today: CivilDate(dayNumber: 22_350))
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [
    "", "truce", "\"direct talks\"", "actor:holt", "actor:holt,brandt -type:statement",
    "(move:refuses OR move:accepts) until:2031-03-11", "is:open is:due", "-is:background",
    "between:Valdia,Torgia", "on:2031-03", "after:-7d", "during:last-week", "until:by-3-june",
    "on:last_monday", "due:today",
    "quad:verbal-conflict", "quad:material", "status:missed", "confidence:0.5", "confidence:50%",
    "actor:\"President Holt\"", "move:refuse", "10:30", "on:\"11 March 2031\"", "--truce",
    "p(a OR b)",
  ])
  func `is understood`(_ text: String) {
    #expect(fault(in: text) == nil)
  }

  @Test(
    arguments: [
      ("actr:holt", 1, "actor"), ("truce mve:refuses", 7, "move"), ("move:refusse", 6, "refuses"),
      ("type:statment", 6, "statement"), ("is:opn", 4, "open"), ("status:mised", 8, "missed"),
      ("quad:verbl", 6, nil), ("on:2031-13-01", 4, nil),
      ("on:mondya", 4, "monday"), ("actor:", 7, nil), ("actor:a,", 9, nil),
      ("between:Valdia", 9, nil), ("\"open", 1, nil), ("(a OR b", 1, nil), ("a)", 2, nil),
      ("a OR", 5, nil), ("OR a", 1, nil), ("-", 2, nil), ("confidence:2", 12, nil), ("()", 2, nil),
    ] as [(String, Int, String?)]
  )
  func `tells the column of a fault and what was perhaps meant`(
    _ text: String,
    _ column: Int,
    _ suggestion: String?
  ) throws {
    let error = try #require(fault(in: text))
    #expect(error.column == column)
    #expect(error.suggestion == suggestion)
  }

  @Test func `never fails but with an error of its own on any text`() {
    var dice = Dice(seed: 5)
    let parts = [
      "(", ")", "-", "\"", ":", ",", "OR", "actor", "on", "x", " ", "2031-03", "é", "is",
    ]
    for _ in 0..<800 {
      let count = Int.random(in: 0...9, using: &dice)
      let text = (0..<count).map { _ in parts.randomElement(using: &dice) ?? "" }.joined()
      if let error = fault(in: text) { #expect((1...text.count + 1).contains(error.column)) }
    }
  }

  @Test func `reads deep parentheses without falling over`() {
    #expect(fault(in: String(repeating: "(", count: 5_000) + "a")?.problem == .unclosedParenthesis)
    #expect(fault(in: String(repeating: "-", count: 5_000) + "a") == nil)
  }
}
