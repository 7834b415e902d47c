public import Chronology
public import Timelines

/// Reads the acts that a document reports: who did what to whom, when, and who says so.
public struct EventReader: Sendable {
  private let language: Language

  /// Makes a reader for a language.
  public init(language: Language) {
    self.language = language
  }

  /// The claims of a document, in the order of telling.
  public func claims(
    in tokens: TokenStream,
    syntax: SyntaxLayer,
    dates: [TemporalExpression],
    mentions: [ActorMention],
    referenceDate: CivilDate? = nil
  ) -> [Claim] {
    []
  }
}
