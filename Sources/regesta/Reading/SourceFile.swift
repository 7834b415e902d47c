import Glibc

/// Files as the command line names them.
enum SourceFile {
  /// The text of a file; "-" is standard input.
  static func text(at path: String) throws(SourceFileError) -> String {
    let descriptor = path == "-" ? 0 : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw SourceFileError(path: path, code: errno) }
    defer { if descriptor > 0 { close(descriptor) } }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &piece, piece.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw SourceFileError(path: path, code: errno) }
      guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
      bytes += piece[..<count]
    }
  }

  /// Writes a text to a file, replacing what was there.
  static func write(_ text: String, to path: String) throws {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw SourceFileError(path: path, code: errno) }
    defer { close(descriptor) }
    let sink = ByteSink(descriptor: descriptor)
    try sink.writeText(text)
    try sink.flush()
  }
}

/// Why the system didn't open, read or write a file.
struct SourceFileError: Error, Hashable {
  /// The path as given.
  var path: String
  /// The `errno`.
  var code: CInt

  /// What happened, and where.
  var sentence: String {
    "\(path): \(String(cString: strerror(code)))."
  }
}
