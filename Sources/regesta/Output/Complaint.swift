import Canvas
import Glibc

/// Sentences for the person at the terminal, on standard error, past the gate.
enum Complaint {
  /// Prints one line: what happened, where, and what to do.
  static func print(_ sentence: String) {
    write("regesta: \(Printable(sentence).text)\n")
  }

  /// Prints several lines as they are.
  static func print(lines: String) {
    for line in lines.split(separator: "\n", omittingEmptySubsequences: false) {
      write(Printable(String(line)).text + "\n")
    }
  }

  private static func write(_ line: String) {
    let sink = ByteSink(descriptor: STDERR_FILENO)
    try? sink.writeText(line)
    try? sink.flush()
  }
}
