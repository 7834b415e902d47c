import Chronology
import Timelines

/// An event of markwhen as its lines give it: title, properties, and what is written below.
struct MarkwhenEntry {
  /// The line on which it starts.
  var line: Int
  /// What stands behind its date.
  var title: String
  /// The lines below it.
  var lines: [String] = []
  /// Its properties, in order; one inside another begins with a space.
  var properties: [(name: String, value: String)] = []
  /// The titles of what it stands in.
  var sections: [String] = []
  /// The title of its page.
  var page = ""

  init(line: Int, title: String) {
    self.line = line
    self.title = title
  }

  /// The name by which others refer to it: the property `id`, or `!name` in its title.
  var name: String? {
    if let id = property("id") { return id.lowercased() }
    let word = title.split(separator: " ").last { $0.hasPrefix("!") && $0.count > 1 }
    return word.map { $0.dropFirst().lowercased() }
  }

  /// About how many bytes it takes as often as it comes.
  var size: Int {
    lines.reduce(title.utf8.count) { $0 + $1.utf8.count }
      + properties.reduce(0) { $0 + $1.name.utf8.count + $1.value.utf8.count }
  }

  private func property(_ name: String) -> String? {
    properties.first { $0.name == name }.map { Self.plain($0.value) }
  }

  /// The entry as a record on some days.
  ///
  /// - Throws: What keeps it from being one; without words, it lacks a title.
  func record(
    on span: MarkwhenSpan,
    naming roll: PartyRoll
  ) throws(RecordFault) -> SourceRecord {
    let below = lines.map { Self.words(of: $0) }
    let phrase = [Self.words(of: title), below.first { !$0.isEmpty } ?? ""].first { !$0.isEmpty }
    guard let phrase else { throw .init("") }
    let id = property("id")
    var record = SourceRecord(
      line: line,
      identity: ["markwhen", id ?? "", span.date.description, phrase].joined(separator: "\t"),
      date: span.date,
      phrase: phrase
    )
    record.id = id
    record.minute = span.minute
    let text = below.joined(separator: "\n").trimmed
    record.text = text.isEmpty ? nil : text
    record.tags = ([title] + lines).flatMap(Self.tags)
    record.url = ([title] + lines).lazy.compactMap(Self.link).first
    record.place = property("place") ?? property("location")
    if title.hasPrefix("[]") || title.hasPrefix("[ ]") { record.status = .planned }
    addOwnFields(to: &record, naming: roll)
    record.extra = extra
    return record
  }

  /// What this program wrote into a page of its own.
  private func addOwnFields(to record: inout SourceRecord, naming roll: PartyRoll) {
    func value(_ name: String) -> JSONValue? {
      properties.first { $0.name == name }.flatMap { JSONValue(reading: $0.value) }
    }
    if let type = record.tags.lazy.compactMap(EventType.init).first {
      record.type = type
      record.tags.removeAll { $0 == type.rawValue }
    }
    guard let phrase = value("phrase")?.text, let date = value("edtf")?.text else { return }
    let minute = value("time")?.text.flatMap(TimelineJSDate.minute)
    let own: JSONValue = [
      "phrase": .string(phrase), "date": .string(date), "type": .string(record.type.rawValue),
      "move": value("move") ?? .null, "actors": value("actors") ?? [],
      "recipients": value("recipients") ?? [],
      "minute": minute.map(JSONValue.integer) ?? .null,
    ]
    own.apply(to: &record, naming: roll)
  }

  private static let mapped: Set = [
    "id", "place", "location", "phrase", "edtf", "move", "actors", "recipients", "time",
  ]

  private var extra: ExtraFields {
    var members: [JSONValue.Member] = []
    if !page.isEmpty { members.append(.init("page", .string(page))) }
    if !sections.isEmpty {
      members.append(.init("section", .string(sections.joined(separator: " > "))))
    }
    for property in properties where !Self.mapped.contains(property.name) {
      members.append(.init(property.name.trimmed, .string(Self.plain(property.value))))
    }
    return members.isEmpty ? .none : .json(JSONValue.object(members).line)
  }

  // MARK: Text

  /// A value without the marks that YAML puts around it.
  private static func plain(_ value: String) -> String {
    guard let first = value.first, first == "\"" || first == "'", value.last == first,
      value.count > 1
    else { return value }
    return JSONValue(reading: value)?.text ?? String(value.dropFirst().dropLast())
  }

  /// The tags of a line: "#Project".
  private static func tags(_ line: String) -> [String] {
    line.split { $0.isWhitespace }.compactMap { word in
      let name = word.dropFirst().prefix { $0.isLetter || $0.isNumber || $0 == "_" }
      guard word.hasPrefix("#"), name.contains(where: { !$0.isNumber }) else { return nil }
      return String(name)
    }
  }

  /// The most characters of an address.
  private static let longestAddress = 4_096

  /// The address of the first link of a line.
  private static func link(_ line: String) -> String? {
    var rest = line[...]
    while let close = rest.firstIndex(of: "]") {
      rest = rest[rest.index(after: close)...]
      guard rest.first == "(" else { continue }
      if let address = String(rest.dropFirst().prefix(longestAddress).prefix { $0 != ")" })
        .webAddress
      {
        return address
      }
    }
    return nil
  }

  /// The words of a line: without tags, names and boxes to tick, links as their words.
  static func words(of line: String) -> String {
    let words = line.trimmed.split(separator: " ").filter { word in
      let name = word.dropFirst().prefix { $0.isLetter || $0.isNumber || $0 == "_" }
      guard word.hasPrefix("#") || word.hasPrefix("!") else { return true }
      return name.isEmpty || name.count + 1 < word.count
    }
    var text = words.joined(separator: " ")
    for box in ["[]", "[ ]", "[x]", "[X]"] where text.hasPrefix(box) {
      text = String(text.dropFirst(box.count)).trimmed
    }
    return unescaped(unlinked(text)).trimmed
  }

  private static func unlinked(_ text: String) -> String {
    var words = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "["), let close = rest[open...].firstIndex(of: "]"),
      rest[close...].hasPrefix("]("), let end = rest[close...].firstIndex(of: ")")
    {
      let isEscaped = open > rest.startIndex && rest[rest.index(before: open)] == "\\"
      guard !isEscaped else { break }
      words += rest[..<open] + rest[rest.index(after: open)..<close]
      rest = rest[rest.index(after: end)...]
    }
    return words + rest
  }

  /// The text without the backslashes that hide marks from markwhen, and entities as characters.
  private static func unescaped(_ text: String) -> String {
    var plain = ""
    var isEscaped = false
    for character in text {
      if character == "\\", !isEscaped {
        isEscaped = true
        continue
      }
      if isEscaped, !"\\`*_{}[]<>#|~&!@".contains(character) { plain.append("\\") }
      if isEscaped, character == "&" { plain += "&amp;" } else { plain.append(character) }
      isEscaped = false
    }
    let marks = plain.contains("&") ? HTMLText.words(of: plain.replacing("<", with: "&lt;")) : plain
    return marks
  }
}
