/// Tags the tokens of a document and finds its chunks and clauses.
public struct SyntaxReader: Sendable {
  private let language: Language

  /// Makes a reader for a language.
  public init(language: Language) {
    self.language = language
  }

  /// The tags, chunks and clauses of a document.
  ///
  /// - Complexity: O(*n*) in the number of tokens.
  public func syntax(of tokens: TokenStream) -> SyntaxLayer {
    let tables = language.syntax
    var tagger = Tagger(tokens: tokens, tables: tables)
    tagger.tag()
    var layer = SyntaxLayer(tags: tagger.tags)
    let chunker = Chunker(tokens: tokens, tags: layer.tags, tables: tables)
    let grouper = VerbGrouper(tokens: tokens, tags: layer.tags, tables: tables)
    layer.quotations = QuotationFinder(tokens: tokens, tags: layer.tags).quotations()
    var builder = ClauseBuilder(tokens: tokens, tables: tables, layer: layer)
    for sentence in tokens.sentences {
      builder.build(
        sentence.tokens,
        chunks: chunker.chunks(in: sentence.tokens),
        groups: grouper.groups(in: sentence.tokens)
      )
    }
    return builder.layer
  }
}
