import Chronology

/// The words of a piece of HTML, as far as short texts in cells and fields need it.
///
/// Tags go, paragraphs and line breaks become line ends, entities become their characters. Whole
/// pages are read elsewhere, by a real parser.
enum HTMLText {
  /// The words, in lines; plain text comes out as it went in.
  static func words(of html: String) -> String {
    guard html.utf8.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }) else {
      return html.trimmed
    }
    var words = ""
    var hidden: String?
    var rest = html[...]
    // Behind the last mark that closes, none that opens is looked for to its end.
    let lastClose = html.lastIndex(of: ">") ?? html.startIndex
    while let open = rest.firstIndex(of: "<") {
      if hidden == nil { words += decoded(rest[..<open]) }
      rest = rest[open...]
      let tag = open < lastClose ? Tag(rest) : nil
      guard let tag else {
        if hidden == nil { words += "<" }
        rest.removeFirst()
        continue
      }
      rest = rest[tag.end...]
      if let name = hidden {
        if tag.isClosing, tag.name == name { hidden = nil }
      } else if !tag.isClosing, ["script", "style"].contains(tag.name) {
        hidden = tag.name
      } else if lineTags.contains(tag.name) {
        words += "\n"
      }
    }
    if hidden == nil { words += decoded(rest) }
    return words.split(separator: "\n").map { String($0).onOneLine }.filter { !$0.isEmpty }
      .joined(separator: "\n")
  }

  /// The first address that a link leads to, if there is one.
  static func link(in html: String) -> String? {
    guard let start = html.range(ofFirst: "href=") else { return nil }
    var rest = html[start...].drop { $0 == " " }
    guard let mark = rest.popFirst(), mark == "\"" || mark == "'" else { return nil }
    return decoded(rest.prefix { $0 != mark }).trimmed.webAddress
  }

  private static let lineTags: Set = [
    "p", "br", "div", "li", "ul", "ol", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "tr",
  ]

  private struct Tag {
    let name: String
    let isClosing: Bool
    let end: Substring.Index

    /// Reads a tag or a comment at the start of a text; `nil` where a lone mark stands there.
    init?(_ text: Substring) {
      let inside = text.dropFirst()
      isClosing = inside.first == "/"
      let named = isClosing ? inside.dropFirst() : inside
      guard let first = named.first, first.isASCII, first.isLetter || first == "!",
        let close = text.firstIndex(of: ">")
      else { return nil }
      name = named.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }.lowercased()
      end = text.index(after: close)
    }
  }

  private static let entities: [Substring: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "ndash": "–",
    "mdash": "—", "hellip": "…", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”",
    "laquo": "«", "raquo": "»", "eacute": "é", "egrave": "è", "agrave": "à", "ccedil": "ç",
    "auml": "ä", "ouml": "ö", "uuml": "ü", "szlig": "ß", "copy": "©", "euro": "€", "deg": "°",
  ]

  private static func decoded(_ text: Substring) -> String {
    var words = ""
    var rest = Substring(String(text.map { $0.isNewline ? " " : $0 }))
    while let mark = rest.firstIndex(of: "&") {
      words += rest[..<mark]
      rest = rest[rest.index(after: mark)...]
      let name = rest.prefix(10).prefix { $0 != ";" && $0 != "&" && $0 != " " }
      if name.endIndex < rest.endIndex, rest[name.endIndex] == ";", let meant = entity(name) {
        words += meant
        rest = rest[rest.index(after: name.endIndex)...]
      } else {
        words += "&"
      }
    }
    return words + rest
  }

  private static func entity(_ name: Substring) -> String? {
    guard name.first == "#" else { return entities[name] }
    let digits = name.dropFirst()
    let isHexadecimal = digits.first == "x" || digits.first == "X"
    let number = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return number.flatMap(Unicode.Scalar.init).map { String(Character($0)) }
  }
}

extension String {
  /// The place behind the first occurrence of some ASCII letters, in small or large form.
  fileprivate func range(ofFirst needle: String) -> Index? {
    let wanted = Array(needle.utf8)
    let bytes = utf8
    var place = bytes.startIndex
    while place < bytes.endIndex {
      let tail = bytes[place...]
      if tail.prefix(wanted.count).map({ $0 | (0x41...0x5A ~= $0 ? 0x20 : 0) }) == wanted {
        return bytes.index(place, offsetBy: wanted.count)
      }
      place = bytes.index(after: place)
    }
    return nil
  }
}
