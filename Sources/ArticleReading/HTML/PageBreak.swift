public import Documents

/// The line between a page's article and what stands apart from it, in the stored text.
enum PageBreak {
  static let bytes: [UInt8] = [0x0C, 0x0A]
}

extension Document {
  /// The number of passages before the page break; all where there is none.
  private var ownPassages: Int {
    let last = passages.lastIndex { $0.role != .headline && $0.role != .caption }
    let others = passages.indices[(last.map { $0 + 1 } ?? 0)...]
    return text.withBytes { buffer in
      let bytes = Bytes(buffer: buffer)
      return others.first { number in
        let start = passages[number].span.start
        return bytes[start - 2] == PageBreak.bytes[0] && bytes[start - 1] == PageBreak.bytes[1]
      }
    } ?? passages.count
  }

  /// The document with the passages of its article alone, without a page's headline and captions,
  /// which stand apart.
  public var article: Document {
    var article = self
    article.passages.removeSubrange(ownPassages...)
    return article
  }

  /// The stored text up to what stands apart from the article; all of it where nothing does.
  public var articleText: String {
    let own = ownPassages
    guard passages.indices.contains(own) else { return text.string }
    return String(text[Span(0, passages[own].span.start - PageBreak.bytes.count)])
  }
}
