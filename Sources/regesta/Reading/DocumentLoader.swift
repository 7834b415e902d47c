import Documents
import Intake

/// Reads sources into documents.
enum DocumentLoader {
  /// The documents of some sources, in their order.
  ///
  /// - Parameters:
  ///   - sources: Files and folders as given; none is the current folder.
  ///   - loaded: Takes what went wrong, and what a person should know.
  /// - Returns: The documents.
  static func load(_ sources: [String], into loaded: inout LoadedTimeline) -> [Document] {
    let result = Intake().documents(in: sources.isEmpty ? ["."] : sources)
    loaded.problems += result.problems
    loaded.notes += result.documents.flatMap(\.notes)
    loaded.filesRead += result.filesRead
    return result.documents
  }
}

extension Document {
  /// What had to be assumed about its characters, as sentences.
  var notes: [String] {
    findings.filter { $0.subject == .encoding }.map { "\(file): \($0.message)." }
  }
}
