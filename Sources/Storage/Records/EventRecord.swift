public import Chronology
public import Timelines

/// One row of event data, as its source codes it: ready to be kept, never merged with others.
///
/// Actors, places and the like are numbers that the ``ArchiveWriter`` gives, so that a million rows
/// repeat no text. Days are day numbers; only a date that is no plain day needs `date`.
public struct EventRecord: Sendable {
  /// What identifies the row in its source; the same again is the same row.
  public var id: UInt64
  /// The first possible day, or the last one of a bound.
  public var day: Int32
  /// The clock time in minutes after midnight, where told.
  public var minute: Int?
  /// The date, where it isn't just the day.
  public var date: EDTF?
  /// The day on which it was reported, where told.
  public var reported: Int32?
  /// What is done, as people read it.
  public var move: Move
  /// What is done, for comparison.
  public var type: EventType
  /// The PLOVER mode, where one applies.
  public var mode: String?
  /// Whether it is current, planned, background, or a standing position.
  public var status = EventStatus.current
  /// Who acts; -1 is nobody known.
  public var actor: Int32 = -1
  /// Towards whom; -1 is nobody known.
  public var recipient: Int32 = -1
  /// Others who act.
  public var otherActors: [Int32] = []
  /// Others acted towards.
  public var otherRecipients: [Int32] = []
  /// What the row says after `who > whom`.
  public var phrase: String
  /// Where, as a word's number; -1 where not told.
  public var place: Int32 = -1
  /// Who reports it, as a word's number; -1 where not told.
  public var publisher: Int32 = -1
  /// Where the report stands, where told.
  public var url: String?
  /// Others who report it, as words' numbers.
  public var otherPublishers: [Int32] = []
  /// How far the coding can be trusted, in hundredths.
  public var confidence: UInt8 = 100
  /// Whether a machine coded it.
  public var isMachineCoded = false
  /// The CAMEO code, as a word's number; -1 where there is none.
  public var cameo: Int32 = -1
  /// The quad class by the source's own scheme, where that isn't the type's.
  public var quad: QuadClass?
  /// How many sources its source counts, where it does.
  public var sourceCount: Int?
  /// The fuller account, where there is one.
  public var text: String?
  /// The words that tell the date, where they say more than it.
  public var dateText: String?
  /// What its source files it under, as words' numbers.
  public var tags: [Int32] = []
  /// What it leaves open, and what became of it as far as its source tells.
  public var commitments: [Commitment] = []
  /// The source's other fields: one JSON object on a line, or the values of ``extraNames``.
  public var extra: String?
  /// A word that has the names of the other fields, with tabs between them, as their values in
  /// ``extra`` have; -1 where that is JSON.
  public var extraNames: Int32 = -1

  /// Makes a row about nobody.
  public init(
    id: UInt64,
    day: Int32,
    minute: Int? = nil,
    move: Move,
    type: EventType,
    phrase: String
  ) {
    self.id = id
    self.day = day
    self.minute = minute
    self.move = move
    self.type = type
    self.phrase = phrase
  }

  /// Makes an identifier of a row's own bytes, for sources that number nothing.
  ///
  /// - Returns: FNV-1a over 64 bits, mixed once more so that its beginnings differ.
  public static func identifier(of bytes: some Sequence<UInt8>) -> UInt64 {
    Array(bytes).withUnsafeBufferPointer { hash(of: $0) }
  }

  /// Makes an identifier of a text, the same as of its UTF-8.
  public static func identifier(of text: String) -> UInt64 {
    var text = text
    return text.withUTF8 { hash(of: $0) }
  }

  private static func hash(of bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    hash = (hash ^ (hash >> 33)) &* 0xFF51_AFD7_ED55_8CCD
    return hash ^ (hash >> 33)
  }
}
