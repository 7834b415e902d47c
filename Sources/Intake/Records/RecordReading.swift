public import Interchange

/// What a part of a file of event data holds.
public struct RecordReading: Sendable, Hashable {
  /// What people call the file's format: "GDELT events".
  public var format: String
  /// Which column or key was taken for which field, where that was guessed; told with the first
  /// part.
  public var guesses: [FieldGuess]
  /// How many rows it holds: those of events, and those that give none.
  public var rowCount: Int
  /// The events.
  public var records: [SourceRecord]
  /// How many rows give none.
  public var rejectCount: Int
  /// What had to be assumed about its characters, in words.
  public var finding: String?

  init(_ batch: RecordBatch, of format: any RecordFormat, isFirst: Bool) {
    self.format = format.name
    guesses = isFirst ? format.guesses : []
    rowCount = batch.rowCount
    records = batch.records
    rejectCount = batch.rejects.count
  }
}
