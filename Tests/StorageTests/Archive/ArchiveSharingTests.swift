import Dispatch
import Storage
import Synchronization
import Testing
import Timelines

/// Readers beside a writer, and readers beside the loading of columns.
@Suite struct ArchiveSharingTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  private func archive() throws -> Archive {
    try Archive(at: folder.path("a.regesta"), base: InventedActors())
  }

  @Test func `two readers find whole generations while a writer adds to them`() throws {
    let path = folder.path("a.regesta")
    try InventedPapers.write([InventedPapers.entry(day: 0)], to: path)
    let readers = [try archive(), try archive()]
    let isOver = Mutex(false)
    let faults = Mutex<[String]>([])
    let group = DispatchGroup()
    for reader in readers {
      DispatchQueue.global().async(group: group) {
        var generation = 0
        while !isOver.withLock({ $0 }) {
          let present = reader.generation
          let (count, columns) = (reader.count, reader.columns)
          let last = reader.events(rows: [count - 1])
          // Where a generation ended between the questions, nothing can be compared.
          let isSteady = present == reader.generation
          if isSteady, columns.count != count || last.count != 1 {
            faults.withLock { $0.append("\(columns.count) of \(count)") }
          }
          if present < generation { faults.withLock { $0.append("back to \(present)") } }
          generation = present
          if let failure = reader.failure { faults.withLock { $0.append("\(failure)") } }
        }
      }
    }
    for day in 1..<5 { try InventedPapers.write([InventedPapers.entry(day: day)], to: path) }
    isOver.withLock { $0 = true }
    group.wait()
    #expect(faults.withLock { $0 } == [])
    let counts = [readers[0].count, readers[1].count, try archive().count]
    #expect(Set(counts).count == 1)
  }

  @Test func `tells of acts before and while its columns are loaded`() throws {
    try InventedPapers.write(
      (0..<6).map { InventedPapers.entry(day: $0) },
      to: folder.path("a.regesta")
    )
    let archive = try archive()
    #expect(!archive.hasColumns)
    let last = archive.count - 1
    #expect(archive.events(rows: [0]).count == 1)
    #expect(
      archive.event(at: last)?.id == (try self.archive().events(rows: Array(0...last)).last?.id)
    )
    #expect(!archive.hasColumns)
    #expect(archive.columns.count == archive.count)
    #expect(archive.hasColumns)
  }

  @Test func `has everything at hand once it was prepared`() throws {
    let path = folder.path("a.regesta")
    try InventedPapers.write((0..<3).map { InventedPapers.entry(day: $0) }, to: path)
    let archive = try archive()
    archive.prepare()
    #expect(archive.hasColumns)
    let all = Set(0..<archive.count)
    #expect(all.isSuperset(of: archive.words.rows(of: ["talks"], isPrefix: false).map { Int($0) }))
    #expect(archive.failure == nil)
  }
}
