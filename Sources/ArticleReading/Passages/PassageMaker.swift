internal import Documents

/// Cuts blocks into numbered passages.
struct PassageMaker {
  private let splitter: SentenceSplitter
  private(set) var passages: [Passage] = []
  private var paragraph = 0

  init(_ bytes: Bytes) {
    splitter = SentenceSplitter(bytes: bytes)
  }

  /// Cuts one block into the sentences of the next paragraph.
  mutating func append(_ block: TextBlock, role: Passage.Role) {
    let sentences = splitter.sentences(in: block.range)
    guard !sentences.isEmpty else { return }
    paragraph += 1
    for sentence in sentences {
      let span = Span(sentence.lowerBound, sentence.upperBound)
      passages.append(Passage(span: span, paragraph: paragraph, role: role))
    }
  }
}
