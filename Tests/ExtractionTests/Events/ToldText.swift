import Chronology
import Documents
import Extraction
import Timelines

/// A text of our own through every layer, its sentences on lines or after points, a blank line between paragraphs.
struct ToldText {
  let claims: [Claim]

  /// - Parameters:
  ///   - text: The text.
  ///   - day: The day of publication; Sunday 11 May 2031 unless told.
  init(_ text: String, on day: CivilDate? = CivilDate(year: 2031, month: 5, day: 11)) {
    let stored = DocumentText(text)
    var passages: [Passage] = []
    var start = 0
    var paragraph = 1
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.isEmpty { paragraph += 1 }
      let next = start + line.utf8.count + 1
      for sentence in line.split(separator: ". ") {
        let end = min(start + sentence.utf8.count + 1, next - 1)
        passages.append(Passage(span: Span(start, end), paragraph: paragraph, role: .body))
        start = end + 1
      }
      start = next
    }
    claims =
      Extractor().reading(
        of: Document(file: "-", text: stored, passages: passages),
        referenceDate: day
      ).claims
  }

  /// The first claim of a move.
  func first(_ move: Move) -> Claim? { claims.first { $0.move == move } }

  /// "KEN demands TCD+MLI" for each claim.
  var acts: [String] {
    claims.map { claim in
      let sides = [claim.actors, claim.recipients].map { side in
        side.isEmpty ? "-" : side.map(\.actor.description).joined(separator: "+")
      }
      return "\(sides[0]) \(claim.move) \(sides[1])"
    }
  }
}
