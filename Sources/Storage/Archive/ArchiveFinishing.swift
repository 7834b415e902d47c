internal import Chronology
internal import Documents
internal import GRDB
internal import Timelines

/// Makes events, words and columns of the claims and records of an archive, in one transaction.
struct ArchiveFinishing {
  private let database: Database
  private let path: String
  private let directory: any ActorDirectory

  init(_ database: Database, at path: String, directory: any ActorDirectory) {
    self.database = database
    self.path = path
    self.directory = directory
  }

  func finish() throws {
    var facts = try ArchiveFacts(database)
    let letters = FirstLetters.Making(at: path)
    try merge(&facts)
    facts.generation += 1
    facts.isUnfinished = false
    facts.columns = facts.columnMark
    let ids = try database.rows("SELECT id FROM events ORDER BY id") { $0.text(0) }
    let day = facts.knownOn
    let built = try ColumnBuilding(database, base: directory, knownOn: day).built()
    // Where there are no articles, it is what event data had reported that is known.
    facts.knowledgeDay = (day ?? built.lastReport)?.dayNumber
    facts.count = built.positions.count
    facts.recordCount = built.sequences.count
    facts.sample = RowSample.rows(of: facts.count).compactMap { row in
      built.positions.indices.contains(row) ? built.positions[row] : nil
    }
    facts.handleLength = built.identifiers.handleLength(with: ids)
    try ColumnStore.keep(built.columns, and: built.lists + letters.lists(), in: database)
    try facts.write(to: database)
  }

  /// Merges all claims, and writes the events in place of those before.
  private func merge(_ facts: inout ArchiveFacts) throws {
    let stored = try database.rows("SELECT id, body FROM claims ORDER BY id") {
      ($0.integer(0), try Claim(packed: $0.bytes(1)))
    }
    let documents = try DocumentRows.frames(in: database)
    let result = Merging.result(
      of: stored.map(\.1),
      documents: documents,
      directory: directory
    )
    facts.knowledgeDay = result.day?.dayNumber
    let former = try formerEvents()
    try database.run("UPDATE claims SET event = NULL, rank = NULL WHERE event IS NOT NULL")
    for table in ["events", "threads"] { try database.run("DELETE FROM \(table)") }
    try database.run("INSERT INTO event_words (event_words) VALUES ('delete-all')")
    let passages = try DocumentRows.wholePassages(
      around: stored.map(\.1.citation),
      in: database
    )
    var writing = try EventWriting(
      database,
      claims: stored,
      words: EventText(wholePassages: passages, directory: directory)
    )
    for (position, event) in zip(RowPosition.positions(of: result.events), result.events) {
      try writing.add(event, at: position.packed)
    }
    try writing.add(result.threads)
    try keepAliases(of: former, now: result.events)
    try keepParties(of: result)
  }

  /// The events as they were, each with its claims.
  private func formerEvents() throws -> [(event: String, claim: String)] {
    try database.rows(
      """
      SELECT events.id, claims.claim FROM events JOIN claims ON claims.event = events.position
      ORDER BY events.position, claims.rank
      """
    ) { ($0.text(0), $0.text(1)) }
  }

  /// Lets identifiers that are gone lead to the event that now holds their first claim.
  private func keepAliases(of former: [(event: String, claim: String)], now: [Event]) throws {
    let present = Set(now.map(\.id.description))
    var holders: [String: String] = [:]
    for event in now {
      for claim in event.claims where holders[claim.id.description] == nil {
        holders[claim.id.description] = event.id.description
      }
    }
    let keep = try Statement(
      "INSERT INTO aliases VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET event = excluded.event",
      on: database
    )
    var led: Set<String> = []
    for (event, claim) in former where !present.contains(event) && !led.contains(event) {
      guard let holder = holders[claim] else { continue }
      led.insert(event)
      try keep.run(.text(event), .text(holder))
      try database.run(
        "UPDATE aliases SET event = ?2 WHERE event = ?1",
        .text(event),
        .text(holder)
      )
    }
    for event in present { try database.run("DELETE FROM aliases WHERE id = ?", .text(event)) }
  }

  /// Keeps everyone whom the events name, so that the archive tells who is who by itself.
  private func keepParties(of result: Merging.Result) throws {
    var named: Set<ActorID> = []
    for event in result.events {
      for party in event.actors + event.recipients { named.insert(party.actor) }
      for claim in event.claims {
        if let speaker = claim.speaker { named.insert(speaker.actor) }
        for party in claim.actors + claim.recipients { named.insert(party.actor) }
      }
      for term in event.commitments.map(\.term) { named.formUnion(term.by + term.to) }
    }
    var waiting = named.sorted()
    while let id = waiting.popLast() {
      guard let actor = directory[id] else { continue }
      for other in [actor.affiliation].compactMap(\.self) + actor.members
      where named.insert(other).inserted {
        waiting.append(other)
      }
    }
    for id in named.sorted() {
      if let actor = directory[id] { try PartyRows.keep(actor, in: database) }
    }
  }
}

/// Writes the actors of an archive, numbered from 0 in the order in which they come.
enum PartyRows {
  /// Keeps an actor, in place of the one with its identifier.
  static func keep(_ actor: Actor, in database: Database) throws {
    try database.run(
      """
      INSERT INTO parties VALUES ((SELECT count(*) FROM parties), ?, ?, ?, ?)
      ON CONFLICT (slug) DO UPDATE
      SET name = excluded.name, code = excluded.code, body = excluded.body
      """,
      .text(actor.id.description),
      .text(actor.name),
      .text(actor.code),
      .bytes(actor.packed)
    )
  }
}
