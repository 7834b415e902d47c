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
  /// - Returns: The documents in order, each followed by the posts embedded in it.
  /// - Throws: ``ArticleReadingError`` where the source is empty or no text.
  public func documents(
    in bytes: [UInt8],
    file: String
  ) throws(ArticleReadingError) -> [Document] {
    if MailReader.isMail(bytes) {
      return try MailReader().documents(in: bytes, file: file)
    }
    let decoded = try TextDecoder().decode(bytes)
    var documents = try documents(inMarked: decoded.text, file: file)
    guard !documents.isEmpty else { throw Self.emptiness(of: decoded.text.string) }
    documents[0].findings.insert(contentsOf: decoded.findings, at: 0)
    return documents
  }

  /// The documents of a text that may be a feed or records of JSON.
  private func documents(
    inMarked text: DocumentText,
    file: String
  ) throws(ArticleReadingError) -> [Document] {
    let opening = text.string.utf8.prefix(64).drop { $0 <= 0x20 || $0 >= 0x80 }.first
    switch opening {
    case UInt8(ascii: "<"):
      if text.withBytes({ EntityDeclarations(Bytes(buffer: $0)).growTooFar }) {
        throw .entitiesGrow
      }
      if text.withBytes({ FeedParser.isFeed(Bytes(buffer: $0)) }) {
        return FeedReader(text, file: file).documents()
      }
      let isPage = HTMLSource.isHTML(text.string)
      if !isPage, text.string.drop(while: { !$0.isASCII }).hasPrefix("<?xml") {
        throw .binary(.xml)
      }
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      if let documents = documents(inRecords: Array(text.string.utf8), file: file) {
        guard !documents.isEmpty else { throw .binary(.jsonWithoutArticles) }
        return documents
      }
      if JSONParser.nestsTooDeep(text.string) { throw .tooDeep(.collections) }
    default: break
    }
    return documents(in: text, file: file)
  }

  /// Why a text gives no document: it holds nothing, or it lies deeper in a page than is read.
  private static func emptiness(of text: String) -> ArticleReadingError {
    let isTooDeep = HTMLSource.isHTML(text) && HTMLParser.page(text).limit == .depth
    return isTooDeep ? .tooDeep(.elements) : .empty
  }

  /// The documents of records of JSON, faulty ones passed over; `nil` where it isn't JSON.
  private func documents(inRecords bytes: [UInt8], file: String) -> [Document]? {
    guard var splitter = RecordSplitter(head: bytes) else { return nil }
    let records = splitter.add(bytes) + splitter.finish()
    return records.flatMap { (try? documents(of: $0, file: file)) ?? [] }
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
