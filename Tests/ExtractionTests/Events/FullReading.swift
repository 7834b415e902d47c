import Chronology
import Documents
import Extraction
import Testing
import Timelines

/// Reads sentences of one document with every layer, one passage a sentence.
struct FullReading {
  let claims: [Claim]

  init(_ sentences: String..., on day: String = "2031-05-14") {
    let text = DocumentText(sentences.joined(separator: "\n"))
    var start = 0
    var passages: [Passage] = []
    for (number, sentence) in sentences.enumerated() {
      let end = start + sentence.utf8.count
      passages.append(Passage(span: Span(start, end), paragraph: number + 1, role: .body))
      start = end + 1
    }
    let document = Document(file: "-", text: text, passages: passages)
    let day = (try? EDTF(day))?.extent.earliest
    claims = Extractor().reading(of: document, referenceDate: day).claims
  }

  /// "PER meets CHL; …": the claims in order, with a hyphen where nobody is told.
  var acts: String {
    claims.map { claim in
      let sides = [claim.actors, claim.recipients].map { side in
        side.isEmpty ? "-" : side.map(\.actor.description).joined(separator: "+")
      }
      return "\(sides[0]) \(claim.move) \(sides[1])"
    }
    .joined(separator: "; ")
  }
}
