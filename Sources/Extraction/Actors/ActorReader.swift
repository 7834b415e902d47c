public import Chronology
public import Codebooks
public import Timelines

/// Finds who is named in a document, learning full names, titles and pronouns as it goes.
public struct ActorReader: Sendable {
  private let language: Language
  private let codebook: ActorCodebook

  /// Makes a reader for a language and a table of actors.
  public init(language: Language, codebook: ActorCodebook) {
    self.language = language
    self.codebook = codebook
  }

  /// The mentions of a document in order, and the actors that only this document introduces.
  ///
  /// - Parameters:
  ///   - tokens: The document's tokens.
  ///   - syntax: Their tags and chunks.
  ///   - referenceDate: The day of publication, by which office holders are known.
  /// - Returns: The mentions by where they start, and the actors that no table has.
  public func mentions(
    in tokens: TokenStream,
    syntax: SyntaxLayer,
    referenceDate: CivilDate? = nil
  ) -> (mentions: [ActorMention], introduced: [Actor]) {
    guard syntax.tags.count == tokens.count else { return ([], []) }
    var composer = MentionComposer(
      tokens: tokens,
      syntax: syntax,
      tables: language.actors,
      codebook: codebook,
      day: referenceDate
    )
    composer.survey()
    for sentence in tokens.sentences.indices { composer.read(sentence) }
    return (composer.mentions, composer.memory.introducedActors)
  }
}
