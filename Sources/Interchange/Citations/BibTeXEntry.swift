import Chronology
import Documents

/// A citation as an entry of a BibTeX file.
struct BibTeXEntry {
  let text: String

  init(_ reference: Reference) {
    let day = reference.published?.extent.earliest
    let exact = day == reference.published?.extent.latest ? day : nil
    let notes = [
      reference.quotedIn.map { Self.escaped($0) + " this article" },
      reference.digest.map { "SHA-256: \($0)" },
    ].compactMap(\.self)
    let fields: [(String, String?)] = [
      ("author", reference.authors.isEmpty ? nil : Self.names(reference.authors)),
      ("title", "{\(Self.escaped(reference.work))}"),
      ("journal", reference.publisher.map(Self.escaped)),
      ("year", day.map { "\($0.year)" }),
      ("month", exact.map { "\($0.month)" }),
      ("day", exact.map { "\($0.day)" }),
      ("pages", "par.~\(reference.paragraph)"),
      ("url", reference.url.map(Self.address)),
      ("urldate", reference.read.map(\.description)),
      ("note", notes.isEmpty ? nil : notes.joined(separator: "; ")),
      ("annote", "\u{60}\u{60}\(Self.escaped(reference.words))''"),
    ]
    let lines = fields.compactMap { name, value in value.map { "  \(name) = {\($0)}" } }
    text = "@article{\(Self.key(of: reference)),\n" + lines.joined(separator: ",\n") + "\n}"
  }

  /// "osei2031water": letters and digits alone.
  private static func key(of reference: Reference) -> String {
    let name = reference.authors.first?.split(separator: " ").last.map(String.init)
    let parts: [String?] = [
      name ?? reference.publisher, reference.published?.extent.earliest.map { "\($0.year)" },
      reference.work.split(separator: " ").first { $0.count > 3 }.map(String.init),
    ]
    let key = parts.compactMap(\.self).joined().lowercased().unicodeScalars.filter {
      $0.isASCII && ($0.properties.isAlphabetic || ("0"..."9").contains($0))
    }
    return key.isEmpty ? "document" : String(String.UnicodeScalarView(key))
  }

  /// Names with "and" between them; a name that holds the word stands in braces.
  private static func names(_ authors: [String]) -> String {
    authors.map { name in
      let words = name.onOneLine
      let escaped = escaped(words)
      return " \(words.lowercased()) ".contains(" and ") ? "{\(escaped)}" : escaped
    }.joined(separator: " and ")
  }

  private static func escaped(_ text: String) -> String {
    text.onOneLine.reduce(into: "") { escaped, character in
      switch character {
      case "\\": escaped += "\\textbackslash{}"
      case "~": escaped += "\\textasciitilde{}"
      case "^": escaped += "\\textasciicircum{}"
      case "{", "}", "$", "&", "#", "_", "%": escaped += "\\\(character)"
      default: escaped.append(character)
      }
    }
  }

  /// An address, in which braces and backslashes can only be attacks.
  private static func address(_ url: String) -> String {
    url.onOneLine.filter { !"{}\\".contains($0) }
  }
}
