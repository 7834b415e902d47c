import Glibc

/// Files as the command line names them.
enum SourceFile {
  /// The bytes of a file; "-" is standard input.
  static func bytes(at path: String) throws(SourceFileError) -> [UInt8] {
    let descriptor = path == "-" ? 0 : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw SourceFileError(path: path, code: errno) }
    defer { if descriptor > 0 { close(descriptor) } }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &piece, piece.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw SourceFileError(path: path, code: errno) }
      guard count > 0 else { return bytes }
      bytes += piece[..<count]
    }
  }

  /// Writes a text to a file, replacing what was there.
  static func write(_ text: String, to path: String) throws(SourceFileError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw SourceFileError(path: path, code: errno) }
    defer { close(descriptor) }
    let sink = ByteSink(descriptor: descriptor)
    do {
      try sink.writeText(text)
      try sink.flush()
    } catch .refused(let code) {
      throw SourceFileError(path: path, code: code)
    } catch {
      throw SourceFileError(path: path, code: EPIPE)
    }
  }
}

/// Why the system didn't open, read or write a file.
struct SourceFileError: Error, Hashable {
  /// The path as given.
  var path: String
  /// The `errno`.
  var code: CInt
}
