import Foundation
import Interchange
import Testing
import Timelines

@Suite struct EventJSONTests {
  @Test func `writes the members of an event in the order of the contract`() throws {
    let (timeline, event) = try Sample.timeline()
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
    let (timeline, event) = try Sample.timeline()
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
    let (timeline, event) = try Sample.timeline()
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
    let (timeline, event) = try Sample.timeline()
    var writer = EventJSON(timeline)
    let data = Data(writer.object(of: event.claims[0]).line.utf8)
    let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let start = try #require(object["start"] as? Int)
    let end = try #require(object["end"] as? Int)
    let scalars = Array(Sample.text.unicodeScalars)[start..<end]
    #expect(String(String.UnicodeScalarView(scalars)) == Sample.quote)
    #expect(object["author"] as? String == "A. Writer")
    #expect(object["publisher"] is NSNull)
  }
}
