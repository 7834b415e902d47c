public import Codebooks

/// All that belongs to one language: its words, and the tables of every layer over them.
///
/// Each layer's tables number their words in the one vocabulary while the language is made; after
/// that nothing changes.
public struct Language: Sendable {
  /// The BCP 47 tag: "en".
  public let code: String
  /// The words that the tables know.
  public let vocabulary: Vocabulary
  /// Cuts documents into tokens.
  public let tokenizer: Tokenizer
  /// The temporal layer's words and rules.
  let temporal: TemporalTables
  /// The actor layer's names, offices and demonyms.
  let actors: ActorTables
  /// The syntactic layer's lexicon.
  let syntax: SyntaxTables
  /// The event layer's verb frames.
  let events: EventTables
}

extension Language {
  /// The language with the names that were added to a table of actors.
  public func knowing(_ codebook: ActorCodebook) -> Language {
    guard !codebook.addedNames.isEmpty else { return self }
    var vocabulary = vocabulary
    var actors = actors
    actors.add(codebook.addedNames, numberingIn: &vocabulary)
    return Language(
      code: code,
      vocabulary: vocabulary,
      tokenizer: tokenizer.numbering(by: vocabulary),
      temporal: temporal,
      actors: actors,
      syntax: syntax,
      events: events
    )
  }

  /// English.
  public static let english: Language = {
    var vocabulary = Vocabulary()
    let abbreviations = EnglishAbbreviations.words.map { vocabulary.insert($0) }
    let temporal = TemporalTables(numberingIn: &vocabulary)
    let actors = ActorTables(numberingIn: &vocabulary)
    let syntax = SyntaxTables(numberingIn: &vocabulary)
    let events = EventTables(numberingIn: &vocabulary)
    return Language(
      code: "en",
      vocabulary: vocabulary,
      tokenizer: Tokenizer(vocabulary: vocabulary, abbreviations: Set(abbreviations)),
      temporal: temporal,
      actors: actors,
      syntax: syntax,
      events: events
    )
  }()
}
