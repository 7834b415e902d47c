public import ArticleReading
public import Interchange

/// Why a source, or a part of it, could not be read; the rest is read all the same.
public enum IntakeProblem: Error, Hashable, Sendable, Codable {
  /// The system refused the file or folder; the code is its `errno`.
  case refused(path: String, code: CInt)
  /// What stands at the path is no file that ends: a device, a socket, or a pipe in a folder.
  case endless(path: String, EndlessKind)
  /// The pipe was named, and nobody writes to it.
  case nobodyWrites(path: String)
  /// The link leads out of the folder that was given.
  case leadsOut(path: String)
  /// The link leads back to a folder in which it lies, or to itself.
  case leadsBack(path: String)
  /// The file is larger than any article that is read.
  case tooLarge(path: String, limit: Int)
  /// The file is gzip, and damaged or cut off.
  case damaged(path: String)
  /// The file is gzip, and grows beyond measure.
  case expandsTooFar(path: String)
  /// The file holds no article.
  case unsuitable(path: String, ArticleReadingError)
  /// A record of a file of many holds no article; the line is where it starts, from 1.
  case record(path: String, line: Int, RecordFault)
  /// So many more records of the file hold none.
  case moreRecords(path: String, count: Int)
  /// A row of event data gives no event; the line is where it starts, from 1.
  case row(path: String, line: Int, RecordReject.Reason)
  /// So many more rows of the file give none.
  case moreRows(path: String, count: Int)
  /// The file is a table by its name, and none of its columns is known.
  case unknownTable(path: String)
  /// The folder holds no file that could be an article.
  case folderWithoutArticles(path: String)
  /// The folder lies too deep in others.
  case tooDeep(path: String)
  /// The name is no UTF-8, so that the file can't be named; the path tells what can be told of it.
  case garbledName(path: String)

  /// The path as the user gave it, or below the folder that was given.
  public var path: String {
    switch self {
    case .refused(let path, _), .endless(let path, _), .nobodyWrites(let path),
      .leadsOut(let path), .leadsBack(let path), .tooLarge(let path, _),
      .damaged(let path), .expandsTooFar(let path), .unsuitable(let path, _),
      .unknownTable(let path),
      .record(let path, _, _), .moreRecords(let path, _), .row(let path, _, _),
      .moreRows(let path, _), .folderWithoutArticles(let path),
      .tooDeep(let path), .garbledName(let path):
      path
    }
  }
}

/// What isn't a file that ends.
public enum EndlessKind: String, Hashable, Sendable, Codable {
  case pipe, socket, device
}
