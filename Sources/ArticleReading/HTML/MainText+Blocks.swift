extension MainText {
  /// The blocks of the element that holds the article, and the words before it that open it.
  func strictBlocks() -> [Int] {
    let range = root..<tree.ends[root]
    var kept: [Int] = []
    var skipping: Int?
    for (number, block) in page.blocks.enumerated() where range.contains(block.node) {
      if let level = skipping {
        if !ends(sectionOf: level, at: block) { continue }
        skipping = nil
      }
      guard isOfArticle(block) else { continue }
      switch frameLine(block) {
      case .relatedHeading?, .commentsHeading?:
        skipping = headingLevel(block) ?? 7
        continue
      case .some: continue
      case nil: break
      }
      if block.signs.contains(.post) || !isLinkList(block) && !isNotice(block) {
        kept.append(number)
      }
    }
    return trimmed(opening(before: kept.first) + kept)
  }

  private func isOfArticle(_ block: PageBlock) -> Bool {
    if block.signs.contains(.lead) {
      return block.signs.isDisjoint(with: [.outside, .caption, .footer]) && isProse(block)
    }
    guard block.signs.isDisjoint(with: Self.apart) else { return false }
    guard block.kind != .caption else { return false }
    return !block.signs.contains(.header) || isProse(block) || headingLevel(block) != nil
  }

  /// Every block of the page that reads as running text.
  func lenientBlocks() -> [Int] {
    var kept: [Int] = []
    for (number, block) in page.blocks.enumerated() {
      guard block.signs.isDisjoint(with: [.outside, .caption]), block.kind != .caption,
        frameLine(block) == nil, !isLinkList(block), !isNotice(block)
      else { continue }
      let isLong = block.text.count >= 80 || block.kind == .item && block.text.count >= 30
      if isLong || headingLevel(block) != nil { kept.append(number) }
    }
    return trimmed(kept)
  }

  /// The blocks before the article's element that open it: what is marked so, or reads as prose
  /// below the title.
  private func opening(before first: Int?) -> [Int] {
    guard let first, first > 0 else { return [] }
    let title = page.blocks[..<first].lastIndex { headingLevel($0) == 1 }
    var found: [Int] = []
    for number in (title.map { $0 + 1 } ?? 0)..<first {
      let block = page.blocks[number]
      guard block.signs.isDisjoint(with: [.outside, .caption, .footer]), block.kind != .caption,
        !isLinkList(block), frameLine(block) == nil, !isNotice(block)
      else { continue }
      let isMarked = block.signs.contains(.lead) && block.text.count >= 40
      let isInside = root <= block.node && block.node < tree.ends[root]
      let isClean = title != nil && block.signs.isDisjoint(with: Self.apart)
      if isMarked || (isClean || isInside) && isProse(block) { found.append(number) }
    }
    return found.count <= 6
      ? found : found.filter { page.blocks[$0].signs.contains(.lead) }.suffix(2)
  }

  /// Whether a block is a sentence at least.
  private func isProse(_ block: PageBlock) -> Bool {
    guard block.text.count >= 50, block.linkDensity < 0.5 else { return false }
    return block.text.count >= 120 || endsSentence(block)
  }

  private func endsSentence(_ block: PageBlock) -> Bool {
    var end = block.text.upperBound - 1
    let bytes = page.bytes
    while end > block.text.lowerBound,
      [0x22, 0x27, 0x29, 0x9D, 0x9C, 0x80, 0xE2, 0xC2, 0xBB].contains(bytes[end])
    {
      end -= 1
    }
    return [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), 0xA6].contains(bytes[end])
  }

  /// The level of a heading that is short enough for one.
  func headingLevel(_ block: PageBlock) -> Int? {
    if case .heading(let level) = block.kind, block.text.count < 160 { level } else { nil }
  }

  /// Whether a block ends a list of other articles that began with a heading of a level.
  private func ends(sectionOf level: Int, at block: PageBlock) -> Bool {
    if let other = headingLevel(block) { return other <= level && level < 7 }
    return block.kind == .paragraph && block.text.count >= 120 && block.linkDensity < 0.2
      && endsSentence(block)
  }

  private func isLinkList(_ block: PageBlock) -> Bool {
    if block.linkDensity > 0.5, block.text.count < 200 { return true }
    if block.linkDensity > 0.3, block.text.count < 40 { return true }
    return block.linkDensity > 0.8
  }

  private func frameLine(_ block: PageBlock) -> FrameLine? {
    guard block.text.count <= 160 else { return nil }
    return page.bytes.withUnsafeBufferPointer { buffer in
      FrameLine(FoldedText(block.text, of: Bytes(buffer: buffer)), isSentence: false, menu: [])
    }
  }

  /// Whether a line asks the reader to follow, or to load an application.
  private func isNotice(_ block: PageBlock) -> Bool {
    guard block.text.count <= 300 else { return false }
    let words = page.bytes.withUnsafeBufferPointer { buffer in
      let bytes = Bytes(buffer: buffer)
      return FrameWords.givesAway(block.text, bytes) ? nil : FoldedText(block.text, of: bytes).words
    }
    guard let words else { return true }
    let networks = Set(words.filter { FrameWords.networks.contains(String($0)) })
    return networks.count >= 3 || networks.count == 2 && (words.count <= 16 || block.linked > 0)
      || words.contains("ios") && words.contains("android") && words.count <= 30
  }

  /// The blocks without headings that nothing follows, and without labels of what was left out.
  private func trimmed(_ numbers: [Int]) -> [Int] {
    var result: [Int] = []
    func dropLabels(before level: Int) {
      while let last = result.last {
        let isBare = headingLevel(page.blocks[last]).map { $0 >= level } ?? false
        guard isBare || isLabel(last) else { break }
        result.removeLast()
      }
    }
    for number in numbers {
      if let level = headingLevel(page.blocks[number]) { dropLabels(before: level) }
      if let last = result.last, last + 1 != number, isLabel(last) { result.removeLast() }
      result.append(number)
    }
    dropLabels(before: 1)
    return result
  }

  /// Whether a block is a few words and a colon.
  private func isLabel(_ number: Int) -> Bool {
    let block = page.blocks[number]
    return block.kind == .paragraph && block.text.count <= 26
      && page.bytes[block.text.upperBound - 1] == UInt8(ascii: ":")
  }
}
