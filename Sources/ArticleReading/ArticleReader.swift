public import Documents

/// Turns the bytes of a source into documents.
public struct ArticleReader: Sendable {
  /// Makes a reader.
  public init() {}

  /// The documents of a source, told apart by its content.
  ///
  /// - Parameters:
  ///   - bytes: The source as it lies on the disk.
  ///   - file: The path as the user gave it.
  /// - Returns: The document first, then the posts embedded in it.
  /// - Throws: ``ArticleReadingError`` where the source is empty or no text.
  public func documents(
    in bytes: [UInt8],
    file: String
  ) throws(ArticleReadingError) -> [Document] {
    let decoded = try TextDecoder().decode(bytes)
    var documents = documents(in: decoded.text, file: file)
    guard !documents.isEmpty else { throw .empty }
    documents[0].findings.insert(contentsOf: decoded.findings, at: 0)
    return documents
  }

  /// The documents of a text, plain, Markdown or HTML: itself, and the posts embedded in it.
  ///
  /// - Parameters:
  ///   - text: The text as decoded.
  ///   - file: The path as the user gave it.
  /// - Returns: The document first, then the posts embedded in it; none where the text is blank.
  public func documents(in text: DocumentText, file: String) -> [Document] {
    if HTMLSource.isHTML(text.string) { return HTMLReader().documents(in: text.string, file: file) }
    return text.withBytes { buffer in
      let bytes = Bytes(buffer: buffer)
      let front = FrontMatter(bytes, text: text)
      let range = (front?.end ?? 0)..<bytes.count
      let isMarkdown = front != nil || MarkdownSplitter.isMarkdown(bytes)
      let blocks =
        isMarkdown
        ? MarkdownSplitter(bytes, in: range).blocks : ParagraphSplitter(bytes, in: range).blocks()
      guard !blocks.isEmpty else { return [] }
      var assembler = ArticleAssembler(
        bytes: bytes,
        text: text,
        file: file,
        blocks: blocks,
        hasMarkup: isMarkdown,
        metadata: front?.metadata ?? Metadata(),
        findings: front?.findings ?? []
      )
      return assembler.documents()
    }
  }
}
