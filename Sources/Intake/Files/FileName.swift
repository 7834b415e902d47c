/// What a file's name promises.
///
/// "letters.pdf.gz" promises what "letters.pdf" does; a name of which `.gz` is all that is known promises
/// little.
struct FileName {
  private let stem: Substring
  private let ending: String

  init(_ path: String) {
    let name = path.split(separator: "/").last ?? ""
    let (stem, ending) = Self.parts(name)
    let inner = ending == "gz" ? Self.parts(stem) : (stem: stem, ending: "")
    let isKnown = Self.articles.contains(inner.ending) || Self.others.contains(inner.ending)
    (self.stem, self.ending) = isKnown ? inner : (stem, ending)
  }

  /// A name before its last point, and in small letters what follows it.
  private static func parts(_ name: Substring) -> (stem: Substring, ending: String) {
    guard let point = name.lastIndex(of: "."), point > name.startIndex else { return (name, "") }
    return (name[..<point], name[name.index(after: point)...].lowercased())
  }

  /// Whether articles come under such a name, readable or not: a PDF is reported, a program passed
  /// over.
  var mayBeArticle: Bool { Self.articles.contains(ending) || mayBeOther }

  /// Whether such a name is as common for what has nothing to do with articles, so that nothing is
  /// said where there are none in it.
  var mayBeOther: Bool { Self.others.contains(ending) }

  /// Whether such a name is a table's, whose columns must be known.
  var isTable: Bool { Self.tables.contains(ending) }

  /// Whether files of that name tell about the folder they lie in.
  var isAboutFolder: Bool { Self.stems.contains(String(stem)) }

  private static let articles: Set<String> = [
    "txt", "text", "md", "markdown", "pdf", "doc", "docx", "odt", "rtf", "epub",
    "html", "htm", "xhtml", "eml", "rss", "atom", "jsonl", "ndjson", "mhtml", "mht", "warc",
    "zip", "7z", "bz2", "xz", "zst", "tar", "tgz", "rar",
  ]
  private static let others: Set<String> = [
    "xml", "rdf", "json", "gz", "csv", "tsv", "tab", "ics", "mw", "time", "start",
  ]
  private static let tables: Set<String> = ["csv", "tsv", "tab"]
  private static let stems: Set<String> = [
    "README", "SOURCES", "LICENSE", "LICENCE", "NOTICE", "CONTRIBUTING", "CHANGELOG", "AUTHORS",
  ]
}
