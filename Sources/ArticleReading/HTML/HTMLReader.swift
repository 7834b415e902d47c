internal import Documents

/// Reads a page of HTML, or a piece of one as feeds and mails hold it, into documents.
struct HTMLReader {
  /// The documents of a page: the article first, then the posts embedded in it.
  ///
  /// - Parameters:
  ///   - html: The page as decoded.
  ///   - file: The path as the user gave it.
  ///   - metadata: What is known of the article from elsewhere, such as its feed; it goes first.
  /// - Returns: The documents; none where the page has no text.
  func documents(in html: String, file: String, metadata: Metadata = Metadata()) -> [Document] {
    let page = HTMLParser.page(html)
    var main = MainText(page.tree)
    let facts = PageFacts(main, file: file, known: metadata)
    main.dropTitle(facts)
    let stored = StoredPage(
      main.page,
      keeping: main.kept,
      headline: main.headline(facts),
      captions: main.captions(facts)
    )
    return documents(of: stored, page.limit, file, facts.metadata, facts.findings)
  }

  /// The documents of a piece of HTML that is an article's and nothing else, as feeds and exports
  /// hold it: all of its text, under its title.
  func documents(inPiece html: String, file: String, metadata: Metadata) -> [Document] {
    let title = (metadata.title?.value ?? "").replacing("&", with: "&amp;")
    let heading = title.isEmpty ? "" : "<h1>\(title.replacing("<", with: "&lt;"))</h1>\n"
    let page = HTMLParser.page(heading + html)
    let blocks = PageBlocks(page.tree, signs: PageSigns(page.tree).signs)
    let captions = blocks.captions(in: 0..<page.tree.count)
    let kept = blocks.blocks.indices.filter {
      !blocks.blocks[$0].signs.contains(.outside) && !blocks.blocks[$0].isCaption
    }
    guard kept.count > (title.isEmpty ? 0 : 1) else { return [] }
    let stored = StoredPage(blocks, keeping: kept, captions: captions)
    return documents(of: stored, page.limit, file, metadata)
  }

  private func documents(
    of stored: StoredPage,
    _ limit: HTMLParser.Limit?,
    _ file: String,
    _ metadata: Metadata,
    _ findings: [Finding] = []
  ) -> [Document] {
    guard !stored.blocks.isEmpty else { return [] }
    let text = DocumentText(stored.string)
    return text.withBytes { buffer in
      var assembler = ArticleAssembler(
        bytes: Bytes(buffer: buffer),
        text: text,
        file: file,
        blocks: stored.blocks,
        hasMarkup: true,
        metadata: metadata,
        findings: findings
      )
      var documents = assembler.documents()
      let last = documents[0].passages.last?.paragraph ?? 0
      var maker = PassageMaker(Bytes(buffer: buffer), after: last)
      for (range, role) in stored.apart { maker.append(TextBlock(range: range), role: role) }
      documents[0].passages += maker.passages
      if let limit { documents[0].findings.append(Self.finding(limit)) }
      return documents
    }
  }

  private static func finding(_ limit: HTMLParser.Limit) -> Finding {
    switch limit {
    case .depth: Finding(leavingOutBelow: .elements)
    case .size: sizeFinding
    }
  }

  /// A page holds more than is read.
  static let sizeFinding = Finding(
    "the page has more than \(HTMLParser.nodeLimit) elements; read up to there"
  )
}
