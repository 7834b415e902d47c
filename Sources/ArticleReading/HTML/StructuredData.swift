/// What a page's JSON-LD says of its article.
///
/// A page can describe several things: its publisher, its trail of breadcrumbs, other articles. The
/// article is the one whose address or headline is the page's, else the first that no list holds.
struct StructuredData {
  /// The article's description.
  private(set) var article: JSONNode?
  /// Every object by its "@id".
  private var objects: [String: JSONNode] = [:]

  /// Reads the scripts of a page.
  ///
  /// - Parameters:
  ///   - tree: The page.
  ///   - addresses: The addresses that the page gives as its own.
  ///   - titles: The titles that the page gives elsewhere.
  init(_ tree: HTMLTree, addresses: [String], titles: [String]) {
    var found: [(node: JSONNode, rank: Int)] = []
    for node in 0..<tree.count where tree.tags[node] == .script && tree.ends[node] > node + 1 {
      let source = Array(tree.bytes[tree.text(node + 1)])
      guard source.count <= Self.limit, let value = try? JSONParser.value(of: source)
      else { continue }
      collect(value, into: &found, depth: 0)
    }
    guard let best = found.map(\.rank).min() else { return }
    let articles = found.filter { $0.rank == best }.map(\.node)
    let folded = titles.map { FoldedText($0).string }
    article =
      articles.first { node in Self.addresses(of: node).contains(where: addresses.contains) }
      ?? articles.first { node in
        let headline = FoldedText(node["headline"]?.string ?? "").string
        return headline.utf8.count >= 8
          && folded.contains { $0.hasPrefix(headline) || headline.hasPrefix($0) && !$0.isEmpty }
      } ?? articles.first
  }

  /// The longest script that is read, in bytes.
  private static let limit = 2_000_000

  private mutating func collect(
    _ value: JSONNode,
    into found: inout [(node: JSONNode, rank: Int)],
    depth: Int
  ) {
    guard depth < 6 else { return }
    for element in value.elements { collect(element, into: &found, depth: depth + 1) }
    guard !value.members.isEmpty else { return }
    if let id = value["@id"]?.string, value.members.count > 1 { objects[id] = value }
    if let rank = Self.rank(of: value) { found.append((value, rank)) }
    for name in ["@graph", "mainEntity", "author", "publisher"] {
      if let inner = value[name] { collect(inner, into: &found, depth: depth + 1) }
    }
  }

  /// How surely an object describes an article; `nil` where it doesn't.
  private static func rank(of value: JSONNode) -> Int? {
    let types = strings(value["@type"])
    if types.contains(where: { $0.hasSuffix("Article") || $0.hasSuffix("Posting") }) { return 0 }
    if types.contains(where: { ["Report", "Review", "Recipe", "CreativeWork"].contains($0) }) {
      return 1
    }
    return types.contains { $0.hasSuffix("WebPage") } ? 2 : nil
  }

  private static func addresses(of node: JSONNode) -> [String] {
    strings(node["url"]) + strings(node["@id"]) + strings(node["mainEntityOfPage"])
      + strings(node["mainEntityOfPage"]?["@id"])
  }

  private static func strings(_ value: JSONNode?) -> [String] {
    guard let value else { return [] }
    return value.string.map { [$0] } ?? value.elements.compactMap(\.string)
  }

  /// The article's text for a name: of a string, a list's first or an object's name.
  func text(_ name: String) -> String? {
    article?[name].flatMap(words(of:))
  }

  /// The names of those whom a field of the article lists.
  func names(_ field: String) -> [String] {
    guard let value = article?[field] else { return [] }
    let people = value.elements.isEmpty ? [value] : value.elements
    return people.compactMap(words(of:))
  }

  private func words(of value: JSONNode) -> String? {
    if let text = value.string { return text }
    if let name = value["name"]?.string ?? value["alternateName"]?.string { return name }
    if let id = value["@id"]?.string {
      return objects[id]?["name"]?.string ?? (value.members.count == 1 ? id : nil)
    }
    return value.elements.first.flatMap { $0.string ?? $0["name"]?.string }
  }
}
