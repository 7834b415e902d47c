import Browser
import Canvas
import Glibc

/// Brings lines to the dialogue, and its answers to standard output, past the gate.
enum BrowseDialogue {
  /// Talks until the person ends it or the input does.
  ///
  /// - Parameters:
  ///   - dialogue: The dialogue.
  ///   - sink: Where answers go.
  /// - Throws: What keeps an answer from being written.
  static func run(_ dialogue: PlainDialogue, to sink: ByteSink) throws {
    var dialogue = dialogue
    try say(dialogue.greeting(), to: sink)
    while let line = readLine() {
      guard let answer = dialogue.answer(line) else { return }
      try say(answer, to: sink)
    }
  }

  private static func say(_ lines: [String], to sink: ByteSink) throws {
    for line in lines { try sink.writeLine(Printable(line).text) }
    try sink.flush()
    // The prompt has no line end, so it goes to standard error, as a shell's does.
    let prompt = Array(PlainDialogue.prompt.utf8)
    _ = write(STDERR_FILENO, prompt, prompt.count)
  }
}
