internal import Documents

/// Chooses the blocks of a page that are its article.
///
/// First strictly: the element that holds the article, by its names and by where running text
/// stands thickest, without what is named as something else. Where that finds little, leniently:
/// every block of the page that reads as running text.
struct MainText {
  let tree: HTMLTree
  let signs: PageSigns
  let page: PageBlocks
  /// The element that holds the article.
  private(set) var root = 0
  /// The numbers of the blocks that are the article, in order.
  private(set) var kept: [Int] = []

  /// The running text before each node, in bytes.
  private var weights: [Int] = []

  /// Chooses the article of a page.
  ///
  /// - Complexity: O(*n*) in the length of the page.
  init(_ tree: HTMLTree) {
    self.tree = tree
    signs = PageSigns(tree)
    page = PageBlocks(tree, signs: signs.signs)
    guard tree.count > 0 else { return }
    weighBlocks()
    root = chooseRoot()
    kept = strictBlocks()
    if length(of: kept) < Self.enough {
      let lenient = lenientBlocks()
      if length(of: lenient) > 2 * length(of: kept) { kept = lenient }
    }
  }

  /// The words of a block.
  func words(of block: PageBlock) -> String {
    String(decoding: page.bytes[block.text], as: UTF8.self)
  }

  /// Drops the headings that are the title, which stands in the metadata.
  mutating func dropTitle(_ facts: PageFacts) {
    let title = facts.metadata.title.map { FoldedText($0.value) }
    let head = kept.prefix { headingLevel(page.blocks[$0]) != nil }
    let rest = head.filter { number in
      let block = page.blocks[number]
      return block.node != facts.head.title?.node && FoldedText(words(of: block)) != title
    }
    kept.replaceSubrange(..<head.count, with: rest)
  }

  /// The heading that is the title, unless it is kept with the article.
  func headline(_ facts: PageFacts) -> Int? {
    guard let title = facts.head.title?.node else { return nil }
    return page.blocks.indices.first { page.blocks[$0].node == title && !kept.contains($0) }
  }

  /// The captions between the title and the end of the element that holds the article.
  func captions(_ facts: PageFacts) -> [Int] {
    guard tree.count > 0 else { return [] }
    let start = min(root, facts.head.title?.node ?? root)
    return page.captions(in: start..<tree.ends[root])
  }

  /// How many bytes of text are no accident.
  private static let enough = 250

  /// The bytes of blocks.
  private func length(of numbers: [Int]) -> Int {
    numbers.reduce(0) { $0 + page.blocks[$1].text.count }
  }

  private mutating func weighBlocks() {
    var sums = Array(repeating: 0, count: tree.count + 1)
    for block in page.blocks { sums[block.node + 1] += weight(block) }
    for node in sums.indices.dropFirst() { sums[node] += sums[node - 1] }
    weights = sums
  }

  /// How much running text a block holds.
  private func weight(_ block: PageBlock) -> Int {
    guard block.signs.isDisjoint(with: Self.apart) else { return 0 }
    let plain = block.text.count - block.linked
    guard plain * 2 > block.text.count else { return 0 }
    switch block.kind {
    case .heading, .caption, .table: return 0
    case .item: return plain >= 60 ? plain / 2 : 0
    case .paragraph, .quotation: return plain >= 40 ? plain : 0
    }
  }

  /// What stands apart from an article's text.
  static let apart: PageBlock.Signs = [.outside, .doubtful, .caption, .about, .footer]

  /// The running text in an element.
  func weight(in node: Int) -> Int { weights[tree.ends[node]] - weights[node] }
}
