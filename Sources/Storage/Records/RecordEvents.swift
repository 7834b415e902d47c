internal import Chronology
internal import Documents
internal import GRDB
internal import Timelines

/// Turns rows of event data into events with one claim each.
final class RecordEvents {
  private let database: Database
  private var knownDay: CivilDate??
  private let rows: Statement
  private let words: Statement
  private let parties: Statement
  private var knownWords: [Int64: String] = [:]
  private var knownParties: [Int64: Actor] = [:]

  init(_ database: Database) throws {
    self.database = database
    rows = try Statement(
      """
      SELECT id, date, reported, move, type, actor, recipient, phrase, place, publisher, url, more,
        position, extra FROM records WHERE position = ?
      """,
      on: database
    )
    words = try Statement("SELECT word FROM words WHERE number = ?", on: database)
    parties = try Statement("SELECT body FROM parties WHERE number = ?", on: database)
  }

  /// A row with its numbers made into names.
  struct Record {
    var id: UInt64
    var date: ClaimDate
    var reported: EDTF?
    var move: Move
    var type: EventType
    var actors: [Party]
    var recipients: [Party]
    var phrase: String
    var place: String?
    var publisher: String?
    var url: String?
    var otherPublishers: [String] = []
    var coding = EventCoding()
    var more: RecordMore?
  }

  func record(at position: Int64) throws -> Record? {
    rows.bind([.integer(position)])
    guard try rows.step() else { return nil }
    let place = RowPosition(packed: position)
    let date = try rows.optionalText(1).map { text throws(PackingError) in
      guard let date = try? EDTF(text) else { throw PackingError.unknownWord(text) }
      return date
    }
    let more = rows.isNull(11) ? nil : try RecordMore(packed: rows.bytes(11))
    var record = Record(
      id: UInt64(bitPattern: rows.integer(0)),
      date: ClaimDate(
        date ?? EDTF(CivilDate(dayNumber: place.day)),
        basis: .stated,
        text: more?.dateText,
        minute: place.minute
      ),
      reported: rows.optionalInteger(2).map { EDTF(CivilDate(dayNumber: Int($0))) },
      move: try word(rows.integer(3)).flatMap(Move.init) ?? .says,
      type: try word(rows.integer(4)).flatMap(EventType.init) ?? .statement,
      actors: try parties(rows.optionalInteger(5), more?.otherActors),
      recipients: try parties(rows.optionalInteger(6), more?.otherRecipients),
      phrase: rows.text(7),
      place: try rows.optionalInteger(8).flatMap(word),
      publisher: try rows.optionalInteger(9).flatMap(word),
      url: rows.optionalText(10),
      more: more
    )
    let extra = rows.optionalText(13)
    if let more {
      record.otherPublishers = try more.otherPublishers.compactMap { try word(Int64($0)) }
      record.coding = EventCoding(
        isMachineCoded: more.isMachineCoded,
        cameo: more.cameo < 0 ? nil : try word(Int64(more.cameo)),
        quad: more.quad,
        sourceCount: more.sourceCount,
        tags: try more.tags.compactMap { try word(Int64($0)) },
        extra: try extra.map { try named($0, by: more.extraNames) }
      )
    } else {
      record.coding.extra = extra
    }
    return record
  }

  /// The source's other fields as a JSON object, where they are kept as values of names.
  private func named(_ extra: String, by names: Int32) throws -> String {
    guard names >= 0, let names = try word(Int64(names)) else { return extra }
    return ExtraRow(names: names, kept: extra).json
  }

  private func parties(_ first: Int64?, _ others: [Int32]?) throws -> [Party] {
    try ([first].compactMap(\.self) + (others ?? []).map(Int64.init)).compactMap { number in
      try party(number).map { Party($0.id, as: $0.name) }
    }
  }

  private func party(_ number: Int64) throws -> Actor? {
    if let known = knownParties[number] { return known }
    parties.bind([.integer(number)])
    guard try parties.step() else { return nil }
    let actor = try Actor(packed: parties.bytes(0))
    knownParties[number] = actor
    return actor
  }

  private func word(_ number: Int64) throws -> String? {
    if let known = knownWords[number] { return known }
    words.bind([.integer(number)])
    guard try words.step() else { return nil }
    let word = words.text(0)
    knownWords[number] = word
    return word
  }

  /// What a row leaves open, as it is known on the day of the archive.
  private func commitments(of record: Record) throws -> [Commitment] {
    guard let told = record.more?.commitments, !told.isEmpty else { return [] }
    let day = try knowledgeDay()
    return told.map { $0.known(on: day) }
  }

  private func knowledgeDay() throws -> CivilDate? {
    if let knownDay { return knownDay }
    let day = try ArchiveFacts(database).knownOn
    knownDay = .some(day)
    return day
  }

  /// The event at a position, if there is one.
  func event(at position: Int64) throws -> Event? {
    guard let record = try record(at: position) else { return nil }
    let document = document(of: record)
    let claim = Claim(
      citation: Citation(
        document.passages.first?.span ?? document.text.span,
        of: document,
        paragraph: 1
      ),
      ordinal: 0,
      actors: record.actors,
      recipients: record.recipients,
      move: record.move,
      type: record.type,
      mode: record.more?.mode,
      status: record.more?.status ?? .current,
      phrase: record.phrase,
      date: record.date,
      place: record.place,
      rule: "event data",
      confidence: Double(record.more?.confidence ?? 100) / 100
    )
    return Event(
      id: EventID(stored: RecordIdentifiers.text(of: record.id)),
      actors: record.actors,
      recipients: record.recipients,
      move: record.move,
      type: record.type,
      mode: claim.mode,
      status: claim.status,
      phrase: record.phrase,
      date: record.date,
      place: record.place,
      topics: Set(record.coding.tags),
      commitments: try commitments(of: record),
      reported: record.reported,
      claims: [claim],
      origins: ([record.publisher].compactMap(\.self) + record.otherPublishers),
      coding: record.coding
    )
  }

  /// What stands for the document of a row: its words, its publisher and its address.
  func document(of record: Record) -> Document {
    // The account follows the phrase as a paragraph of its own.
    let account = record.more?.text.map { "\n\n\($0)" } ?? ""
    let text = DocumentText(record.phrase + account)
    let end = record.phrase.utf8.count
    var passages = [Passage(span: Span(0, end), paragraph: 1, role: .headline)]
    if !account.isEmpty {
      passages.append(
        Passage(span: Span(end + 2, text.span.end), paragraph: 2, role: .body)
      )
    }
    var metadata = Metadata()
    let evidence = Evidence(.structuredData, text: "")
    metadata.title = Evidenced(record.phrase, from: evidence)
    metadata.publisher = record.publisher.map { Evidenced($0, from: evidence) }
    metadata.published = record.reported.map { Evidenced($0, from: evidence) }
    metadata.url = record.url.map { Evidenced($0, from: evidence) }
    var document = Document(
      file: record.url ?? record.publisher ?? "event data",
      text: text,
      metadata: metadata,
      passages: passages
    )
    document.key = DocumentKey(stored: Self.mark + RecordIdentifiers.text(of: record.id))
    return document
  }

  private static let mark = "event-data-"

  /// The event whose own document has a key, where the key is that of event data.
  static func identifier(in key: DocumentKey) -> EventID? {
    key.description.hasPrefix(mark)
      ? EventID(stored: String(key.description.dropFirst(mark.count))) : nil
  }
}
