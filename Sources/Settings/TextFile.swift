import Glibc

/// Whole files of text, read at once and replaced at once.
enum TextFile {
  /// Why the system refused, with its `errno`.
  struct Failure: Error, Hashable {
    var code: Int32
  }

  /// The text of a file; configuration and sessions are small, so at most 4 MiB are taken.
  static func read(_ path: String) -> Result<String, Failure> {
    // A pipe that nobody writes to counts as empty rather than being waited for.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return .failure(Failure(code: errno)) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while bytes.count < 1 << 22 {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count < 0 {
        if errno == EINTR { continue }
        return .failure(Failure(code: errno))
      }
      if count == 0 { break }
      bytes += buffer[..<count]
    }
    return .success(String(decoding: bytes, as: UTF8.self))
  }

  /// Replaces a file so that a crash leaves the old one or the new one, never half of one.
  ///
  /// - Returns: Whether the new one stands there.
  static func replace(_ path: String, with text: String) -> Bool {
    let draft = "\(path).\(getpid())"
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return false }
    let bytes = Array(text.utf8)
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      written += count
    }
    close(descriptor)
    guard written == bytes.count, rename(draft, path) == 0 else {
      unlink(draft)
      return false
    }
    return true
  }
}
