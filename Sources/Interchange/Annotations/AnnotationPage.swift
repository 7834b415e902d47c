import Chronology
import Documents
public import Timelines

/// The claims of events as a page of W3C Web Annotations, each on the words that report it.
///
/// The words stand in a TextQuoteSelector and a TextPositionSelector, which counts code points in
/// the file as `list --format jsonl` does. Where the document has an address, that is the source,
/// and the file that was read is its cached copy.
public struct AnnotationPage: Sendable {
  private let timeline: any EventRegister
  private let marginalia: Marginalia
  private var offsets: [DocumentKey: ScalarOffsets] = [:]

  /// Makes annotations of a timeline's documents.
  public init(_ timeline: any EventRegister, marginalia: Marginalia = Marginalia()) {
    self.timeline = timeline
    self.marginalia = marginalia
  }

  /// The page's lines, an annotation a line.
  public mutating func lines(of events: [Event]) -> [String] {
    let items = events.flatMap { event in event.claims.map { annotation(of: $0, in: event) } }
    let identity = Digest.sha256(events.map(\.id.description).joined(separator: " "))
    let head: JSONValue = [
      "@context": "http://www.w3.org/ns/anno.jsonld",
      "id": .string("urn:regesta:page:\(identity)"),
      "type": "AnnotationPage",
    ]
    let opening = String(head.line.dropLast()) + ",\"items\":["
    return WrittenEvents(opening: opening, items: items, closing: "]}").lines
  }

  private mutating func annotation(of claim: Claim, in event: Event) -> JSONValue {
    let title = event.title(in: timeline.directory)
    var bodies: [JSONValue] = [
      Self.body(title, for: "describing"),
      Self.body(claim.type.rawValue, for: "classifying"),
      Self.body(claim.date.edtf.description, for: "tagging"),
    ]
    bodies += marginalia.tags(of: event.id).map { Self.body($0, for: "tagging") }
    if let note = marginalia.notes[event.id] { bodies.append(Self.body(note, for: "commenting")) }
    return [
      "id": .string("urn:regesta:claim:\(claim.id)"),
      "type": "Annotation",
      "motivation": "describing",
      "generator": ["type": "Software", "name": "Regesta"],
      "body": .array(bodies),
      "target": target(of: claim.citation),
    ]
  }

  private static func body(_ text: String, for purpose: String) -> JSONValue {
    [
      "type": "TextualBody", "value": .string(text), "format": "text/plain",
      "purpose": .string(purpose),
    ]
  }

  private mutating func target(of citation: Citation) -> JSONValue {
    var selectors: [JSONValue] = [
      [
        "type": "TextQuoteSelector",
        "exact": .string(citation.quote),
        "prefix": .string(citation.prefix),
        "suffix": .string(citation.suffix),
      ]
    ]
    let key = "urn:sha256:\(citation.document)"
    guard let document = timeline.document(citation.document) else {
      return ["source": .string(key), "selector": .array(selectors)]
    }
    let positions = offsets[document.key] ?? ScalarOffsets(document.text)
    offsets[document.key] = positions
    selectors.append([
      "type": "TextPositionSelector",
      "start": .integer(positions.scalar(at: citation.span.start)),
      "end": .integer(positions.scalar(at: citation.span.end)),
    ])
    let file = JSONValue.string(document.file.relativeIRI)
    var target: [JSONValue.Member] = []
    if let address = document.metadata.url?.value.webAddress {
      target.append(.init("source", .string(address)))
      target.append(.init("state", ["type": "TimeState", "cached": file]))
    } else {
      target.append(.init("source", file))
    }
    target.append(.init("selector", .array(selectors)))
    return .object(target)
  }
}

extension String {
  /// A path as a relative reference, in which nothing but the path counts.
  var relativeIRI: String {
    let plain: Set<UInt8> = Set("-._~/".utf8)
    var text = ""
    for byte in utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: text.unicodeScalars.append(Unicode.Scalar(byte))
      case _ where plain.contains(byte): text.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        text += digits.utf8.count == 1 ? "%0\(digits)" : "%\(digits)"
      }
    }
    return hasPrefix("/") ? "file://\(text)" : text
  }
}
