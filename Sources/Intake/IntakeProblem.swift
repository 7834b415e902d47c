public import ArticleReading

/// Why a source, or a part of it, could not be read; the rest is read all the same.
public enum IntakeProblem: Error, Hashable, Sendable {
  /// The system refused the file or folder; the code is its `errno`.
  case refused(path: String, code: CInt)
  /// What stands at the path is no file that ends: a device or a socket.
  case endless(path: String)
  /// The file is larger than any article or export of articles that is read.
  case tooLarge(path: String, limit: Int)
  /// The file holds no article.
  case unsuitable(path: String, ArticleReadingError)
  /// The folder holds no file that could be an article.
  case folderWithoutArticles(path: String)
  /// The folder lies too deep in others, or holds too many.
  case tooDeep(path: String)

  /// The path as the user gave it, or below the folder that was given.
  public var path: String {
    switch self {
    case .refused(let path, _), .endless(let path), .tooLarge(let path, _),
      .unsuitable(let path, _), .folderWithoutArticles(let path), .tooDeep(let path):
      path
    }
  }
}
