internal import GRDB

extension ArchiveWriter {
  /// Notes what is to be told of a file of which an archive took records.
  ///
  /// - Parameters:
  ///   - path: The path from the root of the file system.
  ///   - note: What is to be told whenever the file is found unchanged; `nil` for nothing.
  /// - Throws: Why it can't be written.
  public func noteRecords(of path: String, _ note: String?) throws(StorageError) {
    try begin()
    try write { database in
      guard let note else {
        return try database.run(
          "DELETE FROM facts WHERE name = ?",
          .text(Self.recordNotePrefix + path)
        )
      }
      try database.run(
        """
        INSERT INTO facts VALUES (?, ?)
        ON CONFLICT (name) DO UPDATE SET value = excluded.value
        """,
        .text(Self.recordNotePrefix + path),
        .text(note)
      )
    }
  }

  /// The files of whose records something was noted, with what it was.
  public func recordSources() throws(StorageError) -> [String: String] {
    let notes = try write { database in
      try database.rows("SELECT name, value FROM facts") { ($0.text(0), $0.text(1)) }
    }
    return Dictionary(
      notes.filter { $0.0.hasPrefix(Self.recordNotePrefix) }
        .map { (String($0.0.dropFirst(Self.recordNotePrefix.count)), $0.1) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// What the names of such notes begin with among the archive's facts.
  static let recordNotePrefix = "event-data "
}
