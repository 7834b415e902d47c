internal import Documents
internal import GRDB
internal import Timelines

/// What is found when an archive is examined.
public struct ArchiveReport: Hashable, Sendable {
  /// Something that doesn't hold.
  public enum Finding: Hashable, Sendable {
    /// SQLite finds the file damaged; a row points to one that is gone.
    case damage(String)
    case brokenReference(table: String)
    /// The file could not be examined to its end.
    case failure(StorageError)
    /// A quote doesn't stand at its place in its document's text.
    case misplaced(claim: String, document: String)
    /// A row can't be read.
    case unreadable(table: String)
    /// The columns don't agree with the rows.
    case columns
    /// An import ended before what it read was merged.
    case unfinished
  }

  /// What doesn't hold; nothing where all is well.
  public var findings: [Finding] = []
  /// How many documents, citations and events were examined.
  public var documents = 0
  /// How many citations were compared with their texts.
  public var citations = 0
  /// How many events there are.
  public var events = 0
}

extension Archive {
  /// Examines the whole file: SQLite's own checks, each citation at its place, columns by rows.
  public func check() -> ArchiveReport {
    let report: ArchiveReport? = read(nil) { database, kept in
      var check = ArchiveCheck(database, facts: kept.facts, base: base)
      try check.run()
      return check.report
    }
    guard let report else {
      var report = ArchiveReport()
      report.findings = [failure.map { .failure($0) } ?? .damage("it can't be examined")]
      return report
    }
    return report
  }
}

/// Examines an archive.
private struct ArchiveCheck {
  let database: Database
  let facts: ArchiveFacts
  let base: any ActorDirectory
  var report = ArchiveReport()

  init(_ database: Database, facts: ArchiveFacts, base: any ActorDirectory) {
    self.database = database
    self.facts = facts
    self.base = base
  }

  mutating func run() throws {
    let integrity = try database.rows("PRAGMA integrity_check(20)") { $0.text(0) }
    report.findings += integrity.filter { $0 != "ok" }.map { .damage($0) }
    let references = try database.rows("PRAGMA foreign_key_check") { $0.text(0) }
    report.findings += Set(references).sorted().map { .brokenReference(table: $0) }
    for table in ["event_words", "record_words"] { try checkWords(table) }
    try checkCitations()
    report.events = facts.count
    if facts.isUnfinished { report.findings.append(.unfinished) }
    guard report.findings.isEmpty else { return }
    try checkColumns()
  }

  private mutating func checkWords(_ table: String) throws {
    do {
      _ = try database.rows("SELECT rowid FROM \(table) WHERE \(table) MATCH 'a' LIMIT 1") {
        $0.integer(0)
      }
    } catch let error as DatabaseError {
      report.findings.append(.damage(error.message ?? table))
    }
  }

  private mutating func checkCitations() throws {
    let documents = try database.rows("SELECT id, key FROM documents ORDER BY id") {
      ($0.integer(0), $0.text(1))
    }
    report.documents = documents.count
    let claims = try Statement(
      """
      SELECT claim, "start", "end", quote, body, event FROM claims WHERE document = ?
      """,
      on: database
    )
    for (id, key) in documents {
      guard
        let document = try? DocumentRows.document(DocumentKey(stored: key), in: database)
      else {
        report.findings.append(.unreadable(table: "documents"))
        continue
      }
      claims.bind([.integer(id)])
      while try claims.step() {
        report.citations += 1
        let span = Span(Int(claims.integer(1)), Int(claims.integer(2)))
        let quote = claims.text(3)
        guard let claim = try? Claim(packed: claims.bytes(4)) else {
          report.findings.append(.unreadable(table: "claims"))
          continue
        }
        let agrees = claim.citation.quote == quote && claim.citation.span == span
        if !agrees || String(document.text[span]) != quote {
          report.findings.append(.misplaced(claim: claims.text(0), document: document.file))
        }
      }
    }
  }

  /// Makes the columns anew and compares them, byte for byte.
  private mutating func checkColumns() throws {
    guard facts.columns == facts.columnMark else {
      if facts.count > 0 { report.findings.append(.columns) }
      return
    }
    let built = try ColumnBuilding(database, base: base, knownOn: facts.knownOn).built()
    let statement = try Statement("SELECT data FROM columns WHERE name = ?", on: database)
    var agrees = built.columns.count == facts.count
    for (name, bytes) in ColumnBlobs.blobs(of: built.columns) + built.lists {
      statement.bind([.text(name)])
      agrees = try agrees && statement.step() && statement.bytes(0) == bytes
    }
    for (name, bytes) in try FirstLetters.lists(in: database) {
      statement.bind([.text(name)])
      // An archive made before there were such lists has none, and the index answers.
      if try statement.step(), statement.bytes(0) != bytes { agrees = false }
    }
    if !agrees { report.findings.append(.columns) }
  }
}
