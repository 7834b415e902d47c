import Chronology
public import Documents

extension Reference {
  /// The citation in one of the forms that people use; nothing of the document can break out of it.
  ///
  /// ```swift
  /// reference.written(in: .chicago)
  /// // N. Osei, “Water First,” Harbour Courier, March 14, 2031, par. 2, …
  /// ```
  public func written(in style: CitationStyle) -> String {
    switch style {
    case .plain: plain
    case .markdown: markdown
    case .chicago: chicago
    case .bibtex: BibTeXEntry(self).text
    case .cslJSON: JSONValue.array([CSLItem(self).json]).line
    }
  }

  /// The title, or the file's name where there is none.
  var work: String {
    title?.onOneLine ?? file.lastPathPart
  }

  var joinedAuthors: String? {
    authors.isEmpty ? nil : authors.map(\.onOneLine).joined(separator: ", ")
  }

  /// The words without the marks that a citation puts around them again.
  var words: String {
    let marks: Set<Character> = ["\"", "\u{201C}", "\u{201D}"]
    let line = quote.onOneLine
    let isWhole = line.first.map(marks.contains) ?? false && line.last.map(marks.contains) ?? false
    let inner = line.dropFirst().dropLast()
    return isWhole && !inner.contains(where: marks.contains) ? String(inner) : line
  }

  /// "Tomas Rell quoted in": whose words a paper only passes on.
  var quotedIn: String? {
    speaker.map { "\($0.onOneLine), quoted in" }
  }

  private var plain: String {
    let parts: [String?] = [
      joinedAuthors, "\"\(work)\"", publisher?.onOneLine, published?.inEnglish(.wide),
      "par. \(paragraph)", url?.onOneLine, read.map { "read \(Self.day($0))" },
    ]
    let source = parts.compactMap(\.self).joined(separator: ", ")
    return (quotedIn.map { $0 + " " } ?? "") + source + ": \u{201C}\(words)\u{201D}"
  }

  private var markdown: String {
    let name = work.escapedInMarkdown
    let linked = url?.webAddress.map { "[\(name)](<\($0)>)" } ?? "*\(name)*"
    let parts: [String?] = [
      joinedAuthors?.escapedInMarkdown, linked, publisher?.escapedInMarkdown,
      published?.inEnglish(.wide), "par. \(paragraph)", read.map { "read \(Self.day($0))" },
    ]
    let source = parts.compactMap(\.self).joined(separator: ", ")
    let voice = quotedIn.map { $0.escapedInMarkdown + " " } ?? ""
    return "> \(words.escapedInMarkdown)\n>\n> \u{2014} \(voice)\(source)"
  }

  /// A note of the Chicago Manual of Style, 17th edition, 14.191: titles in quotation marks.
  private var chicago: String {
    var parts: [String] = [quotedIn, joinedAuthors].compactMap(\.self)
    if quotedIn != nil, parts.count == 2 { parts = [parts[0] + " " + parts[1]] }
    let inner = work.map { "\"\u{201C}\u{201D}".contains($0) ? "\u{2019}" : $0 }
    let title = "\u{201C}\(String(inner)),\u{201D}"
    let rest: [String?] = [
      publisher?.onOneLine, published.map(Self.american), "par. \(paragraph)",
      read.map { "accessed \(Self.american(EDTF($0)))" }, url?.onOneLine,
    ]
    let head = parts.isEmpty ? title : parts.joined(separator: ", ") + ", " + title
    return head + " " + rest.compactMap(\.self).joined(separator: ", ") + "."
  }

  /// "14 March 2031".
  private static func day(_ day: CivilDate) -> String {
    EDTF(day).inEnglish(.wide, withWeekday: false)
  }

  /// "March 14, 2031", as Chicago writes a day; other dates as we write them.
  private static func american(_ date: EDTF) -> String {
    let words = date.inEnglish(.wide, withWeekday: false)
    guard let day = date.extent.earliest, day == date.extent.latest else { return words }
    let parts = words.split(separator: " ")
    return parts.count == 3 ? "\(parts[1]) \(parts[0]), \(parts[2])" : words
  }
}
