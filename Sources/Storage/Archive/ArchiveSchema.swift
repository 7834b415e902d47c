internal import GRDB

/// The tables of an archive, and how an older archive becomes one of today.
enum ArchiveSchema {
  /// What marks a file of SQLite as an archive: "REGS".
  static let applicationID: Int32 = 0x5245_4753
  /// The version of the tables; a program reads this one and older ones.
  static let version: Int32 = 1

  static var migrator: DatabaseMigrator {
    DatabaseMigrator(to: [tables], markedWith: applicationID)
  }

  private static let tables = """
    -- What holds for the whole archive: its generation, its day, whether an import is unfinished.
    CREATE TABLE facts (name TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

    -- Stored texts, each once, exact. An embedded post shares the text of its page.
    CREATE TABLE texts (
      id INTEGER PRIMARY KEY,
      digest TEXT NOT NULL UNIQUE CHECK (length(digest) = 64),
      text TEXT NOT NULL
    ) STRICT;

    CREATE TABLE documents (
      id INTEGER PRIMARY KEY,
      key TEXT NOT NULL UNIQUE CHECK (length(key) = 64),
      file TEXT NOT NULL,
      text INTEGER NOT NULL REFERENCES texts,
      published TEXT,
      title TEXT,
      publisher TEXT,
      url TEXT,
      passages INTEGER NOT NULL CHECK (passages >= 0),
      findings INTEGER NOT NULL CHECK (findings >= 0),
      metadata BLOB NOT NULL,
      body BLOB NOT NULL,
      introduced BLOB NOT NULL
    ) STRICT;
    CREATE INDEX documents_by_text ON documents (text);

    -- Files that were taken in, as they were then, and the documents in each.
    CREATE TABLE sources (
      path TEXT PRIMARY KEY NOT NULL,
      state TEXT,
      digest TEXT,
      rules TEXT NOT NULL
    ) STRICT;
    CREATE TABLE source_documents (
      source TEXT NOT NULL REFERENCES sources ON DELETE CASCADE,
      document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
      PRIMARY KEY (source, document)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX source_documents_by_document ON source_documents (document);

    -- Events merged from claims; a position stands in timeline order.
    CREATE TABLE events (
      position INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      date TEXT NOT NULL,
      move TEXT NOT NULL,
      type TEXT NOT NULL,
      status TEXT NOT NULL,
      phrase TEXT NOT NULL,
      body BLOB NOT NULL
    ) STRICT;

    -- What each passage reports, and the event that it became.
    CREATE TABLE claims (
      id INTEGER PRIMARY KEY,
      claim TEXT NOT NULL,
      document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
      ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
      "start" INTEGER NOT NULL CHECK ("start" >= 0),
      "end" INTEGER NOT NULL CHECK ("end" > "start"),
      quote TEXT NOT NULL CHECK (quote <> ''),
      event INTEGER REFERENCES events ON DELETE SET NULL,
      rank INTEGER CHECK (rank >= 0),
      body BLOB NOT NULL,
      CHECK ((event IS NULL) = (rank IS NULL))
    ) STRICT;
    CREATE INDEX claims_by_document ON claims (document);
    CREATE INDEX claims_by_event ON claims (event, rank);
    CREATE INDEX claims_by_claim ON claims (claim);

    CREATE TABLE relations (
      event INTEGER NOT NULL REFERENCES events ON DELETE CASCADE,
      number INTEGER NOT NULL CHECK (number >= 0),
      kind TEXT NOT NULL,
      other TEXT NOT NULL,
      PRIMARY KEY (event, number)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX relations_by_other ON relations (other);

    CREATE TABLE commitments (
      event INTEGER NOT NULL REFERENCES events ON DELETE CASCADE,
      number INTEGER NOT NULL CHECK (number >= 0),
      kind TEXT NOT NULL,
      what TEXT NOT NULL,
      due TEXT,
      status TEXT NOT NULL,
      PRIMARY KEY (event, number)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE threads (
      number INTEGER PRIMARY KEY CHECK (number >= 0),
      opener TEXT NOT NULL,
      kind TEXT NOT NULL,
      what TEXT NOT NULL,
      due TEXT,
      status TEXT NOT NULL,
      body BLOB NOT NULL
    ) STRICT;

    -- Identifiers that events had before a merge, and the event that each leads to now.
    CREATE TABLE aliases (id TEXT PRIMARY KEY NOT NULL, event TEXT NOT NULL) STRICT, WITHOUT ROWID;

    CREATE TABLE parties (
      number INTEGER PRIMARY KEY CHECK (number >= 0),
      slug TEXT NOT NULL UNIQUE,
      name TEXT NOT NULL,
      code TEXT NOT NULL,
      body BLOB NOT NULL
    ) STRICT;

    -- Words that event data repeats: moves, types, places, publishers.
    CREATE TABLE words (
      number INTEGER PRIMARY KEY CHECK (number >= 0),
      word TEXT NOT NULL UNIQUE
    ) STRICT;

    -- Event data: an event a row, as its source codes it.
    CREATE TABLE records (
      position INTEGER PRIMARY KEY,
      sequence INTEGER NOT NULL CHECK (sequence >= 0),
      id INTEGER NOT NULL,
      date TEXT,
      reported INTEGER,
      move INTEGER NOT NULL REFERENCES words,
      type INTEGER NOT NULL REFERENCES words,
      actor INTEGER REFERENCES parties,
      recipient INTEGER REFERENCES parties,
      phrase TEXT NOT NULL,
      place INTEGER REFERENCES words,
      publisher INTEGER REFERENCES words,
      url TEXT,
      more BLOB,
      extra TEXT
    ) STRICT;

    -- What queries ask, column by column; made anew from the rows wherever it is missing or old.
    CREATE TABLE columns (name TEXT PRIMARY KEY NOT NULL, data BLOB NOT NULL) STRICT;

    CREATE VIRTUAL TABLE event_words USING fts5(
      phrase, names, passages, content='', columnsize=0, tokenize='ascii'
    );
    CREATE VIRTUAL TABLE record_words USING fts5(
      phrase, names, content='', columnsize=0, tokenize='ascii'
    );
    """
}
