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
    for file in SourceWalk.files(in: sources, problems: &loaded.problems) {
      do throws(SourceProblem) {
        let read = try self.documents(of: file)
        loaded.notes += read.flatMap(\.notes)
        loaded.filesRead += 1
        documents += read
      } catch {
        loaded.problems.append(error)
      }
    }
    return documents
  }

  /// The documents of one file.
  static func documents(of file: String) throws(SourceProblem) -> [Document] {
    let bytes: [UInt8]
    do {
      bytes = try SourceFile.bytes(at: file)
    } catch {
      throw .unreadable(error)
    }
    do {
      return try ArticleReader().documents(in: bytes, file: file)
    } catch {
      throw .unsuitable(path: file, error)
    }
  }
}

extension Document {
  /// What had to be assumed about its characters, as sentences.
  var notes: [String] {
    findings.filter { $0.subject == .encoding }.map { "\(file): \($0.message)." }
  }
}
