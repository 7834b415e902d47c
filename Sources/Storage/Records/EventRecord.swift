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
  /// How far the coding can be trusted, in hundredths.
  public var confidence: UInt8 = 100
  /// The source's other fields, as one JSON object on a line.
  public var extra: String?

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
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    hash = (hash ^ (hash >> 33)) &* 0xFF51_AFD7_ED55_8CCD
    return hash ^ (hash >> 33)
  }
}

/// What few rows have, kept together.
struct RecordMore: Packable {
  var mode: String?
  var status = EventStatus.current
  var confidence: UInt8 = 100
  var otherActors: [Int32] = []
  var otherRecipients: [Int32] = []

  /// Takes what a row has beyond the plain; `nil` where that is nothing.
  init?(_ record: EventRecord) {
    guard
      record.mode != nil || record.status != .current || record.confidence != 100
        || !record.otherActors.isEmpty || !record.otherRecipients.isEmpty
    else { return nil }
    mode = record.mode
    status = record.status
    confidence = record.confidence
    otherActors = record.otherActors
    otherRecipients = record.otherRecipients
  }

  func pack(into writer: inout PackedWriter) {
    writer.write(mode)
    writer.write(status)
    writer.write(Int(confidence))
    writer.write(otherActors) { $0.write(Int($1)) }
    writer.write(otherRecipients) { $0.write(Int($1)) }
  }

  init(from reader: inout PackedReader) throws(PackingError) {
    mode = try reader.optionalString()
    status = try reader.word()
    confidence = UInt8(clamping: try reader.int())
    otherActors = try reader.list { (reader) throws(PackingError) in
      Int32(clamping: try reader.int())
    }
    otherRecipients = try reader.list { (reader) throws(PackingError) in
      Int32(clamping: try reader.int())
    }
  }
}
