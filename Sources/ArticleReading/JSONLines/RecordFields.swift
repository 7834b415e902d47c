internal import Chronology
internal import Documents

/// What the members of a JSON object say of an article, whatever export named them.
struct RecordFields {
  /// The article's text; empty where there is none.
  var text = ""
  /// Whether the text is HTML.
  var isHTML = false
  /// Its metadata.
  var metadata = Metadata()
  /// What was doubtful.
  var findings: [Finding] = []

  /// Reads an object.
  init(_ object: JSONNode) {
    var values: [String: JSONNode] = [:]
    for member in object.members where member.value != .null {
      let name = Self.folded(member.name)
      if values[name] == nil { values[name] = member.value }
    }
    readText(values)
    readMetadata(values)
  }

  private static func folded(_ name: String) -> String {
    name.lowercased().filter { $0.isLetter || $0.isNumber }
  }

  private mutating func readText(_ values: [String: JSONNode]) {
    for name in Self.texts {
      guard let value = values[name] else { continue }
      text = Self.words(value).joined(separator: "\n\n")
      if text.contains(where: { !$0.isWhitespace }) {
        isHTML = Self.htmlTexts.contains(name) || Self.looksLikeHTML(text)
        return
      }
    }
    text = ""
  }

  /// Whether a text opens with a tag and closes one.
  private static func looksLikeHTML(_ text: String) -> Bool {
    let opening = text.utf8.drop { $0 <= 0x20 }.prefix(2)
    guard opening.first == UInt8(ascii: "<"), opening.last?.isASCIILetter == true
    else { return false }
    return text.contains("</") || text.contains("/>")
  }

  private mutating func readMetadata(_ values: [String: JSONNode]) {
    metadata.title = one(Self.titles, values)
    metadata.publisher = one(Self.publishers, values)
    metadata.language = one(Self.languages, values)
    metadata.url = one(Self.addresses, values)
    metadata.published = day(Self.published, values)
    metadata.modified = day(Self.modified, values)
    for name in Self.authors {
      guard let value = values[name] else { continue }
      metadata.authors = Self.words(value).flatMap { $0.split(separator: ";") }
        .map { $0.drop(while: \.isWhitespace) }.filter { !$0.isEmpty }
        .map { Evidenced(String($0), from: Self.evidence(name, String($0))) }
      if !metadata.authors.isEmpty { return }
    }
  }

  private func one(
    _ names: [String],
    _ values: [String: JSONNode]
  ) -> Evidenced<String>? {
    for name in names {
      guard let value = values[name], let word = Self.words(value).first else { continue }
      let words = word.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if !words.isEmpty { return Evidenced(words, from: Self.evidence(name, words)) }
    }
    return nil
  }

  private mutating func day(
    _ names: [String],
    _ values: [String: JSONNode]
  ) -> Evidenced<EDTF>? {
    for name in names {
      guard let value = values[name], let word = Self.words(value).first else { continue }
      if let day = Timestamp.day(word) { return Evidenced(day, from: Self.evidence(name, word)) }
      findings.append(Finding("\(name): no date: \(word.prefix(60))"))
    }
    return nil
  }

  private static func evidence(_ name: String, _ words: String) -> Evidence {
    Evidence(.structuredData, text: "\(name): \(words)")
  }

  /// The texts of a value: itself, its elements, or the name of what it describes.
  private static func words(_ value: JSONNode) -> [String] {
    switch value {
    case .string(let text): [text]
    case .number(let digits): [digits]
    case .array(let elements): elements.flatMap(words)
    case .object: (value["name"] ?? value["title"] ?? value["text"])?.string.map { [$0] } ?? []
    case .null, .boolean: []
    }
  }

  private static let texts = [
    "text", "body", "content", "articlebody", "fulltext", "maintext", "contenttext", "rawtext",
    "story", "paragraphs", "sentences", "contenthtml", "html", "description", "summary",
    "abstract", "snippet",
  ]
  private static let htmlTexts: Set = ["contenthtml", "html"]
  private static let titles = ["title", "headline", "heading", "name"]
  private static let publishers = [
    "publisher", "source", "outlet", "publication", "sitename", "newspaper", "site", "domain",
  ]
  private static let languages = ["language", "lang", "inlanguage", "locale"]
  private static let addresses = [
    "url", "link", "canonicalurl", "permalink", "sourceurl", "webaddress", "uri",
  ]
  private static let authors = ["authors", "author", "byline", "creator", "by"]
  private static let published = [
    "published", "publishedat", "datepublished", "publicationdate", "publishdate", "pubdate",
    "publishedon", "date", "time", "datetime", "created", "createdat", "timestamp",
  ]
  private static let modified = [
    "modified", "updated", "datemodified", "modifiedat", "updatedat", "lastmodified", "dateupdated",
  ]
}
