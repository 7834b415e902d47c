internal import Documents
internal import Timelines

/// Tells which thing "it" or "them" means where a verb handles things: "declared a truce and broke
/// it".
final class Antecedents {
  let tokens: TokenStream
  let syntax: SyntaxLayer
  let tables: EventTables

  init(tokens: TokenStream, syntax: SyntaxLayer, tables: EventTables) {
    self.tokens = tokens
    self.syntax = syntax
    self.tables = tables
  }

  /// What a pronoun can mean.
  private static let classes: [Substring] = [
    "ceasefire", "deal", "proposal", "talks", "sanction", "demand", "terms",
  ]

  /// The thing that the object of a verb of handling means, as a chunk.
  ///
  /// - Parameters:
  ///   - token: A pronoun, anywhere.
  ///   - verb: The verb group of its clause.
  /// - Returns: The chunk, or `nil` where the pronoun means no thing told before.
  func thing(at token: Int, of verb: VerbGroup) -> Int? {
    guard syntax.tags[token] == .pronoun, tables.words.handling.contains(verb.lemma),
      verb.tokens.upperBound == token || verb.features.contains(.passive),
      let chunk = syntax.nounChunk(at: token)
    else { return nil }
    return antecedent(of: chunk, in: Self.classes)
  }

  /// The noun for which "ones" stands: "talks" in "was host to the talks and would hold new ones".
  func kind(at token: Int) -> Int? {
    guard tables.words.others.contains(tokens.words[token]), token > 0,
      syntax.tags[token - 1] == .adjective,
      let before = syntax.nounChunks.lastIndex(where: { $0.tokens.upperBound <= token - 1 })
    else { return nil }
    return antecedent(
      from: before,
      in: Self.classes,
      sentence: tokens.sentence(of: token),
      isPlural: true
    )
  }

  /// The truce that a chunk is or means by its pronoun.
  func truce(of chunk: Int) -> Int? {
    let head = syntax.nounChunks[chunk].head
    let isTruce = tables.isNoun(tokens.words[head], "truce")
    if syntax.tags[head] != .pronoun {
      return isTruce ? chunk : nil
    }
    return antecedent(of: chunk, in: ["truce"])
  }

  private func antecedent(of chunk: Int, in classes: [Substring]) -> Int? {
    let head = syntax.nounChunks[chunk].head
    let isPlural = tables.words.severalThings.contains(tokens.words[head])
    guard isPlural || tables.words.oneThing.contains(tokens.words[head]) else { return nil }
    return antecedent(
      from: chunk - 1,
      in: classes,
      sentence: tokens.sentence(of: head),
      isPlural: isPlural
    )
  }

  /// The last thing of some classes told before a word of a sentence, from a chunk back.
  private func antecedent(
    from chunk: Int,
    in classes: [Substring],
    sentence: Int,
    isPlural: Bool
  ) -> Int? {
    var other = chunk
    while other >= 0 {
      let noun = syntax.nounChunks[other]
      let distance = sentence - tokens.sentence(of: noun.head)
      guard distance <= 1 || distance == 2 && isPlural,
        paragraph(of: tokens.sentence(of: noun.head)) == paragraph(of: sentence)
      else { return nil }
      if syntax.tags[noun.head] == .noun, self.isPlural(noun.head) == isPlural,
        noun.joinedTo == nil,
        classes.contains(where: { tables.isNoun(tokens.words[noun.head], $0) })
      {
        return other
      }
      other -= 1
    }
    return nil
  }

  private func isPlural(_ token: Int) -> Bool {
    let letters = tokens.text(token).utf8
    return letters.count > 3 && letters.last == UInt8(ascii: "s")
      && letters.dropLast().last != UInt8(ascii: "s")
  }

  private func paragraph(of sentence: Int) -> Int {
    let passages = tokens.document.passages
    let passage = tokens.sentences[sentence].passage
    return passages.indices.contains(passage) ? passages[passage].paragraph : -1
  }

  /// What stands for a thing in a phrase: "the Omani truces" for "earlier Omani truces".
  func words(for thing: Int) -> String {
    var range = syntax.nounChunks[thing].tokens
    while let first = range.first, range.count > 1,
      syntax.tags[first] == .determiner || syntax.tags[first] == .possessive
        || syntax.tags[first] == .possessiveMark || syntax.tags[first] == .number
        || tables.words.numerous.contains(tokens.words[first])
    {
      range = first + 1..<range.upperBound
    }
    return "the " + tokens.text(range)
  }
}
