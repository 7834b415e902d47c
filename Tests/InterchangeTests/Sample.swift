import Chronology
import Codebooks
import Documents
import Foundation
import Interchange
import Testing
import Timelines

/// One act of one document, for every format to write.
enum Sample {
  /// A file that counts differently in bytes, UTF-16, scalars and characters.
  static let text = "\u{FEFF}🕊 Genève, le cafe\u{301}.\r\n\r\nOman received the envoys.\r\n"
  static let quote = "Oman received the envoys"

  /// What a person wrote beside the act.
  static let marginalia = Marginalia(
    notes: [EventID(stored: "e1"): "ask <Ida>"],
    picked: [EventID(stored: "e1")],
    corrected: [EventID(stored: "e1")]
  )

  static func timeline() throws -> (Timeline, Event) {
    let stored = DocumentText(text)
    let before = try #require(text.components(separatedBy: quote).first).utf8.count
    let span = Span(before, before + quote.utf8.count)
    var metadata = Metadata()
    metadata.authors = [Evidenced("A. Writer", from: Evidence(.byline, text: "by A. Writer"))]
    let document = Document(
      file: "in/oman.txt",
      text: stored,
      metadata: metadata,
      passages: [Passage(span: span, paragraph: 2, role: .body)]
    )
    var directory = ActorCodebook()
    directory.add(Actor(id: ActorID("OMN"), name: "Oman", code: "OMNGOV", kind: .state))
    let claim = Claim(
      citation: Citation(span, of: document, paragraph: 2),
      ordinal: 0,
      actors: [Party(ActorID("OMN"), as: "Oman")],
      recipients: [],
      move: .hosts,
      type: .consult,
      phrase: "receives the envoys",
      date: ClaimDate(try EDTF("../2024-03-02"), basis: .published),
      rule: "host object"
    )
    let event = Event(
      id: EventID(stored: "e1"),
      actors: claim.actors,
      recipients: [],
      move: .hosts,
      type: .consult,
      auxiliary: [.hypothetical, .historical],
      phrase: claim.phrase,
      date: claim.date,
      commitments: [Commitment(Term(.meeting, what: "meet", by: [ActorID("OMN")]))],
      claims: [claim],
      relations: [Relation(.answers, EventID(stored: "e0"))]
    )
    return (Timeline(events: [event], documents: [document], directory: directory), event)
  }
}
