import ArticleReading

/// Why a source, or a part of it, could not be read.
enum SourceProblem: Error, Hashable {
  /// The system refused the file.
  case unreadable(SourceFileError)
  /// The file holds no article.
  case unsuitable(path: String, ArticleReadingError)
  /// The folder holds no file of a kind that articles come in.
  case folderWithoutArticles(path: String)
}
