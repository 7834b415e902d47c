/// A stretch of a page that stands on lines of its own, before anything is chosen.
struct PageBlock {
  /// What the page's structure tells of a block, from all the elements around it.
  struct Signs: OptionSet {
    var rawValue: UInt16
    /// It is no part of an article: a menu, comments, a share bar, a cookie notice, hidden text.
    static let outside = Signs(rawValue: 1)
    /// It stands where articles seldom do: an aside, a page's header, a teaser, an author's box.
    static let doubtful = Signs(rawValue: 2)
    /// The words under a picture.
    static let caption = Signs(rawValue: 4)
    /// It is marked as the words that open an article.
    static let lead = Signs(rawValue: 8)
    /// A line about the article: its byline, its day, its keywords.
    static let about = Signs(rawValue: 16)
    /// It stands in a post that the page embeds.
    static let post = Signs(rawValue: 32)
    /// A page's foot, or an article's.
    static let footer = Signs(rawValue: 64)
    /// A page's head, or an article's.
    static let header = Signs(rawValue: 128)
  }

  /// Where its words stand in the bytes of the page's blocks.
  var text: Range<Int>
  /// The element whose lines it fills.
  var node: Int
  /// What it is by its own tags.
  var kind: TextBlock.Kind
  /// How many of its bytes stand in links.
  var linked: Int
  /// What stands around it.
  var signs: Signs
  /// The block quotation, list or table that it belongs to with its neighbours; -1 for none.
  var group: Int

  /// How much of it leads elsewhere.
  var linkDensity: Double { Double(linked) / Double(max(1, text.count)) }
}

/// The blocks of a page in order.
struct PageBlocks {
  /// The blocks.
  private(set) var blocks: [PageBlock] = []
  /// The characters of all blocks, white space folded.
  private(set) var bytes: [UInt8] = []

  /// What the walk knows of an element that is open.
  private struct Frame {
    var node: Int
    var end: Int
    var signs: PageBlock.Signs
    var kind: TextBlock.Kind?
    var group: Int
    var block: Int
    var isLink: Bool
    var isPreformatted: Bool
  }

  private var frames: [Frame] = []
  private var start = 0
  private var linked = 0
  private var breaks = 0
  /// The signs that all characters of the open block share.
  private var signs: PageBlock.Signs?

  /// Reads the blocks of a page.
  ///
  /// - Parameters:
  ///   - tree: The page.
  ///   - signs: What each element tells of what stands in it.
  /// - Complexity: O(*n*) in the number of nodes and characters.
  init(_ tree: HTMLTree, signs: [PageBlock.Signs]) {
    var node = 0
    while node < tree.count {
      while let last = frames.last, last.end <= node { close(tree) }
      let tag = tree.tags[node]
      if tag == .text {
        read(tree.text(node), of: tree)
        node += 1
      } else if tag.isSilent {
        node = max(node + 1, tree.ends[node])
      } else if tag == .br {
        lineBreak()
        node += 1
      } else {
        open(node, tag, signs[node], tree)
        node += 1
      }
    }
    while !frames.isEmpty { close(tree) }
  }

  private mutating func open(
    _ node: Int,
    _ tag: HTMLTag,
    _ signs: PageBlock.Signs,
    _ tree: HTMLTree
  ) {
    let outer = frames.last
    let isCell = outer?.kind == .table && (tag == .td || tag == .th)
    let isInRow = outer?.kind == .table
    if tag.isBlock {
      if !isInRow { flush() } else if bytes.count > start, bytes.last != 0x20 { bytes.append(0x20) }
    }
    if isCell, bytes.count > start { appendSeparator() }
    var frame = Frame(
      node: node,
      end: tree.ends[node],
      signs: signs.union(outer?.signs ?? []),
      kind: outer?.kind,
      group: outer?.group ?? -1,
      block: tag.isBlock && !isInRow ? node : outer?.block ?? node,
      isLink: tag == .a || outer?.isLink ?? false,
      isPreformatted: tag == .pre || outer?.isPreformatted ?? false
    )
    if !isInRow { classify(tag, node, &frame, tree) }
    frames.append(frame)
  }

  private func classify(_ tag: HTMLTag, _ node: Int, _ frame: inout Frame, _ tree: HTMLTree) {
    if let level = tag.headingLevel {
      frame.kind = .heading(level: level)
      return
    }
    switch tag {
    case .p, .div, .section, .article: if case .heading = frame.kind { frame.kind = nil }
    case .blockquote:
      frame.kind = .quotation
      frame.group = node
    case .li, .dd: if frame.kind != .quotation { frame.kind = .item }
    case .ul, .ol, .dl: if frame.kind != .quotation { frame.group = node }
    case .figcaption, .caption: frame.kind = .caption
    case .table:
      frame.kind = nil
      frame.group = node
    case .tr:
      if isDataRow(node, tree) {
        frame.kind = .table
      }
    default: break
    }
  }

  /// Whether the cells of a row hold lines and no blocks.
  private func isDataRow(_ row: Int, _ tree: HTMLTree) -> Bool {
    var cells = 0
    var length = 0
    for inner in row + 1..<tree.ends[row] {
      let tag = tree.tags[inner]
      length += tree.text(inner).count
      if tag == .td || tag == .th { cells += 1 } else if tag.isBlock, tag != .p { return false }
      if length > 200 * max(2, cells) { return false }
    }
    return cells > 1
  }

  private mutating func close(_ tree: HTMLTree) {
    guard let frame = frames.last else { return }
    let outer = frames.dropLast().last
    if tree.tags[frame.node].isBlock, outer?.kind != .table { flush() }
    frames.removeLast()
  }

  private mutating func appendSeparator() {
    trimEnd()
    if bytes.count > start { bytes.append(contentsOf: " | ".utf8) }
  }

  private mutating func read(_ text: Range<Int>, of tree: HTMLTree) {
    let before = bytes.count
    let isPreformatted = frames.last?.isPreformatted ?? false
    for byte in tree.bytes[text] {
      guard byte == 0x20 || (0x09...0x0D).contains(byte) else {
        bytes.append(byte)
        breaks = 0
        continue
      }
      if bytes.count == start { continue }
      let last = bytes[bytes.count - 1]
      if isPreformatted, byte == 0x0A {
        if last == 0x20 { bytes.removeLast() }
        bytes.append(0x0A)
      } else if last != 0x20, last != 0x0A {
        bytes.append(0x20)
      }
    }
    if frames.last?.isLink ?? false { linked += bytes.count - before }
    if bytes.count > before + 1 || bytes.count > before && bytes[before] > 0x20 {
      let around = frames.last?.signs ?? []
      signs = signs.map { $0.intersection(around) } ?? around
    }
  }

  /// One break ends a line, two a paragraph.
  private mutating func lineBreak() {
    guard bytes.count > start else { return }
    if frames.last?.kind == .table {
      if bytes.last != 0x20 { bytes.append(0x20) }
      return
    }
    breaks += 1
    if breaks > 1 {
      flush()
      return
    }
    if bytes.last == 0x20 { bytes.removeLast() }
    bytes.append(0x0A)
  }

  private mutating func trimEnd() {
    while bytes.count > start, let last = bytes.last, last <= 0x20 { bytes.removeLast() }
  }

  /// Ends the open block.
  private mutating func flush() {
    defer {
      start = bytes.count
      linked = 0
      breaks = 0
      signs = nil
    }
    trimEnd()
    while bytes.count > start + 1, bytes.last == UInt8(ascii: "|"),
      bytes[bytes.count - 2] == 0x20
    {
      bytes.removeLast()
      trimEnd()
    }
    guard bytes.count > start, let frame = frames.last else { return }
    blocks.append(
      PageBlock(
        text: start..<bytes.count,
        node: frame.block,
        kind: frame.kind ?? .paragraph,
        linked: min(linked, bytes.count - start),
        signs: signs ?? frame.signs,
        group: frame.group
      )
    )
  }
}
