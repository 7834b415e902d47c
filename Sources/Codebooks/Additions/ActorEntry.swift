/// One entry of a user's file of actors, as written: its kind, its fields, and their lines.
public struct ActorEntry: Hashable, Sendable {
  /// What the entry tells of.
  public enum Kind: String, CaseIterable, Sendable {
    /// Somebody; a body or group; more names of somebody whom a table knows.
    case person, organisation, spelling
  }

  /// A field of an entry, which may list several values.
  public struct Field: Hashable, Sendable {
    /// What was written, one value or several.
    public var values: [String]
    /// The line of the file, from 1.
    public var line: Int

    /// Makes a field.
    public init(_ values: [String], line: Int) {
      self.values = values
      self.line = line
    }
  }

  /// What it tells of.
  public var kind: Kind
  /// The line on which it opens, from 1.
  public var line: Int
  /// The fields by name.
  public var fields: [String: Field]

  /// Makes an entry.
  public init(_ kind: Kind, line: Int, fields: [String: Field]) {
    self.kind = kind
    self.line = line
    self.fields = fields
  }
}

/// What is wrong with a user's file of actors, and on which line.
public struct ActorFileProblem: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Reason: Hashable, Sendable {
    /// It is no TOML; the parser's words.
    case syntax(String)
    /// A table or a field that means nothing here.
    case unknownTable(String)
    case unknownField(String)
    /// A field that must be there, or must be text or a list of texts.
    case missing(String)
    case notText(String)
    /// No table knows a state or body, an office, or an actor of that name.
    case unknownBody(String)
    case unknownOffice(String)
    case unknownActor(String)
    /// A date that is no year, month or day; a code that isn't groups of three capitals.
    case date(String)
    case code(String)
    case kind(String)
  }

  /// The line, from 1.
  public var line: Int
  /// What is wrong there.
  public var reason: Reason

  /// Makes a problem.
  public init(line: Int, _ reason: Reason) {
    self.line = line
    self.reason = reason
  }
}
