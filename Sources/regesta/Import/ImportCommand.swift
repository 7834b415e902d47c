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

        regesta import ARTICLES --into crisis.regesta
        regesta crisis.regesta
        regesta check crisis.regesta
      """
  )

  @Argument(
    help: ArgumentHelp(
      "Articles, or folders of articles; - is standard input.",
      valueName: "source"
    )
  )
  var sources: [String]

  @Option(help: ArgumentHelp("The archive; it is made where it is missing.", valueName: "archive"))
  var into: String

  @OptionGroup var limits: SizeOptions

  func run() throws {
    let imported: Import
    do {
      imported = try Import(sources, into: into, largest: limits.maxFileSize.bytes)
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
