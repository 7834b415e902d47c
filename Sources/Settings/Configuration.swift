/// What a person has settled about the program, once for all visits.
public struct Configuration: Hashable, Sendable {
  /// How the screen looks.
  public enum Theme: String, CaseIterable, Sendable {
    /// The terminal's own colours, or none at all.
    case terminal, mono
  }

  /// How the screen looks.
  public var theme = Theme.terminal
  /// Whether only ASCII is sent to the terminal.
  public var sendsASCII = false
  /// Whether the dialogue by line is chosen without being asked for.
  public var isPlain = false
  /// The keys of commands, by the names of their `:commands`, as typed.
  public var keys: [String: [String]] = [:]

  /// The settings that nothing changes.
  public init() {}
}

/// Something in the configuration that can't be taken; the rest applies.
public struct ConfigurationProblem: Hashable, Sendable {
  /// What is wrong.
  public enum Kind: Hashable, Sendable {
    /// The line is no TOML, as the parser says.
    case syntax(String)
    /// No setting has this name; these there are.
    case unknown(name: String, known: [String])
    /// The setting wants something else: "true or false".
    case value(name: String, wanted: String)
    /// The keys of a command that can't be taken, and why.
    case key(command: String, reason: String)
    /// The text is longer than any settings are, in bytes.
    case tooLong(limit: Int)
    /// The file can't be read, with the `errno` of the system.
    case unreadable(Int32)
  }

  /// What is wrong.
  public var kind: Kind
  /// The file.
  public var file: String
  /// Where, from 1; 0 where no place is meant.
  public var line: Int
  /// The column, from 1.
  public var column: Int

  /// Makes a problem.
  public init(_ kind: Kind, file: String, line: Int, column: Int) {
    self.kind = kind
    self.file = file
    self.line = line
    self.column = column
  }
}
