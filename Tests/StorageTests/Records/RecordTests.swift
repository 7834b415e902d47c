import Chronology
import Documents
import Storage
import Testing
import Timelines

@Suite struct RecordTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  private func archive() throws -> Archive {
    try Archive(at: folder.path("a.regesta"), base: InventedActors())
  }

  /// Rows on days of their own, in no order of days, as a source may have them.
  private func write(_ count: Int, from first: Int = 0, also entries: [ArchiveEntry] = []) throws {
    let writer = try ArchiveWriter(at: folder.path("a.regesta"), base: InventedActors())
    try writer.add(entries)
    let fishers = try writer.number(
      of: Actor(id: "fishers", name: "Fishers' Union", code: "VALLAB", kind: .organisation)
    )
    let council = try writer.number(
      of: Actor(id: "council", name: "Harbour Council", code: "TORGOV", kind: .organisation)
    )
    let port = try writer.number(of: "Port Kesh")
    let paper = try writer.number(of: "gazette.example")
    var batch: [EventRecord] = []
    for number in first..<first + count {
      let shuffled = number * 7 % 31
      var record = EventRecord(
        id: EventRecord.identifier(of: "row \(number)".utf8),
        day: Int32(20_000 + shuffled),
        minute: number.isMultiple(of: 2) ? shuffled : nil,
        move: number.isMultiple(of: 3) ? .meets : .accuses,
        type: number.isMultiple(of: 3) ? .consult : .accuse,
        phrase: "Fishers' Union protest number \(number) at the café"
      )
      record.actor = fishers
      record.recipient = council
      record.place = port
      record.publisher = paper
      record.url = "https://gazette.example/\(number)"
      record.reported = Int32(20_000 + shuffled + 1)
      if number.isMultiple(of: 10) {
        record.otherActors = [council]
        record.status = .planned
        record.confidence = 60
        record.mode = "strike"
      }
      if number == 11 {
        record.date = EDTF(from: nil, to: CivilDate(dayNumber: Int(record.day)))
      }
      batch.append(record)
      if batch.count == 7 {
        try writer.append(batch)
        batch.removeAll()
      }
    }
    try writer.append(batch)
    try writer.finish()
  }

  @Test func `rows stand in order of day and time, bounds first, the timeless last`() throws {
    try write(62)
    let archive = try archive()
    let events = archive.events(rows: Array(0..<archive.count))
    #expect(events.count == 62)
    #expect(archive.columns.companions(of: 0, sharing: .thread).isEmpty)
    #expect(archive.columns.companions(of: 0, sharing: .pair).count == 62)
    #expect(archive.columns.parts.numbers[3] == Array(repeating: -1, count: 62))
    let places = events.map { event in
      let extent = event.date.edtf.extent
      let day = (extent.earliest ?? extent.latest)?.dayNumber ?? 0
      return [day, extent.earliest == nil ? 0 : 1, event.date.minute ?? 9_999]
    }
    #expect(places == places.sorted { $0.lexicographicallyPrecedes($1) })
  }

  @Test func `a row is an event with its claim, its document and its handle`() throws {
    try write(30)
    let archive = try archive()
    let result = archive.matching(
      try Query(parsing: "\"number 20\"", today: CivilDate(dayNumber: 20_010))
    )
    let row = try #require(result.rows.first)
    let event = try #require(archive.event(at: row))
    #expect(event.phrase == "Fishers' Union protest number 20 at the café")
    #expect(event.actors.map(\.form) == ["Fishers' Union", "Harbour Council"])
    #expect(event.recipients.map(\.actor) == ["council"])
    #expect(event.status == .planned)
    #expect(event.mode == "strike")
    #expect(event.place == "Port Kesh")
    #expect(event.origins == ["gazette.example"])
    #expect(event.claims.map(\.confidence) == [0.6])
    #expect(event.date.minute == 20 * 7 % 31)
    let document = try #require(archive.document(event.claims[0].citation.document))
    #expect(document.metadata.url?.value == "https://gazette.example/20")
    #expect(archive.rows(citing: document.key) == [row])
    #expect(archive.row(of: event.id) == row)
    #expect(archive.rows(beginningWith: archive.handle(of: event.id), limit: 2) == [row])
    #expect(archive.rows(beginningWith: "", limit: 5).count == 5)
    #expect(archive.rows(beginningWith: "no", limit: 5).isEmpty)
    #expect(archive.directory["fishers"]?.name == "Fishers' Union")
  }

  @Test(arguments: [
    ("actor:fishers", 62), ("recipient:council", 62), ("actor:council", 7), ("move:meets", 21),
    ("type:accuse", 41), ("status:planned", 7), ("place:kesh", 62), ("source:gazette", 62),
    ("cafe", 62), ("harbour", 62), ("\"number 1\"", 1), ("confidence:0.7", 55), ("is:undated", 1),
    ("on:2024-10-04", 2), ("-actor:council move:meets", 18),
  ])
  func `event data answers queries`(_ query: String, _ count: Int) throws {
    try write(62)
    let query = try Query(parsing: query, today: CivilDate(dayNumber: 20_010))
    #expect(try archive().matching(query).count == count)
  }

  @Test func `the same rows again change nothing, and new ones are added`() throws {
    try write(40)
    let before = try folder.bytes("a.regesta")
    try write(40)
    #expect(try folder.bytes("a.regesta") == before)
    try write(40, from: 20)
    #expect(try archive().count == 60)
    #expect(try archive().check().findings.isEmpty)
  }

  @Test func `event data stands among the events of articles`() throws {
    let entries = (0..<5).map { InventedPapers.entry(day: $0 * 6) }
    try write(31, also: entries)
    let archive = try archive()
    let merged = InventedPapers.timeline(of: entries)
    #expect(archive.count == 31 + merged.count)
    #expect(archive.columns.count == archive.count)
    let days = archive.events(rows: Array(0..<archive.count)).map { event in
      let extent = event.date.edtf.extent
      return (extent.earliest ?? extent.latest)?.dayNumber ?? 0
    }
    #expect(days == days.sorted())
    let today = CivilDate(dayNumber: 20_010)
    for (text, records) in [("talks", 0), ("union", 31), ("move:refuses", 0), ("place:kesh", 31)] {
      let query = try Query(parsing: text, today: today)
      let rows = archive.matching(query).rows
      #expect(rows.count == records + merged.matching(query).count, "\(text)")
    }
    let first = archive.threads.first?.id
    #expect(first.flatMap { archive.row(of: $0) }.map { archive.columns.threads[$0] } == 0)
    #expect(archive.check().findings.isEmpty)
    let day = CivilDate(dayNumber: 20_007)
    #expect(archive.known(on: day).count == merged.asOf(day).count + 7)
  }

  @Test func `many rows of one minute have room, each once`() throws {
    let writer = try ArchiveWriter(at: folder.path("a.regesta"), base: InventedActors())
    // The lowest 21 bits, which place a row in its minute, are all the same.
    let rows = (0..<500).map { number in
      EventRecord(
        id: UInt64(number) << 40,
        day: 1,
        minute: 5,
        move: .says,
        type: .statement,
        phrase: "x"
      )
    }
    try writer.append(rows)
    try writer.append(rows)
    #expect(try writer.flush() == 500)
    try writer.finish()
    #expect(try archive().count == 500)
  }
}
