import ArgumentParser
import Chronology

/// What to read, on the command line of nearly every command.
struct SourceOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Articles, or folders of articles; - is standard input. Without any: the current folder.",
      valueName: "source"
    )
  )
  var sources: [String] = []

  @Option(
    help: ArgumentHelp("Read only what had been published by that day.", valueName: "date"),
    transform: DateOption.day
  )
  var asOf: CivilDate?

  /// Reads the sources, and says on standard error what could not be read.
  func load() -> LoadedTimeline {
    let loaded = TimelineLoader.load(sources, asOf: asOf)
    for note in loaded.notes { Complaint.print(note) }
    for problem in loaded.problems { Complaint.print(problem.sentence) }
    return loaded
  }
}
