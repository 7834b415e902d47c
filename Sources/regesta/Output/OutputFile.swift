import Glibc

/// Files that the program writes.
enum OutputFile {
  /// Writes a text to a file, replacing what was there.
  static func write(_ text: String, to path: String) throws(OutputError) {
    try write(text, to: path, flags: O_TRUNC)
  }

  /// Writes a text to a file that isn't there yet, not even as a link; what can't be written whole
  /// is taken away again.
  static func create(_ path: String, holding text: String) throws(OutputError) {
    do {
      try write(text, to: path, flags: O_EXCL)
    } catch {
      if error != .refused(EEXIST) { unlink(path) }
      throw error
    }
  }

  private static func write(
    _ text: String,
    to path: String,
    flags: CInt
  ) throws(OutputError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_CLOEXEC | flags, 0o666)
    guard descriptor >= 0 else { throw .refused(errno) }
    defer { close(descriptor) }
    let sink = ByteSink(descriptor: descriptor)
    try sink.writeText(text)
    try sink.flush()
  }
}
