internal import Documents

extension ArticleAssembler {
  /// Takes embedded posts out of the article: block quotations and paragraphs that end in
  /// "— Name (@handle) date", with the paragraphs before them that belong to the post.
  mutating func findPosts() {
    guard bytes.buffer.contains(UInt8(ascii: "@")) else { return }
    for number in blocks.indices where labels[number] == .open && blocks[number].range.count < 1500
    {
      guard let attribution = PostAttribution(endOf: blocks[number].range, bytes) else { continue }
      let first = firstBlock(ofPostEndingAt: number)
      var paragraphs: [TextBlock] = []
      for member in first...number {
        var block = blocks[member]
        if member == number {
          block.range = block.range.lowerBound..<attribution.range.lowerBound
        }
        block.range = content(block.range)
        if !block.range.isEmpty { paragraphs.append(block) }
        labels[member] = .post
      }
      let post = EmbeddedPost(
        paragraphs: paragraphs,
        attribution: attribution,
        speaker: paragraphs.first.flatMap { speaker(in: $0.range) }
      )
      if !paragraphs.isEmpty { posts.append(post) }
    }
  }

  /// Where a post starts: at its block quotation's start; elsewhere at the farthest paragraph near
  /// by after which the page left the wide gap that posts have between their lines.
  private func firstBlock(ofPostEndingAt number: Int) -> Int {
    var first = number
    if blocks[number].group > 0 {
      while first > 0, blocks[first - 1].group == blocks[number].group { first -= 1 }
      return first
    }
    var length = blocks[number].range.count
    var candidate = number
    while candidate > 0, labels[candidate - 1] == .open {
      length += blocks[candidate - 1].range.count
      guard length <= 420 else { break }
      candidate -= 1
      if blocks[candidate + 1].blankLinesBefore > 1 { first = candidate }
    }
    return first
  }

  /// The words of a post without the links to its pictures and the signs in front of it.
  private func content(_ range: Range<Int>) -> Range<Int> {
    var range = bytes.trimmed(range)
    while !range.isEmpty {
      var start = range.upperBound
      while start > range.lowerBound, bytes.spaceLength(at: start - 1) == 0 { start -= 1 }
      guard
        bytes.stands("pic.twitter.com/", at: start) || bytes.stands("http", at: start)
          || bytes.stands("pic.x.com/", at: start)
      else { break }
      range = bytes.trimmed(range.lowerBound..<start)
    }
    while let first = range.first {
      let (scalar, length) = bytes.scalar(at: first)
      let isSign = scalar.value >= 0x2190 && !scalar.properties.isAlphabetic
      guard isSign || scalar.value == 0xFE0F else { break }
      range = bytes.trimmed(first + length..<range.upperBound)
    }
    return range
  }

  /// Who speaks: the name before a colon and a quotation, or before "to" and a medium's name.
  private func speaker(in range: Range<Int>) -> Range<Int>? {
    let line = string(range.lowerBound..<min(range.upperBound, range.lowerBound + 80))
    let colon = line.firstIndex(of: ":")
    let isShort = range.count <= 60 && line.last.map { !".!?".contains($0) } ?? false
    guard colon != nil || isShort else { return nil }
    let words = line[..<(colon ?? line.endIndex)].split(separator: " ")
    let name = words.prefix { $0 != "to" && $0 != "on" && $0 != "tells" }
    guard (1...4).contains(name.count), words.count <= 8, colon != nil || name.count < words.count,
      let last = name.last, Byline.isPersonName(Array(name))
    else { return nil }
    return range.lowerBound..<range.lowerBound + line[..<last.endIndex].utf8.count
  }
}
