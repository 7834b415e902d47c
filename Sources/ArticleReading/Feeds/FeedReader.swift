internal import Chronology
internal import Documents

/// Makes documents of a feed's items.
struct FeedReader {
  private let file: String
  private let language: Evidenced<String>?
  private let name: Evidenced<String>?
  private let items: [FeedItem]

  /// Reads a feed.
  init(_ text: DocumentText, file: String) {
    self.file = file
    let parser = text.withBytes { FeedParser(Bytes(buffer: $0)) }
    items = parser.items
    name = Self.plain(parser.feed.first(of: ["title"]))
    language = Self.plain(parser.feed.first(of: ["language"]))
  }

  /// The documents in the order of the feed; each names the file with the line of its item.
  func documents() -> [Document] {
    items.flatMap(documents)
  }

  private func documents(of item: FeedItem) -> [Document] {
    let place = "\(file):\(item.line)"
    let (metadata, findings) = self.metadata(of: item)
    let field = item.first(of: Self.texts)
    let content = field.map(Self.content)
    if let content, content.isHTML {
      var documents = HTMLReader()
        .documents(inPiece: content.text, file: place, metadata: metadata)
      if !documents.isEmpty {
        documents[0].findings += findings
        return documents
      }
    }
    let body = content.map { $0.isHTML ? Self.withoutTags($0.text) : $0.text } ?? ""
    return TitledText(body: body, metadata: metadata, findings: findings, mayBeTitleOnly: true)
      .documents(file: place)
  }

  /// A field's text, and whether it is HTML.
  private static func content(of field: FeedItem.Field) -> (text: String, isHTML: Bool) {
    if let markup = field.markup { return (markup, true) }
    let type = field.attributes["type"] ?? ""
    if type == "text" || type == "text/plain" { return (field.text, false) }
    return (field.text, looksLikeHTML(field.text))
  }

  /// Whether a text has tags, or references to characters that are still written out.
  private static func looksLikeHTML(_ text: String) -> Bool {
    var rest = text.utf8[...]
    while let mark = rest.firstIndex(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") })
    {
      let isTag = rest[mark] == UInt8(ascii: "<")
      rest = rest[rest.index(after: mark)...]
      guard let next = rest.first else { return false }
      if isTag, next.isASCIILetter || next == UInt8(ascii: "/") || next == UInt8(ascii: "!") {
        return rest.contains(UInt8(ascii: ">"))
      }
      if !isTag, next.isASCIILetter || next == UInt8(ascii: "#"),
        rest.prefix(12).contains(UInt8(ascii: ";"))
      {
        return true
      }
    }
    return false
  }

  private static func withoutTags(_ html: String) -> String {
    DocumentText(html).withBytes { buffer in
      var scanner = XMLScanner(Bytes(buffer: buffer))
      var text = ""
      while let piece = scanner.next() {
        if case .text(let words) = piece { text += words } else { text += " " }
      }
      return text
    }
  }

  private func metadata(of item: FeedItem) -> (Metadata, [Finding]) {
    var metadata = Metadata()
    var findings: [Finding] = []
    func day(_ names: [String]) -> Evidenced<EDTF>? {
      guard let field = item.first(of: names) else { return nil }
      if let day = Timestamp.day(field.line) {
        return Evidenced(day, from: Self.evidence(field, field.line))
      }
      findings.append(Finding("\(field.name): no date: \(field.line.prefix(60))"))
      return nil
    }
    metadata.title = item.first(of: ["title"]).flatMap(Self.plain)
    metadata.modified = day(["updated", "modified"])
    metadata.published = day(["pubdate", "published", "issued", "date", "created"])
    if metadata.published == nil { metadata.published = metadata.modified }
    metadata.authors = item.fields.filter { Self.authors.contains($0.name) }
      .compactMap(Self.author)
    let source = item.first(of: ["source"])
    let original = source?.children["title"].map { $0.split(whereSeparator: \.isWhitespace) }
    if let source, let words = original?.joined(separator: " "), !words.isEmpty {
      metadata.publisher = Evidenced(words, from: Self.evidence(source, words))
    } else {
      metadata.publisher = source.flatMap(Self.plain) ?? name
    }
    metadata.language = language
    metadata.url = Self.address(of: item)
    return (metadata, findings)
  }

  /// "name@example.org (Ida Voss)", "Ida Voss", or an element with a name.
  private static func author(_ field: FeedItem.Field) -> Evidenced<String>? {
    var words = (field.children["name"] ?? field.text).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    if let open = words.firstIndex(of: "("), let close = words.lastIndex(of: ")"), open < close {
      let inside = words[words.index(after: open)..<close]
      let outside = words[..<open].split(separator: " ").joined(separator: " ")[...]
      words = String(inside.contains("@") ? outside : inside)
    }
    guard !words.isEmpty, !words.contains("@") else { return nil }
    return Evidenced(words, from: evidence(field, words))
  }

  private static func address(of item: FeedItem) -> Evidenced<String>? {
    for field in item.fields where field.name == "link" {
      let relation = field.attributes["rel"] ?? "alternate"
      guard relation == "alternate" else { continue }
      let address = field.attributes["href"] ?? field.line
      if !address.isEmpty { return Evidenced(address, from: evidence(field, address)) }
    }
    for field in item.fields where field.name == "guid" || field.name == "id" {
      let isAddress = field.line.hasPrefix("http") && field.attributes["ispermalink"] != "false"
      if isAddress { return Evidenced(field.line, from: evidence(field, field.line)) }
    }
    return nil
  }

  /// A field on one line, without the tags and references that titles often carry.
  private static func plain(_ field: FeedItem.Field?) -> Evidenced<String>? {
    guard let field, field.says else { return nil }
    let isHTML = field.markup == nil && looksLikeHTML(field.text)
    let text = isHTML ? withoutTags(field.text) : field.text
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.isEmpty ? nil : Evidenced(words, from: evidence(field, words))
  }

  private static func evidence(_ field: FeedItem.Field, _ words: String) -> Evidence {
    Evidence(.structuredData, text: "\(field.name): \(words)")
  }

  private static let texts = ["encoded", "content", "body", "description", "summary", "tagline"]
  private static let authors: Set<String> = ["author", "creator"]
}
