internal import GRDB

extension ArchiveWriter {
  /// Notes that an archive took event data from a file, with what is to be told of it.
  ///
  /// - Parameters:
  ///   - path: The path from the root of the file system.
  ///   - note: What is to be told whenever the file is found unchanged.
  /// - Throws: Why it can't be written.
  public func noteRecords(of path: String, _ note: String) throws(StorageError) {
    try begin()
    try write { database in
      try database.run(
        """
        INSERT INTO facts VALUES (?, ?)
        ON CONFLICT (name) DO UPDATE SET value = excluded.value
        """,
        .text(Self.prefix + path),
        .text(note)
      )
    }
  }

  /// The files from which the archive took event data, with what was noted of each.
  public func recordSources() throws(StorageError) -> [String: String] {
    let notes = try write { database in
      try database.rows("SELECT name, value FROM facts") { ($0.text(0), $0.text(1)) }
    }
    return Dictionary(
      notes.filter { $0.0.hasPrefix(Self.prefix) }
        .map { (String($0.0.dropFirst(Self.prefix.count)), $0.1) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  private static let prefix = "event-data "
}
