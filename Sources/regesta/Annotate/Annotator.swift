import ArticleReading
import Chronology
import Codebooks
import Documents
import Extraction
import Interchange
import Timelines

/// Reads documents and gives the rows of one layer.
struct Annotator: Sendable {
  /// The layer that is asked for.
  var layer: AnnotationLayer
  /// The table of actors.
  let codebook: ActorCodebook
  /// What reads the documents.
  private let extractor: Extractor

  /// Makes an annotator for a layer and a table of actors.
  init(layer: AnnotationLayer, codebook: ActorCodebook = .builtIn) {
    self.layer = layer
    self.codebook = codebook
    extractor = Extractor(codebook: codebook)
  }

  /// The rows of a document, in the order of the text.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - name: What the rows call it.
  ///   - referenceDate: The day against which its dates are resolved, where it isn't its own.
  /// - Returns: The rows, by where they start.
  func rows(of document: Document, name: String, referenceDate: CivilDate?) -> [AnnotationRow] {
    func row(_ span: Span, _ readings: String...) -> AnnotationRow {
      AnnotationRow(
        document: name,
        span: span,
        readings: readings,
        text: String(document.text[span])
      )
    }
    if layer == .text { return [] }
    if layer == .passages {
      let speakers = QuotationSpeakers(document)
      return document.passages.enumerated().map { position, passage in
        var row = row(passage.span)
        row.details = [
          .init("paragraph", .integer(passage.paragraph)),
          .init("role", .string(passage.role.rawValue)),
        ]
        if let speaker = speakers.speaker(ofPassage: position) {
          row.details.append(.init("speaker", .string(String(document.text[speaker]))))
        }
        return row
      }
    }
    let reading = extractor.reading(of: document.article, referenceDate: referenceDate)
    let actors = reading.introducedActors
    let day = referenceDate ?? document.publicationDate?.extent.earliest
    func code(_ id: ActorID) -> String {
      codebook.code(of: id, on: day) ?? actor(id, introduced: actors).code
    }
    switch layer {
    case .text, .passages: return []
    case .timex3:
      return reading.dates.map { row($0.span, $0.kind.rawValue, $0.value) }
    case .actors:
      return reading.mentions.map { mention in
        let named = mention.actors.map { actor($0, introduced: actors) }
        return row(
          mention.span,
          Self.joined(mention.actors.map(code)),
          named.isEmpty ? Self.nobody : named.map(\.name).joined(separator: " + ")
        )
      }
    case .events:
      return reading.claims.sorted { $0.citation.span < $1.citation.span }.map { claim in
        row(
          claim.citation.span,
          Self.joined(claim.actors.map { code($0.actor) }),
          claim.type.rawValue,
          Self.joined(recipients(of: claim).map { code($0.actor) }),
          claim.date.edtf.description
        )
      }
    }
  }

  private func actor(_ id: ActorID, introduced: [Actor]) -> Actor {
    codebook[id] ?? introduced.first { $0.id == id }
      ?? Actor(id: id, name: id.description, code: id.description, kind: .group)
  }

  /// Towards whom an act is done; those who act with each other stand on both sides.
  private func recipients(of claim: Claim) -> [Party] {
    claim.recipients.isEmpty && claim.actors.count > 1 && claim.move.isReciprocal
      ? claim.actors : claim.recipients
  }

  private static let nobody = "---"

  /// Codes in one field; somebody of no known state has none.
  private static func joined(_ codes: [String]) -> String {
    let known = codes.filter { !$0.isEmpty }
    return known.isEmpty ? nobody : known.joined(separator: "+")
  }
}

extension Move {
  /// Whether those who do it together do it to each other.
  fileprivate var isReciprocal: Bool {
    switch self {
    case .agrees, .signs, .meets, .speaks, .cooperates: true
    default: false
    }
  }
}
