internal import Chronology
internal import Documents
internal import Timelines

extension Actor: Packable {
  func pack(into writer: inout PackedWriter) {
    writer.write(id.description)
    writer.write(name)
    writer.write(shortName)
    writer.write(code)
    writer.write(kind)
    writer.write(affiliation?.description)
    writer.write(members.map(\.description))
  }

  init(from reader: inout PackedReader) throws(PackingError) {
    self.init(
      id: ActorID(try reader.string()),
      name: try reader.string(),
      shortName: try reader.string(),
      code: try reader.string(),
      kind: try reader.word(),
      affiliation: try reader.optionalString().map { ActorID($0) },
      members: try reader.strings().map { ActorID($0) }
    )
  }
}

extension Party: Packable {
  func pack(into writer: inout PackedWriter) {
    writer.write(actor.description)
    writer.write(form)
  }

  init(from reader: inout PackedReader) throws(PackingError) {
    self.init(ActorID(try reader.string()), as: try reader.string())
  }
}

extension ClaimDate: Packable {
  func pack(into writer: inout PackedWriter) {
    writer.write(edtf)
    writer.write(basis)
    writer.write(text)
    writer.write(minute) { $0.write($1) }
  }

  init(from reader: inout PackedReader) throws(PackingError) {
    self.init(
      try reader.value(),
      basis: try reader.word(),
      text: try reader.optionalString(),
      minute: try reader.optional { (reader) throws(PackingError) in try reader.int() }
    )
  }
}

extension Term: Packable {
  func pack(into writer: inout PackedWriter) {
    writer.write(kind)
    writer.write(what)
    writer.write(due)
    writer.write(dueText)
    writer.write(by.map(\.description))
    writer.write(to.map(\.description))
    writer.write(topics)
  }

  init(from reader: inout PackedReader) throws(PackingError) {
    self.init(
      try reader.word(),
      what: try reader.string(),
      due: try reader.optionalValue(),
      dueText: try reader.optionalString(),
      by: try reader.strings().map { ActorID($0) },
      to: try reader.strings().map { ActorID($0) },
      topics: Set(try reader.strings())
    )
  }
}

extension Citation: Packable {
  func pack(into writer: inout PackedWriter) {
    writer.write(document.description)
    writer.write(span)
    writer.write(quote)
    writer.write(prefix)
    writer.write(suffix)
    writer.write(paragraph)
  }

  init(from reader: inout PackedReader) throws(PackingError) {
    let key = DocumentKey(stored: try reader.string())
    let span: Span = try reader.value()
    var document = Document(file: "", text: DocumentText(""), passages: [])
    document.key = key
    self.init(span, of: document, paragraph: 0)
    quote = try reader.string()
    prefix = try reader.string()
    suffix = try reader.string()
    paragraph = try reader.int()
  }
}

extension Claim: Packable {
  func pack(into writer: inout PackedWriter) {
    writer.write(citation)
    writer.write(id.description)
    writer.write(ordinal)
    writer.write(actors)
    writer.write(recipients)
    writer.write(move)
    writer.write(type)
    writer.write(mode)
    writer.write(Auxiliary.allCases.filter(auxiliary.contains)) { $0.write($1) }
    writer.write(status)
    writer.write(phrase)
    writer.write(topics)
    writer.write(keywords)
    writer.write(date)
    writer.write(place)
    writer.write(terms)
    writer.write(isReadiness)
    writer.write(remarks)
    writer.write(speaker)
    writer.write(channel)
    writer.write(rule)
    writer.write(confidence)
  }

  init(from reader: inout PackedReader) throws(PackingError) {
    let citation: Citation = try reader.value()
    let id = ClaimID(stored: try reader.string())
    self.init(
      citation: citation,
      ordinal: try reader.int(),
      actors: try reader.values(),
      recipients: try reader.values(),
      move: try reader.word(),
      type: try reader.word(),
      mode: try reader.optionalString(),
      auxiliary: Set(try reader.list { (reader) throws(PackingError) in try reader.word() }),
      status: try reader.word(),
      phrase: try reader.string(),
      topics: Set(try reader.strings()),
      keywords: Set(try reader.strings()),
      date: try reader.value(),
      place: try reader.optionalString(),
      terms: try reader.values(),
      isReadiness: try reader.bool(),
      remarks: try reader.strings(),
      speaker: try reader.optionalValue(),
      channel: try reader.optionalString(),
      rule: try reader.string(),
      confidence: try reader.double()
    )
    self.id = id
  }
}
