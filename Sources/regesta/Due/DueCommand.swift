import ArgumentParser
import Interchange
import Timelines

/// `due`: what waits, by whose turn it is.
struct DueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "due",
    abstract: "Lists what is open: offers, demands, deadlines, and whose turn it is.",
    discussion: """
      Each matter stands under the party that has to move, with its due day, what was done about \
      it, and why it is that party's turn. The day is that of --as-of, else the last day on which \
      a source came out. With -q, only matters in which an act fits.

        regesta due ARTICLES
        regesta due ARTICLES --as-of 2025-05-11
        regesta due ARTICLES -q 'with:Erdogan'
        regesta due ARTICLES --format jsonl | jq -r 'select(.open) | .due + " " + .what'

      \(QueryHelp.text)
      """,
    aliases: ["open-questions"]
  )

  @OptionGroup var sources: SourceOptions

  @OptionGroup var filter: QueryOptions

  @OptionGroup var notebook: NotebookOptions

  @Option(help: ArgumentHelp("How to print matters.", valueName: "format"))
  var format = MatterFormat.page

  func run() throws {
    let loaded = notebook.annotated(sources.load())
    let timeline = loaded.timeline
    var questions = timeline.openQuestions
    if !filter.isEmpty {
      questions = questions.touching(try filter.rows(of: loaded), in: timeline)
    }
    let sink = ByteSink(descriptor: 1)
    switch format {
    case .page:
      let page = OpenQuestionsPage(questions, in: timeline)
      if !questions.isEmpty {
        for line in page.lines(fitting: TerminalWidth.ofStandardOutput) { try sink.writeLine(line) }
      }
    case .jsonl:
      let writer = MatterJSON(timeline)
      for object in writer.objects(of: questions) { try sink.writeLine(object.line) }
    }
    try sink.flush()
    try loaded.outcome(rows: questions.count).end()
  }
}

/// How `due` prints matters.
enum MatterFormat: String, CaseIterable, ExpressibleByArgument {
  /// A page to read, or a JSON object a matter.
  case page, jsonl
}

extension OpenQuestions {
  /// How many matters and positions there are.
  var count: Int { openCount + standing.count + settled.count }

  /// Whether there is nothing to tell of.
  var isEmpty: Bool { count == 0 }

  /// Only what some rows of a register touch.
  func touching(_ rows: [Int], in timeline: any EventRegister) -> OpenQuestions {
    let columns = timeline.columns
    let shown = RowSet(capacity: columns.count, rows: rows.lazy.map { Int32(clamping: $0) })
    let fitting = Set(columns.threads(timeline.threads, among: shown))
    var questions = self
    questions.standing.removeAll { id in !(timeline.row(of: id).map(shown.contains) ?? false) }
    questions.settled.removeAll { !fitting.contains($0) }
    for place in questions.groups.indices {
      questions.groups[place].threads.removeAll { !fitting.contains($0) }
    }
    questions.groups.removeAll(where: \.threads.isEmpty)
    return questions
  }
}
