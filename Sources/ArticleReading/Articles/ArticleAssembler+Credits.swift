internal import Chronology
internal import Documents

extension ArticleAssembler {
  /// Moves "Reporting by …; editing by …" from the article's last paragraphs to the metadata.
  mutating func readCredits() {
    let open = blocks.indices.filter { labels[$0] == .open && blocks[$0].kind != .item }
    for number in open.suffix(5).reversed() { cutCredits(of: number) }
    if metadata.agency == nil, let first = open.first, shapes[first].width <= 60,
      shapes[first].words <= 6
    {
      let words = string(blocks[first].range)
      if let agency = Agencies.name(of: words) {
        metadata.agency = Evidenced(agency, from: evidence(.credit, blocks[first].range))
        labels[first] = .about
      }
    }
  }

  private mutating func cutCredits(of number: Int) {
    var sentences = SentenceSplitter(bytes: bytes).sentences(in: blocks[number].range)
    var credit: Range<Int>?
    while let last = sentences.last, isCredit(last) {
      credit = last
      readAgency(in: last)
      sentences.removeLast()
    }
    guard credit != nil else { return }
    if let last = sentences.last {
      blocks[number].range = blocks[number].range.lowerBound..<last.upperBound
    } else {
      labels[number] = .about
    }
  }

  private func isCredit(_ sentence: Range<Int>) -> Bool {
    guard sentence.count <= 400 else { return false }
    let end = sentence.upperBound
    if bytes.stands("contributed to this report.", at: end - 27)
      || bytes.stands("contributed reporting.", at: end - 22)
    {
      return true
    }
    if bytes[sentence.lowerBound] == UInt8(ascii: "(") {
      return Agencies.name(of: string(sentence)) != nil
    }
    let folded = FoldedText(sentence.prefix(72), of: bytes).string
    if Self.creditOpenings.contains(where: folded.hasPrefix) { return true }
    let opening = folded.split(separator: " ").prefix(6)
    if opening.starts(with: ["based", "on"]) {
      return Agencies.first(in: opening.joined(separator: " ")) != nil
        && opening.contains { ["reporting", "reports", "report", "copy", "material"].contains($0) }
    }
    guard let verb = opening.firstIndex(of: "reporting"), verb > 0, opening.count > verb + 1,
      opening[verb + 1] == "by"
    else { return false }
    return Agencies.name(of: opening[..<verb].joined(separator: " ")) != nil
  }

  private static let creditOpenings = [
    "reporting by ", "additional reporting by ", "writing by ", "editing by ", "edited by ",
    "compiled by ", "with additional reporting", "with reporting by ", "with reporting from ",
    "with agencies", "with inputs from ", "with input from ", "with information from ",
    "with material from ", "translated by ", "this article is governed by ", "our standards",
    "this article was originally published", "this story was originally published",
    "this article was first published", "this story was first published", "source ", "sources ",
    "graphic by ", "reporting and writing by ",
  ]

  private mutating func readAgency(in credit: Range<Int>) {
    let words = string(credit)
    guard let agency = Agencies.first(in: words) ?? Agencies.name(of: words) else { return }
    let isWeak = FoldedText(words).string.hasPrefix("this ")
    if let known = metadata.agency, isWeak || known.evidence.kind < .credit { return }
    metadata.agency = Evidenced(agency, from: evidence(.credit, credit))
  }

  /// Reads "KYIV, May 11 (Reuters) -" in front of the first sentence.
  mutating func readDateline() {
    let open = blocks.indices.filter { labels[$0] == .open && blocks[$0].kind == .paragraph }
    for number in open.prefix(4) {
      guard let line = DatelineReader(bytes).dateline(openingOf: blocks[number].range)
      else { continue }
      let range = blocks[number].range.lowerBound..<line.end
      var date: EDTF?
      if let words = line.date {
        let published = metadata.published?.value.extent.earliest
        date = DatelineReader.day(words, published: published)
      }
      let evidence = evidence(.dateline, range)
      metadata.dateline = Evidenced(Dateline(place: line.place, date: date), from: evidence)
      if metadata.published == nil, let date {
        metadata.published = Evidenced(date, from: evidence)
      }
      if metadata.agency == nil, let agency = line.agency {
        metadata.agency = Evidenced(agency, from: evidence)
      }
      datelineEnd = (number, line.end)
      return
    }
  }
}
