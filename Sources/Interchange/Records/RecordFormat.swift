import ArticleReading

/// A format whose records are events: how a file of it is recognised, cut up, and read.
///
/// A value of a format stands for one file: it holds what the file's head tells, such as the columns.
/// Reading is a function of a piece alone, so pieces are read on all cores.
public protocol RecordFormat: Sendable {
  /// Recognises a file by its content, never by its name alone.
  ///
  /// - Parameter head: How it begins.
  /// - Returns: `nil` where the file isn't of this format.
  static func recognised(by head: SourceHead) -> Self?

  /// What people call the format: "GDELT 2.0 events".
  var name: String { get }

  /// Where a file may be cut into pieces.
  var boundary: RecordBoundary { get }

  /// Which column or key was taken for which field, where that was guessed; shown, so that a
  /// person can correct it.
  var guesses: [FieldGuess] { get }

  /// Reads a piece of a file.
  ///
  /// Every row gives records or a reject: none is lost.
  ///
  /// - Parameters:
  ///   - piece: Whole records, in UTF-8.
  ///   - roll: Those whom records name.
  /// - Returns: What the piece holds, in its order.
  func read(_ piece: SourcePiece, naming roll: PartyRoll) -> RecordBatch
}

extension RecordFormat {
  /// Nothing is guessed where a format has its own names.
  public var guesses: [FieldGuess] { [] }
}

/// Where a file of records may be cut.
public enum RecordBoundary: Hashable, Sendable {
  /// Nowhere: it is read in one piece.
  case none
  /// After each line.
  case lines
  /// After each line that doesn't end within quotation marks; they open behind a separator.
  case quotedLines(separator: UInt8)
}

/// How a file begins, by which its format is told.
public struct SourceHead: Sendable {
  /// Its first bytes in UTF-8, without a byte order mark: some kilobytes, or all of it.
  public var bytes: [UInt8]
  /// Whether that is all of it.
  public var isWhole: Bool
  /// What a person said of its columns or keys.
  public var mapping: FieldMapping

  /// Takes a beginning.
  public init(_ bytes: [UInt8], isWhole: Bool = false, mapping: FieldMapping = FieldMapping()) {
    self.bytes = bytes.withoutByteOrderMark
    self.isWhole = isWhole
    self.mapping = mapping
  }
}

/// Some whole records of a file.
public struct SourcePiece: Sendable {
  /// The bytes, in UTF-8; the file's first piece has no byte order mark.
  public var bytes: [UInt8]
  /// The line on which they start, from 1.
  public var line: Int
  /// Whether the file begins with them, with its header if it has one.
  public var isFirst: Bool

  /// The lines that were passed over, being longer than any record.
  public var tooLong: [Int] = []

  /// Makes a piece.
  public init(_ bytes: [UInt8], line: Int = 1, isFirst: Bool = true) {
    self.bytes = bytes
    self.line = line
    self.isFirst = isFirst
  }
}

/// What a piece of a file holds.
public struct RecordBatch: Sendable {
  /// How many rows of the format it holds; a header is none, and a rule of recurrence is one.
  public var rowCount = 0
  /// The events.
  public var records: [SourceRecord] = []
  /// The rows that give none.
  public var rejects: [RecordReject] = []

  /// Makes an empty batch.
  public init() {}

  /// Adds a row that gives one event.
  public mutating func add(_ record: consuming SourceRecord) {
    rowCount += 1
    records.append(record)
  }

  /// Adds a row that gives none.
  public mutating func reject(line: Int, _ reason: RecordReject.Reason) {
    rowCount += 1
    rejects.append(RecordReject(line: line, reason: reason))
  }
}

/// A row that gives no event, and why.
public struct RecordReject: Error, Hashable, Sendable, Codable {
  /// The line on which it starts, from 1.
  public var line: Int
  /// Why.
  public var reason: Reason

  /// Why a row gives no event.
  public enum Reason: Hashable, Sendable, Codable {
    /// It has another number of columns than its format.
    case columns(found: Int, expected: [Int])
    /// A field that every event needs is empty; it is called as the source calls it.
    case missing(String)
    /// A field holds what it can't hold.
    case unreadable(field: String, value: String)
    /// The calendar has no such day.
    case noSuchDate(field: String, value: String)
    /// A quotation mark is never closed.
    case unclosedQuote
    /// It is longer than any record.
    case tooLong
    /// It isn't JSON, at this byte of the line, from 1.
    case noJSON(column: Int)
    /// The format's own rules are broken, in words: "the rule of recurrence has no FREQ".
    case broken(String)
  }

  /// Makes a reject.
  public init(line: Int, reason: Reason) {
    self.line = line
    self.reason = reason
  }
}
