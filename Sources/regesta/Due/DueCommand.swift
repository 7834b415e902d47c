import ArgumentParser
import Timelines

/// `due`: what waits, by whose turn it is.
struct DueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "due",
    abstract: "Lists what is open: offers, demands, deadlines, and whose turn it is.",
    discussion: """
      Each matter stands under the party that has to move, with its due day, what was done about \
      it, and why it is that party's turn. The day is that of --as-of, else the last day on which \
      a source came out.

        regesta due ARTICLES
        regesta due ARTICLES --as-of 2025-05-11
      """,
    aliases: ["open-questions"]
  )

  @OptionGroup var sources: SourceOptions

  func run() throws {
    let loaded = sources.load()
    let page = OpenQuestionsPage(loaded.timeline)
    let sink = ByteSink(descriptor: 1)
    if page.count > 0 {
      for line in page.lines(fitting: TerminalWidth.ofStandardOutput) { try sink.writeLine(line) }
    }
    try sink.flush()
    try loaded.outcome(rows: page.count).end()
  }
}
