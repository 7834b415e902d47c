internal import Documents

/// Cuts blocks into numbered passages.
struct PassageMaker {
  private let splitter: SentenceSplitter
  private(set) var passages: [Passage] = []
  private var paragraph: Int

  /// Starts to cut.
  ///
  /// - Parameters:
  ///   - bytes: The stored text.
  ///   - paragraph: The number of the paragraph before.
  init(_ bytes: Bytes, after paragraph: Int = 0) {
    splitter = SentenceSplitter(bytes: bytes)
    self.paragraph = paragraph
  }

  /// Cuts one block into the sentences of the next paragraph.
  ///
  /// - Parameters:
  ///   - block: The block.
  ///   - role: The role of its sentences.
  ///   - datelineEnd: Where the dateline ends that opens it, if one does.
  mutating func append(_ block: TextBlock, role: Passage.Role, datelineEnd: Int? = nil) {
    let start = datelineEnd ?? block.range.lowerBound
    let sentences = splitter.sentences(in: start..<block.range.upperBound)
    guard !sentences.isEmpty || datelineEnd != nil else { return }
    paragraph += 1
    if datelineEnd != nil {
      let span = Span(block.range.lowerBound, start)
      passages.append(Passage(span: span, paragraph: paragraph, role: .dateline))
    }
    for sentence in sentences {
      let span = Span(sentence.lowerBound, sentence.upperBound)
      passages.append(Passage(span: span, paragraph: paragraph, role: role))
    }
  }
}
