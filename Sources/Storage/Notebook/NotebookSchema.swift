internal import GRDB

/// The tables of a notebook, and how an older one becomes one of today.
enum NotebookSchema {
  /// What marks a file of SQLite as a notebook: "REGN".
  static let applicationID: Int32 = 0x5245_474E
  /// The version of the tables.
  static let version: Int32 = 1

  static var migrator: DatabaseMigrator {
    DatabaseMigrator(to: [tables], markedWith: applicationID)
  }

  private static let tables = """
    -- What somebody wrote down, one thing an entry; nothing is ever overwritten, only undone.
    CREATE TABLE entries (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE CHECK (id <> ''),
      author TEXT NOT NULL,
      time INTEGER NOT NULL,
      kind TEXT NOT NULL,
      subject TEXT NOT NULL,
      quote TEXT NOT NULL,
      document TEXT NOT NULL,
      value TEXT,
      undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))
    ) STRICT;

    -- What the reader was doing when it ended, by source.
    CREATE TABLE sessions (source TEXT PRIMARY KEY NOT NULL, state TEXT NOT NULL) STRICT;

    -- Which documents had been there at the last visit, by source.
    CREATE TABLE visits (
      source TEXT NOT NULL,
      document TEXT NOT NULL,
      PRIMARY KEY (source, document)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE visit_times (source TEXT PRIMARY KEY NOT NULL, time INTEGER NOT NULL) STRICT;
    """
}
