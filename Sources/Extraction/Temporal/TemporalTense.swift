internal import Documents

/// Tells from the verbs of a sentence whether a bare weekday or month lies behind or ahead.
///
/// A closed list of auxiliaries and the endings of verbs stand in for a parser: the nearest sign
/// before the expression decides, else the nearest after it.
struct TemporalTense {
  enum Tense { case past, future, none }

  let stream: TokenStream
  let tables: TemporalTables

  func tense(around candidate: TemporalCandidate) -> Tense {
    var token = candidate.tokens.lowerBound - 1
    while token >= candidate.sentence.lowerBound {
      if endsSentence(token) { break }
      if let sign = sign(at: token, in: candidate.sentence) { return sign }
      token -= 1
    }
    token = candidate.tokens.upperBound
    while token < candidate.sentence.upperBound {
      if endsSentence(token) { break }
      if let sign = sign(at: token, in: candidate.sentence) { return sign }
      token += 1
    }
    return .none
  }

  private func endsSentence(_ token: Int) -> Bool {
    switch stream.shapes[token] {
    case .period, .question, .exclamation, .semicolon: true
    default: false
    }
  }

  private func sign(at token: Int, in sentence: Range<Int>) -> Tense? {
    let parts = tables.word(stream.words[token]).parts
    // "May" with a capital inside a sentence is the month.
    if parts.contains(.needsCapital), stream.shapes[token].isCapitalised { return nil }
    if parts.contains(.future) || parts.contains(.plan) { return .future }
    if stream.words[token] == tables.to { return infinitiveSign(at: token, in: sentence) }
    // "Be held" leaves the tense to what governs it.
    if token > sentence.lowerBound,
      tables.word(stream.words[token - 1]).parts.contains(.present)
    {
      return nil
    }
    if parts.contains(.past) { return .past }
    return hasPastEnding(token, parts) ? .past : nil
  }

  /// "Agreed to meet", "is to meet" look ahead, whatever the tense of what governs them.
  private func infinitiveSign(at token: Int, in sentence: Range<Int>) -> Tense? {
    let next = token + 1
    guard next < sentence.upperBound, stream.shapes[next] == .lower,
      tables.word(stream.words[next]).parts.isDisjoint(with: [.definite, .article])
    else { return nil }
    let nearest = max(sentence.lowerBound, token - 3)
    let governs = (nearest..<token).contains { position in
      let parts = tables.word(stream.words[position]).parts
      return parts.contains(.infinitive) || (position == token - 1 && parts.contains(.present))
    }
    return governs ? .future : nil
  }

  /// Whether a word ends in -ed, as most English pasts do.
  private func hasPastEnding(_ token: Int, _ parts: TemporalWord.Parts) -> Bool {
    guard stream.shapes[token] == .lower, !parts.contains(.noParticiple) else { return false }
    let start = Int(stream.starts[token])
    let end = Int(stream.ends[token])
    guard end - start >= 5 else { return false }
    return stream.document.text.withBytes { bytes in
      end <= bytes.count && bytes[end - 1] == UInt8(ascii: "d")
        && bytes[end - 2] == UInt8(ascii: "e")
        && bytes[end - 3] != UInt8(ascii: "e")
    }
  }
}
