internal import Glibc

/// What a file was when it was read: when all of it is the same, so is what was read.
public struct FileStamp: Hashable, Sendable, Codable {
  /// The path from the root of the file system, without links and dots.
  public var path: String
  /// What the system said of it; `nil` where it had only just been written, so that a later
  /// writing might not show.
  public var state: FileState?
  /// The SHA-256 of its bytes; `nil` until all of them have been read.
  public var digest: String?
  /// The version of the rules by which it was read.
  public var rules: String

  /// Makes a stamp.
  public init(path: String, state: FileState?, digest: String?, rules: String) {
    self.path = path
    self.state = state
    self.digest = digest
    self.rules = rules
  }
}

/// The rules by which this program reads.
public enum ReadingRules {
  /// What changes whenever the rules may have changed: the state of the program's own file.
  ///
  /// A number kept by hand would be forgotten; a program built anew reads everything anew.
  public static let version: String = {
    guard let program = FileState.found(at: "/proc/self/exe")?.state else {
      return "process \(getpid())"
    }
    return "\(program.device)-\(program.inode)-\(program.size)-\(program.modified)"
  }()
}
