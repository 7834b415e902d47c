import Chronology
import Documents
import Extraction
import Testing
import Timelines

/// What a term is about, without the verb that asks for it.
struct WantedTests {
  @Test(arguments: [
    ("Kenya called for the release of three miners.", "release of three miners"),
    ("Kenya urged Somalia to open the border.", "open the border"),
    ("Kenya offered to host talks in Nairobi.", "host talks in Nairobi"),
    ("Kenya promised to withdraw its troops.", "withdraw its troops"),
    ("Kenya plans to speak with Somalia by telephone on Sunday.", "speak by telephone"),
  ])
  func `tells what is wanted without the verb that says so`(
    _ sentence: String,
    _ what: String
  )
    throws
  {
    let text = DocumentText(sentence)
    let document = Document(
      file: "-",
      text: text,
      passages: [Passage(span: text.span, paragraph: 1, role: .body)]
    )
    let day = CivilDate(year: 2024, month: 3, day: 3)
    let claims = Extractor().reading(of: document, referenceDate: day).claims
    #expect(claims.flatMap(\.terms).map(\.what).contains(what))
  }
}
