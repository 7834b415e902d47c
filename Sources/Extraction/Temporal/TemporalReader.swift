public import Chronology

/// Finds the temporal expressions of a document and resolves them in order.
public struct TemporalReader: Sendable {
  private let language: Language

  /// Makes a reader for a language.
  public init(language: Language) {
    self.language = language
  }

  /// The temporal expressions of a document, in order, never overlapping.
  ///
  /// - Parameters:
  ///   - tokens: The document's tokens.
  ///   - referenceDate: The day of publication; `nil` takes the document's own.
  /// - Returns: The expressions by where they start.
  public func expressions(
    in tokens: TokenStream,
    referenceDate: CivilDate? = nil
  ) -> [TemporalExpression] {
    []
  }
}
