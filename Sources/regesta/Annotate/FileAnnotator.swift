import ArticleReading
import Codebooks
import Documents
import Intake

/// Reads files and writes the lines of one layer.
struct FileAnnotator: Sendable {
  /// The layer that is asked for.
  var layer: AnnotationLayer
  /// How lines are written.
  var format: AnnotationFormat
  /// How lines name a document.
  var naming: DocumentNaming
  /// The days against which dates are resolved.
  var days: ReferenceDates

  /// The largest article that is read, in bytes.
  var largest = Intake.largestArticle

  /// The table of actors.
  var codebook = ActorCodebook.builtIn

  /// What was read of one file.
  struct Annotation: Sendable {
    /// The file.
    var file: String
    /// The stored texts, where they are the layer, each with what tells it from others of the
    /// file.
    var texts: [(mark: String, text: String)]?
    /// The rows, where there are rows.
    var lines: [String] = []
    /// What a person should know.
    var notes: [String]
  }

  /// Reads a file.
  func annotation(of file: String) -> Result<Annotation, IntakeProblem> {
    let (documents, problems) = Intake(largest: largest).content(of: file)
    if documents.isEmpty, let problem = problems.first { return .failure(problem) }
    let notes = documents.flatMap(\.notes) + problems.map(\.sentence)
    return .success(
      layer == .text
        ? Annotation(file: file, texts: texts(of: documents, file), notes: notes)
        : Annotation(file: file, lines: lines(of: documents, file), notes: notes)
    )
  }

  /// The texts of a file's documents, each once.
  private func texts(of documents: [Document], _ file: String) -> [(mark: String, text: String)] {
    Self.sharing(documents).map { (Self.mark(of: $0[0], in: file), $0[0].articleText) }
  }

  /// What tells a document from others of its file: ":12" for that of line 12.
  private static func mark(of document: Document, in file: String) -> String {
    document.file.hasPrefix(file) ? String(document.file.dropFirst(file.count)) : ""
  }

  /// The rows of a file's documents, in the order of the text that they share.
  private func lines(of documents: [Document], _ file: String) -> [String] {
    let annotator = Annotator(layer: layer, codebook: codebook)
    return Self.sharing(documents).flatMap { sharing in
      let name = naming.name(of: file) + Self.mark(of: sharing[0], in: file)
      let offsets = ScalarOffsets(sharing[0].text)
      let rows = sharing.flatMap {
        annotator.rows(of: $0, name: name, referenceDate: days[name])
      }
      return rows.sorted { $0.span < $1.span }.map {
        $0.line(format, columns: layer.columns, offsets: offsets)
      }
    }
  }

  /// The documents by the text that they share, in the order of the first of each.
  private static func sharing(_ documents: [Document]) -> [[Document]] {
    var groups: [[Document]] = []
    var positions: [DocumentText: Int] = [:]
    for document in documents {
      if let position = positions[document.text] {
        groups[position].append(document)
      } else {
        positions[document.text] = groups.count
        groups.append([document])
      }
    }
    return groups
  }
}
