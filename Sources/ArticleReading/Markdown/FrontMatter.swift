internal import Chronology
internal import Documents
internal import Yams

/// What the YAML between two lines "---" at a file's top says of the document.
struct FrontMatter {
  /// Where the document's text starts.
  var end: Int
  /// What it says.
  var metadata = Metadata()
  /// What was wrong with it.
  var findings: [Finding] = []

  /// Reads the front matter of a text.
  ///
  /// Where it is no valid YAML, the lines "key: value" are read one by one, and a finding says what
  /// was wrong and on which line. Text that only opens with a rule has none.
  init?(_ bytes: Bytes, text: DocumentText) {
    var table = LineTable(bytes, in: 0..<min(bytes.count, Self.limit)).lines
    guard let first = table.first, Self.isFence(first, bytes, closing: false) else { return nil }
    table.removeFirst()
    guard let close = table.firstIndex(where: { Self.isFence($0, bytes, closing: true) })
    else { return nil }
    let lines = table[..<close]
    guard lines.contains(where: { Self.key(of: $0, bytes) != nil }) else { return nil }
    end = table[close].words.upperBound
    let fields = Fields(lines: Array(lines), bytes: bytes, text: text)
    findings = fields.findings
    read(fields)
  }

  /// The longest front matter that is read, in bytes.
  private static let limit = 16_384

  private static func isFence(_ line: LineTable.Line, _ bytes: Bytes, closing: Bool) -> Bool {
    line.words.count == 3
      && (bytes.stands("---", at: line.words.lowerBound)
        || closing && bytes.stands("...", at: line.words.lowerBound))
  }

  /// Where the key of a line "key: value" stands.
  static func key(of line: LineTable.Line, _ bytes: Bytes) -> Range<Int>? {
    guard let colon = line.words.first(where: { bytes[$0] == UInt8(ascii: ":") }),
      colon > line.words.lowerBound,
      colon + 1 == line.words.upperBound || bytes.spaceLength(at: colon + 1) > 0
    else { return nil }
    let key = line.words.lowerBound..<colon
    let isWord = key.allSatisfy {
      let byte = bytes[$0]
      return byte.isASCIILetter || byte.isASCIIDigit || byte >= 0x80
        || [0x20, UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "\"")].contains(byte)
    }
    return isWord ? key : nil
  }

  private mutating func read(_ fields: Fields) {
    func one(_ names: [String]) -> Evidenced<String>? {
      guard let field = fields.first(of: names), let value = field.values.first else { return nil }
      return Evidenced(value, from: field.evidence)
    }
    metadata.title = one(["title", "headline"])
    metadata.publisher = one(["publisher", "site name", "site", "publication", "source", "outlet"])
    metadata.language = one(["language", "lang", "locale"])
    metadata.url = one(["url", "link", "canonical url", "canonical", "source url", "permalink"])
    metadata.agency = one(["agency", "based on", "wire", "credit"])
    if let authors = fields.first(of: ["author", "authors", "by", "byline"]) {
      metadata.authors = authors.values.map { Evidenced($0, from: authors.evidence) }
    }
    metadata.published = date(
      fields,
      ["date", "published", "date published", "publication date", "pubdate"]
    )
    metadata.modified = date(
      fields,
      ["modified", "updated", "last modified", "lastmod", "date modified"]
    )
  }

  private mutating func date(_ fields: Fields, _ names: [String]) -> Evidenced<EDTF>? {
    guard let field = fields.first(of: names), let value = field.values.first else { return nil }
    if let day = PrintedDate.day(value) ?? (try? EDTF(value)) {
      return Evidenced(day, from: field.evidence)
    }
    findings.append(
      Finding("front matter, line \(field.line): no date: \(value)", at: field.evidence.span)
    )
    return nil
  }
}
