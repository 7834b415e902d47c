import ArgumentParser
import Chronology
import Codebooks
import Storage

/// `check`: examines an archive.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Examines an archive: the file, and every citation at its place.",
    discussion: """
      Compares every quote with the words at its place in the stored text, and what queries ask \
      with the rows; SQLite examines the file itself. Nothing is changed. It ends with 0 when all \
      is well, 3 when something isn't, and 4 when the archive can't be opened.
      """
  )

  @Argument(help: "The archive.")
  var archive: String

  func run() throws {
    let report: ArchiveReport
    do throws(StorageError) {
      report = try Archive(at: archive, base: ActorCodebook.builtIn).check()
    } catch {
      Complaint.print(error.sentence)
      return try Outcome.nothingRead.end()
    }
    for finding in report.findings.prefix(Self.most) {
      Complaint.print(finding.sentence(of: archive))
    }
    if report.findings.count > Self.most {
      let rest = (report.findings.count - Self.most).counted("more finding")
      Complaint.print("\(archive): \(rest).")
    }
    let sink = ByteSink(descriptor: 1)
    try sink.writeLine(
      "\(report.documents.counted("document")), \(report.citations.counted("citation")), "
        + "\(report.events.counted("event")): "
        + (report.findings.isEmpty
          ? "all at their places" : report.findings.count.counted("finding"))
    )
    try sink.flush()
    try (report.findings.isEmpty ? Outcome.rows : .partlyRefused).end()
  }

  /// How many findings are told.
  private static let most = 20
}
