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
    let counts = ActorCounts(loaded.timeline.events(rows: try filter.rows(of: loaded)))
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
  /// One actor's counts.
  struct Row {
    /// Who.
    var actor: ActorID
    /// In how many events it acts.
    var acting = 0
    /// In how many events it is acted towards.
    var receiving = 0
  }

  /// The actors, the busiest first.
  let rows: [Row]

  /// Counts the actors of events; background is left out.
  init(_ events: [Event]) {
    var counts: [ActorID: Row] = [:]
    for event in events where event.status != .background {
      for id in Set(event.actors.map(\.actor)) {
        counts[id, default: Row(actor: id)].acting += 1
      }
      for id in Set(event.recipients.map(\.actor)) {
        counts[id, default: Row(actor: id)].receiving += 1
      }
    }
    rows = counts.values.sorted {
      ($1.acting + $1.receiving, $0.actor) < ($0.acting + $0.receiving, $1.actor)
    }
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
          actor?.name ?? row.actor.description, actor?.code ?? "---", String(row.acting),
          String(row.receiving),
        ]
      }
    )
  }
}
