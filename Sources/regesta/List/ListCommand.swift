import ArgumentParser
import Timelines

/// `list`: the events in order, one a line.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Lists the events in order, one a line.",
    discussion: """
      SRC counts independent sources; flags behind it: D deadline, P planned, S standing \
      position, B background, ! sources differ, / disputed by the parties, ? doubtful \
      quotation, M coded by a machine. EVENT is what `regesta show` takes.

        regesta list ARTICLES
        regesta list ARTICLES -q 'actor:Erdogan during:2025-05'
        regesta list ARTICLES --as-of 2025-05-10
        regesta list ARTICLES --format csv --per claim > claims.csv
        regesta list ARTICLES --format jsonl | jq -r .title
        regesta list ARTICLES -q is:due --format ics > due.ics

      Formats: table; jsonl; csv and tsv, a row an event or --per claim; markdown, with \
      footnotes; timelinejs; markwhen; ics, what falls due first; csl, the documents for a \
      reference manager; annotations, the quotations as W3C Web Annotations.

      \(QueryHelp.text)
      """
  )

  @OptionGroup var sources: SourceOptions

  @OptionGroup var filter: QueryOptions

  @OptionGroup var notebook: NotebookOptions

  @Option(help: ArgumentHelp("How to print events.", valueName: "format"))
  var format = ListFormat.table

  @Option(help: ArgumentHelp("What makes a row of csv and tsv.", valueName: "unit"))
  var per = RowUnit.event

  @Flag(help: "Begin csv and tsv with a byte order mark, as some spreadsheets want.")
  var bom = false

  @Option(help: ArgumentHelp("Print no more than this many events.", valueName: "n"))
  var limit: Int?

  @Flag(help: "Begin with the last event.")
  var reverse = false

  func validate() throws {
    guard limit.map({ $0 >= 0 }) ?? true else {
      throw ValidationError("--limit takes a number from 0 on.")
    }
    guard format == .csv || format == .tsv || (per == .event && !bom) else {
      throw ValidationError("--per claim and --bom go with --format csv or tsv.")
    }
  }

  func run() throws {
    let loaded = notebook.annotated(sources.load())
    var rows = try filter.rows(of: loaded)
    if format == .table, filter.isEmpty { rows = folding(rows, in: loaded.timeline) }
    if reverse { rows.reverse() }
    if let limit { rows = Array(rows.prefix(limit)) }
    let sink = ByteSink(descriptor: 1)
    if bom { try sink.writeText("\u{FEFF}") }
    let undatable = try format.write(
      rows,
      of: loaded.timeline,
      with: loaded.marginalia,
      per: per
    ) { try sink.writeLine($0) }
    try sink.flush()
    if undatable > 0 {
      let acts = undatable == 1 ? "1 act has" : "\(undatable) acts have"
      Complaint.print("\(acts) no date that \(format.rawValue) can hold; not written.")
    }
    try loaded.outcome(rows: rows.count).end()
  }

  /// The rows without those that the table folds: background and weak readings; says how many.
  private func folding(_ rows: [Int], in timeline: any EventRegister) -> [Int] {
    let columns = timeline.columns
    let unfolded = columns.unfolded(rows)
    let past = EventStatus.allCases.firstIndex(of: .background) ?? -1
    let background = rows.count { Int(columns.statuses[$0]) == past }
    let doubtful = rows.count - unfolded.count - background
    if background > 0 {
      let acts = background == 1 ? "1 background act is" : "\(background) background acts are"
      Complaint.print("\(acts) folded; -q is:background lists such acts.")
    }
    if doubtful > 0 {
      let acts = doubtful == 1 ? "1 doubtful reading is" : "\(doubtful) doubtful readings are"
      let least = Claim.leastConfidence
      Complaint.print("\(acts) folded; --query=-confidence:\(least) lists such readings.")
    }
    return unfolded
  }
}
