public import Documents

/// Turns the bytes of a source into documents.
public struct ArticleReader: Sendable {
  /// Makes a reader.
  public init() {}

  /// The documents of a plain text: itself, and the posts embedded in it.
  ///
  /// - Parameters:
  ///   - text: The text as decoded.
  ///   - file: The path as the user gave it.
  /// - Returns: The document first, then the posts embedded in it.
  public func documents(in text: DocumentText, file: String) -> [Document] {
    [Document(file: file, text: text, passages: [])]
  }
}
