internal import Documents

/// Words that the text gives in quotation marks.
public struct Quotation: Hashable, Sendable {
  /// The tokens, marks included; from the sentence's start or to its end where a mark is missing.
  public var tokens: Range<Int>
  /// Whether it is a whole clause that somebody says, rather than a few words inside a sentence.
  public var isSpeech: Bool
}

/// Pairs quotation marks, sentence by sentence within a paragraph.
struct QuotationFinder {
  let tokens: TokenStream
  let tags: [WordTag]

  func quotations() -> [Quotation] {
    var found: [Quotation] = []
    var isInside = false
    var paragraph = -1
    for sentence in tokens.sentences {
      let passages = tokens.document.passages
      let number =
        passages.indices.contains(sentence.passage) ? passages[sentence.passage].paragraph : -1
      if number != paragraph { isInside = false }
      paragraph = number
      var start: Int? = isInside ? sentence.tokens.lowerBound : nil
      for token in sentence.tokens {
        switch (tokens.shapes[token], start) {
        case (.openQuote, nil), (.plainQuote, nil):
          if !isWordMark(token) { start = token }
        case (.closeQuote, nil):
          if found.last.map({ $0.tokens.upperBound <= sentence.tokens.lowerBound }) ?? true {
            append(sentence.tokens.lowerBound..<token + 1, to: &found)
          }
        case (.closeQuote, let opened?), (.plainQuote, let opened?):
          append(opened..<token + 1, to: &found)
          start = nil
        default: break
        }
      }
      isInside = start != nil
      if let start { append(start..<sentence.tokens.upperBound, to: &found) }
    }
    return found
  }

  /// A single opening mark reads as part of a word: "the ‘bloodbath’ of spring".
  private func isWordMark(_ token: Int) -> Bool {
    tokens.text(token) == "\u{2018}"
  }

  private func append(_ range: Range<Int>, to found: inout [Quotation]) {
    let words = range.count { tokens.shapes[$0].isWord }
    let hasVerb = range.contains {
      tags[$0] == .verbPresent || tags[$0] == .verbPast || tags[$0] == .modal
        || tags[$0] == .auxiliary
    }
    let closesSentence =
      range.count > 2 && tokens.shapes[range.upperBound - 2].endsSpeech
    let opensSentence =
      range.first.map { tokens.sentences[tokens.sentence(of: $0)].tokens.lowerBound == $0 } ?? false
    let followsComma = range.lowerBound > 0 && tokens.shapes[range.lowerBound - 1].introducesSpeech
    let isSpeech =
      words >= 3 && (hasVerb || words >= 6) && (closesSentence || opensSentence || followsComma)
    found.append(Quotation(tokens: range, isSpeech: isSpeech))
  }
}

extension TokenShape {
  fileprivate var endsSpeech: Bool {
    switch self {
    case .comma, .period, .question, .exclamation, .ellipsis: true
    default: false
    }
  }

  fileprivate var introducesSpeech: Bool { self == .comma || self == .colon }
}
