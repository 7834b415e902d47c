import GRDB
import Storage
import Testing
import Timelines

@Suite struct FirstLettersTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  private static let phrases = [
    "meets envoys", "signs the 1978 accord", "Élan talks", "e-mails a note", "x9 zones",
    "AGREES (again)", "re-opens \"embassy\"", "", "--- ...", "ends talks", "über 9000 éclairs",
  ]

  private func write(_ rows: Range<Int>) throws {
    let writer = try ArchiveWriter(at: folder.path("a.regesta"), base: InventedActors())
    let fishers = try writer.number(
      of: Actor(id: "fishers", name: "Fishers' Union", code: "VALLAB", kind: .organisation)
    )
    var batch: [EventRecord] = []
    for number in rows {
      var record = EventRecord(
        id: EventRecord.identifier(of: "row \(number)".utf8),
        day: Int32(20_000 - number * 7 % 31),
        move: .says,
        type: .statement,
        phrase: Self.phrases[number % Self.phrases.count]
      )
      if number.isMultiple(of: 4) { record.actor = fishers }
      batch.append(record)
    }
    try writer.append(batch)
    try writer.finish()
  }

  private func answers() throws -> [[Int32]] {
    let archive = try Archive(at: folder.path("a.regesta"), base: InventedActors())
    return "abcdefghijklmnopqrstuvwxyz0123456789é".map {
      archive.words.rows(of: [String($0)], isPrefix: true)
    }
  }

  /// Runs statements in the archive from outside.
  private func run(_ sql: String) throws -> Int {
    let queue = try DatabaseQueue(path: folder.path("a.regesta"))
    return try queue.write { database in
      try database.execute(sql: sql)
      return database.changesCount
    }
  }

  @Test func `a letter finds the rows that the index finds`() throws {
    try write(0..<200)
    let kept = try answers()
    let all = try #require(kept.first { $0.count > 20 })
    #expect(all == all.sorted() && Set(all).count == all.count)
    #expect(try run("DELETE FROM columns WHERE name LIKE 'words-%'") == 36)
    #expect(try answers() == kept)
  }

  @Test func `a letter finds rows that came later too`() throws {
    try write(0..<30)
    let before = try answers()
    try write(20..<120)
    let kept = try answers()
    #expect(zip(kept, before).contains { $0.count > $1.count })
    _ = try run("DELETE FROM columns WHERE name LIKE 'words-%'")
    #expect(try answers() == kept)
  }

  @Test func `is answered from its list alone, which a check compares`() throws {
    try write(0..<50)
    let archive = try Archive(at: folder.path("a.regesta"), base: InventedActors())
    #expect(archive.check().findings == [])
    #expect(try run("UPDATE columns SET data = zeroblob(8) WHERE name = 'words-e'") == 1)
    #expect(archive.words.rows(of: ["e"], isPrefix: true) == [])
    #expect(!archive.words.rows(of: ["e"], isPrefix: false).isEmpty)
    #expect(!archive.words.rows(of: ["en"], isPrefix: true).isEmpty)
    #expect(archive.check().findings == [.columns])
  }
}
