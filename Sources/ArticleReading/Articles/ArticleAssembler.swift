internal import Documents

/// Makes documents of blocks: tells the article from the page around it, reads what the page says
/// about it, and takes out the posts that it embeds.
///
/// Each step labels blocks or cuts something off their ends; what no step has claimed is the
/// article. A text without any sign of a page's frame keeps every block.
struct ArticleAssembler {
  let bytes: Bytes
  let text: DocumentText
  let file: String
  /// Whether the format marks headings, so that lines aren't guessed to be part of a frame.
  let hasMarkup: Bool
  var blocks: [TextBlock]
  var shapes: [BlockShape] = []
  var folded: [FoldedText?] = []
  var labels: [BlockLabel]
  var metadata: Metadata
  var findings: [Finding]
  var posts: [EmbeddedPost] = []
  /// Whether the text is a whole page, saved with its menus and lists.
  var isPage = false
  /// Where the first words of the article end that are a dateline, by block.
  var datelineEnd: (block: Int, end: Int)?

  init(
    bytes: Bytes,
    text: DocumentText,
    file: String,
    blocks: [TextBlock],
    hasMarkup: Bool = false,
    metadata: Metadata = Metadata(),
    findings: [Finding] = []
  ) {
    self.bytes = bytes
    self.text = text
    self.file = file
    self.hasMarkup = hasMarkup
    self.blocks = blocks
    self.metadata = metadata
    self.findings = findings
    labels = blocks.map { $0.kind == .caption ? .caption : .open }
  }

  /// The article, and the posts embedded in it.
  mutating func documents() -> [Document] {
    findPosts()
    cutEnds()
    shapes = blocks.map { BlockShape($0, bytes) }
    folded = blocks.indices.map { number in
      shapes[number].width <= 120 ? FoldedText(blocks[number].range, of: bytes) : nil
    }
    labelLines()
    dropSections()
    readHead()
    readCredits()
    readDateline()
    if isPage { dropRest() }
    return makeDocuments()
  }

  /// The words of a stretch.
  func string(_ range: Range<Int>) -> String {
    String(text[Span(range.lowerBound, range.upperBound)])
  }

  func span(_ range: Range<Int>) -> Span { Span(range.lowerBound, range.upperBound) }

  /// A stretch as evidence of a kind.
  func evidence(_ kind: Evidence.Kind, _ range: Range<Int>) -> Evidence {
    Evidence(kind, text: string(range), span: span(range))
  }

  /// Whether a block is running text that nothing has claimed.
  func isOpenProse(_ number: Int) -> Bool {
    labels[number] == .open && blocks[number].kind != .item && shapes[number].isProse
  }

  /// The number of the first block that is running text.
  var firstProse: Int? {
    blocks.indices.first {
      isOpenProse($0) && shapes[$0].words >= 8 && !shapes[$0].isHeadingLike
    }
  }
}
