internal import Documents

/// A content type or disposition with its parameters: `text/plain; charset="utf-8"`.
struct ContentType: Hashable {
  /// The type in lower case: "text/plain", "attachment".
  var name: String
  /// The parameters by their names in lower case.
  private(set) var parameters: [String: String] = [:]

  /// Reads a line of a mail's head.
  init(_ line: String) {
    var rest = line[...]
    name = Self.token(&rest, until: ";").lowercased()
    while let mark = rest.firstIndex(of: ";") {
      rest = rest[rest.index(after: mark)...]
      let key = Self.token(&rest, until: "=;").lowercased()
      guard rest.first == "=" else { continue }
      rest = rest.dropFirst().drop(while: \.isWhitespace)
      let value = rest.first == "\"" ? Self.quoted(&rest) : Self.token(&rest, until: ";")
      if !key.isEmpty, parameters[key] == nil { parameters[key] = value }
    }
  }

  /// The name of a file that a parameter gives, as it is or in the way of RFC 2231.
  func fileName(_ parameter: String) -> String? {
    if let plain = parameters[parameter] { return EncodedWords.text(of: Array(plain.utf8)) }
    if let extended = parameters["\(parameter)*"] { return Self.decoded(extended) }
    var joined = ""
    for number in 0..<64 {
      guard let part = parameters["\(parameter)*\(number)*"] ?? parameters["\(parameter)*\(number)"]
      else {
        break
      }
      joined += part
    }
    return joined.isEmpty ? nil : Self.decoded(joined)
  }

  /// "utf-8'en'%C5%81.pdf" as text.
  private static func decoded(_ value: String) -> String {
    let parts = value.split(separator: "'", maxSplits: 2, omittingEmptySubsequences: false)
    let (label, words) = parts.count == 3 ? (String(parts[0]), parts[2]) : ("", value[...])
    let bytes = words.utf8.map { $0 == UInt8(ascii: "%") ? UInt8(ascii: "=") : $0 }
    let raw = TransferEncoding.quotedPrintable(bytes[...])
    return TextDecoder().decode(raw, label: label).text.string
  }

  private static func token(_ rest: inout Substring, until marks: String) -> String {
    let word = rest.prefix { !marks.contains($0) }
    rest = rest[word.endIndex...]
    return word.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func quoted(_ rest: inout Substring) -> String {
    var value = ""
    rest = rest.dropFirst()
    while let next = rest.popFirst(), next != "\"" {
      value.append(next == "\\" ? rest.popFirst() ?? "\\" : next)
    }
    return value
  }
}
