import Glibc
import TOMLKit

/// What is remembered of the last visit to some sources, in a file of lists by name.
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

  /// Reads what was remembered; a damaged file is set aside under another name.
  public func read() -> Found {
    guard case .success(let text) = TextFile.read(path) else { return .nothing }
    guard let table = try? TOMLText.table(of: text) else {
      let aside = path + ".damaged"
      rename(path, aside)
      return .damaged(setAside: aside)
    }
    var lists: [String: [String]] = [:]
    for name in table.keys {
      lists[name] = table[name]?.array?.compactMap(\.string) ?? []
    }
    return .lists(lists)
  }

  /// Remembers some lists instead of those before.
  ///
  /// - Returns: Whether they are kept.
  public func write(_ lists: [String: [String]]) -> Bool {
    StandardFolders.make(String(path.prefix(upTo: path.lastIndex(of: "/") ?? path.startIndex)))
    let table = TOMLTable()
    for (name, values) in lists { table[name] = TOMLArray(values) }
    return TextFile.replace(path, with: table.convert() + "\n")
  }
}
