internal import Documents

/// Gives the paragraphs of a plain text their roles; keeps every one of them.
struct PlainTextReader {
  let bytes: Bytes
  let text: DocumentText

  /// The document of a text that is an article from its first word to its last.
  func document(of blocks: [TextBlock], file: String) -> Document {
    var maker = PassageMaker(bytes)
    var metadata = Metadata()
    var hasLead = false
    for (number, block) in blocks.enumerated() {
      let role = role(of: number, in: blocks, hasLead: hasLead)
      if role == .lead { hasLead = true }
      if role == .headline {
        let span = Span(block.range.lowerBound, block.range.upperBound)
        let words = String(text[span])
        metadata.title = Evidenced(words, from: Evidence(.firstLine, text: words, span: span))
      }
      maker.append(block, role: role)
    }
    return Document(file: file, text: text, metadata: metadata, passages: maker.passages)
  }

  private func role(of number: Int, in blocks: [TextBlock], hasLead: Bool) -> Passage.Role {
    let block = blocks[number]
    if block.kind == .item { return .list }
    let shape = BlockShape(block, bytes)
    let isAlone = number + 1 < blocks.count && blocks[number + 1].followsBlank
    if isAlone, block.followsBlank, shape.isHeadingLike {
      if number == 0, isFollowedByProse(blocks) { return .headline }
      if hasLead, shape.width <= 90 { return .subheading }
    }
    if shape.isWhollyQuoted { return .quotation }
    return hasLead || shape.width < 40 ? .body : .lead
  }

  private func isFollowedByProse(_ blocks: [TextBlock]) -> Bool {
    blocks.dropFirst().prefix(6).contains { BlockShape($0, bytes).isProse }
  }
}
