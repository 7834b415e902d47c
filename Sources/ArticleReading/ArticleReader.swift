public import Documents

/// Turns the bytes of a source into documents.
public struct ArticleReader: Sendable {
  /// Makes a reader.
  public init() {}

  /// The documents of a plain text: itself, and the posts embedded in it.
  ///
  /// - Parameter file: The path as the user gave it.
  public func documents(in text: DocumentText, file: String) -> [Document] {
    [Document(file: file, text: text, passages: [])]
  }
}
