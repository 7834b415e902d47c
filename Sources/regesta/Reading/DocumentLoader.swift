import ArticleReading
import Documents

/// Reads sources into documents.
enum DocumentLoader {
  /// The documents of some sources, in their order.
  ///
  /// - Parameters:
  ///   - sources: Files and folders as given.
  ///   - loaded: Takes what went wrong, and what a person should know.
  /// - Returns: The documents.
  static func load(_ sources: [String], into loaded: inout LoadedTimeline) -> [Document] {
    var documents: [Document] = []
    let files = SourceWalk.files(in: sources, problems: &loaded.problems)
    for result in Parallel.map(files, documents(of:)) {
      switch result {
      case .success(let read):
        loaded.notes += read.flatMap(\.notes)
        loaded.filesRead += 1
        documents += read
      case .failure(let problem): loaded.problems.append(problem)
      }
    }
    return documents
  }

  /// The documents of one file.
  static func documents(of file: String) -> Result<[Document], SourceProblem> {
    let bytes: [UInt8]
    do {
      bytes = try SourceFile.bytes(at: file)
    } catch {
      return .failure(.unreadable(error))
    }
    do {
      return .success(try ArticleReader().documents(in: bytes, file: file))
    } catch {
      return .failure(.unsuitable(path: file, error))
    }
  }
}

extension Document {
  /// What had to be assumed about its characters, as sentences.
  var notes: [String] {
    findings.filter { $0.subject == .encoding }.map { "\(file): \($0.message)." }
  }
}
