import ArgumentParser
import Timelines

/// `actors`: who acts in the timeline, and how often.
struct ActorsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "actors",
    abstract: "Lists who acts, and how often; background acts are not counted."
  )

  @OptionGroup var sources: SourceOptions
  @OptionGroup var filter: QueryOptions

  func run() throws {
    let loaded = sources.load()
    let counts = ActorCounts(loaded.timeline, among: try filter.rows(of: loaded))
    let sink = ByteSink(descriptor: 1)
    if !counts.rows.isEmpty {
      let table = counts.table(in: loaded.timeline.directory)
      for line in table.lines(fitting: TerminalWidth.ofStandardOutput) { try sink.writeLine(line) }
    }
    try sink.flush()
    try loaded.outcome(rows: counts.rows.count).end()
  }
}

/// How often each actor acts, and is acted towards.
struct ActorCounts {
  /// The actors, the busiest first.
  let rows: [Columns.ActorCount]

  /// Counts the actors of some rows; background is left out.
  init(_ timeline: any EventRegister, among rows: [Int]) {
    let columns = timeline.columns
    let shown = RowSet(capacity: columns.count, rows: rows.lazy.map { Int32(clamping: $0) })
    self.rows = columns.actorCounts(in: columns.unfolded(shown))
  }

  /// The counts as a table.
  func table(in directory: any ActorDirectory) -> TextTable {
    TextTable(
      columns: [
        TextTable.Column(title: "ACTOR", yielding: 1),
        TextTable.Column(title: "CODE"),
        TextTable.Column(title: "ACTS", isNumber: true),
        TextTable.Column(title: "RECEIVES", isNumber: true),
      ],
      rows: rows.map { row in
        let actor = directory[row.actor]
        return [
          actor?.name ?? row.actor.description, actor?.code ?? "---", String(row.asActor),
          String(row.asRecipient),
        ]
      }
    )
  }
}
