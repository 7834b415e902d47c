public import ArticleReading
public import Documents

/// Reads sources into documents: files, folders and standard input.
///
/// A source that can't be read is a problem among the results and stops nothing. The same article
/// twice is one document, which names the files of its copies.
public struct Intake: Sendable {
  private let reader: ArticleReader

  /// Makes an intake.
  public init(reader: ArticleReader = ArticleReader()) {
    self.reader = reader
  }

  /// The documents of sources, in their order; folders in order of name.
  ///
  /// - Parameter sources: Paths of files and folders; "-" is standard input.
  /// - Returns: The documents, and what could not be read.
  public func documents(in sources: [String]) -> IntakeResult {
    let walk = SourceWalk(sources)
    var result = IntakeResult(problems: walk.problems)
    var positions: [DocumentKey: Int] = [:]
    for outcome in Parallel.map(walk.files, documents(of:)) {
      switch outcome {
      case .failure(let problem): result.problems.append(problem)
      case .success(let documents):
        result.filesRead += documents.isEmpty ? 0 : 1
        for document in documents {
          if let known = positions[document.key] {
            let file = document.file
            if result.documents[known].file != file { result.documents[known].copies.append(file) }
          } else {
            positions[document.key] = result.documents.count
            result.documents.append(document)
          }
        }
      }
    }
    return result
  }

  /// The files that sources name, folders walked in order of name.
  ///
  /// Those in a folder whose names say that they tell about it are passed over.
  ///
  /// - Parameter sources: Paths of files and folders; "-" is standard input.
  /// - Returns: The files, and what could not be walked.
  public static func files(in sources: [String]) -> (files: [String], problems: [IntakeProblem]) {
    let walk = SourceWalk(sources)
    let files = walk.files.filter { $0.isNamed || !FileName($0.path).isAboutFolder }
    return (files.map(\.path), walk.problems)
  }

  /// The documents of one file; none where a file found in a folder only tells about the folder.
  private func documents(of file: SourceWalk.Found) -> Result<[Document], IntakeProblem> {
    do {
      let documents = try documents(at: file.path)
      let isAbout = FileName(file.path).isAboutFolder && documents.first?.publicationDate == nil
      return .success(isAbout && !file.isNamed ? [] : documents)
    } catch {
      return .failure(error)
    }
  }

  /// A file of the program's own, such as a table of dates, as UTF-8.
  public func text(at path: String) throws(IntakeProblem) -> String {
    String(decoding: try SourceFile.bytes(at: path), as: UTF8.self)
  }

  /// The documents of one file.
  ///
  /// - Parameter path: The file's path; "-" is standard input.
  /// - Returns: The article, then the posts embedded in it.
  /// - Throws: Why it could not be read.
  public func documents(at path: String) throws(IntakeProblem) -> [Document] {
    let bytes = try SourceFile.bytes(at: path)
    do {
      return try reader.documents(in: bytes, file: path)
    } catch {
      throw .unsuitable(path: path, error)
    }
  }
}

/// What was read from sources, and what couldn't be.
public struct IntakeResult: Sendable {
  /// The documents in the order of their sources, each text once.
  public var documents: [Document] = []
  /// What could not be read, in the order of the sources; folders first.
  public var problems: [IntakeProblem] = []
  /// How many files held documents, copies included.
  public var filesRead = 0
}
