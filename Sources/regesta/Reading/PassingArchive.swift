import Glibc
import Storage
import Synchronization

/// An archive for event data that isn't kept: it is removed when the program ends.
enum PassingArchive {
  private static let folders = Mutex<[String]>([])

  /// A path for one, in a folder of its own that nobody else can have made, read or guessed.
  ///
  /// - Returns: The path; nothing stands there.
  /// - Throws: Why the folder for temporary files can't hold one.
  static func path() throws(StorageError) -> String {
    let place = Surroundings.variables(["TMPDIR"])["TMPDIR"] ?? "/tmp"
    var template = Array((place + "/regesta-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else {
      throw StorageError(errno == ENOENT ? .noFolder : .readOnly, at: place)
    }
    let folder = String(
      decoding: template.dropLast().map { UInt8(bitPattern: $0) },
      as: UTF8.self
    )
    folders.withLock { folders in
      if folders.isEmpty { atexit { PassingArchive.removeAll() } }
      folders.append(folder)
    }
    return "\(folder)/\(name)"
  }

  private static let name = "events.regesta"

  private static func removeAll() {
    for folder in folders.withLock({ $0 }) {
      CachePlace.remove("\(folder)/\(name)")
      rmdir(folder)
    }
  }
}
