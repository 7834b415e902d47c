internal import Documents
internal import Timelines

/// Dates that nouns give to acts told before: "Oman's announcement on Sunday".
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

  /// The claims, with the dates that the next sentence gives to what the same actor said.
  func datedByNouns(_ claims: [Claim]) -> [Claim] {
    var claims = claims
    for chunk in syntax.nounChunks.indices {
      guard let owner = syntax.nounChunks[chunk].possessor,
        tables.isNoun(tokens.words[syntax.nounChunks[chunk].head], "words"),
        let date = date(ofNominal: chunk)
      else { continue }
      let head = syntax.nounChunks[owner].head
      let named = mentions.filter { syntax.nounChunks[owner].tokens.contains($0.head) }
        .flatMap(\.actors)
      let start = Int(tokens.starts[head])
      guard !named.isEmpty,
        let claim = claims.lastIndex(where: { claim in
          claim.citation.span.start <= start && start - claim.citation.span.end < 400
            && claim.date.basis == .published && claim.status == .current
            && claim.actors.contains { named.contains($0.actor) }
        })
      else { continue }
      claims[claim].date = date
    }
    return claims
  }

  private func date(ofNominal chunk: Int) -> ClaimDate? {
    for phrase in syntax.phrases(following: chunk).prefix(2)
    where tokens.words[phrase.preposition] == tables.words.on {
      let token = syntax.nounChunks[phrase.chunk].tokens.lowerBound
      if let position = assigner.dates.firstIndex(where: {
        $0.tokens.contains(token) && $0.date != nil
      }) {
        return assigner.claimDate(position)
      }
    }
    return nil
  }
}
