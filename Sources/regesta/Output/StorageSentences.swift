import Glibc
import Intake
import Storage

/// What kept a source from being read, as a person is told.
protocol SourceProblem: Sendable {
  /// What happened, where, and what to do.
  var sentence: String { get }
}

extension IntakeProblem: SourceProblem {}

extension StorageError: SourceProblem {
  /// What happened, where, and what to do.
  var sentence: String {
    switch problem {
    case .missing: "\(path): there is no such file."
    case .noFolder: "\(path): its folder doesn't exist; make it first."
    case .isFolder: "\(path): this is a folder; name a file."
    case .notADatabase: "\(path): this is not an archive; it is left as it is."
    case .notOurs: "\(path): this is another program's database; it is left as it is."
    case .newer(let version):
      "\(path): a newer version of this program wrote it (version \(version)); it is left as it is."
    case .truncated: "\(path): its end is missing; take a whole copy, or import anew."
    case .damaged(let what):
      "\(path): it is damaged (\(what)); take a whole copy, or import anew."
    case .locked: "\(path): another program is writing to it; try again when that has ended."
    case .full: "\(path): the disk is full; what was written before is safe."
    case .readOnly: "\(path): it, or its folder, may not be written."
    case .unreadable: "\(path): its permissions don't let you read it."
    case .refused(let code, let what): "\(path): it could not be used (\(what), code \(code))."
    }
  }
}

/// Several sources where an archive has to stand alone.
struct ArchiveAmongSources: SourceProblem {
  /// The archive.
  var path: String

  var sentence: String {
    "\(path): an archive is opened alone; put the other sources into it with `regesta import`."
  }
}

extension ArchiveReport.Finding {
  /// What doesn't hold, and in which archive.
  func sentence(of archive: String) -> String {
    if case .failure(let error) = self { error.sentence } else { "\(archive): \(words)" }
  }

  private var words: String {
    switch self {
    case .failure(let error): error.sentence
    case .damage(let what): "the file is damaged: \(what)"
    case .brokenReference(let table): "a row of \(table) points to one that is gone"
    case .misplaced(let claim, let document):
      "the quote of claim \(claim) doesn't stand at its place in \(document)"
    case .unreadable(let table): "a row of \(table) can't be read"
    case .columns: "what queries ask doesn't agree with the rows; it is made anew by an import"
    case .unfinished: "an import didn't end; start it again"
    }
  }
}
