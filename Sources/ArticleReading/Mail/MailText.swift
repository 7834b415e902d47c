internal import Documents

/// A text of a mail as its writer wrote it.
struct MailText {
  /// The text, decoded, with soft line ends undone.
  var string: String
  /// Whether it is HTML.
  var isHTML: Bool
  /// What had to be assumed about its characters.
  var findings: [Finding]

  /// Reads the bytes of a part.
  init(_ bytes: [UInt8], type: ContentType) {
    isHTML = type.name == "text/html"
    let label = type.parameters["charset"]
    let decoded =
      label == nil && isHTML
      ? TextDecoder().decode(bytes, label: EncodingDeclaration.encoding(of: bytes)?.name)
      : TextDecoder().decode(bytes, label: label)
    findings = decoded.findings
    string = decoded.text.string
    guard !isHTML else { return }
    string.replace("\r\n", with: "\n")
    if type.parameters["format"]?.lowercased() == "flowed" {
      string = Self.unflowed(string, deletes: type.parameters["delsp"]?.lowercased() == "yes")
    }
    string = Self.withoutSignature(string)
  }

  /// Whether nothing is in it.
  var isBlank: Bool { string.allSatisfy(\.isWhitespace) }

  /// Joins the lines that end in a blank with the next (RFC 3676).
  private static func unflowed(_ text: String, deletes: Bool) -> String {
    var result = ""
    var isOpen = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let words = line.first == " " ? line.dropFirst() : line
      let isQuoted = words.first == ">"
      if !result.isEmpty, !isOpen || isQuoted { result += "\n" }
      isOpen = words.last == " " && words != "-- " && !isQuoted
      result += isOpen && deletes ? words.dropLast() : words
    }
    return result
  }

  /// The text without the signature behind a line "-- ".
  private static func withoutSignature(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let mark = lines.lastIndex(of: "-- "),
      lines[..<mark].contains(where: { $0.contains { !$0.isWhitespace } })
    else { return text }
    return lines[..<mark].joined(separator: "\n")
  }
}
