internal import GRDB
public import Timelines

extension ArchiveWriter {
  /// The number of an actor, a new one where the archive doesn't have it yet.
  ///
  /// An importer asks once for each name that it meets and keeps the answer.
  public func number(of actor: Actor) throws(StorageError) -> Int32 {
    try pipeline().parties.number(of: actor.id.description) { actor }
  }

  /// The number of a word that rows repeat: a place, a publisher.
  public func number(of word: String) throws(StorageError) -> Int32 {
    try pipeline().words.number(of: word) { word }
  }

  /// Adds rows of event data; those that are there already are passed over.
  ///
  /// The rows are made ready here and written on another thread, while the next ones are read.
  /// Batches of some ten thousand rows are quickest.
  ///
  /// - Parameter batch: Rows in any order; sorted by day they are written faster.
  /// - Throws: Why this batch or one before it could not be written.
  public func append(_ batch: [EventRecord]) throws(StorageError) {
    guard !batch.isEmpty else { return }
    try pipeline().append(batch, beginning: begin)
  }

  /// Waits until every row added so far is safe on the disk.
  ///
  /// - Returns: How many rows were new since the writer was opened.
  @discardableResult
  public func flush() throws(StorageError) -> Int {
    try records?.wait() ?? 0
  }

  func finishRecords() throws(StorageError) { try flush() }

  private func pipeline() throws(StorageError) -> RecordPipeline {
    if let records { return records }
    let made = try RecordPipeline(self)
    records = made
    return made
  }
}
