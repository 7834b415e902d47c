import ArgumentParser
import Chronology
import Intake

/// What to read, on the command line of nearly every command.
struct SourceOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      """
      Articles, event data, folders of them, or an archive; - is standard input. Without: the \
      current folder.
      """,
      valueName: "source"
    )
  )
  var sources: [String] = []

  @Option(
    help: ArgumentHelp("Read only what had been published by that day.", valueName: "date"),
    transform: DateOption.day
  )
  var asOf: CivilDate?

  @OptionGroup var limits: SizeOptions

  /// The largest article that is read.
  var maxFileSize: FileSize { limits.maxFileSize }

  @OptionGroup var map: MapOption

  @OptionGroup var own: ActorsOption

  /// How much is read, and what a person says of columns.
  var readingLimits: ReadingLimits {
    ReadingLimits(largest: limits.maxFileSize.bytes, mapping: map.mapping)
  }

  /// Reads the sources, and says on standard error what could not be read.
  func load() -> LoadedTimeline {
    let loaded = TimelineLoader.load(
      sources,
      asOf: asOf,
      limits: readingLimits,
      knowing: own.codebook()
    )
    for note in loaded.notes { Complaint.print(note) }
    for problem in loaded.problems { Complaint.print(problem.sentence) }
    return loaded
  }
}

/// How much is read of one article.
struct SizeOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The largest article that is read: 64M, 500k. Files of many records may be larger.",
      valueName: "size"
    )
  )
  var maxFileSize = FileSize(Intake.largestArticle)
}
