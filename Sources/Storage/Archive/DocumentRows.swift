internal import Chronology
internal import Documents
internal import GRDB
internal import Timelines

/// Reads and writes the documents of an archive.
enum DocumentRows {
  /// A document with its text, if it is known.
  static func document(_ key: DocumentKey, in database: Database) throws -> Document? {
    try database.row(
      """
      SELECT key, file, metadata, body, texts.text FROM documents
      JOIN texts ON texts.id = documents.text WHERE key = ?
      """,
      [.text(key.description)]
    ) { try document($0, text: $0.text(4)) }
  }

  /// All documents by their keys, without their texts.
  static func withoutTexts(in database: Database) throws -> [DocumentKey: Document] {
    let documents = try frames(in: database)
    return Dictionary(documents.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// What all documents say about themselves, in the order of their keys: neither texts nor
  /// passages.
  static func frames(in database: Database) throws -> [Document] {
    try database.rows("SELECT key, file, metadata, body FROM documents ORDER BY key") {
      var frame = try document($0, text: "")
      frame.passages = []
      return frame
    }
  }

  /// The passages that tell more than the words cited from them, by where these stand.
  ///
  /// One text is in memory at a time.
  static func wholePassages(
    around citations: [Citation],
    in database: Database
  ) throws -> [CitedPlace: String] {
    let cited = Dictionary(grouping: citations, by: \.document)
    var passages: [CitedPlace: String] = [:]
    let rows = try Statement(
      """
      SELECT key, file, metadata, body, texts.text FROM documents
      JOIN texts ON texts.id = documents.text ORDER BY documents.id
      """,
      on: database
    )
    while try rows.step() {
      guard let citations = cited[DocumentKey(stored: rows.text(0))] else { continue }
      let document = try document(rows, text: rows.text(4))
      for citation in citations {
        guard let passage = document.passage(at: citation.span) else { continue }
        let whole = document.text[passage.span]
        if whole != citation.quote { passages[CitedPlace(citation)] = String(whole) }
      }
    }
    return passages
  }

  private static func document(_ row: Statement, text: String) throws -> Document {
    let body = try DocumentBody(packed: row.bytes(3))
    // The key is kept, so it needn't be worked out of the text again.
    var document = Document(
      file: row.text(1),
      text: DocumentText(text),
      metadata: try Metadata(packed: row.bytes(2)),
      passages: [],
      embeddedIn: body.embeddedIn.map { DocumentKey(stored: $0) },
      speaker: body.speaker,
      findings: body.findings
    )
    document.passages = body.passages
    document.copies = body.copies
    document.key = DocumentKey(stored: row.text(0))
    return document
  }

  /// The heads of all documents, in no order.
  static func heads(in database: Database) throws -> [DocumentHead] {
    try database.rows("SELECT key, file, metadata, passages, findings FROM documents") { row in
      DocumentHead(
        key: DocumentKey(stored: row.text(0)),
        file: row.text(1),
        metadata: try Metadata(packed: row.bytes(2)),
        passageCount: Int(row.integer(3)),
        findingCount: Int(row.integer(4))
      )
    }
  }

  /// Adds a document with the claims and the actors read from it, or brings it up to what was read.
  ///
  /// - Returns: Its number, and whether anything is other than before.
  static func put(
    _ entry: ArchiveEntry,
    in database: Database
  ) throws -> (id: Int64, hasChanged: Bool) {
    let key = entry.document.key.description
    if let id = try database.number("SELECT id FROM documents WHERE key = ?", [.text(key)]) {
      return (id, try bring(id, upTo: entry, in: database))
    }
    let document = entry.document
    let digest = Digest.sha256(document.text.string)
    try database.run(
      "INSERT INTO texts (digest, text) VALUES (?, ?) ON CONFLICT DO NOTHING",
      .text(digest),
      .text(document.text.string)
    )
    let text = try database.number("SELECT id FROM texts WHERE digest = ?", [.text(digest)]) ?? 0
    try database.run(
      """
      INSERT INTO documents (
        key, file, text, published, title, publisher, url, passages, findings, metadata, body,
        introduced
      ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      .text(key),
      .text(document.file),
      .integer(text),
      SQLValue(document.publicationDate?.description),
      SQLValue(document.metadata.title?.value),
      SQLValue(document.metadata.publisher?.value),
      SQLValue(document.metadata.url?.value),
      SQLValue(document.passages.count),
      SQLValue(document.findings.count),
      .bytes(document.metadata.packed),
      .bytes(DocumentBody(document).packed),
      .bytes(introduced(by: entry))
    )
    let id = database.lastInsertedRowID
    try add(entry.claims, of: id, to: database)
    return (id, true)
  }

  private static func introduced(by entry: ArchiveEntry) -> [UInt8] {
    var writer = PackedWriter()
    writer.write(entry.introducedActors)
    return writer.bytes
  }

  private static func add(_ claims: [Claim], of document: Int64, to database: Database) throws {
    let insert = try Statement(
      """
      INSERT INTO claims (claim, document, ordinal, "start", "end", quote, body)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """,
      on: database
    )
    for claim in claims {
      try insert.run(
        .text(claim.id.description),
        .integer(document),
        SQLValue(claim.ordinal),
        SQLValue(claim.citation.span.start),
        SQLValue(claim.citation.span.end),
        .text(claim.citation.quote),
        .bytes(claim.packed)
      )
    }
  }

  /// Takes the claims of a later reading of the same words, and another file that holds them.
  ///
  /// - Returns: Whether anything is other than before.
  private static func bring(
    _ id: Int64,
    upTo entry: ArchiveEntry,
    in database: Database
  ) throws -> Bool {
    var hasChanged = false
    let stored = try database.rows(
      "SELECT body FROM claims WHERE document = ? ORDER BY id",
      [
        .integer(id)
      ]
    ) { $0.bytes(0) }
    if stored != entry.claims.map(\.packed) {
      try database.run("DELETE FROM claims WHERE document = ?", .integer(id))
      try add(entry.claims, of: id, to: database)
      try database.run(
        "UPDATE documents SET introduced = ? WHERE id = ?",
        .bytes(introduced(by: entry)),
        .integer(id)
      )
      hasChanged = true
    }
    let file = entry.document.file
    let known = try database.row("SELECT file, body FROM documents WHERE id = ?", [.integer(id)]) {
      ($0.text(0), try DocumentBody(packed: $0.bytes(1)))
    }
    guard var (first, body) = known, first != file, !body.copies.contains(file) else {
      return hasChanged
    }
    body.copies.append(file)
    try database.run(
      "UPDATE documents SET body = ? WHERE id = ?",
      .bytes(body.packed),
      .integer(id)
    )
    first = file
    return true
  }
}
