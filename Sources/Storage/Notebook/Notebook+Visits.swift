public import Documents
internal import GRDB
public import Timelines

extension Notebook {
  /// When a source was last visited, in seconds since 1970, and what it held then.
  public func lastVisit(
    to source: String
  ) throws(StorageError) -> (time: Int, documents: Set<DocumentKey>)? {
    try access { database in
      guard
        let time = try database.number(
          "SELECT time FROM visit_times WHERE source = ?",
          [.text(source)]
        )
      else { return nil }
      let keys = try database.rows(
        "SELECT document FROM visits WHERE source = ?",
        [.text(source)]
      ) { DocumentKey(stored: $0.text(0)) }
      return (Int(time), Set(keys))
    }
  }

  /// Notes that a source was visited, and what it held.
  public func visit(
    _ source: String,
    holding documents: some Collection<DocumentKey>,
    at time: Int
  ) throws(StorageError) {
    try write { database in
      try database.run("DELETE FROM visits WHERE source = ?", .text(source))
      let insert = try Statement(
        "INSERT INTO visits VALUES (?, ?) ON CONFLICT DO NOTHING",
        on: database
      )
      for key in documents { try insert.run(.text(source), .text(key.description)) }
      try database.run(
        "INSERT INTO visit_times VALUES (?, ?) ON CONFLICT DO UPDATE SET time = excluded.time",
        .text(source),
        SQLValue(time)
      )
    }
  }

  /// The rows that documents report which weren't there at the last visit; none at the first.
  public func newRows(
    of source: String,
    in register: any EventRegister
  ) throws(StorageError) -> RowSet {
    let visit = try lastVisit(to: source)
    let fresh = register.documentHeads.filter { visit?.documents.contains($0.key) == false }
    return RowSet(
      capacity: register.count,
      rows: fresh.flatMap { register.rows(citing: $0.key) }.map { Int32(clamping: $0) }
    )
  }

  /// What the reader was doing in a source when it last ended.
  public func session(of source: String) throws(StorageError) -> String? {
    try access { database in
      try database.row("SELECT state FROM sessions WHERE source = ?", [.text(source)]) {
        $0.text(0)
      }
    }
  }

  /// Keeps what the reader is doing in a source.
  public func saveSession(_ state: String, of source: String) throws(StorageError) {
    try write { database in
      try database.run(
        "INSERT INTO sessions VALUES (?, ?) ON CONFLICT DO UPDATE SET state = excluded.state",
        .text(source),
        .text(state)
      )
    }
  }
}
