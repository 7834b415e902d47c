internal import GRDB

extension ArchiveWriter {
  /// The files that the archive took in whole, by their paths.
  public func sources() throws(StorageError) -> [String: SourceMark] {
    let marks = try write { database in
      try database.rows("SELECT path, state, digest, rules FROM sources WHERE rules <> ''") {
        SourceMark(
          path: $0.text(0),
          state: $0.optionalText(1),
          digest: $0.optionalText(2),
          rules: $0.text(3)
        )
      }
    }
    return Dictionary(marks.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Takes parts of files in, all or none of them; a file counts as taken in with its last part.
  ///
  /// The first part of a file takes the place of what the file held before. A document that is
  /// there already, as it was read now, is left as it is.
  public func keep(_ parts: [SourcePart]) throws(StorageError) {
    guard !parts.isEmpty else { return }
    try begin()
    try write { database in
      try database.inTransaction(.immediate) {
        for part in parts { try SourceRows.keep(part, in: database) }
        return .commit
      }
    }
  }

  /// Notes that a file was touched and is as it was.
  public func renew(_ mark: SourceMark) throws(StorageError) {
    try begin()
    try write { database in
      try database.run(
        "UPDATE sources SET state = ?, digest = ?, rules = ? WHERE path = ?",
        SQLValue(mark.state),
        SQLValue(mark.digest),
        .text(mark.rules),
        .text(mark.path)
      )
    }
  }

  /// Forgets all files but some, and the documents that no file holds any more.
  public func keepOnly(sources paths: Set<String>) throws(StorageError) {
    let known = try write { database in
      try database.rows("SELECT path FROM sources") { $0.text(0) }
    }
    let gone = known.filter { !paths.contains($0) }
    let stray = try write { try $0.number("SELECT 1 \(SourceRows.stray) LIMIT 1") } != nil
    guard !gone.isEmpty || stray else { return }
    try begin()
    try write { database in
      try database.inTransaction(.immediate) {
        for path in gone {
          try database.run("DELETE FROM sources WHERE path = ?", .text(path))
          try database.run(
            "DELETE FROM facts WHERE name = ?",
            .text(Self.recordNotePrefix + path)
          )
        }
        try database.run("DELETE \(SourceRows.stray)")
        try database.run(
          "DELETE FROM texts WHERE NOT EXISTS (SELECT 1 FROM documents WHERE text = texts.id)"
        )
        try database.markUnfinished()
        return .commit
      }
    }
  }
}

/// Reads and writes which file holds which documents.
enum SourceRows {
  /// The documents that no file holds.
  static let stray = """
    FROM documents WHERE NOT EXISTS (
      SELECT 1 FROM source_documents WHERE document = documents.id
    )
    """

  /// Takes a part of a file in.
  static func keep(_ part: SourcePart, in database: Database) throws {
    let mark = part.mark
    if part.number == 0 {
      try database.run("DELETE FROM sources WHERE path = ?", .text(mark.path))
      try database.run("INSERT INTO sources VALUES (?, NULL, NULL, '')", .text(mark.path))
    }
    for entry in part.entries {
      let (id, hasChanged) = try DocumentRows.put(entry, in: database)
      try database.run(
        "INSERT INTO source_documents VALUES (?, ?) ON CONFLICT DO NOTHING",
        .text(mark.path),
        .integer(id)
      )
      if hasChanged { try database.markUnfinished() }
    }
    guard part.isLast else { return }
    try database.run(
      "UPDATE sources SET state = ?, digest = ?, rules = ? WHERE path = ?",
      SQLValue(mark.state),
      SQLValue(mark.digest),
      .text(mark.rules),
      .text(mark.path)
    )
  }
}
