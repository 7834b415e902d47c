import Canvas
import Glibc

/// Sentences for the person at the terminal, on standard error, past the gate.
enum Complaint {
  /// Prints one line: what happened, where, and what to do.
  static func print(_ sentence: String) {
    let sink = ByteSink(descriptor: STDERR_FILENO)
    try? sink.writeText("regesta: \(Printable(sentence).text)\n")
    try? sink.flush()
  }
}
