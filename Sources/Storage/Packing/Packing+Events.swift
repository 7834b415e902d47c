internal import Chronology
internal import Documents
internal import Timelines

extension Commitment.Step: Packable {
  func pack(into writer: inout PackedWriter) {
    writer.write(status)
    writer.write(decidedBy?.description)
    writer.write(knownSince) { $0.write($1.dayNumber) }
  }

  init(from reader: inout PackedReader) throws(PackingError) {
    self.init(
      try reader.word(),
      decidedBy: try reader.optionalString().map { EventID(stored: $0) },
      knownSince: try reader.optional { (reader) throws(PackingError) in
        CivilDate(dayNumber: try reader.int())
      }
    )
  }
}

extension Commitment: Packable {
  func pack(into writer: inout PackedWriter) {
    writer.write(term)
    writer.write(steps)
  }

  init(from reader: inout PackedReader) throws(PackingError) {
    self.init(try reader.value(), steps: try reader.values())
  }
}

extension Difference: Packable {
  func pack(into writer: inout PackedWriter) {
    writer.write(kind)
    writer.write(accounts) { writer, account in
      writer.write(account.text)
      writer.write(account.claim.description)
    }
  }

  init(from reader: inout PackedReader) throws(PackingError) {
    self.init(
      try reader.word(),
      accounts: try reader.list { (reader) throws(PackingError) in
        Account(try reader.string(), claim: ClaimID(stored: try reader.string()))
      }
    )
  }
}

extension Relation: Packable {
  func pack(into writer: inout PackedWriter) {
    writer.write(kind)
    writer.write(event.description)
  }

  init(from reader: inout PackedReader) throws(PackingError) {
    self.init(try reader.word(), EventID(stored: try reader.string()))
  }
}

/// An event as its row keeps it: everything but its claims, which have rows of their own.
extension Event: Packable {
  func pack(into writer: inout PackedWriter) {
    writer.write(id.description)
    writer.write(actors)
    writer.write(recipients)
    writer.write(move)
    writer.write(type)
    writer.write(mode)
    writer.write(Auxiliary.allCases.filter(auxiliary.contains)) { $0.write($1) }
    writer.write(status)
    writer.write(phrase)
    writer.write(date)
    writer.write(place)
    writer.write(topics)
    writer.write(commitments)
    writer.write(reported)
    writer.write(origins)
    writer.write(differs)
    writer.write(isDisputed)
    writer.write(hasDoubtfulQuote)
    writer.write(relations)
    writer.write(coding)
  }

  init(from reader: inout PackedReader) throws(PackingError) {
    let id = EventID(stored: try reader.string())
    let actors: [Party] = try reader.values()
    let recipients: [Party] = try reader.values()
    let move: Move = try reader.word()
    let type: EventType = try reader.word()
    let mode = try reader.optionalString()
    let auxiliary: [Auxiliary] = try reader.list { (reader) throws(PackingError) in
      try reader.word()
    }
    self.init(
      id: id,
      actors: actors,
      recipients: recipients,
      move: move,
      type: type,
      mode: mode,
      auxiliary: Set(auxiliary),
      status: try reader.word(),
      phrase: try reader.string(),
      date: try reader.value(),
      place: try reader.optionalString(),
      topics: Set(try reader.strings()),
      commitments: try reader.values(),
      reported: try reader.optionalValue(),
      claims: [],
      origins: try reader.strings(),
      differs: try reader.values(),
      isDisputed: try reader.bool(),
      hasDoubtfulQuote: try reader.bool(),
      relations: try reader.values(),
      coding: try reader.optionalValue()
    )
  }
}

extension EventCoding: Packable {
  func pack(into writer: inout PackedWriter) {
    writer.write(isMachineCoded)
    writer.write(cameo)
    writer.write(quad?.rawValue)
    writer.write(sourceCount) { $0.write($1) }
    writer.write(tags)
    writer.write(extra)
  }

  init(from reader: inout PackedReader) throws(PackingError) {
    self.init(
      isMachineCoded: try reader.bool(),
      cameo: try reader.optionalString(),
      quad: try reader.optional { (reader) throws(PackingError) in try reader.word() },
      sourceCount: try reader.optional { (reader) throws(PackingError) in try reader.int() },
      tags: try reader.strings(),
      extra: try reader.optionalString()
    )
  }
}
