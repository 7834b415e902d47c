import Canvas
import Curses
import Glibc

/// The standard output or a file, written in large pieces.
///
/// Into a file or a pipe every byte is exact; on a terminal each line passes the gate.
final class ByteSink {
  private let descriptor: CInt
  private let isTerminal: Bool
  private let isASCII: Bool
  private var waiting: [UInt8] = []
  private static let pieceSize = 1 << 16

  /// Writes to an open descriptor.
  ///
  /// - Parameters:
  ///   - descriptor: The descriptor.
  ///   - isASCII: Whether a terminal is sent bytes below 0x80 alone; it is in any case where the
  ///     locale isn't one of UTF-8, as it would take other bytes for something else.
  init(descriptor: CInt, isASCII: Bool = false) {
    self.descriptor = descriptor
    isTerminal = isatty(descriptor) == 1
    self.isASCII = isTerminal && (isASCII || !Terminal.isUTF8)
  }

  /// Adds one line; the line feed is added here.
  func writeLine(_ line: String) throws(OutputError) {
    try write(isTerminal ? harmless(line) : line)
    waiting.append(UInt8(ascii: "\n"))
  }

  /// Adds a text as it is, or line by line through the gate on a terminal.
  func writeText(_ text: String) throws(OutputError) {
    guard isTerminal else { return try write(text) }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    for line in lines { try writeLine(String(line)) }
  }

  /// Hands everything over to the system.
  func flush() throws(OutputError) {
    var done = 0
    while done < waiting.count {
      let count = waiting.withUnsafeBytes { bytes in
        Glibc.write(descriptor, bytes.baseAddress.map { $0 + done }, bytes.count - done)
      }
      if count < 0 {
        if errno == EINTR || waitsForRoom() { continue }
        waiting = []
        throw errno == EPIPE ? .nobodyReads : .refused(errno)
      }
      done += count
    }
    waiting.removeAll(keepingCapacity: true)
  }

  private func write(_ text: String) throws(OutputError) {
    waiting += text.utf8
    if waiting.count >= Self.pieceSize { try flush() }
  }

  /// Where another program made the output one that doesn't wait: waits here until there is room.
  private func waitsForRoom() -> Bool {
    guard errno == EAGAIN else { return false }
    var output = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    return poll(&output, 1, -1) > 0 || errno == EINTR
  }

  private func harmless(_ line: String) -> String {
    line.split(separator: "\t", omittingEmptySubsequences: false)
      .map { isASCII ? Printable($0).inASCII.text : Printable($0).text }
      .joined(separator: "\t")
  }
}

/// Why output could not be written.
enum OutputError: Error, Hashable {
  /// The reader of the pipe has gone, which is nobody's mistake.
  case nobodyReads
  /// The system refused, with the `errno` it gave.
  case refused(CInt)
}
