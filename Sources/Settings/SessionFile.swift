import Glibc

/// The file in which versions before the notebook kept the last visit to some sources.
///
/// It is read once, taken over into the notebook, and removed.
public struct SessionFile: Hashable, Sendable {
  /// The file.
  public let path: String

  /// Names the file of some sources.
  ///
  /// - Parameters:
  ///   - folders: Where sessions lie.
  ///   - identity: What tells the sources from others, in letters and digits.
  public init(in folders: StandardFolders, identity: String) {
    path = folders.sessions + "/" + identity.filter { $0.isLetter || $0.isNumber } + ".toml"
  }

  /// What was found.
  public enum Found: Hashable, Sendable {
    /// The lists; nobody was here before; or a file that makes no sense, now set aside.
    case lists([String: [String]])
    case nothing
    case damaged(setAside: String)
  }

  /// Whether there is such a file.
  public var isThere: Bool { access(path, F_OK) == 0 }

  /// Reads what was remembered; a damaged file is set aside under another name.
  public func read() -> Found {
    guard case .success(let text) = TextFile.read(path) else { return .nothing }
    if let lists = SessionText.lists(in: text) { return .lists(lists) }
    let aside = path + ".damaged"
    rename(path, aside)
    return .damaged(setAside: aside)
  }

  /// Removes the file, once what it says is kept elsewhere.
  public func remove() {
    unlink(path)
  }
}
