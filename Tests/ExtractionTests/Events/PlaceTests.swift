import Chronology
import Documents
import Extraction
import Testing
import Timelines

struct PlaceTests {
  @Test func `takes the place of what is offered, not the seat of whom it is offered to`() {
    let sentence = "Kenya offered the authorities in Addis Ababa to hold talks in Muscat."
    let text = DocumentText(sentence)
    let document = Document(
      file: "-",
      text: text,
      passages: [Passage(span: text.span, paragraph: 1, role: .body)]
    )
    let day = CivilDate(year: 2031, month: 5, day: 14)
    let claims = Extractor().reading(of: document, referenceDate: day).claims
    #expect(claims.first?.place == "Muscat")
  }
}
