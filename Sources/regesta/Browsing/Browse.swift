import ArgumentParser
import Browser
import Chronology
import Documents
import Glibc
import Interchange
import Settings
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

  @OptionGroup var filter: QueryOptions

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
    if let at {
      do {
        _ = try CalendarPhrase(at, today: DateOption.today)
      } catch {
        throw ValidationError("The date “\(at)” isn't understood: \(error.sentence).")
      }
    }
    if let view, !BrowserState.viewNames.contains(view) {
      throw ValidationError(
        "There is no view “\(view)”; there are \(BrowserState.viewNames.joined(separator: ", "))."
      )
    }
  }

  func run() throws {
    let loaded = TimelineLoader.load(
      sources.sources,
      limits: sources.readingLimits,
      knowing: sources.own.codebook()
    )
    for note in loaded.notes { Complaint.print(note) }
    for problem in loaded.problems { Complaint.print(problem.sentence) }
    guard loaded.filesRead > 0 else { return try loaded.outcome(rows: 0).end() }
    let today = DateOption.today
    var library = Library(loaded.timeline) { reference, style in
      var reference = reference
      reference.read = today
      return reference.written(in: style)
    } explain: {
      $0.reason
    }
    let query = filter.isEmpty ? nil : filter.query
    let environment = Surroundings.environment
    let configuration = ConfigurationLoader.load(environment)
    let surroundings = Surroundings(
      environment: environment,
      plain: plain,
      configuration: configuration
    )
    let keeper = VisitKeeper(
      sources: sources.sources,
      environment: environment,
      keeps: surroundings.mode != .list,
      makesLater: surroundings.mode == .screen
    )
    let (visit, seen) = keeper.last(in: library.asRead)
    if let seen { library.distinguishNew(seen: seen) }
    let annotations = library.annotate(keeper.annotations(in: library.asRead))
    let takeaways = TakeawayWriter(surroundings: surroundings)
    var dialogue = PlainDialogue(library: library, query: query, asOf: sources.asOf)
    switch surroundings.mode {
    case .screen:
      var loop = BrowseRunLoop(
        library: library,
        surroundings: surroundings,
        takeaways: takeaways,
        keeper: keeper
      )
      let opened = loop.run { height, width in
        var state = BrowserState(
          height: height,
          width: width,
          query: query,
          asOf: sources.asOf,
          view: view,
          date: at
        )
        state.bind(configuration.keys)
        state.resume(visit)
        _ = state.update(.annotated(annotations, notice: keeper.notice))
        return state
      }
      // All is kept and the terminal is as it was: whoever sent the signal sees what it did.
      if let number = loop.endingSignal { Interruption.end(by: number) }
      if !opened { try talk(dialogue, keeper, takeaways, visit, surroundings.output) }
    case .dialogue: try talk(dialogue, keeper, takeaways, visit, surroundings.output)
    case .list:
      let sink = ByteSink(descriptor: 1)
      let lines = try dialogue.everything { for line in $0 { try sink.writeLine(line) } }
      try sink.flush()
      return try loaded.outcome(rows: lines).end()
    }
    try loaded.outcome(rows: 1).end()
  }

  private func talk(
    _ dialogue: PlainDialogue,
    _ keeper: VisitKeeper,
    _ takeaways: TakeawayWriter,
    _ visit: Visit,
    _ output: ByteSink
  ) throws {
    keeper.prepare()
    var dialogue = dialogue
    dialogue.resume(visit)
    var talk = BrowseDialogue(
      dialogue,
      keeper: keeper,
      takeaways: takeaways,
      to: output
    )
    try talk.run()
  }
}
