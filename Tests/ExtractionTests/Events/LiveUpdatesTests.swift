import Chronology
import Documents
import Extraction
import Testing
import Timelines

/// Pages that are written on after the day of their publication.
struct LiveUpdatesTests {
  /// The dates of a page's claims, published on Thursday 8 May 2031.
  private func dates(of text: String) throws -> [String] {
    var metadata = Metadata()
    let day = try #require(CivilDate(year: 2031, month: 5, day: 8))
    metadata.published = Evidenced(EDTF(day), from: Evidence(.byline, text: "8 May 2031"))
    var passages: [Passage] = []
    for line in text.split(separator: "|") {
      let start = passages.last.map { $0.span.end + 1 } ?? 0
      let span = Span(start, start + line.utf8.count)
      passages.append(Passage(span: span, paragraph: passages.count + 1, role: .body))
    }
    let document = Document(
      file: "-",
      text: DocumentText(text),
      metadata: metadata,
      passages: passages
    )
    return Extractor().reading(of: document).claims.map { $0.date.edtf.description }
  }

  @Test(arguments: [
    "(Update 6:56 a.m. Friday in Harare, 11:56 p.m. Thursday ET)|Chad rejected Mali's offer on Friday.",
    "[Updated at 8 a.m. Friday]|Peru arrested the envoy of Chile on Friday.",
    "(Posted 9 p.m. Thursday)|Kenya is calm.|(Posted 7 a.m. Friday)|Kenya attacked Sudan on Friday.",
  ])
  func `a weekday after publication is that of the last addition`(text: String) throws {
    #expect(try dates(of: text).contains("2031-05-09"))
  }

  @Test(arguments: [
    "Chad rejected Mali's offer on Friday.",
    "(Update 6:56 a.m. Thursday in Harare)|Peru arrested the envoy of Chile on Friday.",
    "(He spoke on Friday in Harare.)|Kenya attacked Sudan on Friday.",
  ])
  func `without such a stamp it is the one of the week before`(text: String) throws {
    #expect(try dates(of: text) == ["2031-05-02"])
  }

  @Test(arguments: [
    "Chad attacked Mali early Friday.", "Peru arrested the envoy of Chile Friday morning.",
  ])
  func `an hour of the next day is told of what has just happened`(text: String) throws {
    #expect(try dates(of: text) == ["2031-05-09"])
  }

  @Test(arguments: ["Chad attacked Mali on Friday.", "Kenya arrested the envoy of Peru on Friday."])
  func `a page of many stamps runs into the next day`(text: String) throws {
    let page =
      "(Update 6:01 p.m.)|Oman is calm.|(Update 7:12 p.m.)|Oman sleeps.|(Update 9:03 p.m.)|"
    #expect(try dates(of: page + text).last == "2031-05-09")
    #expect(try dates(of: "(Update 6:01 p.m.)|" + text).last == "2031-05-02")
  }
}
