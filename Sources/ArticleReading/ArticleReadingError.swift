/// Why bytes could not be read as articles.
public enum ArticleReadingError: Error, Hashable, Sendable, Codable {
  /// There is nothing in the source but white space.
  case empty
  /// The source is no text; the format is named where its first bytes tell it.
  case binary(BinaryFormat?)
  /// What is to be read lies deeper in the source than is read.
  case tooDeep(NestingLimit)
  /// The entities that the source declares would grow into very much.
  case entitiesGrow
}

/// How deep the parts of a source may lie in one another.
public enum NestingLimit: String, Hashable, Sendable, Codable {
  /// The elements of a page; the parts of a mail; the lists and objects of JSON.
  case elements, parts, collections

  /// How many may lie in one another.
  public var deepest: Int {
    switch self {
    case .elements: HTMLParser.depthLimit
    case .parts: MailPart.deepest
    case .collections: JSONParser.deepest
    }
  }
}
