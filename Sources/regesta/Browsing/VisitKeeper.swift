import Browser
import Documents
import Glibc
import Settings

/// Keeps where a person was, so that they come back to it, after a crash or a lost line too.
final class VisitKeeper {
  private let file: SessionFile?
  private var kept: Visit?

  /// Names the session of some sources; none is kept where the environment names no home.
  init(sources: [String], environment: [String: String]) {
    let paths = (sources.isEmpty ? ["."] : sources).map(Self.absolute).sorted()
    let identity = String(Digest.sha256(paths.joined(separator: "\n")).prefix(24))
    let folders = StandardFolders(environment: environment)
    // Standard input is another text every time.
    file = sources.contains("-") ? nil : folders.map { SessionFile(in: $0, identity: identity) }
  }

  private static func absolute(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// What was kept of the last visit, and what to say about it, if anything.
  func last() -> (visit: Visit, notice: String?) {
    switch file?.read() {
    case .lists(let lists)?: return (Visit(entries: lists), nil)
    case .damaged(let aside)?:
      return (Visit(), "The last session made no sense and was set aside as \(aside).")
    case .nothing?, nil: return (Visit(), nil)
    }
  }

  /// Whether a visit differs from what was kept last.
  func isStale(_ visit: Visit) -> Bool {
    file != nil && visit != kept
  }

  /// Keeps a visit; documents tell next time which acts are new.
  func keep(_ visit: Visit, documents: [String]) {
    guard let file, visit != kept else { return }
    var entries = visit.entries
    entries["documents"] = documents
    // A home that can't be written to is asked no more until something changes.
    _ = file.write(entries)
    kept = visit
  }
}
