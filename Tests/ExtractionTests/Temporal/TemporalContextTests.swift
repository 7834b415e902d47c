import Chronology
import Documents
import Extraction
import Testing

struct TemporalContextTests {
  static let sunday = CivilDate(year: 2025, month: 5, day: 11)

  static func values(_ text: String) -> [String] {
    expressions(in: text, writtenOn: sunday).map(\.value)
  }

  @Test(arguments: [
    ("Envoys said on Friday that rain would fall.", "2025-05-09"),
    ("The minister will be received in Oslo on Friday.", "2025-05-16"),
    ("The truce begins Tuesday.", "2025-05-13"),
    ("The union agreed to meet the owners on Thursday.", "2025-05-15"),
    ("We invited the rebels, in the north too, to return on Thursday.", "2025-05-15"),
    ("The clerk was forced to resign on Thursday.", "2025-05-08"),
    ("Nobody had heard of it until Friday.", "2025-05-09"),
    ("The camp has been closed since Tuesday.", "2025-05-06"),
    ("Talks may resume, but on Thursday shots fell.", "2025-05-08"),
    ("Nobody could be found Thursday.", "2025-05-08"),
    ("The clerk could meet them Thursday.", "2025-05-15"),
    ("The lease had been due to lapse Friday.", "2025-05-09"),
    ("The owners had asked the union to meet Friday.", "2025-05-09"),
    ("Until Thursday, nobody had called it a strike.", "2025-05-08"),
    ("His Monday speech, which will be printed, was short.", "2025-05-05"),
  ])
  func `lets the verb of the clause decide behind or ahead`(text: String, day: String) {
    #expect(Self.values(text) == [day])
  }

  @Test(arguments: [
    ("The mayor announced a curfew from Friday.", "2025-05-16"),
    ("Nobody welcomes the pause of ten days starting Tuesday.", "2025-05-13"),
    ("The port lives under an embargo beginning Thursday, officials said.", "2025-05-15"),
    ("The mayor had imposed a curfew from Friday.", "2025-05-09"),
    ("A curfew was imposed from Friday.", "2025-05-09"),
    ("The truce from Friday was broken.", "2025-05-09"),
    ("The letters from Friday lay unread.", "2025-05-09"),
  ])
  func `looks ahead to the day from which something lasts`(text: String, day: String) {
    #expect(Self.values(text).last == day)
  }

  @Test
  func `leaves a lasting thing with both ends to the tense`() {
    let past = Self.values("The rebels observed a truce from Tuesday to Friday.")
    #expect(past == ["2025-05-06", "2025-05-09"])
    let ahead = Self.values("The rebels offer a truce from Tuesday to Friday.")
    #expect(ahead.first == "2025-05-13")
  }

  @Test
  func `gives late at night the day beside it`() throws {
    let found = expressions(
      in: "The envoy spoke late at night on Sunday, May 11, in Oslo.",
      writtenOn: Self.sunday
    )
    let time = try #require(found.first)
    #expect(found.count == 1)
    #expect(time.kind == .time)
    #expect(time.value == "2025-05-11TNI")
    #expect(time.date?.description == "2025-05-11")
  }

  @Test(arguments: [
    ("The dividend was declared payable July 3.", "2025-07-03"),
    ("They met on December 3.", "2024-12-03"),
    ("The pact will lapse in January.", "2026-01"),
    ("The pact lapsed in February.", "2025-02"),
    ("In October, rebels took the port.", "2024-10"),
    ("In October, the minister said, rebels will leave.", "2025-10"),
    ("It has grown since the rebels took the port in October.", "2024-10"),
    ("It lost money in the year ended September 30.", "P1Y 2024-09-30"),
  ])
  func `takes a month without a year for the one at hand`(text: String, value: String) {
    #expect(Self.values(text).joined(separator: " ") == value)
  }

  @Test
  func `turns from a year long past to what is to come`() {
    let text = "The mayor, elected in January 2011, will resign on 30 June."
    #expect(Self.values(text) == ["2011-01", "2025-06-30"])
  }

  @Test
  func `takes this winter for the one that began last year`() {
    let january = CivilDate(year: 2025, month: 1, day: 20)
    let found = expressions(in: "Nobody starved this winter.", writtenOn: january)
    #expect(found.map(\.value) == ["2024-WI"])
  }

  @Test(arguments: [
    ("He spoke on \"Ten Minutes\" of it.", []),
    ("He spoke for ten minutes of it.", ["PT10M"]),
    ("It was found hard to meet Friday's demand in March.", ["2025-05-09", "2025-03"]),
    ("The raid went ahead as previously planned on Friday.", ["2025-05-09"]),
    ("Exports rose between January-March.", ["2025-01", "2025-03"]),
  ])
  func `reads what surrounds the words of time`(text: String, values: [String]) {
    #expect(Self.values(text) == values)
  }

  @Test
  func `compares a sum of months with the year before, not with a quarter`() {
    let text = """
      In the third quarter of 2024 sales fell. For the nine months they rose; a year ago they \
      had not moved.
      """
    #expect(Self.values(text) == ["2024-Q3", "P9M", "2024"])
  }

  @Test
  func `counts the previous weekday from the last day named`() {
    let text = "On 5 March 2019 they met. In that month, as on the previous Friday, it rained."
    #expect(Self.values(text) == ["2019-03-05", "2019-03", "2019-03-01"])
  }

  @Test
  func `takes the year that the other end of a range names`() {
    #expect(Self.values("from April to June 1998") == ["1998-04", "1998-06"])
    #expect(Self.values("from November to January 1998") == ["1997-11", "1998-01"])
  }

  @Test
  func `compares with the quarter named before`() {
    let text = "In the third quarter of 1997 sales rose; a year earlier they had fallen."
    #expect(Self.values(text) == ["1997-Q3", "1996-Q3"])
  }

  @Test
  func `marks both ends of from and between`() {
    let from = expressions(in: "It lasted from Monday to Friday.", writtenOn: Self.sunday)
    #expect(from.map(\.relation) == [.from, .until])
    let between = expressions(in: "It fell between May and July.", writtenOn: Self.sunday)
    #expect(between.map(\.relation) == [.between, .between])
  }

  @Test
  func `tells the hour and the zone apart from the day`() throws {
    let found = expressions(in: "It begins at 5 p.m. EST on Friday.", writtenOn: Self.sunday)
    let time = try #require(found.first)
    #expect(time.kind == .time)
    #expect(time.minute == 17 * 60)
    #expect(time.zone == "-05:00")
    #expect(time.date?.description == "2025-05-16")
  }

  @Test
  func `counts from the dateline where the article has one`() {
    let stored = DocumentText("Rebels attacked yesterday.")
    var document = Document(
      file: "-",
      text: stored,
      passages: [Passage(span: stored.span, paragraph: 1, role: .body)]
    )
    let day = CivilDate(year: 2025, month: 5, day: 10).map { EDTF($0) }
    document.metadata.dateline = Evidenced(
      Dateline(place: "OSLO", date: day),
      from: Evidence(.dateline, text: "OSLO, May 10")
    )
    let stream = Language.english.tokenizer.tokens(of: document)
    let found = TemporalReader(language: .english)
      .expressions(in: stream, referenceDate: Self.sunday)
    #expect(found.map(\.value) == ["2025-05-09"])
  }

  @Test(arguments: [
    "", "May", "the", "the the the", "2025-13-45", "31/31/2025", "Feb. 30", "99:99",
    "the 99th century", "999999999 years ago", "5,000 years ago", "next", "a", "'", "mid-",
    "May 8-", "the last of the", "million million million years ago", "0 days ago", "Q9 2024",
  ])
  func `survives what is no date`(text: String) {
    for expression in expressions(in: text) {
      #expect(!expression.value.isEmpty)
    }
  }

  @Test
  func `leaves ages out unless asked`() {
    let stored = DocumentText("A 44-year-old envoy fell ill.")
    let document = Document(
      file: "-",
      text: stored,
      passages: [Passage(span: stored.span, paragraph: 1, role: .body)]
    )
    let stream = Language.english.tokenizer.tokens(of: document)
    #expect(TemporalReader(language: .english).expressions(in: stream).isEmpty)
  }
}
