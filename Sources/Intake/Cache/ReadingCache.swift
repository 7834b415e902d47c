/// Keeps what was read of files, so that unchanged files aren't read again.
///
/// An intake asks it once a file before it opens it, by what the system says of the file; and where
/// that is unknown, once more by the digest of the bytes, for files that were touched or
/// written again as they were. Rules are compared by the one that keeps: what other rules read is
/// not held. It is asked from several threads at once, and told from one at a time, in order.
public protocol ReadingCache: Sendable {
  /// The stamp under which a file is held that is still as it was; `nil` where it isn't.
  ///
  /// - Parameters:
  ///   - path: The path from the root of the file system.
  ///   - state: What the system says of it now.
  ///   - rules: The version of the rules that read now.
  /// - Returns: The stamp.
  func stamp(of path: String, in state: FileState, rules: String) -> FileStamp?

  /// The stamp under which a file's bytes are held that were at this path before.
  ///
  /// - Parameters:
  ///   - path: The path from the root of the file system.
  ///   - digest: The SHA-256 of its bytes, as hexadecimal digits.
  ///   - rules: The version of the rules that read now.
  /// - Returns: The stamp.
  func stamp(of path: String, holding digest: String, rules: String) -> FileStamp?

  /// What was read of a file; `nil` where no such part is held.
  ///
  /// - Parameters:
  ///   - stamp: As one of the questions above answered it.
  ///   - part: The number of the part, from 0; a file of many records has several.
  /// - Returns: The part.
  func reading(of stamp: FileStamp, part: Int) -> FileReading?

  /// Keeps a part of what was read of a file, in place of whatever is held for its path.
  ///
  /// The file is held once its last part is kept. All parts have the same path and rules; the
  /// digest of a file of many records comes with the last.
  func keep(_ reading: FileReading, under stamp: FileStamp)

  /// Takes a new stamp for what is held: the file was touched, and its bytes are the same.
  func renew(_ held: FileStamp, as stamp: FileStamp)
}
