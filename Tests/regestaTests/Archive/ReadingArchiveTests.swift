import Foundation
import Testing

@testable import regesta

@Suite struct ReadingArchiveTests {
  @Test func `the cache lies where the XDG rules say`() {
    #expect(CachePlace.folder(in: ["XDG_CACHE_HOME": "/c", "HOME": "/h"])?.own == "/c/regesta")
    #expect(
      CachePlace.folder(in: ["XDG_CACHE_HOME": "c", "HOME": "/h"])?.own == "/h/.cache/regesta"
    )
    #expect(CachePlace.folder(in: ["HOME": ""]) == nil)
    #expect(CachePlace.folder(in: [:]) == nil)
  }

  /// Lists a folder with a cache of its own.
  private func list(_ folder: URL, cache: String?) throws -> Spawned {
    try Spawned(
      "/usr/bin/env",
      (cache.map { ["XDG_CACHE_HOME=\($0)"] } ?? ["-u", "XDG_CACHE_HOME", "-u", "HOME"])
        + [Spawned.program().path, "list", "in", "--format", "jsonl"],
      in: folder.path
    )
  }

  @Test func `gives the same with a cache, from it, after a change, with a broken one, without`()
    throws
  {
    try Scratch.withFolder(holding: Articles.folder) { folder in
      let cache = folder.appending(path: "cache").path
      let without = try list(folder, cache: nil)
      #expect(without.code == 0)
      for _ in 0..<2 {
        let run = try list(folder, cache: cache)
        #expect(run.output == without.output)
        #expect(run.errors == without.errors)
      }
      let files = try FileManager.default.contentsOfDirectory(atPath: "\(cache)/regesta")
      #expect(files.count == 1)
      // Another text in one file, and one file gone.
      let text = String(decoding: Articles.truce, as: UTF8.self)
      try Data(text.replacing("agreed on a truce", with: "signed a truce").utf8)
        .write(to: folder.appending(path: "in/truce.md"))
      try FileManager.default.removeItem(at: folder.appending(path: "in/border.md"))
      #expect(try list(folder, cache: cache).output == list(folder, cache: nil).output)
      let file = try #require(files.first)
      try Data("broken".utf8).write(to: URL(filePath: "\(cache)/regesta/\(file)"))
      let broken = try list(folder, cache: cache)
      #expect(broken.output == (try list(folder, cache: nil).output))
      #expect(broken.errors.isEmpty)
      #expect(try list(folder, cache: "/proc/nowhere").output == broken.output)
    }
  }
}
