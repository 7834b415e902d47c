/// What a column or a key can hold for us; `--map FIELD=HEADER` names fields by these words.
public enum RecordField: String, CaseIterable, Sendable {
  /// What identifies the record in its source.
  case id
  /// When it was done: a date in one column, or its first and last day.
  case date, end
  /// The parts of a date that stand in columns of their own.
  case year, month, day, time
  /// When it was reported.
  case reported
  /// Who acts towards whom, and their codes.
  case actor, recipient
  case actorCode = "actor-code"
  case recipientCode = "recipient-code"
  /// What is done: a move of ours, a type of PLOVER's, a mode, a code of CAMEO's.
  case move, type, mode, cameo
  /// Whether it is done or planned.
  case status
  /// What happened in a line, and in full.
  case title, text
  /// Where.
  case place
  /// Who reports it, and where that stands.
  case publisher, url
  /// What it is filed under.
  case tags
  /// How many sources it has.
  case sources
  /// When something falls due.
  case due
}

/// Which columns or keys a person says hold what: `--map title=Betreff`.
public struct FieldMapping: Hashable, Sendable {
  /// The headers of each field, in the order in which they were given.
  public var headers: [RecordField: [String]]

  /// Makes a mapping.
  public init(_ headers: [RecordField: [String]] = [:]) { self.headers = headers }

  /// Whether nothing was said.
  public var isEmpty: Bool { headers.isEmpty }
}

/// A column or key that was taken for a field.
public struct FieldGuess: Hashable, Sendable {
  /// The field.
  public var field: RecordField
  /// The column's header, or the key.
  public var header: String

  /// Makes a guess.
  public init(_ field: RecordField, _ header: String) {
    self.field = field
    self.header = header
  }
}
