import Chronology
import Codebooks
import Testing
import Timelines

@testable import Interchange

@Suite struct EventLinesTests {
  private static func read(_ text: String) throws -> RecordBatch {
    let bytes = Array(text.utf8)
    let format = try #require(EventLines.recognised(by: SourceHead(bytes, isWhole: true)))
    return format.read(SourcePiece(bytes), naming: PartyRoll(ActorCodebook()))
  }

  private static func line() throws -> (line: String, event: Event) {
    let (timeline, event) = try Sample.timeline()
    var writer = EventJSON(timeline, marginalia: Sample.marginalia)
    return (writer.object(of: event).line, event)
  }

  @Test func `reads an event as it was written`() throws {
    let (line, event) = try Self.line()
    let batch = try Self.read(line + "\n\n" + line + "\n")
    #expect(batch.rowCount == 2 && batch.rejects.isEmpty)
    #expect(batch.records.map(\.line) == [1, 3])
    let record = try #require(batch.records.first)
    #expect(record.id == "e1" && record.date == event.date.edtf)
    #expect(record.move == event.move && record.type == event.type)
    #expect(record.phrase == event.phrase && record.status == event.status)
    #expect(record.actors.map(\.actor.name) == ["Oman"] && record.recipients.isEmpty)
    #expect(record.commitments.map(\.term.kind) == [.meeting] && record.sourceCount == 1)
    #expect(record.commitments.map(\.term.by) == [record.mentioned.map(\.actor.id)])
    #expect(record.tags == ["picked", "corrected"])
    #expect(record.text == "“Oman received the envoys” — A. Writer")
  }

  @Test func `keeps the whole line, to be written out again`() throws {
    let (line, _) = try Self.line()
    let record = try #require(try Self.read(line).records.first)
    #expect(record.extra == .json(#"{"regesta":\#(line)}"#))
  }

  @Test func `writes the line again, but not of an event that was corrected`() throws {
    let (line, _) = try Self.line()
    let record = try #require(try Self.read(line).records.first)
    guard case .json(let extra) = record.extra else {
      Issue.record("nothing is kept")
      return
    }
    var (timeline, event) = try Sample.timeline()
    event.phrase = "sends the envoys home"
    event.coding = EventCoding(extra: extra)
    timeline.events = [event]
    var writer = EventJSON(timeline)
    #expect(writer.object(of: event).line == line)
    var corrected = EventJSON(timeline, marginalia: Sample.marginalia)
    #expect(corrected.object(of: event)["title"] == "Oman sends the envoys home")
  }

  @Test(arguments: [
    (#""move":"hosts""#, #""move":"juggles""#, "move"),
    (#""date":"../2024-03-02""#, #""date":"soon""#, "date"),
    (#""status":"current""#, #""status":"past""#, "status"),
  ])
  func `rejects a line whose words mean nothing`(
    _ right: String,
    _ wrong: String,
    _ field: String
  ) throws {
    let (line, _) = try Self.line()
    let broken = line.replacing(right, with: wrong, maxReplacements: 1)
    let batch = try Self.read(line + "\n" + broken + "\n" + #"{"v":2}"# + "\nnot JSON\n")
    #expect(batch.records.count == 1 && batch.rowCount == 4)
    #expect(batch.rejects.map(\.line) == [2, 3, 4])
    guard case .unreadable(let name, _)? = batch.rejects.first?.reason else {
      Issue.record("\(batch.rejects)")
      return
    }
    #expect(name == field)
    #expect(batch.rejects.last?.reason == .noJSON(column: 1))
  }

  @Test(arguments: [#"{"v":1,"id":"x"}"#, #"{"title":"x","date":"2031"}"#, "", "v 1"])
  func `leaves other lines alone`(_ text: String) {
    #expect(EventLines.recognised(by: SourceHead(Array(text.utf8), isWhole: true)) == nil)
  }
}
