import Glibc
import Synchronization

/// An archive for event data that isn't kept: it is removed when the program ends.
enum PassingArchive {
  private static let paths = Mutex<[String]>([])

  /// A path for one, in the folder for temporary files.
  static func path() -> String {
    let folder = Surroundings.variables(["TMPDIR"])["TMPDIR"] ?? "/tmp"
    let path = paths.withLock { paths in
      if paths.isEmpty { atexit { PassingArchive.removeAll() } }
      let path = "\(folder)/regesta-\(getpid())-\(paths.count).regesta"
      paths.append(path)
      return path
    }
    // Whatever a program of the same number left there is nobody's.
    CachePlace.remove(path)
    return path
  }

  private static func removeAll() {
    for path in paths.withLock({ $0 }) { CachePlace.remove(path) }
  }
}
