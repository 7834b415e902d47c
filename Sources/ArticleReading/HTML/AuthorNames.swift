/// Makes a list of people of what pages give as authors.
enum AuthorNames {
  /// The names in what a page gives, each once.
  ///
  /// - Parameters:
  ///   - given: The values as given: names, lists of names, addresses of profiles.
  ///   - publisher: The publisher, which is no author.
  /// - Returns: The names in order.
  static func names(in given: [String], but publisher: String?) -> [String] {
    let site = publisher.map { FoldedText($0) }
    var known: Set<FoldedText> = []
    return given.flatMap(parts).filter { name in
      let folded = FoldedText(name)
      return !folded.string.isEmpty && folded != site && !nobody.contains(folded.string)
        && known.insert(folded).inserted
    }
  }

  private static let nobody: Set<String> = [
    "admin", "administrator", "editor", "redaktion", "webmaster", "unknown", "author", "staff",
    "publisher", "super user", "redaktionsteam", "none", "null", "undefined", "user", "root",
    "system", "guest",
  ]

  private static func parts(_ text: String) -> [String] {
    var words = text.split(whereSeparator: \.isWhitespace)
    guard !text.contains("://"), !text.contains("@"), !text.contains("<"), words.count <= 40
    else { return [] }
    if let first = words.first, leads.contains(FoldedText(String(first)).string), words.count > 1 {
      words.removeFirst()
    }
    var parts: [[Substring]] = [[]]
    for word in words {
      if joints.contains(word.lowercased()) {
        parts.append([])
        continue
      }
      let name = word.last.map { ",;".contains($0) } ?? false ? word.dropLast() : word
      if !name.isEmpty { parts[parts.count - 1].append(name) }
      if name.count < word.count { parts.append([]) }
    }
    let found = parts.filter { !$0.isEmpty }
    guard found.count > 1 else { return found.map { $0.joined(separator: " ") } }
    let people = found.filter { (2...5).contains($0.count) && Byline.isPersonName($0) }
    if people.count == found.count { return people.map { $0.joined(separator: " ") } }
    if let first = people.first, found.first == first { return [first.joined(separator: " ")] }
    return [words.joined(separator: " ")]
  }

  private static let leads: Set<String> = [
    "by", "von", "par", "por", "di", "door", "av", "af", "przez", "autor", "author", "text",
  ]
  private static let joints: Set<String> = [
    "and", "und", "et", "y", "e", "en", "och", "og", "&", "|", "/", "+",
  ]
}
