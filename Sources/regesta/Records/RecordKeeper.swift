import Chronology
import Interchange
import Storage
import Timelines

/// Writes records of event data to an archive, in batches.
///
/// What records repeat, parties and words, gets a number when it comes first.
struct RecordKeeper {
  private let writer: ArchiveWriter
  private var waiting: [EventRecord] = []
  private var parties: [ObjectIdentifier: (party: RecordedParty, number: Int32)] = [:]
  private var words: [String: Int32] = [:]
  private var names: [[String]: Int32] = [:]
  private var lastNames: (names: [String], number: Int32)?

  /// How many records are written together.
  private static let batch = 20_000

  /// Makes a keeper for an archive.
  init(_ writer: ArchiveWriter) { self.writer = writer }

  /// Takes records; they are written some time before ``flush()`` returns.
  mutating func add(_ records: [SourceRecord]) throws(StorageError) {
    try records.withUnsafeBufferPointer { records throws(StorageError) in
      guard let first = records.baseAddress else { return }
      for index in records.indices {
        waiting.append(try stored(first + index))
        if waiting.count >= Self.batch { try write() }
      }
    }
  }

  /// Writes what waits, and returns when it is safe.
  mutating func flush() throws(StorageError) {
    try write()
    try writer.flush()
  }

  private mutating func write() throws(StorageError) {
    guard !waiting.isEmpty else { return }
    try writer.append(waiting)
    waiting.removeAll(keepingCapacity: true)
  }

  /// The row of a record, which is read where it stands: it is large to copy.
  private mutating func stored(
    _ record: UnsafePointer<SourceRecord>
  ) throws(StorageError) -> EventRecord {
    let extent = record.pointee.date.extent
    let day = extent.earliest ?? extent.latest
    var stored = EventRecord(
      id: EventRecord.identifier(of: record.pointee.identity),
      day: Int32(clamping: day?.dayNumber ?? Int(Int32.max)),
      minute: record.pointee.minute,
      move: record.pointee.move,
      type: record.pointee.type,
      phrase: record.pointee.phrase
    )
    if extent.earliest == nil || extent.earliest != extent.latest
      || record.pointee.date.qualification != []
    {
      stored.date = record.pointee.date
    }
    stored.reported = record.pointee.reported.map { Int32(clamping: $0.dayNumber) }
    stored.mode = record.pointee.mode
    stored.status = record.pointee.status
    try setParties(of: record, in: &stored)
    stored.place = try number(orNone: record.pointee.place)
    stored.publisher = try number(orNone: record.pointee.publishers.first)
    for publisher in record.pointee.publishers.dropFirst() {
      stored.otherPublishers.append(try number(publisher))
    }
    stored.url = record.pointee.url
    stored.confidence = record.pointee.confidence
    stored.isMachineCoded = record.pointee.isMachineCoded
    stored.cameo = try number(orNone: record.pointee.cameo)
    stored.quad = record.pointee.quad == record.pointee.type.quadClass ? nil : record.pointee.quad
    stored.sourceCount = record.pointee.sourceCount
    stored.text = record.pointee.text
    stored.dateText = record.pointee.dateText
    for tag in record.pointee.tags {
      let number = try number(tag)
      if !stored.tags.contains(number) { stored.tags.append(number) }
    }
    stored.commitments = record.pointee.commitments
    for party in record.pointee.mentioned { _ = try number(party) }
    switch record.pointee.extra {
    case .none: break
    case .json(let object): stored.extra = object
    case .row(let names, let values):
      stored.extra = values
      stored.extraNames = try number(ofNames: names)
    }
    return stored
  }

  private mutating func setParties(
    of record: UnsafePointer<SourceRecord>,
    in stored: inout EventRecord
  ) throws(StorageError) {
    if let first = record.pointee.actors.first { stored.actor = try number(first) }
    for other in record.pointee.actors.dropFirst() { stored.otherActors.append(try number(other)) }
    if let first = record.pointee.recipients.first { stored.recipient = try number(first) }
    for other in record.pointee.recipients.dropFirst() {
      stored.otherRecipients.append(try number(other))
    }
  }

  private mutating func number(_ party: RecordedParty) throws(StorageError) -> Int32 {
    if let known = parties[ObjectIdentifier(party)] { return known.number }
    let number = try writer.number(of: party.actor)
    // The party is held, so that no other one ever stands where it stood.
    parties[ObjectIdentifier(party)] = (party, number)
    return number
  }

  private mutating func number(orNone word: String?) throws(StorageError) -> Int32 {
    guard let word else { return -1 }
    return try number(word)
  }

  private mutating func number(_ word: String) throws(StorageError) -> Int32 {
    if let known = words[word] { return known }
    let number = try writer.number(of: word)
    words[word] = number
    return number
  }

  private mutating func number(ofNames list: [String]) throws(StorageError) -> Int32 {
    if let lastNames, lastNames.names == list { return lastNames.number }
    if let known = names[list] { return known }
    let number = try writer.number(of: list.joined(separator: "\t"))
    names[list] = number
    lastNames = (list, number)
    return number
  }
}
