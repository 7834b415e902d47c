internal import GRDB

/// Reads and writes the entries of a notebook.
enum NotebookRows {
  private static let fields = "id, author, time, kind, subject, quote, document, value"

  /// The entries that hold, in order of writing.
  static func entries(in database: Database) throws -> [NotebookEntry] {
    try database.rows("SELECT \(fields) FROM entries WHERE undone = 0 ORDER BY time, number") {
      entry($0)
    }
    .compactMap(\.self)
  }

  /// The last entry of an author that holds.
  static func last(of author: String, in database: Database) throws -> NotebookEntry? {
    try database.row(
      """
      SELECT \(fields) FROM entries WHERE undone = 0 AND author = ? ORDER BY number DESC LIMIT 1
      """,
      [.text(author)]
    ) { entry($0) } ?? nil
  }

  /// An entry, if it still holds.
  static func holding(_ id: String, in database: Database) throws -> NotebookEntry? {
    try database.row(
      "SELECT \(fields) FROM entries WHERE undone = 0 AND id = ?",
      [.text(id)]
    ) { entry($0) } ?? nil
  }

  /// The entry of a row; `nil` where it is of a kind that this program doesn't know.
  static func entry(_ row: Statement) -> NotebookEntry? {
    guard let kind = NotebookEntry.Kind(rawValue: row.text(3)) else { return nil }
    return NotebookEntry(
      id: row.text(0),
      author: row.text(1),
      time: Int(row.integer(2)),
      kind: kind,
      anchor: NotebookEntry.Anchor(
        subject: row.text(4),
        quote: row.text(5),
        document: row.text(6)
      ),
      value: row.optionalText(7)
    )
  }

  /// Adds an entry, unless it is there already.
  ///
  /// - Returns: Whether it was added.
  @discardableResult
  static func add(_ entry: NotebookEntry, to database: Database) throws -> Bool {
    let before = database.totalChangesCount
    try database.run(
      "INSERT INTO entries (\(fields)) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
      .text(entry.id),
      .text(entry.author),
      SQLValue(entry.time),
      .text(entry.kind.rawValue),
      .text(entry.anchor.subject),
      .text(entry.anchor.quote),
      .text(entry.anchor.document),
      SQLValue(entry.value)
    )
    return database.totalChangesCount > before
  }

  static func set(_ id: String, undone: Bool, in database: Database) throws {
    try database.run(
      "UPDATE entries SET undone = ? WHERE id = ?",
      undone ? 1 : 0,
      .text(id)
    )
  }
}
