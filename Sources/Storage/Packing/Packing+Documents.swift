internal import Chronology
internal import Documents

extension EDTF: Packable {
  func pack(into writer: inout PackedWriter) { writer.write(description) }

  init(from reader: inout PackedReader) throws(PackingError) {
    let text = try reader.string()
    guard let date = try? EDTF(text) else { throw .unknownWord(text) }
    self = date
  }
}

extension Span: Packable {
  func pack(into writer: inout PackedWriter) {
    writer.write(start)
    writer.write(end)
  }

  init(from reader: inout PackedReader) throws(PackingError) {
    self.init(try reader.int(), try reader.int())
  }
}

extension Passage: Packable {
  func pack(into writer: inout PackedWriter) {
    writer.write(span)
    writer.write(paragraph)
    writer.write(role)
  }

  init(from reader: inout PackedReader) throws(PackingError) {
    self.init(span: try reader.value(), paragraph: try reader.int(), role: try reader.word())
  }
}

extension Finding: Packable {
  func pack(into writer: inout PackedWriter) {
    writer.write(message)
    writer.write(span)
    writer.write(subject == .encoding)
  }

  init(from reader: inout PackedReader) throws(PackingError) {
    self.init(
      try reader.string(),
      at: try reader.optionalValue(),
      about: try reader.bool() ? .encoding : .content
    )
  }
}

extension PackedWriter {
  mutating func write<Value>(
    _ fact: Evidenced<Value>,
    _ body: (inout PackedWriter, Value) -> Void
  ) {
    body(&self, fact.value)
    write(fact.evidence.kind)
    write(fact.evidence.text)
    write(fact.evidence.span)
  }

  mutating func write(_ fact: Evidenced<String>?) {
    write(fact) { writer, fact in writer.write(fact) { $0.write($1) } }
  }

  mutating func write(_ fact: Evidenced<EDTF>?) {
    write(fact) { writer, fact in writer.write(fact) { $0.write($1) } }
  }
}

extension PackedReader {
  mutating func evidenced<Value>(
    _ body: (inout PackedReader) throws(PackingError) -> Value
  ) throws(PackingError) -> Evidenced<Value> {
    let value = try body(&self)
    let kind: Evidence.Kind = try word()
    let text = try string()
    return Evidenced(value, from: Evidence(kind, text: text, span: try optionalValue()))
  }

  mutating func evidencedString() throws(PackingError) -> Evidenced<String> {
    try evidenced { (reader) throws(PackingError) in try reader.string() }
  }

  mutating func optionalEvidencedString() throws(PackingError) -> Evidenced<String>? {
    try optional { (reader) throws(PackingError) in try reader.evidencedString() }
  }

  mutating func optionalEvidencedDate() throws(PackingError) -> Evidenced<EDTF>? {
    try optional { (reader) throws(PackingError) in
      try reader.evidenced { (reader) throws(PackingError) in try reader.value() }
    }
  }
}

extension Metadata: Packable {
  func pack(into writer: inout PackedWriter) {
    writer.write(title)
    writer.write(authors) { writer, author in writer.write(author) { $0.write($1) } }
    writer.write(publisher)
    writer.write(published)
    writer.write(modified)
    writer.write(dateline) { writer, dateline in
      writer.write(dateline) { writer, dateline in
        writer.write(dateline.place)
        writer.write(dateline.date)
      }
    }
    writer.write(language)
    writer.write(url)
    writer.write(agency)
  }

  init(from reader: inout PackedReader) throws(PackingError) {
    self.init()
    title = try reader.optionalEvidencedString()
    authors = try reader.list { (reader) throws(PackingError) in try reader.evidencedString() }
    publisher = try reader.optionalEvidencedString()
    published = try reader.optionalEvidencedDate()
    modified = try reader.optionalEvidencedDate()
    dateline = try reader.optional { (reader) throws(PackingError) in
      try reader.evidenced { (reader) throws(PackingError) in
        Dateline(place: try reader.optionalString(), date: try reader.optionalValue())
      }
    }
    language = try reader.optionalEvidencedString()
    url = try reader.optionalEvidencedString()
    agency = try reader.optionalEvidencedString()
  }
}

/// What a document's row keeps beside its text and metadata.
struct DocumentBody: Packable {
  var passages: [Passage]
  var embeddedIn: String?
  var speaker: Evidenced<String>?
  var copies: [String]
  var findings: [Finding]

  init(_ document: Document) {
    passages = document.passages
    embeddedIn = document.embeddedIn?.description
    speaker = document.speaker
    copies = document.copies
    findings = document.findings
  }

  func pack(into writer: inout PackedWriter) {
    writer.write(passages)
    writer.write(embeddedIn)
    writer.write(speaker)
    writer.write(copies)
    writer.write(findings)
  }

  init(from reader: inout PackedReader) throws(PackingError) {
    passages = try reader.values()
    embeddedIn = try reader.optionalString()
    speaker = try reader.optionalEvidencedString()
    copies = try reader.strings()
    findings = try reader.values()
  }
}
