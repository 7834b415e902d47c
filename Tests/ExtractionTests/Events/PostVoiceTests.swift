import Chronology
import Documents
import Extraction
import Testing
import Timelines

/// Words that an embedded post gives to somebody.
struct PostVoiceTests {
  /// The claims of a post of 9 May 2031 whose first words name whoever speaks.
  private func claims(_ text: String, speaker: String) -> [Claim] {
    let stored = DocumentText(text)
    var passages: [Passage] = []
    var start = 0
    for (number, line) in text.split(separator: "\n").enumerated() {
      passages.append(
        Passage(span: Span(start, start + line.utf8.count), paragraph: number + 1, role: .embed)
      )
      start += line.utf8.count + 1
    }
    let document = Document(
      file: "-",
      text: stored,
      passages: passages,
      embeddedIn: DocumentKey(of: "the article around it"),
      speaker: Evidenced(
        speaker,
        from: Evidence(.embed, text: speaker, span: Span(0, speaker.utf8.count))
      )
    )
    return Extractor().reading(
      of: document,
      referenceDate: CivilDate(year: 2031, month: 5, day: 9)
    ).claims
  }

  @Test func `gives quoted words to the speaker, bounded by the post's own day`() {
    let read = claims("Ruto: \u{201C}A long road lies before us all!\u{201D}", speaker: "Ruto")
    #expect(read.map(\.move) == [.says])
    #expect(read.first?.speaker?.form == "Ruto")
    #expect(read.first?.remarks == ["A long road lies before us all"])
    #expect(read.first?.date.edtf.description == "../2031-05-09")
  }

  @Test func `takes a judgement without a verb as praise`() {
    let read = claims("Ruto: \u{201C}A great day for Sudan!\u{201D}", speaker: "Ruto")
    #expect(read.map(\.move) == [.welcomes])
  }

  @Test func `reads "we" as the speaker, and the medium that was spoken to`() {
    let read = claims(
      "Ruto to CNN\nThe road before us is long and hard.\nWe are open for talks with Sudan.",
      speaker: "Ruto"
    )
    #expect(read.map(\.move) == [.says, .offers])
    #expect(read.first?.channel == "CNN")
    #expect(read.last?.phrase == "is open for talks")
    #expect(read.map { $0.actors.map(\.actor) } == Array(repeating: ["william-ruto"], count: 2))
  }
}
