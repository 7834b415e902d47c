/// Tags the tokens of a document and finds its chunks and clauses.
public struct SyntaxReader: Sendable {
  private let language: Language

  /// Makes a reader for a language.
  public init(language: Language) {
    self.language = language
  }

  /// The tags, chunks and clauses of a document.
  public func syntax(of tokens: TokenStream) -> SyntaxLayer {
    SyntaxLayer()
  }
}
