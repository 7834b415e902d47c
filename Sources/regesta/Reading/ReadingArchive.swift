import Chronology
import Codebooks
import Documents
import Extraction
import Glibc
import Intake
import Settings
import Storage
import Synchronization
import Timelines

/// Reads sources through an archive of the program's own, so that only what changed is read again.
///
/// The archive lies in the user's cache, named by the sources. Nothing depends on it: where it
/// can't be had, sources are read as if there were none; a broken one is made anew.
enum ReadingArchive {
  /// Reads sources, or what changed of them since they were read last.
  ///
  /// - Parameters:
  ///   - sources: Files and folders as given.
  ///   - asOf: Only what had been published by then; `nil` for everything.
  ///   - limits: How much is read, and what a person says of columns.
  /// - Returns: What was read; `nil` where there is no cache to use.
  static func load(
    _ sources: [String],
    asOf: CivilDate?,
    limits: ReadingLimits
  ) -> LoadedTimeline? {
    guard !sources.contains("-"), let path = CachePlace.path(for: sources, limits: limits)
    else { return nil }
    for _ in 0..<2 {
      do {
        return try read(sources, through: path, asOf: asOf, limits: limits)
      } catch let error as StorageError where error.isDamage {
        CachePlace.remove(path)
      } catch is StaleRecords {
        CachePlace.remove(path)
      } catch {
        return nil
      }
    }
    return nil
  }

  private static func read(
    _ sources: [String],
    through path: String,
    asOf: CivilDate?,
    limits: ReadingLimits
  ) throws -> LoadedTimeline {
    let codebook = ActorCodebook.builtIn
    let told = Mutex<ReadingReport>(ReadingReport())
    let summary: IntakeSummary
    do {
      let writer = try ArchiveWriter(at: path, base: codebook)
      let cache = try ArchiveCache(writer, renewing: true)
      let line = ProgressLine()
      defer { line.end() }
      summary = Interruption.heeded {
        limits.intake(through: cache)
          .read(sources, by: Extractor(codebook: codebook), progress: line.show) { reading in
            told.withLock { $0.add(reading, known: cache.note(of: reading.stamp)) }
          }
      }
      let seen = try cache.finish()
      // What a file no longer has can't be told from what another one has, so all is read anew.
      if !summary.wasStopped, cache.isStale { throw StaleRecords() }
      if !summary.wasStopped { try writer.keepOnly(sources: seen) }
      try writer.finish()
    }
    let archive = try Archive(at: path, base: codebook)
    let doubtful = archive.documentHeads.filter { $0.findingCount > 0 }
      .compactMap { archive.document($0.key) }
    return LoadedTimeline(
      archive,
      asOf: asOf,
      filesRead: summary.filesRead,
      problems: told.withLock { $0.problems },
      wasStopped: summary.wasStopped,
      notes: summary.notes + told.withLock { $0.notes } + doubtful.flatMap(\.notes)
    )
  }
}

/// Event data that was read before has changed.
private struct StaleRecords: Error {}

/// Where the program keeps what can be made again.
enum CachePlace {
  /// The file for some sources; `nil` where the user has no cache that can be written.
  static func path(for sources: [String], limits: ReadingLimits) -> String? {
    guard let folder = folder(in: Surroundings.variables(["XDG_CACHE_HOME", "HOME"])) else {
      return nil
    }
    mkdir(folder.parent, 0o700)
    mkdir(folder.own, 0o700)
    guard access(folder.own, W_OK | X_OK) == 0 else { return nil }
    let names = sources.map { source in
      let real = realpath(source, nil)
      defer { free(real) }
      return source + "\u{1F}" + (real.map { String(cString: $0) } ?? "")
    }
    let digest = Digest.sha256(([limits.description] + names).joined(separator: "\u{1E}"))
    return "\(folder.own)/\(digest.prefix(32)).regesta"
  }

  /// The folder of this program, and the one that it lies in.
  ///
  /// - Parameter environment: A path that isn't absolute counts as none, as the XDG rules say.
  /// - Returns: The folders; `nil` where the environment names none.
  static func folder(in environment: [String: String]) -> (parent: String, own: String)? {
    StandardFolders.base("XDG_CACHE_HOME", or: ".cache", in: environment)
      .map { ($0, "\($0)/regesta") }
  }

  /// Removes a file and the journals beside it.
  static func remove(_ path: String) {
    for ending in ["", "-wal", "-shm", "-journal"] { unlink(path + ending) }
  }
}
