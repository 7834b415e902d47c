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
    return documents(of: StoredPage(main), page.limit, file, facts.metadata, facts.findings)
  }

  /// The documents of a piece of HTML that is an article's and nothing else, as feeds and exports
  /// hold it: all of its text, under its title.
  func documents(inPiece html: String, file: String, metadata: Metadata) -> [Document] {
    let title = (metadata.title?.value ?? "").replacing("&", with: "&amp;")
    let heading = title.isEmpty ? "" : "<h1>\(title.replacing("<", with: "&lt;"))</h1>\n"
    let page = HTMLParser.page(heading + html)
    let blocks = PageBlocks(page.tree, signs: PageSigns(page.tree).signs)
    let kept = blocks.blocks.indices.filter { !blocks.blocks[$0].signs.contains(.outside) }
    guard kept.count > (title.isEmpty ? 0 : 1) else { return [] }
    return documents(of: StoredPage(blocks, keeping: kept), page.limit, file, metadata)
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
      if let limit { documents[0].findings.append(Self.finding(limit)) }
      return documents
    }
  }

  private static func finding(_ limit: HTMLParser.Limit) -> Finding {
    switch limit {
    case .depth:
      Finding("the page nests deeper than \(HTMLParser.depthLimit) elements; read up to there")
    case .size:
      Finding("the page has more than \(HTMLParser.nodeLimit) elements; read up to there")
    }
  }
}

/// The text that is kept of a page, with the blocks in it.
struct StoredPage {
  /// The text: blocks with blank lines between them, items and rows with line ends.
  private(set) var string = ""
  /// The blocks.
  private(set) var blocks: [TextBlock] = []

  init(_ main: MainText) {
    self.init(main.page, keeping: main.kept)
  }

  init(_ page: PageBlocks, keeping kept: some Sequence<Int>) {
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
    string = String(decoding: bytes, as: UTF8.self)
  }
}
