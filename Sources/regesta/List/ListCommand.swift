import ArgumentParser
import Interchange
import Timelines

/// `list`: the events in order, one a line.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Lists the events in order, one a line.",
    discussion: """
      Flags: D deadline, P planned, S standing position, B background, ! sources differ, \
      / disputed by the parties, ? doubtful quotation. SRC counts independent sources. EVENT is \
      what `show` takes.
      """
  )

  @OptionGroup var sources: SourceOptions

  @Option(help: ArgumentHelp("How to print events: table or jsonl.", valueName: "format"))
  var format = ListFormat.table

  @Option(help: ArgumentHelp("Print no more than this many events.", valueName: "n"))
  var limit: Int?

  @Flag(help: "Begin with the last event.")
  var reverse = false

  func validate() throws {
    guard limit.map({ $0 >= 0 }) ?? true else {
      throw ValidationError("--limit takes a number from 0 on.")
    }
  }

  func run() throws {
    let loaded = sources.load()
    var events = loaded.timeline.events
    if reverse { events.reverse() }
    if let limit { events = Array(events.prefix(limit)) }
    let sink = ByteSink(descriptor: 1)
    switch format {
    case .table:
      guard !events.isEmpty else { break }
      let table = EventTable(loaded.timeline).table(of: events)
      for line in table.lines(fitting: TerminalWidth.ofStandardOutput) { try sink.writeLine(line) }
    case .jsonl:
      var writer = EventJSON(loaded.timeline)
      for event in events { try sink.writeLine(writer.object(of: event).line) }
    }
    try sink.flush()
    try loaded.outcome(rows: events.count).end()
  }
}
