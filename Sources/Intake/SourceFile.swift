internal import Glibc

/// A file as the system gives it.
enum SourceFile {
  /// The largest file that is read, in bytes.
  static let limit = 1 << 28

  /// What stands at a path.
  enum Kind {
    case file, folder, stream, device, nothing
  }

  /// What stands at a path, links followed.
  static func kind(of path: String) -> Kind {
    var status = stat()
    guard stat(path, &status) == 0 else { return .nothing }
    return kind(ofMode: status.st_mode)
  }

  private static func kind(ofMode mode: mode_t) -> Kind {
    switch mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    case S_IFIFO: .stream
    default: .device
    }
  }

  /// Whether a link stands at a path.
  static func isLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  /// The path without links and dots, or `nil` where nothing stands there.
  static func resolved(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }

  /// The bytes of a file; "-" is standard input.
  ///
  /// A device isn't read, unless it's a terminal; a pipe is.
  static func bytes(
    at path: String,
    limit: Int = SourceFile.limit
  ) throws(IntakeProblem) -> [UInt8] {
    let descriptor = path == "-" ? 0 : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .refused(path: path, code: errno) }
    defer { if descriptor > 0 { close(descriptor) } }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .refused(path: path, code: errno) }
    switch kind(ofMode: status.st_mode) {
    case .folder: throw .refused(path: path, code: EISDIR)
    case .device where isatty(descriptor) == 0 && path != "-": throw .endless(path: path)
    case .file where status.st_size > limit: throw .tooLarge(path: path, limit: limit)
    default: break
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(min(max(0, Int(status.st_size)), limit) + 1)
    let piece = 1 << 16
    while true {
      var code: CInt = 0
      let count = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: piece) { buffer in
        let count = read(descriptor, buffer.baseAddress, piece)
        code = errno
        if count > 0 { bytes.append(contentsOf: buffer[..<count]) }
        return count
      }
      if count < 0, code == EINTR { continue }
      guard count >= 0 else { throw .refused(path: path, code: code) }
      guard count > 0 else { return bytes }
      guard bytes.count <= limit else { throw .tooLarge(path: path, limit: limit) }
    }
  }
}
