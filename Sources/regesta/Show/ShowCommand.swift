import ArgumentParser
import Interchange
import Timelines

/// `show`: one event, with every claim and the words that make it.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Shows one event with every claim, its words and where they stand.",
    discussion: """
      EVENT is an identifier, or any beginning of one that means one event alone.

        regesta show 3f2a ARTICLES
        regesta show 3f2a ARTICLES --format jsonl | jq '.claims[].quote'
      """
  )

  @Argument(help: "The event, as `list` names it.")
  var event: String

  @OptionGroup var sources: SourceOptions

  @OptionGroup var notebook: NotebookOptions

  @Flag(help: "Tell which rule read each claim, and what its date rests on.")
  var why = false

  /// Up to how many events a beginning that means several is counted.
  private static let mostNamed = 1_000

  @Option(help: ArgumentHelp("How to print the event.", valueName: "format"))
  var format = EventFormat.page

  func validate() throws {
    guard format == .page || !why else {
      throw ValidationError("--why goes with --format page; jsonl always names the rules.")
    }
  }

  func run() throws {
    let loaded = notebook.annotated(sources.load())
    let timeline = loaded.timeline
    guard timeline.count > 0 else { return try loaded.outcome(rows: 0).end() }
    let matches = timeline.rows(beginningWith: event, limit: Self.mostNamed)
    guard matches.count == 1, let match = timeline.events(rows: matches).first else {
      let count = matches.count == Self.mostNamed ? "many" : String(matches.count)
      Complaint.print(
        matches.isEmpty
          ? "No event begins with “\(event)”; `regesta list` names them all."
          : "“\(event)” begins \(count) events; give more letters."
      )
      return try Outcome.noRows.end()
    }
    let sink = ByteSink(descriptor: 1)
    switch format {
    case .page:
      let page = EventPage(match, in: timeline, tellsWhy: why)
      for line in page.lines(fitting: TerminalWidth.ofStandardOutput) { try sink.writeLine(line) }
    case .jsonl:
      var writer = EventJSON(timeline, marginalia: loaded.marginalia)
      try sink.writeLine(writer.object(of: match).line)
    }
    try sink.flush()
    try loaded.outcome(rows: 1).end()
  }
}

/// How `show` prints an event.
enum EventFormat: String, CaseIterable, ExpressibleByArgument {
  /// A page to read, or the JSON object that `list` prints.
  case page, jsonl
}
