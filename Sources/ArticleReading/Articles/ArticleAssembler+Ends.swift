internal import Documents

extension ArticleAssembler {
  /// Cuts off what pages glue to the ends of paragraphs: a date in front, "Show more" behind, the
  /// name of a picture's agency, the label of a summary.
  mutating func cutEnds() {
    for number in blocks.indices where labels[number] == .open {
      if number < 2 { cutDateInFront(of: number) }
      cutSummaryLabel(of: number)
      cutTail(of: number)
    }
  }

  private mutating func cutDateInFront(of number: Int) {
    let range = blocks[number].range
    let line = string(range.lowerBound..<min(range.upperBound, range.lowerBound + 60))
    let words = line.split(separator: " ")
    guard let first = words.first, words.count > 2,
      ["date", "dated", "published", "posted"].contains(FoldedText(String(first)).string)
    else { return }
    for count in [4, 3, 2] where words.count > count {
      let head = String(line[..<words[count - 1].endIndex])
      guard let printed = PrintedDate(in: head), printed.fillsLine else { continue }
      let end = range.lowerBound + head.utf8.count
      let start = bytes.skippingSpace(from: end, to: range.upperBound)
      guard start < range.upperBound else { return }
      if metadata.published == nil {
        let evidence = evidence(.headerLine, range.lowerBound..<end)
        metadata.published = Evidenced(printed.date, from: evidence)
      }
      blocks[number].range = start..<range.upperBound
      return
    }
  }

  /// Cuts "No time? NAME sums up for you", which names the publisher.
  private mutating func cutSummaryLabel(of number: Int) {
    let range = blocks[number].range
    let limit = min(range.upperBound, range.lowerBound + 90)
    guard let mark = find(" for you", in: range.lowerBound..<limit) else { return }
    let label = range.lowerBound..<mark + 8
    var words = string(label).split(separator: " ")
    words.removeLast(2)
    if words.last == "up" || words.last == "it" { words.removeLast() }
    guard let verb = words.popLast(), Self.summaryVerbs.contains(verb) else { return }
    let question = words.lastIndex { $0.hasSuffix("?") || $0.hasSuffix(":") }
    let name = words[(question.map { $0 + 1 } ?? 0)...]
    var start = label.upperBound
    if bytes[start] == UInt8(ascii: ":") { start += 1 }
    start = bytes.skippingSpace(from: start, to: range.upperBound)
    guard start < range.upperBound, bytes[start].isASCIIUppercase, (1...4).contains(name.count),
      name.contains(where: { $0.first?.isUppercase == true })
    else { return }
    blocks[number].range = start..<range.upperBound
    if metadata.publisher == nil {
      metadata.publisher = Evidenced(
        name.joined(separator: " "),
        from: evidence(.headerLine, label)
      )
    }
  }

  private static let summaryVerbs: Set<Substring> = [
    "summarizes", "summarises", "sums", "recaps", "explains", "condenses",
  ]

  private mutating func cutTail(of number: Int) {
    let range = blocks[number].range
    let last = bytes[range.upperBound - 1]
    guard last.isASCIILetter || last == UInt8(ascii: ")") || last >= 0x80,
      let start = tailStart(range)
    else { return }
    let tail = FoldedText(start..<range.upperBound, of: bytes)
    let words = tail.words
    if Self.tails.contains(tail.string) {
      blocks[number].range = bytes.trimmed(range.lowerBound..<start)
    } else if range.count <= 400, (1...6).contains(words.count),
      words.contains(where: { Agencies.pictureWords.contains(String($0)) }),
      isPictureCredit(start..<range.upperBound)
    {
      blocks[number].range = bytes.trimmed(range.lowerBound..<start)
      labels[number] = .caption
    }
  }

  private static let tails: Set<String> = [
    "show more", "read more", "see more", "show less", "learn more", "continue reading",
    "load more",
  ]

  /// A credit is written in capitals, or names a photograph.
  private func isPictureCredit(_ range: Range<Int>) -> Bool {
    let words = string(range)
    if words.hasPrefix("("), Agencies.name(of: words) != nil { return false }
    let letters = words.unicodeScalars.filter(\.properties.isAlphabetic)
    if !letters.isEmpty, letters.allSatisfy(\.properties.isUppercase) { return true }
    let folded = FoldedText(words).words
    return folded.contains { ["photo", "foto", "image", "getty", "credit"].contains($0) }
  }

  /// Where the words after the last end of a sentence start, if they are few.
  private func tailStart(_ range: Range<Int>) -> Int? {
    var position = range.upperBound - 1
    let limit = max(range.lowerBound + 1, range.upperBound - 60)
    while position >= limit {
      if bytes.spaceLength(at: position) > 0 {
        let last = bytes.scalar(at: bytes.before(position)).value
        if ".!?\u{2026}\u{201D}\"".unicodeScalars.contains(last) { return position + 1 }
      }
      position -= 1
    }
    return nil
  }

  /// Where ASCII words stand in a stretch.
  func find(_ words: StaticString, in range: Range<Int>) -> Int? {
    range.first { bytes.stands(words, at: $0) }
  }
}
