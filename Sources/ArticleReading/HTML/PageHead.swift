internal import Chronology
internal import Documents

/// What a page shows at its article's head: the title, the authors, the days.
///
/// Only what stands between the title and the article's first paragraphs, or is marked as the
/// article's, counts: a day above the title is the day of the visit, and one beside another article
/// is that article's.
struct PageHead {
  /// A day that is shown.
  struct ShownDate {
    /// The words or the machine's form.
    var words: String
    /// What the page says of it.
    var meaning: PrintedDate.Meaning
    /// Where it stands.
    var kind: Evidence.Kind
  }

  /// The heading that is the article's title.
  private(set) var title: (node: Int, words: String)?
  /// The names of the authors as shown.
  private(set) var authors: [String] = []
  /// The days that are shown, those marked best first.
  private(set) var dates: [ShownDate] = []
  /// Whom the copyright line names.
  private(set) var publisher: String?

  private let main: MainText
  private var tree: HTMLTree { main.tree }

  /// Reads the head of a page's article.
  ///
  /// - Parameters:
  ///   - main: The page and the blocks that are its article.
  ///   - titles: Titles that the page's meta elements give.
  init(_ main: MainText, titles: [String]) {
    self.main = main
    guard main.tree.count > 0 else { return }
    readTitle(titles)
    readMarked()
    readLines()
    readPublisher()
  }

  private mutating func readTitle(_ titles: [String]) {
    let document = tree.tags.firstIndex(of: .title).map(tree.words(of:)) ?? ""
    let given = (titles + [document]).prefix(8).map { FoldedText(String($0.prefix(500))).string }
    let first = main.kept.first ?? main.page.blocks.count
    var best: (node: Int, words: String, score: Int)?
    for (number, block) in main.page.blocks.enumerated() {
      guard case .heading(let level) = block.kind, level <= 3, block.text.count <= 400 else {
        continue
      }
      let words = main.words(of: block)
      let folded = FoldedText(words).string
      guard !folded.isEmpty else { continue }
      var score = level == 1 ? 4 : level == 2 ? 1 : 0
      if given.contains(where: { $0.contains(folded) && folded.utf8.count >= 8 }) { score += 6 }
      if number <= first + 1 { score += 1 }
      if level == 1, block.node >= main.root, block.node < tree.ends[main.root] { score += 1 }
      if block.signs.contains(.outside) { score -= 4 }
      if score >= 4, score > best?.score ?? 0 { best = (block.node, words, score) }
    }
    title = best.map { ($0.node, $0.words) }
  }

  /// The elements among which the head stands: from the title to the first paragraph kept.
  private var region: Range<Int> {
    let end = main.kept.first(where: { main.headingLevel(main.page.blocks[$0]) == nil }).map {
      tree.ends[main.page.blocks[$0].node]
    }
    let start = title?.node ?? main.root
    return start..<max(start, end ?? start)
  }

  /// Reads `<time>` and what is marked as author or day.
  private mutating func readMarked() {
    let region = region
    var marked: [ShownDate] = []
    var shown: [ShownDate] = []
    for node in 0..<tree.count where tree.tags[node] != .text {
      let isNear = region.contains(node)
      let itemprop = tree.value(.itemprop, of: node) ?? ""
      let isMarked = itemprop == "datePublished" || itemprop == "dateModified"
      if tree.tags[node] == .time || isMarked, tree.tags[node] != .meta {
        guard isNear || isMarked || tree.range(of: .pubdate, of: node) != nil,
          isOfArticle(node), let date = date(node, itemprop)
        else { continue }
        if isMarked { marked.append(date) } else { shown.append(date) }
      } else if isAuthor(node, itemprop, isNear: isNear), isOfArticle(node) {
        let words = authorWords(node)
        if words.utf8.count <= 120, !words.isEmpty { authors.append(words) }
      }
    }
    dates = marked + shown
  }

  private func date(_ node: Int, _ itemprop: String) -> ShownDate? {
    let words = tree.words(of: node)
    let machine = tree.value(.datetime, of: node) ?? tree.value(.content, of: node)
    guard let value = machine.flatMap({ $0.isEmpty ? nil : $0 }) ?? (words.isEmpty ? nil : words)
    else { return nil }
    var meaning = PrintedDate(in: words)?.meaning ?? .untold
    if itemprop == "dateModified" { meaning = .modified }
    if itemprop == "datePublished" { meaning = .published }
    if meaning == .untold, saysChanged(before: node) { meaning = .modified }
    return ShownDate(words: value, meaning: meaning, kind: .timeElement)
  }

  /// Whether the words right before an element say that a change is dated.
  private func saysChanged(before node: Int) -> Bool {
    var other = node - 1
    while other > max(0, node - 6) {
      let text = tree.text(other)
      let words = FoldedText(String(decoding: tree.bytes[text].suffix(60), as: UTF8.self)).words
      if let last = words.last {
        return words.suffix(3).contains { Self.changes.contains(String($0)) } && last.count > 1
      }
      other -= 1
    }
    return false
  }

  private static let changes: Set<String> = [
    "updated", "modified", "edited", "revised", "aktualisiert", "ge\u{E4}ndert", "aktualisierung",
    "actualizado", "atualizado", "modifi\u{E9}", "jour", "aggiornato", "bijgewerkt", "uppdaterad",
  ]

  /// Whether an element stands in no menu, list of articles or other article.
  private func isOfArticle(_ node: Int) -> Bool {
    var outer = node
    while outer >= 0 {
      if main.signs.signs[outer].contains(.outside) { return false }
      if tree.tags[outer] == .article, !(outer..<tree.ends[outer]).contains(main.root),
        !(main.root..<tree.ends[main.root]).contains(outer)
          || tree.ends[main.root] - main.root > 2 * (tree.ends[outer] - outer),
        !(outer..<tree.ends[outer]).contains(title?.node ?? -1)
      {
        return false
      }
      outer = tree.parents[outer]
    }
    return true
  }

  private func isAuthor(_ node: Int, _ itemprop: String, isNear: Bool) -> Bool {
    if itemprop == "author" { return tree.tags[node] != .meta }
    guard isNear else { return false }
    if let rel = tree.value(.rel, of: node)?.lowercased(), rel.contains("author") { return true }
    guard let names = tree.value(.class, of: node), main.page.blocks.count > 0 else { return false }
    return names.split(separator: " ").contains { name in
      let words = ClassReading.words(of: name)
      return words == ["author", "name"] || words == ["byline", "name"] || words == ["author"]
        || words == ["article", "author"] || words == ["autor"] || words == ["post", "author"]
    }
  }

  private func authorWords(_ node: Int) -> String {
    for inner in node..<tree.ends[node] where tree.value(.itemprop, of: inner) == "name" {
      return tree.value(.content, of: inner) ?? tree.words(of: inner)
    }
    return tree.words(of: node)
  }

  /// Reads lines of the head that hold a day, or "by" and a name.
  private mutating func readLines() {
    let region = region
    for block in main.page.blocks
    where region.contains(block.node) && block.text.count <= 200 {
      guard !block.signs.contains(.outside), main.headingLevel(block) == nil else { continue }
      let line = main.words(of: block)
      if authors.isEmpty, let byline = Byline(line) {
        authors = byline.names.map { String(line[$0]) }
      }
      if let printed = PrintedDate(in: line), printed.fillsLine || block.signs.contains(.about) {
        dates.append(
          ShownDate(
            words: String(line[printed.words]),
            meaning: printed.meaning,
            kind: .headerLine
          )
        )
      }
    }
  }

  private mutating func readPublisher() {
    for block in main.page.blocks.reversed() where block.text.count <= 300 {
      let line = main.words(of: block)
      if let name = CopyrightLine.holder(in: line) {
        publisher = name
        return
      }
    }
  }
}
