public import Chronology
public import Timelines

/// One record of a source of events, as its format tells it: a row, a calendar entry, a slide.
///
/// What a format doesn't tell is `nil` or empty; what has no field here is kept in ``extra``. A
/// record is an event as it stands and is never merged with others.
public struct SourceRecord: Hashable, Sendable {
  /// The line on which it starts, from 1.
  public var line: Int
  /// What makes it the same record when it is read again: its format with its identifier, or all
  /// of it where its source numbers nothing.
  public var identity: String
  /// What identifies it in its source: a number, a UID.
  public var id: String?

  /// When it was done or is to be done, as finely as the source tells.
  public var date: EDTF
  /// The clock time in minutes after midnight, where told.
  public var minute: Int?
  /// The words that tell the date, where they say more than the date.
  public var dateText: String?
  /// The day on which it was reported or entered, where told.
  public var reported: CivilDate?

  /// Who acts.
  public var actors: [RecordedParty] = []
  /// Towards whom.
  public var recipients: [RecordedParty] = []
  /// What is done, as people read it; `.says` where the source tells no verb.
  public var move: Move
  /// What is done, for comparison; `.statement` where the source tells no type.
  public var type: EventType
  /// The PLOVER mode, where one applies.
  public var mode: String?
  /// The CAMEO code, where the source has one.
  public var cameo: String?
  /// The quad class by the source's own scheme, where it has one.
  public var quad: QuadClass?
  /// Whether it is done, planned, or long past.
  public var status = EventStatus.current

  /// What a row says after `who > whom`, or the title where nobody is said to act; one line.
  public var phrase: String
  /// The fuller account as plain text, where there is one.
  public var text: String?
  /// Where.
  public var place: String?
  /// What it leaves open: what falls due, when, and what became of it.
  public var commitments: [Commitment] = []
  /// Whom only what it leaves open names.
  public var mentioned: [RecordedParty] = []
  /// Who reports it.
  public var publishers: [String] = []
  /// Where the report stands.
  public var url: String?
  /// What its source files it under.
  public var tags: [String] = []
  /// How many sources the format says it has; `nil` where it says nothing.
  public var sourceCount: Int?
  /// Whether a machine coded it, unread by anybody.
  public var isMachineCoded = false
  /// How far the coding can be trusted, in hundredths.
  public var confidence: UInt8 = 100
  /// What else the source says of it.
  public var extra = ExtraFields.none
}

extension SourceRecord {
  /// Makes a record of what every record has.
  public init(
    line: Int,
    identity: String,
    date: EDTF,
    move: Move = .says,
    type: EventType = .statement,
    phrase: String
  ) {
    self.line = line
    self.identity = identity
    self.date = date
    self.move = move
    self.type = type
    self.phrase = phrase
  }
}

/// What a source says of a record that has no field of ours, kept to be written out again.
public enum ExtraFields: Hashable, Sendable {
  /// Nothing.
  case none
  /// One JSON object on a line.
  case json(String)
  /// Fields of a table whose rows share their names: the values in the same order, with a tab
  /// between them. Missing values at the end, and empty ones, are left out when they are written.
  case row(names: [String], values: String)
}
