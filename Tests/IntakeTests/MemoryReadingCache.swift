import Intake
import Synchronization

/// A cache in memory, as an archive would keep it, that counts what it is asked.
final class MemoryReadingCache: ReadingCache {
  private let files = Mutex<[String: (stamp: FileStamp, parts: [FileReading])]>([:])
  private let asked = Mutex(0)

  /// How many parts were fetched.
  var fetched: Int { asked.withLock { $0 } }

  func stamp(of path: String, in state: FileState, rules: String) -> FileStamp? {
    stamp(of: path, rules) { $0.state == state }
  }

  func stamp(of path: String, holding digest: String, rules: String) -> FileStamp? {
    stamp(of: path, rules) { $0.digest == digest }
  }

  private func stamp(
    of path: String,
    _ rules: String,
    where isSame: (FileStamp) -> Bool
  ) -> FileStamp? {
    files.withLock { files in
      guard let file = files[path], file.stamp.rules == rules, isSame(file.stamp),
        file.parts.last?.isLast == true
      else { return nil }
      return file.stamp
    }
  }

  func reading(of stamp: FileStamp, part: Int) -> FileReading? {
    asked.withLock { $0 += 1 }
    return files.withLock { files in
      guard let file = files[stamp.path], file.parts.indices.contains(part) else { return nil }
      return file.parts[part]
    }
  }

  func keep(_ reading: FileReading, under stamp: FileStamp) {
    files.withLock { files in
      let earlier = reading.part == 0 ? [] : files[stamp.path]?.parts ?? []
      files[stamp.path] = (stamp, earlier + [reading])
    }
  }

  func renew(_ held: FileStamp, as stamp: FileStamp) {
    files.withLock { $0[held.path]?.stamp = stamp }
  }
}
