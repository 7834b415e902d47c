extension SourceProblem {
  /// What happened, where, and what to do.
  var sentence: String {
    switch self {
    case .unreadable(let error): error.sentence
    case .folderWithoutArticles(let path):
      "\(path): the folder holds no articles; they end in .txt, .md or .html."
    }
  }
}
