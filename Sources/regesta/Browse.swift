import ArgumentParser
import Browser
import Glibc
import Timelines

/// `browse`: the reader, on the whole screen or as a dialogue by line.
struct Browse: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "browse",
    abstract: "Opens the timeline to read in; the command when none is named.",
    discussion: """
      In the reader ? shows the keys, / searches, & filters, Enter reads the passage, q goes back \
      and ends. Without a terminal it lists the events and ends. --plain, TERM=dumb and \
      ACCESSIBLE=1 choose a dialogue by line, for screen readers and braille.

        regesta ARTICLES
        regesta ARTICLES --view open-questions --as-of 2025-05-11
      """
  )

  @OptionGroup var sources: SourceOptions

  @Option(name: .shortAndLong, help: ArgumentHelp("Show only what fits.", valueName: "query"))
  var query: String?

  @Option(
    help: ArgumentHelp(
      "The view to begin with: \(BrowserState.viewNames.joined(separator: ", ")).",
      valueName: "name"
    )
  )
  var view: String?

  @Option(help: ArgumentHelp("The date to go to.", valueName: "date"))
  var at: String?

  @Flag(help: "A dialogue by line instead of the whole screen.")
  var plain = false

  func validate() throws {
    if let view, !BrowserState.viewNames.contains(view) {
      throw ValidationError(
        "There is no view “\(view)”; there are \(BrowserState.viewNames.joined(separator: ", "))."
      )
    }
  }

  func run() throws {
    let loaded = TimelineLoader.load(sources.sources)
    for note in loaded.notes { Complaint.print(note) }
    for problem in loaded.problems { Complaint.print(problem.sentence) }
    let timeline = loaded.timeline
    guard loaded.filesRead > 0 else { return try loaded.outcome(rows: 0).end() }
    var loop = BrowseRunLoop(
      library: Library(timeline) { $0.reason },
      surroundings: Surroundings(environment: Surroundings.environment, plain: plain)
    )
    loop.run { height, width in
      BrowserState(
        height: height,
        width: width,
        query: query,
        asOf: sources.asOf,
        view: view,
        date: at
      )
    }
    try loaded.outcome(rows: max(1, timeline.events.count)).end()
  }
}
