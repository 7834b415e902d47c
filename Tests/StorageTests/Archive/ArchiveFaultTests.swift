import Foundation
import Storage
import Testing
import Timelines

@Suite struct ArchiveFaultTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  private func problem(opening name: String) -> StorageError.Problem? {
    do {
      _ = try Archive(at: folder.path(name), base: InventedActors())
      return nil
    } catch {
      return error.problem
    }
  }

  private func problem(writing path: String) -> StorageError.Problem? {
    do {
      _ = try ArchiveWriter(at: path, base: InventedActors())
      return nil
    } catch {
      return error.problem
    }
  }

  @Test func `names what isn't there, a folder, and a file of something else`() throws {
    try Data("Dear reader, this is no database, however long it is, and it is rather long.".utf8)
      .write(to: folder.url.appending(path: "letter.txt"))
    try FileManager.default.createDirectory(
      at: folder.url.appending(path: "folder"),
      withIntermediateDirectories: true
    )
    #expect(problem(opening: "nothing") == .missing)
    #expect(problem(opening: "folder") == .isFolder)
    #expect(problem(opening: "letter.txt") == .notADatabase)
    #expect(problem(writing: folder.path("letter.txt")) == .notADatabase)
    #expect(problem(writing: folder.path("missing/a.regesta")) == .noFolder)
    #expect(problem(writing: folder.path("folder")) == .isFolder)
    #expect(try folder.bytes("letter.txt").starts(with: "Dear reader".utf8))
  }

  @Test func `leaves a newer archive, another program's and a cut one as they are`() throws {
    try InventedPapers.write([InventedPapers.entry(day: 1)], to: folder.path("a.regesta"))
    let whole = try folder.bytes("a.regesta")
    func variant(_ name: String, _ change: (inout Data) -> Void) throws {
      var bytes = whole
      change(&bytes)
      try bytes.write(to: folder.url.appending(path: name))
    }
    try variant("newer") { $0[63] = 99 }
    try variant("other") { $0[68] = 0 }
    try variant("cut") { $0.removeLast(4_096) }
    try variant("stump") { $0 = $0.prefix(50) }
    #expect(problem(opening: "newer") == .newer(version: 99))
    #expect(problem(opening: "other") == .notOurs)
    #expect(problem(opening: "cut") == .truncated)
    #expect(problem(opening: "stump") == .notADatabase)
    for name in ["newer", "other", "cut", "stump"] {
      let before = try folder.bytes(name)
      #expect(problem(writing: folder.path(name)) != nil)
      #expect(try folder.bytes(name) == before)
    }
  }

  @Test func `goes on where a writer was killed before it had made the tables`() throws {
    try folder.execute("a.regesta", "PRAGMA application_id = 1380271955")
    #expect(problem(opening: "a.regesta") == .damaged("it was never begun"))
    try InventedPapers.write([InventedPapers.entry(day: 1)], to: folder.path("a.regesta"))
    #expect(try Archive(at: folder.path("a.regesta"), base: InventedActors()).count == 2)
  }

  @Test func `lets one writer in at a time`() throws {
    let path = folder.path("a.regesta")
    let writer = try ArchiveWriter(at: path, base: InventedActors())
    #expect(problem(writing: path) == .locked)
    try writer.finish()
  }

  @Test func `finds columns that don't agree, and makes them anew where they are gone`() throws {
    let entries = (0..<4).map { InventedPapers.entry(day: $0) }
    try InventedPapers.write(entries, to: folder.path("a.regesta"))
    let clean = try Archive(at: folder.path("a.regesta"), base: InventedActors()).check()
    #expect(clean.findings.isEmpty)
    #expect(clean.citations == 8)
    #expect(clean.documents == 4)
    try folder.execute("a.regesta", "DELETE FROM columns WHERE name = 'flags'")
    let archive = try Archive(at: folder.path("a.regesta"), base: InventedActors())
    #expect(archive.columns.count == InventedPapers.timeline(of: entries).count)
    #expect(archive.check().findings == [.columns])
  }

  @Test func `finds a quote that doesn't stand at its place`() throws {
    try InventedPapers.write([InventedPapers.entry(day: 1)], to: folder.path("a.regesta"))
    try folder.execute("a.regesta", "UPDATE texts SET text = replace(text, 'Brandt', 'Brendt')")
    let report = try Archive(at: folder.path("a.regesta"), base: InventedActors()).check()
    #expect(report.findings.count == 1)
    guard case .misplaced(_, "Post-1.txt") = report.findings.first else {
      Issue.record("\(report.findings)")
      return
    }
  }

  @Test func `finds a row that points to nothing`() throws {
    try InventedPapers.write([InventedPapers.entry(day: 1)], to: folder.path("a.regesta"))
    try folder.execute("a.regesta", "PRAGMA foreign_keys = OFF; DELETE FROM texts")
    let report = try Archive(at: folder.path("a.regesta"), base: InventedActors()).check()
    #expect(report.findings.contains(.brokenReference(table: "documents")))
  }

  @Test func `reads a file that nobody may write`() throws {
    try InventedPapers.write([InventedPapers.entry(day: 1)], to: folder.path("a.regesta"))
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o444],
      ofItemAtPath: folder.path("a.regesta")
    )
    #expect(try Archive(at: folder.path("a.regesta"), base: InventedActors()).count == 2)
    if getuid() != 0 { #expect(problem(writing: folder.path("a.regesta")) == .readOnly) }
  }
}
