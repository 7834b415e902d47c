internal import Documents

/// The text that is kept of a page, with the blocks in it.
///
/// First the article, then, behind a page break, what stands apart from it: the headline and the
/// captions. So neither moves a position in the article.
struct StoredPage {
  /// The text: blocks with blank lines between them, items and rows with line ends.
  private(set) var string = ""
  /// The blocks of the article.
  private(set) var blocks: [TextBlock] = []
  /// What stands apart, with its role.
  private(set) var apart: [(range: Range<Int>, role: Passage.Role)] = []

  /// Keeps blocks of a page.
  ///
  /// - Parameters:
  ///   - page: The blocks of the page.
  ///   - kept: The numbers of those that are the article.
  ///   - headline: The number of the one that is its headline, if one is.
  ///   - captions: The numbers of those that stand under its pictures.
  init(_ page: PageBlocks, keeping kept: some Sequence<Int>, headline: Int? = nil, captions: [Int])
  {
    var bytes: [UInt8] = []
    var previous: PageBlock?
    for number in kept {
      let block = page.blocks[number]
      var isClose = false
      if let previous {
        isClose =
          previous.group == block.group && previous.group >= 0 && previous.kind == block.kind
          && block.kind != .quotation
        bytes.append(contentsOf: isClose ? [0x0A] : [0x0A, 0x0A])
      }
      let start = bytes.count
      bytes.append(contentsOf: page.bytes[block.text])
      blocks.append(
        TextBlock(
          range: start..<bytes.count,
          kind: block.kind,
          blankLinesBefore: isClose ? 0 : 1,
          group: block.kind == .quotation ? block.group + 1 : 0
        )
      )
      previous = block
    }
    if !bytes.isEmpty { bytes.append(0x0A) }
    let others = [headline].compactMap { $0 } + captions
    for (number, block) in others.enumerated() where !blocks.isEmpty {
      bytes.append(contentsOf: number == 0 ? PageBreak.bytes : [0x0A])
      let start = bytes.count
      bytes.append(contentsOf: page.bytes[page.blocks[block].text])
      apart.append((start..<bytes.count, block == headline ? .headline : .caption))
      bytes.append(0x0A)
    }
    string = String(decoding: bytes, as: UTF8.self)
  }
}

extension PageBlocks {
  /// The captions among the blocks between two elements, each of its words once.
  func captions(in nodes: Range<Int>) -> [Int] {
    var known: Set<[UInt8]> = []
    return blocks.indices.filter { number in
      nodes.contains(blocks[number].node) && blocks[number].isCaption
        && known.insert(Array(bytes[blocks[number].text])).inserted
    }
  }
}

extension PageBlock {
  /// Whether it is the words under a picture of the article.
  var isCaption: Bool {
    guard signs.isDisjoint(with: [.outside, .doubtful, .footer]), text.count <= 1_200 else {
      return false
    }
    return kind == .caption || kind == .paragraph && signs.contains(.caption)
  }
}
