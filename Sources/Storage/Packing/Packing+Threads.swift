internal import Chronology
internal import Timelines

extension EventThread.Step: Packable {
  func pack(into writer: inout PackedWriter) {
    writer.write(role)
    writer.write(event.description)
  }

  init(from reader: inout PackedReader) throws(PackingError) {
    self.init(try reader.word(), by: EventID(stored: try reader.string()))
  }
}

extension EventThread.Turn: Packable {
  func pack(into writer: inout PackedWriter) {
    writer.write(parties.map(\.description))
    writer.write(reason)
  }

  init(from reader: inout PackedReader) throws(PackingError) {
    self.init(
      parties: try reader.strings().map { ActorID($0) },
      reason: try reader.word()
    )
  }
}

extension EventThread: Packable {
  func pack(into writer: inout PackedWriter) {
    writer.write(id.description)
    writer.write(kind)
    writer.write(what)
    writer.write(topics)
    writer.write(due)
    writer.write(dueText)
    writer.write(askers.map(\.description))
    writer.write(owers.map(\.description))
    writer.write(steps)
    writer.write(fates)
    writer.write(hangsOn?.description)
    writer.write(orElse?.description)
    writer.write(backs?.description)
    writer.write(isAddressed)
    writer.write(turns)
  }

  init(from reader: inout PackedReader) throws(PackingError) {
    self.init(
      opener: EventID(stored: try reader.string()),
      kind: try reader.word(),
      what: try reader.string(),
      topics: Set(try reader.strings()),
      due: try reader.optionalValue(),
      dueText: try reader.optionalString(),
      askers: try reader.strings().map { ActorID($0) },
      owers: try reader.strings().map { ActorID($0) },
      steps: try reader.values(),
      fates: try reader.values(),
      hangsOn: try reader.optionalString().map { EventID(stored: $0) },
      orElse: try reader.optionalString().map { EventID(stored: $0) },
      backs: try reader.optionalString().map { EventID(stored: $0) },
      isAddressed: try reader.bool(),
      turns: try reader.values()
    )
  }
}
