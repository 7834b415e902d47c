internal import Chronology
internal import Documents

/// Makes documents of a mail: its text under its subject, from its sender, at its date.
struct MailReader {
  /// Whether bytes are a mail, by the lines at their head.
  static func isMail(_ bytes: [UInt8]) -> Bool {
    bytes.prefix(1 << 14).withUnsafeBufferPointer { buffer in
      let bytes = Bytes(buffer: buffer)
      return MailHeader(bytes, in: Self.start(bytes)..<bytes.count).isOfMail
    }
  }

  /// The documents of a mail.
  ///
  /// - Throws: Why there are none.
  func documents(in bytes: [UInt8], file: String) throws(ArticleReadingError) -> [Document] {
    let found = bytes.withUnsafeBufferPointer { self.read(Bytes(buffer: $0), file: file) }
    guard found.documents.isEmpty else { return found.documents }
    throw found.isTooDeep ? .tooDeep(.parts) : .empty
  }

  /// Where the head starts: behind a mark and the line "From …" that mailboxes put before it.
  private static func start(_ bytes: Bytes) -> Int {
    var start = bytes.stands("\u{FEFF}", at: 0) ? 3 : 0
    if bytes.stands("From ", at: start) {
      while start < bytes.count, bytes[start] != 0x0A { start += 1 }
      start = min(start + 1, bytes.count)
    }
    return start
  }

  /// The documents of a mail, and whether parts lie too deep to be read.
  private func read(
    _ bytes: Bytes,
    file: String
  ) -> (documents: [Document], isTooDeep: Bool) {
    let header = MailHeader(bytes, in: Self.start(bytes)..<bytes.count)
    let part = MailPart(bytes, in: header.end..<bytes.count, header: header)
    let (metadata, noted) = Self.metadata(header)
    var findings = noted
    findings += part.texts.flatMap(\.findings)
    findings += part.attachments.map { Finding("attachment not read: \($0)") }
    if part.isTooDeep { findings.append(Finding(leavingOutBelow: .parts)) }
    var documents: [Document] = []
    let texts = part.texts.filter { !$0.isBlank }
    if texts.contains(where: \.isHTML) {
      let html = texts.map { $0.isHTML ? $0.string : Self.paragraphs($0.string) }
      documents = HTMLReader().documents(
        in: html.joined(separator: "\n"),
        file: file,
        metadata: metadata
      )
      if !documents.isEmpty { documents[0].findings += findings }
    }
    if documents.isEmpty {
      let body = texts.filter { !$0.isHTML }.map(\.string).joined(separator: "\n\n")
      documents = TitledText(body: body, metadata: metadata, findings: findings)
        .documents(file: file)
    }
    return (documents, part.isTooDeep)
  }

  /// A plain text as HTML.
  private static func paragraphs(_ text: String) -> String {
    let escaped = text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
    return "<p>\(escaped.replacing("\n\n", with: "</p><p>"))</p>"
  }

  private static func metadata(_ header: MailHeader) -> (Metadata, [Finding]) {
    var metadata = Metadata()
    var findings: [Finding] = []
    func line(_ name: String, _ words: String) -> Evidence {
      Evidence(.headerLine, text: "\(name): \(words)")
    }
    if let subject = header["subject"] {
      metadata.title = Evidenced(subject, from: line("Subject", subject))
    }
    if let date = header["date"] {
      if let day = Timestamp.day(withoutComment(date)) {
        metadata.published = Evidenced(day, from: line("Date", date))
      } else {
        findings.append(Finding("Date: no date: \(date.prefix(60))"))
      }
    }
    if let from = header["from"], let name = displayName(from) {
      let evidence = line("From", from)
      if isPerson(name, from) {
        metadata.authors = [Evidenced(name, from: evidence)]
      } else {
        metadata.publisher = Evidenced(name, from: evidence)
      }
    }
    if let language = header["content-language"] {
      metadata.language = Evidenced(language, from: line("Content-Language", language))
    }
    return (metadata, findings)
  }

  /// Whether a name is a person's: the given name is a common one, or the address has a part of it.
  private static func isPerson(_ name: String, _ from: String) -> Bool {
    let words = name.split(separator: " ")
    guard Byline.isPersonName(words), let given = words.first else { return false }
    if GivenNames.common.contains(given.lowercased()) { return true }
    let address = from[(from.firstIndex(of: "<") ?? from.startIndex)...].prefix { $0 != "@" }
    return words.contains { $0.count > 2 && address.lowercased().contains($0.lowercased()) }
  }

  /// A date without the zone's name in brackets behind it.
  private static func withoutComment(_ date: String) -> String {
    String(date.prefix { $0 != "(" })
  }

  /// "Ida Voss" of `"Ida Voss" <ida@example.org>` and of `ida@example.org (Ida Voss)`.
  private static func displayName(_ from: String) -> String? {
    var name = from[...]
    if let open = name.firstIndex(of: "<") {
      name = name[..<open]
    } else if let open = name.firstIndex(of: "("), let close = name.lastIndex(of: ")"), open < close
    {
      name = name[name.index(after: open)..<close]
    }
    let words = name.split { $0 == " " || $0 == "\"" }.joined(separator: " ")
    return words.isEmpty || words.contains("@") ? nil : words
  }
}
