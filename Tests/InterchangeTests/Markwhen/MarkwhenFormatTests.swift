import Chronology
import Codebooks
import Testing
import Timelines

@testable import Interchange

@Suite struct MarkwhenFormatTests {
  private static func read(_ text: String) throws -> RecordBatch {
    let bytes = Array(text.utf8)
    let format = try #require(MarkwhenFormat.recognised(by: SourceHead(bytes, isWhole: true)))
    let batch = format.read(SourcePiece(bytes), naming: PartyRoll(ActorCodebook()))
    return batch
  }

  private static func dates(_ lines: String) throws -> [String] {
    let batch = try read("title: Quay\n" + lines)
    #expect(batch.rejects.isEmpty, "\(batch.rejects)")
    return batch.records.map { record in
      record.date.description + (record.minute.map { " \($0 / 60):\($0 % 60)" } ?? "")
    }
  }

  @Test(arguments: [
    ("2031: x", "2031"), ("2031-04: x", "2031-04"), ("2031-04-05: x", "2031-04-05"),
    ("2031-04/2031-06: x", "2031-04/2031-06"), ("2031/2032: x", "2031/2032"),
    ("2031-04-05 / 2031-04-07: x", "2031-04-05/2031-04-07"), ("04/2031: x", "2031-04"),
    ("4/5/2031: x", "2031-04-05"), ("4/5/2031 - 4/7/2031: x", "2031-04-05/2031-04-07"),
    ("02/2031-04/2031: x", "2031-02/2031-04"), ("Apr 5 2031: x", "2031-04-05"),
    ("5 April 2031: x", "2031-04-05"), ("April 2031: x", "2031-04"),
    ("Apr 5 2031 8am: x", "2031-04-05 8:0"), ("2031-04-05 21:30: x", "2031-04-05 21:30"),
    (
      "April 5, 2031 9am - April 7, 2031, 10:30am: x", "2031-04-05/2031-04-07 9:0"
    ),
    ("2031-04-05T09:30:00Z: x", "2031-04-05 9:30"), ("2031-W15: x", "2031-04-07/2031-04-13"),
    ("2031-04/4 months: x", "2031-04-01/2031-07-31"),
    ("10/2031 - 2 months: x", "2031-10-01/2031-11-30"),
    ("2031-04-05 to 2031-04-07: x", "2031-04-05/2031-04-07"),
  ])
  func `reads a date before the colon`(_ line: String, _ date: String) throws {
    #expect(try Self.dates(line) == [date])
  }

  @Test func `reads days first where the page says so`() throws {
    #expect(try Self.dates("dateFormat: d/M/y\n5/4/2031: x") == ["2031-04-05"])
  }

  @Test func `counts from the event before, or the one that is named`() throws {
    let lines = """
      2031: first !base
      1 year: next
      3 months - 1 month: later
      before 2 weeks - 1 week: before that
      after !base 1 year - 1 month: named
      before !base 1 week day - 1 hour: workday
      """
    #expect(
      try Self.dates(lines) == [
        "2031", "2032-01-01/2032-12-31", "2033-04-01/2033-04-30", "2033-03-11/2033-03-17",
        "2033-01-01/2033-01-31", "2030-12-30",
      ]
    )
  }

  @Test(arguments: [
    ("2031-04-05 every week for 3 weeks", ["04-05", "04-12", "04-19"]),
    ("2031-04-05 every other week x3", ["04-05", "04-19", "05-03"]),
    ("2031-04-05 every 2 months for 2 times", ["04-05", "06-05"]),
    ("2031-04-05 every day until 2031-04-07", ["04-05", "04-06", "04-07"]),
    ("4/5/2031 every month for 2 months", ["04-05", "05-05"]),
  ])
  func `comes again as often as it says`(_ head: String, _ days: [String]) throws {
    #expect(try Self.dates("\(head): x") == days.map { "2031-\($0)" })
  }

  @Test func `keeps titles apart from tags, properties, sections and what is below`() throws {
    let batch = try Self.read(
      """
      title: Quay
      #talks: #d336b1

      section The quay #old
      group Envoys
      // nobody reads this
      2031-04-05: [x] Envoys [dine](https://quay.example/dine) \\#1 #talks
      place: "The Quay"
      cook: Ida

      They eat fish. #food
      - [ ] bread
      endGroup
      ## Cooks
      2031-04-06: Rest
      """
    )
    let first = try #require(batch.records.first)
    #expect(first.phrase == "Envoys dine #1" && first.tags == ["talks", "food"])
    #expect(first.place == "The Quay" && first.url == "https://quay.example/dine")
    #expect(first.text == "They eat fish.\n- [ ] bread" && first.line == 7)
    #expect(
      first.extra
        == .json(##"{"page":"Quay","section":"The quay #old > Envoys","cook":"Ida"}"##)
    )
    #expect(
      batch.records.last?.extra == .json(##"{"page":"Quay","section":"The quay #old > Cooks"}"##)
    )
    #expect(batch.rowCount == 2 && batch.rejects.isEmpty)
  }

  @Test func `rejects what hangs on the day of reading, and what says nothing`() throws {
    let batch = try Self.read(
      "title: Quay\nnow: here\n2 weeks: x\n2031:\n2032: y\n2030 every blue moon: z"
    )
    #expect(batch.records.map(\.phrase) == ["y"])
    #expect(batch.rejects.map(\.line) == [2, 3, 4, 6])
    #expect(batch.rejects[2].reason == .missing("title"))
    #expect(batch.rowCount == 5)
  }

  @Test(arguments: [
    "# An article\n\nOn Monday, envoys dined.\n\nThey ate fish: 3 of them.\n",
    "---\ntitle: An article\n---\n2031: x\n", "Ida: I rest.\nTomas: And I.\n", "title: Quay\n",
    "{\"title\": \"2031: x\"}", "",
  ])
  func `leaves other files alone`(_ text: String) {
    #expect(MarkwhenFormat.recognised(by: SourceHead(Array(text.utf8), isWhole: true)) == nil)
  }

  @Test func `reads back what it wrote`() throws {
    var (timeline, event) = try Sample.timeline()
    event.phrase = "receives #3 @envoys [x](y) !now & dines"
    event.date.minute = 605
    timeline.events = [event]
    let lines = MarkwhenPage(timeline).written([event]).lines.joined(separator: "\n")
    let record = try #require(try Self.read(lines).records.first)
    #expect(record.phrase == event.phrase && record.date == event.date.edtf)
    #expect(record.move == event.move && record.type == event.type && record.minute == 605)
    #expect(record.actors.map(\.actor.name) == ["Oman"] && record.id == "e1")
  }
}
