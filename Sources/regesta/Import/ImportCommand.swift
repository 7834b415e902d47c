import ArgumentParser
import Codebooks
import Storage

/// `import`: reads sources into an archive, where they open at once.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Reads sources into an archive: one file that opens at once.",
    discussion: """
      What is in the archive already stays; what is new or was changed is read and merged. \
      Started again after it was interrupted, it goes on where it stopped; the same sources \
      again change nothing. Every command takes an archive as its source.

      Event data is told by its content: GDELT, ICEWS, ACLED, PA-X, UCDP, POLECAT, TimeFlow, \
      Timesketch, TimelineSetter, and any CSV, TSV or JSON Lines with a date and a title, whose \
      columns --map names where they aren't guessed right.

        regesta import ARTICLES --into crisis.regesta
        regesta import 20250511.export.CSV --into crisis.regesta
        regesta import acts.csv --map date=Datum --map title=Betreff --into crisis.regesta
        regesta crisis.regesta
        regesta check crisis.regesta
      """
  )

  @Argument(
    help: ArgumentHelp(
      "Articles, event data, or folders of them; - is standard input.",
      valueName: "source"
    )
  )
  var sources: [String]

  @Option(help: ArgumentHelp("The archive; it is made where it is missing.", valueName: "archive"))
  var into: String

  @OptionGroup var limits: SizeOptions

  @OptionGroup var map: MapOption

  func run() throws {
    let imported: Import
    do {
      let limits = ReadingLimits(largest: self.limits.maxFileSize.bytes, mapping: map.mapping)
      imported = try Import(sources, into: into, limits: limits)
    } catch let error as StorageError {
      Complaint.print(error.sentence)
      return try Outcome.nothingRead.end()
    }
    for note in imported.notes { Complaint.print(note) }
    for problem in imported.problems { Complaint.print(problem.sentence) }
    Complaint.print(imported.sentence)
    try imported.outcome.end()
  }
}
