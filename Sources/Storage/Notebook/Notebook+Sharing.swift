internal import GRDB

extension Notebook {
  /// Everything that holds, as JSON Lines: one entry an object, to share or to keep.
  public func exportedLines() throws(StorageError) -> [String] {
    try access { database in
      try database.rows(
        """
        SELECT json_object('v', 1, 'id', id, 'author', author, 'time', time, 'kind', kind,
          'subject', subject, 'quote', quote, 'document', document, 'value', value)
        FROM entries WHERE undone = 0 ORDER BY time, number
        """
      ) { $0.text(0) }
    }
  }

  /// Takes entries of another notebook in; those that are here already stay as they are.
  ///
  /// - Parameter lines: As ``exportedLines()`` gives them; empty ones are passed over.
  /// - Throws: What keeps them from being written; then none is.
  /// - Returns: How many were new, and the numbers of the lines, from 1, that are no entries.
  public func importLines(
    _ lines: [String]
  ) throws(StorageError) -> (added: Int, refused: [Int]) {
    try write { database in
      var added = 0
      var refused: [Int] = []
      for (index, line) in lines.enumerated() where !line.allSatisfy(\.isWhitespace) {
        guard let entry = try Self.entry(in: line, database) else {
          refused.append(index + 1)
          continue
        }
        if try NotebookRows.add(entry, to: database) { added += 1 }
      }
      return (added, refused)
    }
  }

  private static func entry(in line: String, _ database: Database) throws -> NotebookEntry? {
    guard try database.number("SELECT json_valid(?)", [.text(line)]) == 1 else { return nil }
    return try database.row(
      """
      SELECT j ->> '$.id', j ->> '$.author', j ->> '$.time', j ->> '$.kind', j ->> '$.subject',
        j ->> '$.quote', j ->> '$.document', j ->> '$.value', j ->> '$.v'
      FROM (SELECT ? AS j)
      """,
      [.text(line)]
    ) { row in
      row.integer(8) == 1 && !row.text(0).isEmpty ? NotebookRows.entry(row) : nil
    } ?? nil
  }
}
