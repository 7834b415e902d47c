/// The elements `meta` and `link` of a page by their names: OpenGraph, Dublin Core and the many
/// others.
struct MetaElements {
  private var values: [String: [String]] = [:]
  /// The address that the page calls canonical.
  private(set) var canonical: String?

  /// The most values of a name that are kept.
  private static let most = 32

  /// Reads the elements of a page.
  init(_ tree: HTMLTree) {
    for node in 0..<tree.count {
      switch tree.tags[node] {
      case .meta: readMeta(node, tree)
      case .link where canonical == nil:
        guard tree.value(.rel, of: node)?.lowercased() == "canonical" else { continue }
        canonical = tree.value(.href, of: node).flatMap(Self.trimmed)
      default: continue
      }
    }
  }

  private mutating func readMeta(_ node: Int, _ tree: HTMLTree) {
    guard let content = tree.value(.content, of: node).flatMap(Self.trimmed),
      content.utf8.count <= 2000
    else { return }
    for attribute in [HTMLAttribute.property, .name, .itemprop, .httpEquiv] {
      guard let names = tree.value(attribute, of: node) else { continue }
      for name in names.lowercased().split(whereSeparator: \.isWhitespace)
      where values[String(name), default: []].count < Self.most {
        values[String(name), default: []].append(content)
      }
    }
  }

  private static func trimmed(_ text: String) -> String? {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.isEmpty ? nil : words
  }

  /// The values of the first name that has any.
  func first(of names: [String]) -> [String] {
    for name in names { if let found = values[name] { return found } }
    return []
  }

  /// The values of all names, in the order of the names.
  func all(of names: [String]) -> [String] { names.flatMap { values[$0] ?? [] } }

  static let titles = [
    "og:title", "twitter:title", "dc.title", "dcterms.title", "citation_title", "parsely-title",
    "sailthru.title", "headline",
  ]
  static let authors = [
    "author", "article:author", "dc.creator", "dcterms.creator", "dc.contributor",
    "citation_author", "parsely-author", "sailthru.author", "byl", "article:author_name",
    "twitter:data1",
  ]
  static let publishers = [
    "og:site_name", "publisher", "dc.publisher", "dcterms.publisher", "article:publisher_name",
    "citation_publisher", "application-name", "cre",
  ]
  static let published = [
    "article:published_time", "og:article:published_time", "article:published",
    "og:published_time", "datepublished", "article.published", "citation_publication_date",
    "parsely-pub-date", "sailthru.date", "dcterms.issued", "dc.date.issued", "dcterms.created",
    "dc.date.created", "publish-date", "publish_date", "publishdate", "publication_date",
    "pubdate", "cxenseparse:recs:publishtime", "ptime", "datecreated", "article_date_original",
  ]
  /// Names that some pages use for the day of the visit.
  static let days = ["date", "dc.date", "dcterms.date", "citation_date", "article.date"]
  static let modified = [
    "article:modified_time", "og:updated_time", "datemodified", "dcterms.modified",
    "dc.date.modified", "last-modified", "lastmod", "article.updated", "revised",
  ]
  static let languages = ["content-language", "dc.language", "dcterms.language", "og:locale"]
  static let addresses = ["og:url", "dc.identifier", "twitter:url"]
}
