import Chronology
import Codebooks
import Documents
import Foundation
import Interchange
import Testing
import Timelines

@Suite struct EventJSONTests {
  /// A file that counts differently in bytes, UTF-16, scalars and characters.
  private static let text = "\u{FEFF}🕊 Genève, le cafe\u{301}.\r\n\r\nOman received the envoys.\r\n"
  private static let quote = "Oman received the envoys"

  private static func timeline() throws -> (Timeline, Event) {
    let text = DocumentText(Self.text)
    let before = try #require(Self.text.components(separatedBy: Self.quote).first).utf8.count
    let span = Span(before, before + Self.quote.utf8.count)
    var metadata = Metadata()
    metadata.authors = [Evidenced("A. Writer", from: Evidence(.byline, text: "by A. Writer"))]
    let document = Document(
      file: "in/oman.txt",
      text: text,
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

  @Test func `writes the members of an event in the order of the contract`() throws {
    let (timeline, event) = try Self.timeline()
    var writer = EventJSON(timeline)
    guard case .object(let members) = writer.object(of: event) else { return }
    #expect(
      members.map(\.name) == [
        "v", "id", "date", "earliest", "latest", "precision", "date_basis", "reported", "move",
        "type", "mode", "quad", "cameo", "auxiliary", "status", "machine_coded", "actors",
        "recipients", "title", "place", "commitments", "sources", "origins", "differs", "disputed",
        "doubtful_quote", "claims", "relations", "tags", "extra",
      ]
    )
  }

  @Test func `writes the members of a claim in the order of the contract`() throws {
    let (timeline, event) = try Self.timeline()
    var writer = EventJSON(timeline)
    guard case .object(let members) = writer.object(of: event.claims[0]) else { return }
    #expect(
      members.map(\.name) == [
        "id", "document", "file", "title", "author", "publisher", "published", "url", "speaker",
        "via", "date", "date_text", "paragraph", "start", "end", "quote", "rule",
      ]
    )
  }

  @Test func `is read back by another reader of JSON`() throws {
    let (timeline, event) = try Self.timeline()
    var writer = EventJSON(timeline)
    let data = Data(writer.object(of: event).line.utf8)
    let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(object["date"] as? String == "../2024-03-02")
    #expect(object["earliest"] is NSNull)
    #expect(object["latest"] as? String == "2024-03-02")
    #expect(object["date_basis"] as? String == "published")
    #expect(object["auxiliary"] as? [String] == ["historical", "hypothetical"])
    #expect(object["title"] as? String == "Oman receives the envoys")
    #expect(object["sources"] as? Int == 1)
    #expect(object["disputed"] as? Bool == false)
    let actor = try #require((object["actors"] as? [[String: String]])?.first)
    #expect(actor == ["id": "OMN", "name": "Oman", "code": "OMNGOV", "as": "Oman"])
    let commitment = try #require((object["commitments"] as? [[String: Any]])?.first)
    #expect(commitment["by"] as? [String] == ["OMNGOV"])
    #expect(commitment["status"] as? String == "open")
    #expect(object["relations"] as? [[String: String]] == [["kind": "answers", "event": "e0"]])
  }

  @Test func `places a quote in Unicode scalars of the file`() throws {
    let (timeline, event) = try Self.timeline()
    var writer = EventJSON(timeline)
    let data = Data(writer.object(of: event.claims[0]).line.utf8)
    let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let start = try #require(object["start"] as? Int)
    let end = try #require(object["end"] as? Int)
    let scalars = Array(Self.text.unicodeScalars)[start..<end]
    #expect(String(String.UnicodeScalarView(scalars)) == Self.quote)
    #expect(object["author"] as? String == "A. Writer")
    #expect(object["publisher"] is NSNull)
  }
}
