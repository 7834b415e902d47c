/// Where an act told by a noun stands: "Oman's offer of talks to Chad".
extension ClaimWriter {
  /// From a noun to the end of its phrases.
  func extent(ofNominal chunk: Int) -> Range<Int> {
    var range = syntax.nounChunks[chunk].tokens
    if let owner = syntax.nounChunks[chunk].possessor {
      range = syntax.nounChunks[owner].tokens.lowerBound..<range.upperBound
    }
    for phrase in syntax.phrases(following: chunk) {
      range =
        range.lowerBound..<max(range.upperBound, syntax.nounChunks[phrase.chunk].tokens.upperBound)
    }
    return range
  }
}
