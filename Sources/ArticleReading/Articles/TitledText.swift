internal import Documents

/// An article of which a format gives title, text and metadata apart, as feeds, mails and exports
/// do.
struct TitledText {
  /// The text without markup, or Markdown.
  var body: String
  /// What the format says of the article.
  var metadata: Metadata
  /// What was doubtful.
  var findings: [Finding] = []
  /// Whether a title without a text is an article too.
  var mayBeTitleOnly = false

  /// The article, and the posts embedded in it; none where there is no text.
  ///
  /// The stored text is the title, a blank line, and the body; the title once, where the body opens
  /// with it.
  func documents(file: String) -> [Document] {
    let title = metadata.title?.value ?? ""
    let repeats = title.isEmpty || opens(with: title)
    let text = DocumentText(repeats ? body : "\(title)\n\n\(body)")
    return text.withBytes { buffer in
      let bytes = Bytes(buffer: buffer)
      let start = repeats ? 0 : title.utf8.count
      let rest = start..<bytes.count
      guard !bytes.trimmed(rest).isEmpty || mayBeTitleOnly && !title.isEmpty else { return [] }
      var blocks =
        MarkdownSplitter.isMarkdown(bytes)
        ? MarkdownSplitter(bytes, in: rest).blocks : ParagraphSplitter(bytes, in: rest).blocks()
      if !repeats {
        blocks.insert(TextBlock(range: bytes.trimmed(0..<start), kind: .heading(level: 1)), at: 0)
      } else if let first = blocks.first, !title.isEmpty,
        FoldedText(first.range, of: bytes) == FoldedText(title)
      {
        blocks[0].kind = .heading(level: 1)
      }
      var assembler = ArticleAssembler(
        bytes: bytes,
        text: text,
        file: file,
        blocks: blocks,
        hasMarkup: true,
        metadata: metadata,
        findings: findings
      )
      return assembler.documents()
    }
  }

  /// Whether the body's first line is the title.
  private func opens(with title: String) -> Bool {
    let line = body.drop(while: \.isWhitespace).prefix { !$0.isNewline }
    return line.utf8.count <= 2 * title.utf8.count + 16
      && FoldedText(String(line)) == FoldedText(title)
  }
}
