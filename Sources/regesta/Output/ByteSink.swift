import Canvas
import Glibc

/// The standard output or a file, written in large pieces.
///
/// Into a file or a pipe every byte is exact; on a terminal each line passes the gate.
final class ByteSink {
  private let descriptor: CInt
  private let isTerminal: Bool
  private var waiting: [UInt8] = []
  private static let pieceSize = 1 << 16

  /// Writes to an open descriptor.
  init(descriptor: CInt) {
    self.descriptor = descriptor
    isTerminal = isatty(descriptor) == 1
  }

  /// Adds one line; the line feed is added here.
  func writeLine(_ line: String) throws(OutputError) {
    try write(isTerminal ? Self.harmless(line) : line)
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
        if errno == EINTR { continue }
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

  private static func harmless(_ line: String) -> String {
    line.split(separator: "\t", omittingEmptySubsequences: false)
      .map { Printable(String($0)).text }
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
