/// What a file was when an archive took it in, so that an unchanged one isn't read again.
public struct SourceMark: Hashable, Sendable {
  /// The path from the root of the file system.
  public var path: String
  /// What the system said of it, in words of whoever asks; `nil` where that tells too little.
  public var state: String?
  /// The digest of its bytes, where it is known.
  public var digest: String?
  /// The version of the rules that read it.
  public var rules: String

  /// Makes a mark.
  public init(path: String, state: String?, digest: String?, rules: String) {
    self.path = path
    self.state = state
    self.digest = digest
    self.rules = rules
  }
}

/// A part of what was read of one file.
public struct SourcePart: Sendable {
  /// The file.
  public var mark: SourceMark
  /// The number of the part, from 0.
  public var number: Int
  /// Whether the file ends with this part.
  public var isLast: Bool
  /// The documents in it.
  public var entries: [ArchiveEntry]

  /// Makes a part.
  public init(of mark: SourceMark, number: Int, isLast: Bool, entries: [ArchiveEntry]) {
    self.mark = mark
    self.number = number
    self.isLast = isLast
    self.entries = entries
  }
}
