internal import Documents

extension ArticleAssembler {
  /// Cuts what is left into passages: the article's, and each post's.
  mutating func makeDocuments() -> [Document] {
    var maker = PassageMaker(bytes)
    var hasLead = false
    for (number, block) in blocks.enumerated() {
      switch labels[number] {
      case .headline: maker.append(block, role: .headline)
      case .caption: maker.append(block, role: .caption)
      case .open:
        let role = role(of: number, hasLead: hasLead)
        if role == .lead { hasLead = true }
        let dateline = datelineEnd.flatMap { $0.block == number ? $0.end : nil }
        maker.append(block, role: role, datelineEnd: dateline)
      default: continue
      }
    }
    let article = Document(
      file: file,
      text: text,
      metadata: metadata,
      passages: maker.passages,
      findings: findings
    )
    return [article] + posts.map { document(of: $0, embeddedIn: article) }
  }

  private func role(of number: Int, hasLead: Bool) -> Passage.Role {
    let block = blocks[number]
    let shape = shapes[number]
    switch block.kind {
    case .heading: return .subheading
    case .item: return .list
    case .quotation: return .quotation
    case .caption: return .caption
    case .table: return .table
    case .paragraph: break
    }
    let isAlone =
      block.followsBlank && number + 1 < blocks.count && blocks[number + 1].followsBlank
      || isPage
    if !hasMarkup, isAlone, shape.isHeadingLike, hasLead, shape.width <= 90, block.lines == 1 {
      return .subheading
    }
    if shape.isWhollyQuoted { return .quotation }
    return hasLead || shape.width < 40 && !shape.closesLikeSentence ? .body : .lead
  }

  private func document(of post: EmbeddedPost, embeddedIn article: Document) -> Document {
    var maker = PassageMaker(bytes)
    for paragraph in post.paragraphs { maker.append(paragraph, role: .embed) }
    var metadata = Metadata()
    let attribution = post.attribution
    metadata.authors = [
      Evidenced(string(attribution.name), from: evidence(.embed, attribution.range))
    ]
    if let date = attribution.date, let range = attribution.dateRange {
      metadata.published = Evidenced(date, from: evidence(.embed, range))
    }
    metadata.language = article.metadata.language
    return Document(
      file: file,
      text: text,
      metadata: metadata,
      passages: maker.passages,
      embeddedIn: article.key,
      speaker: post.speaker.map { Evidenced(string($0), from: evidence(.embed, $0)) }
    )
  }
}
