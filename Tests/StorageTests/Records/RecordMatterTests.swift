import Chronology
import Documents
import Storage
import Testing
import Timelines

@Suite struct RecordMatterTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  /// An archive of some rows, each of which leaves something open, reported on 2030-05-01.
  private func archive(_ commitments: Commitment...) throws -> Archive {
    let path = folder.path("a.regesta")
    let writer = try ArchiveWriter(at: path, base: InventedActors())
    var rows = [EventRecord(id: 1, day: 22_000, move: .says, type: .statement, phrase: "Says")]
    for (number, commitment) in commitments.enumerated() {
      var row = EventRecord(
        id: UInt64(number + 2),
        day: Int32(22_001 + number),
        move: .demands,
        type: .request,
        phrase: "Row \(number)"
      )
      row.commitments = [commitment]
      row.reported = Int32(try #require(CivilDate(year: 2030, month: 5, day: 1)).dayNumber)
      rows.append(row)
    }
    try writer.append(rows)
    try writer.finish()
    return try Archive(at: path, base: InventedActors())
  }

  private static func deadline(_ due: String, _ steps: [Commitment.Step] = []) throws -> Commitment
  {
    Commitment(
      Term(.deadline, what: "answer by \(due)", due: try EDTF(due)),
      steps: [Commitment.Step(.open)] + steps
    )
  }

  @Test func `what rows leave open waits, has lapsed or was kept, on the day of the last report`()
    throws
  {
    let archive = try archive(
      try Self.deadline("2030-05-02"),
      try Self.deadline("2030-04-30"),
      try Self.deadline("2030-06", [Commitment.Step(.kept)])
    )
    #expect(archive.knowledgeDay?.description == "2030-05-01")
    let questions = archive.openQuestions
    #expect(questions.groups.flatMap(\.threads).map(\.what) == ["answer by 2030-05-02"])
    #expect(questions.settled.map(\.status) == [.lapsed, .kept])
    #expect(archive.event(at: 2)?.commitments.first?.status == .lapsed)
    func rows(_ query: String) throws -> [Int] {
      let query = try Query(parsing: query, today: CivilDate(dayNumber: 22_000))
      return Array(archive.matching(query).certain)
    }
    #expect(try rows("is:open") == [1])
    #expect(try rows("is:due") == [1, 2, 3])
    #expect(try rows("status:kept") == [3])
  }

  @Test func `a filter finds the matters of its rows`() throws {
    let archive = try archive(try Self.deadline("2030-05-02"), try Self.deadline("2030-05-03"))
    var rows = RowSet(capacity: archive.count)
    rows.insert(2)
    let found = archive.columns.threads(archive.threads, among: rows)
    #expect(found.map(\.what) == ["answer by 2030-05-03"])
  }

  @Test func `on an earlier day less has lapsed`() throws {
    let archive = try archive(try Self.deadline("2030-04-30"))
    #expect(archive.openQuestions.openCount == 0)
    let day = try #require(CivilDate(year: 2030, month: 5, day: 1))
    // What is known on the day of the deadline hasn't lapsed yet.
    let known = archive.known(on: day)
    #expect(known.openQuestions.settled.map(\.status) == [.lapsed])
    let commitment = try Self.deadline("2030-04-30").known(on: day)
    #expect(commitment.known(on: CivilDate(dayNumber: day.dayNumber - 1)).status == .open)
  }

  @Test func `check finds nothing amiss`() throws {
    let archive = try archive(try Self.deadline("2030-05-02"), try Self.deadline("2030-04-30"))
    #expect(archive.check().findings.isEmpty)
  }
}
