import Chronology
import Documents
import Storage
import Testing
import Timelines

@Suite struct RecordCodingTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  private func archive() throws -> Archive {
    let path = folder.path("a.regesta")
    let writer = try ArchiveWriter(at: path, base: InventedActors())
    var record = EventRecord(id: 7, day: 22_000, move: .yields, type: .concede, phrase: "Yields")
    record.isMachineCoded = true
    record.cameo = try writer.number(of: "0841")
    record.quad = .materialCooperation
    record.sourceCount = 5
    record.text = "The envoys of Kesh came back."
    record.dateText = "in spring"
    record.tags = [try writer.number(of: "prisoners")]
    record.commitments = [
      Commitment(Term(.deadline, what: "come back", due: try EDTF("2030-05-01")))
    ]
    record.publisher = try writer.number(of: "courier.example")
    record.otherPublishers = [try writer.number(of: "gazette.example")]
    record.extra = "1.5\t\ta \"b\"\\"
    record.extraNames = try writer.number(of: "Tone\tEmpty\tNote")
    var plain = EventRecord(id: 8, day: 22_001, move: .says, type: .statement, phrase: "Says")
    plain.extra = #"{"a":1}"#
    try writer.append([record, plain])
    try writer.finish()
    return try Archive(at: path, base: InventedActors())
  }

  @Test func `a row keeps its coding, its account and what else its source says`() throws {
    let archive = try archive()
    let event = try #require(archive.event(at: 0))
    #expect(
      event.coding
        == EventCoding(
          isMachineCoded: true,
          cameo: "0841",
          quad: .materialCooperation,
          sourceCount: 5,
          tags: ["prisoners"],
          extra: #"{"Tone":"1.5","Note":"a \"b\"\\"}"#
        )
    )
    #expect(event.quadClass == .materialCooperation)
    #expect(event.sourceCount == 5)
    #expect(event.origins == ["courier.example", "gazette.example"])
    #expect(event.date.text == "in spring")
    #expect(event.commitments.map(\.term.due?.description) == ["2030-05-01"])
    let document = try #require(archive.document(event.claims[0].citation.document))
    #expect(document.passages.count == 2)
    #expect(event.claims[0].citation.quote == "Yields")
    #expect(archive.event(at: 1)?.coding?.extra == #"{"a":1}"#)
  }

  @Test(arguments: [
    [""], ["a"], ["Kesh", "Kesh", "Kesh"], ["", "", "", "", "end"], ["a", "", "b", "", "", "c"],
    ["Kesh", "", "", "", "Kesh", "é", "Port Kesh", "é", "Port Kesh"],
    Array(repeating: "", count: 200) + ["x"], (0..<150).map { "value \($0 % 120)" },
  ])
  func `fields come back however they are shortened`(_ values: [String]) throws {
    let path = folder.path("b.regesta")
    let writer = try ArchiveWriter(at: path, base: InventedActors())
    var record = EventRecord(id: 7, day: 22_000, move: .says, type: .statement, phrase: "Says")
    let names = values.indices.map { "f\($0)" }
    record.extra = values.joined(separator: "\t")
    record.extraNames = try writer.number(of: names.joined(separator: "\t"))
    try writer.append([record])
    try writer.finish()
    let event = try Archive(at: path, base: InventedActors()).event(at: 0)
    let members = zip(names, values).filter { !$1.isEmpty }.map { "\"\($0)\":\"\($1)\"" }
    #expect(event?.coding?.extra == "{\(members.joined(separator: ","))}")
  }

  @Test(arguments: [
    ("tag:prisoners", 1), ("is:due", 1), ("due:2030-05-01", 1), ("source:gazette", 1),
    ("envoys", 1), ("is:open", 1),
  ])
  func `what a row keeps can be asked for`(_ query: String, _ count: Int) throws {
    let query = try Query(parsing: query, today: CivilDate(dayNumber: 22_000))
    #expect(try archive().matching(query).count == count)
  }
}
