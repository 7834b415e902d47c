internal import Glibc

/// A file that stands open and is read once, from its start, in pieces.
final class OpenFile {
  /// The path as given; "-" is standard input.
  let path: String
  /// What the system says of it; `nil` for what has no state of its own, such as a pipe.
  let state: FileState?
  private let descriptor: CInt
  private let shouldStop: @Sendable () -> Bool
  /// Whether it is a pipe with a name, to which somebody has still to write.
  private var awaitsWriter = false

  /// The number of bytes that are read at once.
  static let piece = 1 << 18

  /// Opens a file.
  ///
  /// A device isn't read, unless it's a terminal; a pipe is, where a person named it and somebody
  /// writes to it. Opening never waits.
  ///
  /// - Parameters:
  ///   - path: The path; "-" is standard input.
  ///   - isNamed: Whether a person named it; else it must be a file still.
  ///   - shouldStop: Asked while a pipe has nothing to read.
  /// - Throws: Why it can't be read.
  init(
    _ path: String,
    isNamed: Bool = true,
    shouldStop: @escaping @Sendable () -> Bool = { false }
  ) throws(IntakeProblem) {
    self.path = path
    self.shouldStop = shouldStop
    descriptor = path == "-" ? 0 : open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard descriptor >= 0 else {
      let code = errno
      state = nil
      if code == ENXIO, let kind = FileState.found(at: path)?.kind.endless {
        throw .endless(path: path, kind)
      }
      throw .refused(path: path, code: code)
    }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      state = nil
      throw .refused(path: path, code: errno)
    }
    let kind = FileState.Kind(mode: status.st_mode)
    state = kind == .file ? FileState(status) : nil
    switch kind {
    case .folder: throw .refused(path: path, code: EISDIR)
    case .device where isatty(descriptor) == 0 && path != "-":
      throw .endless(path: path, .device)
    case .socket where path != "-": throw .endless(path: path, .socket)
    case .stream where !isNamed: throw .endless(path: path, .pipe)
    case .stream: awaitsWriter = path != "-"
    default: break
    }
  }

  deinit {
    if descriptor > 0 { close(descriptor) }
  }

  /// The next bytes; none at the end.
  ///
  /// - Returns: The bytes.
  /// - Throws: Why they can't be read; the code is `EINTR` where a pipe had nothing and reading is
  ///   to stop.
  func next() throws(IntakeProblem) -> [UInt8] {
    if awaitsWriter {
      awaitsWriter = false
      let first = try readFirst()
      if !first.isEmpty { return first }
    }
    while true {
      if state == nil, !isReady() { throw .refused(path: path, code: EINTR) }
      let (bytes, code) = readSome()
      if code == EINTR || code == EAGAIN { continue }
      guard code == 0 else { throw .refused(path: path, code: code) }
      return bytes
    }
  }

  private func readSome() -> (bytes: [UInt8], code: CInt) {
    var code: CInt = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: Self.piece) { buffer, count in
      let done = read(descriptor, buffer.baseAddress, buffer.count)
      code = done < 0 ? errno : 0
      count = max(0, done)
    }
    return (bytes, code)
  }

  /// The first bytes of a pipe with a name, or none where somebody has come who is silent yet.
  ///
  /// As long as nobody has opened its other end, reading says that it has ended.
  private func readFirst() throws(IntakeProblem) -> [UInt8] {
    for _ in 0..<Self.patience where !shouldStop() {
      let (bytes, code) = readSome()
      if code == EAGAIN || !bytes.isEmpty { return bytes }
      var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      if poll(&waiting, 1, 20) > 0 { return [] }
    }
    if shouldStop() { return [] }
    throw .nobodyWrites(path: path)
  }

  /// How often it looks for a writer: for two seconds.
  private static let patience = 100

  /// Waits until something can be read; false once reading is to stop.
  private func isReady() -> Bool {
    while !shouldStop() {
      var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      if poll(&waiting, 1, 200) > 0 { return true }
    }
    return false
  }
}
