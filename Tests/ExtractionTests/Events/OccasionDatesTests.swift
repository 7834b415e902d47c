import Chronology
import Documents
import Extraction
import Testing
import Timelines

struct OccasionDatesTests {
  /// The claims of a text written on Wednesday 14 May 2031, one sentence a line.
  private func claims(_ text: String) -> [Claim] {
    let stored = DocumentText(text)
    var passages: [Passage] = []
    var start = 0
    for (number, line) in text.split(separator: "\n").enumerated() {
      let end = start + line.utf8.count
      passages.append(Passage(span: Span(start, end), paragraph: number + 1, role: .body))
      start = end + 1
    }
    let document = Document(file: "-", text: stored, passages: passages)
    return Extractor().reading(
      of: document,
      referenceDate: CivilDate(year: 2031, month: 5, day: 14)
    ).claims
  }

  private func date(of move: Move, in text: String) -> ClaimDate? {
    claims(text).first { $0.move == move }?.date
  }

  @Test(arguments: [
    "Peru rejected Chile's demand.\nPeru's statement on Monday left no doubt.",
    "In Peru's speech on Monday much was new.\nPeru rejected Chile's demand.",
    "On Monday Peru accused Bolivia of fraud.\nPeru rejected Chile's demand.",
  ])
  func `dates words by the occasion of their speaker`(text: String) {
    let date = date(of: .refuses, in: text)
    #expect(date?.edtf.description == "2031-05-12")
    #expect(date?.basis == .inferred)
  }

  @Test(arguments: [
    "In Chile's speech on Monday much was new.\nPeru rejected Chile's demand.",
    "On Monday Peru accused Bolivia of fraud.\nPeru had earlier rejected Chile's demand.",
    "In 2029 Peru accused Bolivia of fraud.\nPeru rejected Chile's demand.",
  ])
  func `leaves words that belong to no occasion at their bound`(text: String) {
    let date = date(of: .refuses, in: text)
    #expect(date?.basis == .published)
    #expect(date?.edtf.extent.latest == CivilDate(year: 2031, month: 5, day: 14))
  }

  @Test func `does not date deeds by a speech`() {
    let text = "On Monday Peru rejected Chile's demand.\nPeruvian jets bombed a bridge in Chile."
    #expect(date(of: .strikes, in: text)?.basis == .published)
  }
}
