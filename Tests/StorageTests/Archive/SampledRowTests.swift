import Storage
import Testing
import Timelines

@Suite struct SampledRowTests {
  private let folder: Folder

  init() throws {
    folder = try Folder()
    let writer = try ArchiveWriter(at: folder.path("a.regesta"), base: InventedActors())
    try writer.append(
      (0..<1_201).map { number in
        EventRecord(
          id: UInt64(number + 1),
          day: Int32(number),
          move: .says,
          type: .statement,
          phrase: "Row \(number)"
        )
      }
    )
    try writer.finish()
  }

  private func archive() throws -> Archive {
    try Archive(at: folder.path("a.regesta"), base: InventedActors())
  }

  @Test(arguments: [0, 100, 600, 1_100, 1_200])
  func `a row of the sample is the row that it is`(_ row: Int) throws {
    #expect(try archive().event(at: row)?.phrase == "Row \(row)")
    #expect(try archive().event(at: row + 1)?.phrase == (row < 1_200 ? "Row \(row + 1)" : nil))
  }

  @Test func `what is asked before the columns are there comes by the sample alone`() throws {
    // Every row of the sample is said to stand where the first one does.
    try folder.execute(
      "a.regesta",
      """
      UPDATE facts SET value = (
        SELECT group_concat(position) FROM (SELECT position FROM records ORDER BY position LIMIT 1)
        JOIN (SELECT 1 FROM records LIMIT 13)
      ) WHERE name = 'sample'
      """
    )
    let archive = try archive()
    #expect(archive.event(at: 600)?.phrase == "Row 0")
    archive.prepare()
    #expect(archive.event(at: 600)?.phrase == "Row 600")
  }
}
