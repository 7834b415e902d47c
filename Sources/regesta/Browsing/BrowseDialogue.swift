import Browser
import Canvas
import Glibc

/// Brings lines to the dialogue, its answers to standard output, past the gate, and its effects into
/// the world.
struct BrowseDialogue {
  private var dialogue: PlainDialogue
  private let keeper: VisitKeeper
  private let takeaways: TakeawayWriter
  private let sink: ByteSink

  init(_ dialogue: PlainDialogue, keeper: VisitKeeper, takeaways: TakeawayWriter, to sink: ByteSink)
  {
    self.dialogue = dialogue
    self.keeper = keeper
    self.takeaways = takeaways
    self.sink = sink
  }

  /// Talks until the person ends it or the input does.
  ///
  /// - Throws: What keeps an answer from being written.
  mutating func run() throws {
    try say([keeper.notice].compactMap(\.self) + dialogue.greeting())
    while let line = readLine() {
      guard let reply = dialogue.answer(line) else { break }
      try say(reply.lines + reply.effects.compactMap { perform($0) })
      keep()
    }
    keep()
  }

  private func keep() {
    keeper.keep(dialogue.visit, documents: dialogue.library.documentKeys)
  }

  /// Does what an answer asks for.
  ///
  /// - Returns: What to say about it, if anything.
  private mutating func perform(_ effect: Effect) -> String? {
    switch effect {
    case .write(let change):
      let words = keeper.write(change, dialogue.library)
      dialogue.annotate(keeper.annotations(in: dialogue.library.asRead))
      return words
    case .take(let takeaway):
      guard case .file(let path) = takeaway.target else { return nil }
      var library = dialogue.library
      let register = library.register(asOf: takeaway.day)
      return takeaways.write(takeaway.content, of: register, with: library.marginalia, to: path)
    case .ask, .copy, .mouse, .redraw, .quit: return nil
    }
  }

  private func say(_ lines: [String]) throws {
    for line in lines { try sink.writeLine(Printable(line).text) }
    try sink.flush()
    // The prompt has no line end, so it goes to standard error, as a shell's does.
    let prompt = Array(PlainDialogue.prompt.utf8)
    _ = write(STDERR_FILENO, prompt, prompt.count)
  }
}
