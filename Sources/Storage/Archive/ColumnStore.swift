internal import GRDB
internal import Timelines

/// Keeps the columns of an archive, and reads them back where they are of its generation.
enum ColumnStore {
  /// The columns, or `nil` where none of this generation are kept whole.
  static func columns(in database: Database, facts: ArchiveFacts) throws -> Columns? {
    guard facts.columns == facts.columnMark else { return nil }
    let statement = try Statement("SELECT data FROM columns WHERE name = ?", on: database)
    let columns = try? ColumnBlobs.columns { name, take in
      statement.bind([.text(name)])
      guard try statement.step() else { return false }
      statement.withBytes(0, take)
      return true
    }
    guard let columns, columns.count == facts.count else { return nil }
    return columns
  }

  /// One list of numbers, or `nil` where none of this generation is kept.
  static func numbers<Number: FixedWidthInteger>(
    _ name: String,
    in database: Database,
    facts: ArchiveFacts
  ) throws -> [Number]? {
    guard facts.columns == facts.columnMark else { return nil }
    let numbers: [Number]?? = try database.row(
      "SELECT data FROM columns WHERE name = ?",
      [.text(name)]
    ) { $0.withBytes(0) { ColumnBlobs.numbers(in: $0) } }
    return numbers ?? nil
  }

  /// Keeps columns and lists in place of those before.
  static func keep(
    _ columns: Columns,
    and lists: [(name: String, bytes: [UInt8])],
    in database: Database
  ) throws {
    try database.run("DELETE FROM columns")
    let statement = try Statement("INSERT INTO columns VALUES (?, ?)", on: database)
    for (name, bytes) in ColumnBlobs.blobs(of: columns) + lists {
      try statement.run(.text(name), .bytes(bytes))
    }
  }
}
