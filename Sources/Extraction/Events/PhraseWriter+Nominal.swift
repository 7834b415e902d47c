internal import Timelines

/// Writes what a row says of an act that a noun tells.
extension PhraseWriter {
  /// "calls for talks in Istanbul": the verb that the noun stands for, or one with the noun
  /// itself, then its phrases.
  func phrase(ofNominal chunk: Int, _ act: Act, recipients: [Int]) -> String {
    let noun = syntax.nounChunks[chunk]
    var words: [String] = []
    if let verb = act.verb {
      words.append(verb)
      if act.type != .assault { words.append(inside(tokens.text(noun.tokens), at: noun.tokens)) }
    } else {
      words.append(tables.nominals[tokens.words[noun.head]]?.verb ?? "")
    }
    if act.type == .assault, act.verb != nil {
      let first = syntax.phrases(following: chunk).first { $0.after == chunk }
      if let first { words.append(String(tokens.text(syntax.nounChunks[first.chunk].tokens))) }
      return PhraseCutter.cut(words.map { PhraseWord($0) })
    }
    for (place, phrase) in syntax.phrases(following: chunk).enumerated()
    where !recipients.contains(phrase.chunk) && !syntax.nounChunks[phrase.chunk].isTemporal {
      if place > 0 || act.verb != nil { words.append(String(tokens.text(phrase.preposition))) }
      words.append(String(tokens.text(syntax.nounChunks[phrase.chunk].tokens)))
    }
    return PhraseCutter.cut(words.map { PhraseWord($0) })
  }

  /// Words inside a phrase: what opened a sentence loses its capital if it is an article, a number
  /// or whose something is.
  func inside(_ text: Substring, at range: Range<Int>) -> String {
    guard [.determiner, .possessive, .number].contains(syntax.tags[range.lowerBound]) else {
      return String(text)
    }
    return text.prefix(1).lowercased() + text.dropFirst()
  }
}
