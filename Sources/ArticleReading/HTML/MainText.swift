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

  /// How many bytes of text are no accident.
  private static let enough = 250

  /// The bytes of blocks.
  private func length(of numbers: [Int]) -> Int {
    numbers.reduce(0) { $0 + page.blocks[$1].text.count }
  }

  private mutating func weighBlocks() {
    var own = Array(repeating: 0, count: tree.count + 1)
    for block in page.blocks { own[block.node + 1] += weight(block) }
    var total = 0
    for node in own.indices {
      total += own[node]
      own[node] = total
    }
    weights = own
  }

  /// How much running text a block holds.
  private func weight(_ block: PageBlock) -> Int {
    guard block.signs.isDisjoint(with: [.outside, .doubtful, .caption, .about, .footer]) else {
      return 0
    }
    let plain = block.text.count - block.linked
    guard plain * 2 > block.text.count else { return 0 }
    switch block.kind {
    case .heading, .caption, .table: return 0
    case .item: return plain >= 60 ? plain / 2 : 0
    case .paragraph, .quotation: return plain >= 40 ? plain : 0
    }
  }

  /// The running text in an element.
  func weight(in node: Int) -> Int { weights[tree.ends[node]] - weights[node] }

  // MARK: The root

  private func chooseRoot() -> Int {
    let all = weight(in: 0)
    var best = descent()
    let candidates = candidates().filter { weight(in: $0) >= max(140, all * 3 / 10) }
    if let most = candidates.map(weight(in:)).max() {
      let close = candidates.filter { weight(in: $0) * 10 >= most * 7 }
      if let smallest = close.min(by: { size($0) < size($1) }) { best = smallest }
    }
    return best
  }

  private func size(_ node: Int) -> Int { tree.ends[node] - node }

  private func candidates() -> [Int] {
    var found = signs.marked
    for node in 0..<tree.count {
      switch tree.tags[node] {
      case .article, .main: found.append(node)
      case .text: continue
      default:
        if tree.value(.role, of: node) == "main" || tree.value(.role, of: node) == "article" {
          found.append(node)
        }
      }
    }
    return found
  }

  /// The smallest element that holds most of the running text.
  private func descent() -> Int {
    var node = 0
    while true {
      var child = node + 1
      var heaviest: Int?
      while child < tree.ends[node] {
        if tree.tags[child] != .text, weight(in: child) > heaviest.map(weight(in:)) ?? 0 {
          heaviest = child
        }
        child = max(child + 1, tree.ends[child])
      }
      guard let next = heaviest, weight(in: next) * 10 >= weight(in: node) * 7,
        tree.tags[next].isContainer
      else { return node }
      node = next
    }
  }

  // MARK: The blocks

  private func strictBlocks() -> [Int] {
    let range = root..<tree.ends[root]
    var kept: [Int] = []
    for (number, block) in page.blocks.enumerated() where range.contains(block.node) {
      let against: PageBlock.Signs = [.outside, .doubtful, .caption, .about, .footer]
      guard block.signs.isDisjoint(with: against) else { continue }
      if isLinkList(number) { continue }
      if isFrame(block) { continue }
      kept.append(number)
    }
    return withoutBareHeadings(kept)
  }

  private func lenientBlocks() -> [Int] {
    var kept: [Int] = []
    for (number, block) in page.blocks.enumerated() {
      guard !block.signs.contains(.outside), !isFrame(block) else { continue }
      if isLinkList(number) { continue }
      let isHeading = if case .heading = block.kind { true } else { false }
      if block.text.count >= 80 || isHeading || block.kind == .item && block.text.count >= 30 {
        kept.append(number)
      }
    }
    return withoutBareHeadings(kept)
  }

  private func isLinkList(_ number: Int) -> Bool {
    let block = page.blocks[number]
    if block.linkDensity > 0.5, block.text.count < 200 { return true }
    return block.linkDensity > 0.8
  }

  private func isFrame(_ block: PageBlock) -> Bool {
    guard block.text.count <= 160 else { return false }
    return page.bytes.withUnsafeBufferPointer { buffer in
      let folded = FoldedText(block.text, of: Bytes(buffer: buffer))
      return FrameLine(folded, isSentence: false, menu: []) != nil
    }
  }

  /// The blocks without headings that nothing follows before a heading as high.
  private func withoutBareHeadings(_ numbers: [Int]) -> [Int] {
    var result: [Int] = []
    for number in numbers {
      if case .heading(let level) = page.blocks[number].kind {
        while let last = result.last, case .heading(let other) = page.blocks[last].kind,
          other >= level
        {
          result.removeLast()
        }
      }
      result.append(number)
    }
    while let last = result.last, case .heading = page.blocks[last].kind { result.removeLast() }
    return result
  }
}
