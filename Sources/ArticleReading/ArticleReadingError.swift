/// Why bytes could not be read as articles.
public enum ArticleReadingError: Error, Hashable, Sendable, Codable {
  /// There is nothing in the source but white space.
  case empty
  /// The source is no text; the format is named where its first bytes tell it.
  case binary(BinaryFormat?)
}
