internal import Chronology
internal import Documents
internal import GRDB
internal import Timelines

/// Writes merged events into an archive, with their words, relations and commitments.
struct EventWriting {
  private let database: Database
  private let words: EventText
  private var claimRows: [Claim: [Int64]] = [:]
  private let event: Statement
  private let claim: Statement
  private let relation: Statement
  private let commitment: Statement
  private let text: Statement
  private var number: Int64 = 0

  init(_ database: Database, claims: [(Int64, Claim)], words: EventText) throws {
    self.database = database
    self.words = words
    for (id, claim) in claims { claimRows[claim, default: []].append(id) }
    event = try Statement("INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?)", on: database)
    claim = try Statement("UPDATE claims SET event = ?, rank = ? WHERE id = ?", on: database)
    relation = try Statement("INSERT INTO relations VALUES (?, ?, ?, ?)", on: database)
    commitment = try Statement("INSERT INTO commitments VALUES (?, ?, ?, ?, ?, ?)", on: database)
    text = try Statement(
      "INSERT INTO event_words (rowid, phrase, names, passages) VALUES (?, ?, ?, ?)",
      on: database
    )
  }

  /// Writes the next event in timeline order.
  mutating func add(_ event: Event, at position: Int64) throws {
    try self.event.run(
      .integer(position),
      .text(event.id.description),
      .text(event.date.edtf.description),
      .text(event.move.rawValue),
      .text(event.type.rawValue),
      .text(event.status.rawValue),
      .text(event.phrase),
      .bytes(event.packed)
    )
    for (rank, claim) in event.claims.enumerated() {
      guard let row = claimRows[claim]?.popLast() else { continue }
      try self.claim.run(.integer(position), SQLValue(rank), .integer(row))
    }
    for (number, relation) in event.relations.enumerated() {
      try self.relation.run(
        .integer(position),
        SQLValue(number),
        .text(relation.kind.rawValue),
        .text(relation.event.description)
      )
    }
    for (number, commitment) in event.commitments.enumerated() {
      try self.commitment.run(
        .integer(position),
        SQLValue(number),
        .text(commitment.term.kind.rawValue),
        .text(commitment.term.what),
        SQLValue(commitment.term.due?.description),
        .text(commitment.status.rawValue)
      )
    }
    let texts = words.texts(of: event)
    try text.run(.integer(number), .text(texts.phrase), .text(texts.names), .text(texts.passages))
    number += 1
  }

  /// Writes all threads.
  func add(_ threads: [EventThread]) throws {
    let statement = try Statement("INSERT INTO threads VALUES (?, ?, ?, ?, ?, ?, ?)", on: database)
    for (number, thread) in threads.enumerated() {
      try statement.run(
        SQLValue(number),
        .text(thread.id.description),
        .text(thread.kind.rawValue),
        .text(thread.what),
        SQLValue(thread.due?.description),
        .text(thread.status.rawValue),
        .bytes(thread.packed)
      )
    }
  }
}

/// Where cited words stand, whatever they are.
struct CitedPlace: Hashable {
  private let document: DocumentKey
  private let span: Span

  init(_ citation: Citation) {
    document = citation.document
    span = citation.span
  }
}

/// The texts by which an event can be found, as the full-text index takes them.
struct EventText {
  /// The passages that tell more than the words cited from them.
  let wholePassages: [CitedPlace: String]
  let directory: any ActorDirectory

  /// Stands between two texts of a column, so that no phrase runs across; nobody can type it.
  private static let gap = " \u{00B6} "

  func texts(of event: Event) -> (phrase: String, names: String, passages: String) {
    let names = (event.actors + event.recipients).flatMap { party in
      [party.form, directory[party.actor]?.name ?? party.actor.description]
    }
    let passages = event.claims.map { claim in
      wholePassages[CitedPlace(claim.citation)] ?? claim.citation.quote
    }
    return (
      Self.folded(event.phrase), names.map(Self.folded).joined(separator: Self.gap),
      passages.map(Self.folded).joined(separator: Self.gap)
    )
  }

  /// A text as it is indexed: the folded words; plain ASCII is folded by the index itself.
  static func folded(_ text: String) -> String {
    text.utf8.allSatisfy { $0 < 0x80 } ? text : FoldedWords.words(of: text).joined(separator: " ")
  }
}
