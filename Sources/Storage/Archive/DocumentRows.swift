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
    let documents = try database.rows("SELECT key, file, metadata, body FROM documents") {
      try document($0, text: "")
    }
    return Dictionary(documents.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// All documents with their texts, in the order of their keys.
  static func all(in database: Database) throws -> [Document] {
    try database.rows(
      """
      SELECT key, file, metadata, body, texts.text FROM documents
      JOIN texts ON texts.id = documents.text ORDER BY key
      """
    ) { try document($0, text: $0.text(4)) }
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

  /// Adds a document with the claims and the actors read from it, unless it is there already.
  ///
  /// - Returns: Whether it was added.
  static func add(_ reading: ArchiveEntry, to database: Database) throws -> Bool {
    let document = reading.document
    let known = try database.number(
      "SELECT id FROM documents WHERE key = ?",
      [.text(document.key.description)]
    )
    guard known == nil else { return false }
    let digest = Digest.sha256(document.text.string)
    try database.run(
      "INSERT INTO texts (digest, text) VALUES (?, ?) ON CONFLICT DO NOTHING",
      .text(digest),
      .text(document.text.string)
    )
    let text = try database.number("SELECT id FROM texts WHERE digest = ?", [.text(digest)]) ?? 0
    var introduced = PackedWriter()
    introduced.write(reading.introducedActors)
    try database.run(
      """
      INSERT INTO documents (
        key, file, text, published, title, publisher, url, passages, findings, metadata, body,
        introduced
      ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      .text(document.key.description),
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
      .bytes(introduced.bytes)
    )
    let id = database.lastInsertedRowID
    let insert = try Statement(
      """
      INSERT INTO claims (claim, document, ordinal, "start", "end", quote, body)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """,
      on: database
    )
    for claim in reading.claims {
      try insert.run(
        .text(claim.id.description),
        .integer(id),
        SQLValue(claim.ordinal),
        SQLValue(claim.citation.span.start),
        SQLValue(claim.citation.span.end),
        .text(claim.citation.quote),
        .bytes(claim.packed)
      )
    }
    return true
  }
}
