import Glibc

/// Files that the program writes.
enum OutputFile {
  /// Writes a text to a file, replacing what was there.
  static func write(_ text: String, to path: String) throws(OutputError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw .refused(errno) }
    defer { close(descriptor) }
    let sink = ByteSink(descriptor: descriptor)
    try sink.writeText(text)
    try sink.flush()
  }
}
