import Glibc

/// Whole files of text, read at once.
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
}
