import Chronology
import Documents
import Storage
import Testing
import Timelines

@Suite struct ArchiveTests {
  private let folder: Folder
  private let entries = (0..<12).map { InventedPapers.entry(day: $0) }

  init() throws { folder = try Folder() }

  private func archive(_ name: String = "a.regesta") throws -> Archive {
    try Archive(at: folder.path(name), base: InventedActors())
  }

  @Test func `gives back the timeline that went in`() throws {
    try InventedPapers.write(entries, to: folder.path("a.regesta"))
    let timeline = InventedPapers.timeline(of: entries)
    let archive = try archive()
    #expect(archive.count == timeline.count)
    #expect(archive.events(rows: Array(0..<archive.count)) == timeline.events)
    #expect(archive.threads == timeline.threads)
    #expect(!archive.threads.isEmpty)
    #expect(archive.knowledgeDay == timeline.knowledgeDay)
    #expect(archive.handleLength == timeline.handleLength)
    #expect(archive.documentHeads == timeline.documentHeads)
    #expect(archive.openQuestions == timeline.openQuestions)
    for head in archive.documentHeads {
      #expect(archive.document(head.key) == timeline.document(head.key))
      #expect(archive.rows(citing: head.key) == timeline.rows(citing: head.key))
    }
    for event in timeline.events {
      #expect(archive.row(of: event.id) == timeline.row(of: event.id))
      #expect(archive.rows(beginningWith: archive.handle(of: event.id), limit: 3).count == 1)
      #expect(
        Set(archive.relations(bearingOn: event.id)) == Set(timeline.relations(bearingOn: event.id))
      )
    }
    #expect(archive.failure == nil)
  }

  @Test func `gives rows in any order, before and after columns are loaded, and none beyond`()
    throws
  {
    try InventedPapers.write(entries, to: folder.path("a.regesta"))
    let archive = try archive()
    let all = InventedPapers.timeline(of: entries).events
    #expect(archive.events(rows: [3, 1, 99]) == [all[3], all[1]])
    #expect(archive.columns.count == all.count)
    #expect(archive.events(rows: [3, 1, 99, -1]) == [all[3], all[1]])
  }

  @Test(arguments: [
    "talks", "\"talks number 7\"", "caf", "actor:Brandt", "is:open", "place:\"Port Kesh\"",
    "source:Post", "tag:day-3", "during:2024-10", "offers OR refuses", "\"Holt Ana\"", "Valdia",
  ])
  func `answers queries as memory does`(_ text: String) throws {
    try InventedPapers.write(entries, to: folder.path("a.regesta"))
    let query = try Query(parsing: text, today: CivilDate(dayNumber: 20_010))
    let expected = InventedPapers.timeline(of: entries).matching(query)
    let found = try archive().matching(query)
    #expect(found.rows == expected.rows)
    #expect(found.possibleRows == expected.possibleRows)
  }

  @Test func `changes nothing when the same is imported again`() throws {
    try InventedPapers.write(entries, to: folder.path("a.regesta"))
    let before = try folder.bytes("a.regesta")
    try InventedPapers.write(entries.reversed(), to: folder.path("a.regesta"))
    #expect(try folder.bytes("a.regesta") == before)
    #expect(folder.names == ["a.regesta"])
  }

  @Test func `holds the same events whatever the order and the batches`() throws {
    try InventedPapers.write(entries, to: folder.path("a.regesta"))
    let writer = try ArchiveWriter(at: folder.path("b.regesta"), base: InventedActors())
    try writer.add(Array(entries[6...].reversed()))
    try writer.finish()
    #expect(try writer.add(Array(entries[..<8].reversed())) == 6)
    try writer.finish()
    let rows = Array(0..<24)
    #expect(try archive().events(rows: rows) == archive("b.regesta").events(rows: rows))
  }

  @Test func `leads from an identifier that a merge took to the event that has its claim`() throws {
    let late = InventedPapers.entry(day: 5)
    var early = InventedPapers.entry(day: 5, publisher: "Herald")
    early.claims.removeLast()
    try InventedPapers.write([late], to: folder.path("a.regesta"))
    let former = try archive().events(rows: [0, 1]).map(\.id)
    try InventedPapers.write([early], to: folder.path("a.regesta"))
    let archive = try archive()
    for id in former {
      let row = try #require(archive.row(of: id))
      let event = try #require(archive.event(at: row))
      #expect(event.id == id || event.claims.contains { $0.id.description == id.description })
    }
  }

  @Test func `is one file after writing, and says so when an import wasn't finished`() throws {
    let writer = try ArchiveWriter(at: folder.path("a.regesta"), base: InventedActors())
    try writer.add(entries)
    let open = try archive()
    #expect(open.isUnfinished)
    #expect(open.count == 0)
    try writer.finish()
    #expect(open.count == InventedPapers.timeline(of: entries).count)
    #expect(!open.isUnfinished)
  }

  @Test func `keeps those whom a document introduces`() throws {
    let mayor = Actor(id: "mayor-lund", name: "Mayor Lund", code: "VALGOV", kind: .person)
    try InventedPapers.write(
      [InventedPapers.entry(day: 1, introducing: mayor)],
      to: folder.path("a.regesta")
    )
    let directory = try archive().directory
    #expect(directory["mayor-lund"] == mayor)
    #expect(directory["holt"] == InventedActors()["holt"])
    #expect(directory.actors(named: "mayor lund") == [mayor])
    #expect(directory["nobody"] == nil)
  }

  @Test func `tells what could be known on a day`() throws {
    try InventedPapers.write(entries, to: folder.path("a.regesta"))
    let day = CivilDate(dayNumber: 20_003)
    let timeline = InventedPapers.timeline(of: entries)
    #expect(Timeline(of: try archive().known(on: day)).events == timeline.asOf(day).events)
    #expect(try archive().hindsight(at: day) == timeline.hindsight(at: day))
  }
}
